import type { Phrases } from '../../../knowledge/phrases.ts'

/** The user does not know yet what was asked, and goes to find out. */
export const findOutQuestion: Phrases = {
  en: `
    let me check|ask|verify|confirm|find|look|see, let us check|ask|verify|confirm|find, will check|ask|verify|confirm|find,
    ill check|ask|verify|confirm|find|look|get, going to check|ask|verify, gonna check|ask, get back to you, come back to you,
    come back to that, let you know, tell you later|tomorrow, check with the|my|our, ask the|my|our team|colleague|boss|customer,
    i am checking, im checking, looking it up`,
  de: `
    ich schaue nach, ich schau nach, ich sehe nach, ich gucke nach, ich frage nach, ich frag nach, ich prüfe|pruefe das,
    ich kläre|klaere das, kläre|klaere ich, lass mich nachsehen|nachschauen|prüfen|pruefen|fragen, muss nachsehen|nachschauen,
    muss ich nachsehen, muss ich nachschauen, ich muss nachschauen, ich muss nachsehen, melde mich dazu, melde mich wieder,
    sage ich später|spaeter, reiche ich nach, finde ich raus, finde ich heraus`,
  fr: `
    je vais vérifier, je vérifie, je vais demander, je demande à, je me renseigne, je vais me renseigner, laisse moi vérifier,
    laissez moi vérifier, je reviens vers vous, je reviens vers toi, je vous dis ça, je te dis ça, je regarde et`,
  es: `
    voy a comprobar, voy a preguntar, voy a mirar, voy a consultar, deja que compruebe, deja que mire, deja que pregunte,
    dejame comprobar, dejame mirar, dejame preguntar, lo compruebo, lo miro, lo consulto, lo pregunto, te digo luego, te lo digo luego,
    ya te digo, lo averiguo, lo averiguare, lo preguntare, lo consultare`,
  ja: '確認します, 確認してみます, 確認してから, 聞いてみます, 調べます, 調べてみます, 後で確認, 後ほど連絡, あとで連絡, 確認後に',
}
