import type { Phrases } from '../../../knowledge/phrases.ts'

export const willing: Phrases = {
  en: `
    ready, willing, happy, glad, prepared, open, keen, eager, is ready, are ready, is willing, are willing, is happy, are happy,
    is prepared, are prepared, is open, are open, is glad, is keen, are keen, would be happy, would be willing, will be happy,
    is cooperative, are cooperative, very cooperative, is eager, are eager, game, up for it, is up for it, are up for it,
    more than happy, quite willing, only too happy, amenable, is amenable, are amenable, inclined`,
  de: `
    bereit, =ist bereit, =sind bereit, =wäre|=waere bereit, =wären|=waeren bereit, gewillt, =ist gewillt, =sind gewillt, willens,
    =ist willens, =offen, =ist offen, =sind offen, kooperativ, =ist kooperativ, =sind kooperativ, kooperationsbereit, einverstanden,
    =ist einverstanden, =sind einverstanden, aufgeschlossen, =ist aufgeschlossen, hilfsbereit, =ist =gern bereit,
    =ist =gerne bereit, =sind =gern bereit, =sind =gerne bereit, dazu bereit, =ist dazu bereit, =sind dazu bereit, bereit =ist,
    bereit =sind, grundsätzlich|grundsaetzlich bereit, =ist grundsätzlich|grundsaetzlich bereit, =zu =allem bereit`,
  fr: `
    prêt, prête, prêts, =est prêt, =est prête, =sont prêts, =serait prêt, seraient prêts, disposé, disposés, disposée, =est disposé,
    =sont disposés, ouvert, =est ouvert, =sont ouverts, ouvert =à =l idée, partant, partants, =est partant, =sont partants,
    volontaire, =est volontaire, =sont volontaires, coopératif, coopérative, =est coopératif, =sont coopératifs, favorable,
    =est favorable, =sont favorables, =tout =à =fait prêt, =est =tout =à =fait prêt, motivé, =sont motivés, enclin, =est enclin,
    =a donné son feu vert`,
  es: `
    dispuesto, dispuesta, dispuestos, dispuestas, esta dispuesto, esta dispuesta, estan dispuestos, estan dispuestas, encantado,
    encantada, encantados, abierto, abiertos, esta abierto, estan abiertos, listo, listos, preparado, colaborador, colaborativo,
    colaborativos, cooperativo, es colaborativo, son colaborativos, de acuerdo, esta de acuerdo, estan de acuerdo, conforme,
    por la labor, esta por la labor, estan por la labor, receptivo, es receptivo, predispuesto, coopera, cooperan, colabora,
    colaboran, accede, acceden, acepta, aceptan`,
  ja: '協力的, 前向き, 積極的, 好意的, 乗り気, やる気',
}
