import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks what a model does to the customer: harm, rights, what they see. */
export const harmQuestion: Phrases = {
  en: `
    is .. a risk, a risk for, a risk to, risky, any risk, any risks, dangerous, harmful, is .. safe, does .. lose anything,
    lose anything, loses anything, does|would|will [the|our|a] {customer} lose, does .. hurt, does .. harm, does .. affect|change|touch the|their,
    a downside for [the|our|a] {customer}, a disadvantage for [the|our|a] {customer}, security risk, security concern, give us any rights,
    give us rights, give us access, give .. access, visible to|for [the|our|a] {customer}, does [the|our|a] {customer} see, can [the|our|a] {customer} see,
    will [the|our|a] {customer} see, would [the|our|a] {customer} see, does [the|our|a] {customer} notice, will [the|our|a] {customer} notice, access to our|their data, see our data`,
  de: `
    ist .. ein risiko, risiko für|fuer, ein risiko, gefährlich|gefaehrlich, schadet, ist .. sicher, verliert .. etwas,
    verliert der kunde, nachteil für|fuer den kunden, nachteile für|fuer den kunden, sieht der kunde, sieht das der kunde,
    für|fuer den kunden sichtbar, merkt der kunde, zugriff auf .. daten`,
  fr: 'un risque, est ce risqué, dangereux, le client perd, perd il quelque chose, visible pour le client, le client voit, nuit',
  es: 'un riesgo, es arriesgado, es peligroso, pierde algo el cliente, el cliente pierde, visible para el cliente, lo ve el cliente, perjudica',
  ja: 'リスクはあ, リスクがあ, 危険ですか, 安全ですか, 顧客に見え, お客様に見え, 損をし, 不利益',
}
