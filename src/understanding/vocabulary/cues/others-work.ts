import type { Phrases } from '../../../knowledge/phrases.ts'

/** Somebody else serves what is named beside it, and not the writer. */
export const othersWork: Phrases = {
  en: `
    =is|=are|=was|=were|=been|=being|=s [still|all] done|run|managed|handled|operated|supported|implemented|delivered|maintained|administered|serviced|owned|covered|built by [a|an] {otherPartner},
    =is|=are|=was|=were|=been|=being|=s looked|cared after|for by [a|an] {otherPartner}, =is|=are|=was|=s taken care of by [a|an] {otherPartner},
    =is|=are|=was|=s [still] with [a|an] {otherPartner}, {otherPartner} does|runs|manages|handles|operates|supports|maintains|did that|it|those|them,
    {otherPartner} looks after that|it|those|them, {otherPartner} takes care of that|it|those|them,
    {we} do not|=dont touch|manage|serve|handle|support|run|operate|do that|it|them|those,
    {we} do not|=dont look after that|it|them|those, {we} never touch that|it|them|those, {we} =have|=got no contract|mandate|business|part|role for|in|with|on,
    {we} have nothing to do with, our [own] team|company|staff|people|office|firm has|have|uses|use, {we} =ourselves use|have, nothing to do with us, not our job|business|remit|responsibility|concern|scope`,
  de: `
    =macht|=betreut|=betreibt|=verwaltet|=führt|=fuehrt [aber] {otherPartner}, =wird|=werden [aber] [von|durch] {otherPartner} betreut|betrieben|gemacht|verwaltet|geführt|gefuehrt,
    damit =haben =wir nichts =zu tun, =wir =haben nichts =mit, =wir =haben =damit nichts =zu tun, =nicht unsere aufgabe|baustelle`,
  fr: `
    =est|=sont géré|gérés|gérée|gérées|fait|faite|suivi|suivis|opéré|opérés|maintenu|maintenus|assuré par {otherPartner},
    =nous n avons rien à voir avec, rien à voir avec =nous, =on =ne touche pas`,
  es: `
    =lo =lleva|=gestiona|=hace|=opera|=mantiene {otherPartner}, =está|=esta|=están|=estan gestionado|gestionada|llevado|llevada|operado|hecho|hecha por {otherPartner},
    no tenemos nada que ver con, =no =lo tocamos, =no =la tocamos`,
  ja: '他社が担当, 他社が運用, 他社が管理, 別の会社が担当, 別の会社が運用, 別のパートナーが担当, 別のパートナーが運用, 当社は担当していません, 当社は担当していない, 当社は関与していません, 当社は関係ありません',
}
