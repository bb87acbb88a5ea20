import type { Phrases } from '../../../knowledge/phrases.ts'

export const tracks: Phrases = {
  en: `
    what .. track, what .. measure, what exactly .. measure, what .. count, what .. capture, what .. record, what .. attribute,
    what is measured, what is tracked, what is counted, which usage, what kind of usage, what kind of consumption, what data,
    what does it see, what .. report on, what .. cover, tracks what, measures what, counts what, what revenue, what consumption`,
  de: `
    was misst, was wird gemessen, was genau misst, was erfasst, was wird erfasst, was zählt|zaehlt, was wird gezählt|gezaehlt,
    was trackt, was wird getrackt, was verfolgt, was zeichnet .. auf, was wird aufgezeichnet, was ordnet .. zu, was wird zugeordnet,
    was wird zugerechnet, welchen verbrauch, welcher verbrauch, welche nutzung, welche umsätze|umsaetze, welcher umsatz,
    welchen umsatz, welche daten, welche art von verbrauch, was sieht, was deckt .. ab, misst was, zählt|zaehlt was, was fließt ein,
    was wird angerechnet`,
  fr: `
    que mesure, que suit, que compte, que trace, que capture, qu est ce que .. mesure, qu est ce que .. suit,
    qu est ce que .. compte, qu est ce que .. trace, qu est ce qui est mesuré, qu est ce qui est suivi, qu est ce qui est compté,
    qu est ce qui compte dans, que comptabilise, que couvre, quelle consommation, quelles consommations, quel usage, quels usages,
    quel revenu, quels revenus, quel chiffre d affaires, quelles données, quel type de consommation, quel type d usage, mesure quoi,
    suit quoi, compte quoi, trace quoi, que voit, ce qui est mesuré, ce que mesure`,
  es: `
    que mide, que rastrea, que registra, que cuenta, que captura, que atribuye, que recoge, que reporta, que contabiliza,
    que abarca, que sigue, que se mide, que se rastrea, que se registra, que se cuenta, que se contabiliza, que datos,
    que tipo de consumo, que consumo, que uso, que tipo de uso, que ingresos, que ve microsoft, que cubre, que monitoriza,
    exactamente que mide, que computa`,
  ja: `
    何を追跡, 何を測定, 何を計測, 何を記録, 何を計上, 何を集計, 何をカウント, 何を把握, 何が計測, 何が追跡, 何が測定, 何が計上, 何が記録, 何が対象, 何がカウント, 何が見え, 追跡対象, 追跡内容, 測定対象, 計測対象,
    集計対象, どんなデータ, どのデータ, どの消費, どの使用量, どんな消費, どんな使用量, どの売上, どの収益, 対象となる消費, どの利用, 何のデータ`,
}
