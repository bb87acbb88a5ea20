import type { Phrases } from '../../../knowledge/phrases.ts'

/** Not to be willing or not to be allowed. */
export const refuse: Phrases = {
  en: `
    =does not, =do not, on principle, as a matter of principle, refuse, refused, balk, baulk, shy away, hesitate, object, =refusing,
    decline, declined, =declining, unwilling, not willing, not prepared, reluctant, forbid, forbidden, not allowed, =wont, will not,
    would not, =wouldnt, never will, do not want, does not want, no intention, rule out, ruled out, no way, not going, =never,
    reject the idea, block, blocking, veto, vetoed, =cannot, can not, =cant, =nobody, =no one, =none, shall not, =shant,
    prefers not, prefer not, would rather not, not about to`,
  de: `
    =untersagt, =verboten, weigert, weigern, =lehnt, =lehnen, ablehnen, abgelehnt, =nicht bereit, =nicht gewillt, verweigert,
    verweigern, =will nicht, =wollen nicht, =wird nicht, =werden nicht, =darf nicht, =dürfen|=duerfen nicht, =keinesfalls, =niemand,
    =nirgends, =nirgendwo, =auf =keinen fall, untersagt, verbietet`,
  fr: `
    refuse, refusent, refusé, refusera, =ne veut pas, =ne veulent pas, =ne fera, =ne feront, pas prêt, pas prêts, pas disposé,
    interdit, =hors =de question, exclu, =personne =ne, rejette, =ne peut pas, =ne peuvent pas`,
  es: `
    =se niega, =se niegan, =no piensan, =ya avisaron que no, =niega, =niegan, rechaza, rechazan, rehusa, =no quiere, =no quieren,
    =no va =a, =no van =a, =no piensa, =no dispuesto, prohibe, =nadie, =ni loco, =de ninguna manera, =no puede, =no pueden,
    =se negaron, =se nego, =se han negado, =se ha negado`,
}
