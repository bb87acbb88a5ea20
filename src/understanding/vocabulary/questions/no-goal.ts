import type { Phrases } from '../../../knowledge/phrases.ts'

/** The user wants nothing in particular from attribution. */
export const noGoalQuestion: Phrases = {
  en: `
    no goal, no goals, no particular goal, no specific goal, nothing in particular, nothing specific, no preference,
    no special goal, none in particular, kein ziel, keine ziele, pas d objectif, aucun objectif, ningun objetivo, 特になし, 目的はありません`,
  de: `
    kein ziel, kein bestimmtes ziel, keine ziele, keine besonderen ziele, kein besonderes ziel, keine vorgabe, kein spezielles ziel,
    keins davon, keines davon, nichts davon, nichts bestimmtes, nichts besonderes, nichts spezielles, egal was, ist uns egal,
    ist mir egal, kein wunsch, keine wünsche|wuensche, keine präferenz|praeferenz, keine präferenzen|praeferenzen,
    keine priorität|prioritaet, keine prioritäten|prioritaeten, keine anforderungen, einfach nur die zuordnung, nur die zuordnung,
    hauptsache zugeordnet, kein konkretes ziel, haben kein ziel, haben keine ziele`,
  fr: `
    pas d objectif, pas d objectifs, aucun objectif, aucun objectif particulier, pas d objectif particulier, pas d objectif précis,
    aucun but, pas de but, pas de but précis, pas de priorité, aucune priorité, pas de préférence, aucune préférence,
    rien de particulier, rien de spécial, rien de précis, aucun de ceux là, aucune de ces, aucun de ces, rien de tout ça,
    rien de tout cela, peu importe, n importe, sans objectif, juste l attribution, simplement être attribué, pas d exigence,
    aucune exigence particulière`,
  es: `
    ningun objetivo, sin objetivo, sin objetivos, ningun objetivo en particular, ningun objetivo concreto, ningun objetivo especial,
    sin objetivo concreto, sin objetivo especifico, nada en particular, nada en especial, nada especial, nada concreto,
    nada especifico, ninguno en particular, ninguno en concreto, ninguno en especial, sin preferencia, sin preferencias,
    ninguna preferencia, no hay objetivo, no tenemos objetivos, no tenemos ningun objetivo, nos da igual`,
  ja: `
    目的なし, 目的は特に, 目標なし, 目標はありません, 目標は特にありません, 目的は特にありません, 特に目的はありません, 特に目標はありません, 特にありません, 特にない, 特にないです, 特段ありません, 特段なし, こだわりはありません,
    希望はありません, 優先順位はありません, どれでもない, どれでもいい, 何でもいい`,
}
