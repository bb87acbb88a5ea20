import type { Saying } from '../../../phrases.ts'

export const goalsDesignation: Saying = {
  says: {
    en: `
      designation, solutions partner, solution partner badge, solutions partner badge, badge, partner capability score,
      capability score, PCS score, PCS points, our PCS, the PCS, PCS gap, PCS threshold, specialization, specialisation, advanced specialization, advanced specialisation, partner level,
      gold status, competency, infra points, points for, more points, need points, score points, partner score, expert MSP status,
      azure expert, partner status, our score`,
    de: `
      designation, designierung, partner designation, solutions partner status, solutions partner titel, solution partner status,
      partnerstatus, partner status, partnerstufe, partnerlevel, partner level, partnerscore, partner score, capability score,
      auszeichnung, lösungspartner|loesungspartner, lösungspartner|loesungspartner status, lösungspartnerstatus|loesungspartnerstatus,
      lösungspartner|loesungspartner bezeichnung, spezialisierung, spezialisierungen, advanced specialization,
      erweiterte spezialisierung, punkte für|fuer, punkte für|fuer die, punkte fürs|fuers, mehr punkte, brauchen punkte,
      brauchen die punkte, brauchen wir punkte, punkte brauchen, uns fehlen punkte, fehlen punkte, fehlen noch punkte, punkte sammeln,
      punkte bekommen, punkte bringt, zählt|zaehlt auf die designation, zertifizierter partner, partnerbezeichnung, siegel,
      goldstatus, kompetenz status, expert MSP status, badge, partnerpunkte, partnerbewertung, punktzahl, scoring punkte, unser score`,
    fr: `
      désignation, désignations, désignation partenaire, désignation solutions partner, solutions partner, partenaire de solutions,
      statut solutions partner, statut partenaire, statut de partenaire, niveau partenaire, niveau de partenariat, badge,
      score partenaire, score de capacité, score de capacités, score de capacité partenaire, partner capability score, spécialisation,
      spécialisations, spécialisation avancée, spécialisations avancées, points pour, points pour la désignation, besoin de points,
      besoin des points, il nous faut des points, faut des points, manque des points, manque de points, plus de points,
      gagner des points, obtenir des points, points manquants, certification partenaire, compétence gold, statut gold, notre score,
      label partenaire, label microsoft`,
    es: `
      designacion, designaciones, designacion de solutions partner, designacion de partner, insignia, insignias, distintivo, puntos,
      puntos para, necesitamos puntos, mas puntos, puntos de designacion, sumar puntos, ganar puntos, puntuacion,
      puntuacion de capacidad, puntuacion de partner, puntuacion de capacidades, puntuacion de competencias, score de partner,
      nuestra puntuacion, especializacion, especializaciones, especializacion avanzada, especializaciones avanzadas, competencia gold,
      partner gold, nivel de partner, estatus de partner, estado de partner, socio de soluciones, partner de soluciones,
      sello de partner, acreditacion, conseguir la designacion, mantener la designacion, cuente para la designacion, azure expert MSP,
      reconocimiento de partner`,
    ja: `
      指定を取得, ソリューションパートナー, ソリューションパートナー指定, ソリューションパートナー認定,
      ソリューションパートナーバッジ, パートナー認定, 認定を取, 認定を取得, 認定を維持, 認定が欲し, 認定のため,
      認定取得, 認定ポイント, 称号, 称号を取, デジグネーション, デジグネーション取得, デジネーション, バッジ,
      バッジ取得, 能力スコア, パートナー能力スコア, パートナーケイパビリティスコア, ケイパビリティスコア,
      スコアを上げ, スコアのポイント, スコアが必要, スコアが足り, スコアを伸ば, ポイントが必要, ポイントが欲し,
      ポイントが足り, ポイントを稼, ポイントを獲得, ポイントを貯め, ポイント獲得, ポイントがほしい,
      スペシャライゼーション, 上級専門, 高度な専門, パートナーレベル, パートナーステータス, コンピテンシー,
      ゴールド, パートナースコア`,
  },
}
