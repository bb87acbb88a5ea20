import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks what a model does to the customer: harm, rights, what they see. */
export const harmQuestion: Phrases = {
  en: `
    does|do|will|would|is|are|must|should [the|our|a|their] {customer} [have] [to] [be|get|being] notified|informed|told|alerted|warned,
    {customer} get|gets|receive|receives .. notification|notice|message|mail|email, notify [the|our|a|their] {customer}, is .. a risk, a risk for, a risk to, risky, any risk, any risks, dangerous, harmful, is .. safe, does .. lose anything,
    lose anything, loses anything, does|would|will [the|our|a] {customer} lose, does .. hurt, does .. harm, does .. affect|change|touch the|their,
    a downside for [the|our|a] {customer}, a disadvantage for [the|our|a] {customer}, security risk, security concern, give us any rights,
    give us rights, give us access, give .. access, visible to|for [the|our|a] {customer}, does [the|our|a] {customer} see, can [the|our|a] {customer} see,
    will [the|our|a] {customer} see, would [the|our|a] {customer} see, does [the|our|a] {customer} notice, will [the|our|a] {customer} notice, access to our|their data, see our data`,
  de: `
    wird [der|ein|unser] kunde .. benachrichtigt|informiert|verständigt|verstaendigt, wird .. kunde benachrichtigt|informiert, erfährt|erfaehrt der kunde, bekommt der kunde .. mit,
    bekommt|kriegt|erhält|erhaelt der kunde eine [nachricht|mail|benachrichtigung|email], ist .. ein risiko, risiko für|fuer, ein risiko, gefährlich|gefaehrlich, schadet, ist .. sicher, verliert .. etwas,
    verliert der kunde, nachteil für|fuer den kunden, nachteile für|fuer den kunden, sieht der kunde, sieht das der kunde,
    für|fuer den kunden sichtbar, merkt der kunde, zugriff auf .. daten`,
  fr: 'le client .. informé, le client .. averti, le client .. notifié, le client .. prévenu, client est il informé|averti|notifié|prévenu, client sera t il informé|averti|notifié|prévenu, client reçoit une notification|un mail|un message, un risque, est ce risqué, dangereux, le client perd, perd il quelque chose, visible pour le client, le client voit, nuit',
  es: 'se notifica al cliente, se avisa al cliente, se informa al cliente, notifican al cliente, avisan al cliente, se entera el cliente, recibe el cliente, el cliente recibe .. notificacion|aviso|correo, notificado el cliente, el cliente .. notificado|informado|avisado, un riesgo, es arriesgado, es peligroso, pierde algo el cliente, el cliente pierde, visible para el cliente, lo ve el cliente, perjudica',
  ja: '顧客に通知, お客様に通知, 顧客へ通知, お客様へ通知, 顧客に連絡が, お客様に連絡が, 顧客に知らされ, リスクはあ, リスクがあ, 危険ですか, 安全ですか, 顧客に見え, お客様に見え, 損をし, 不利益',
}
