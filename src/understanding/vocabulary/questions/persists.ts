import type { Phrases } from '../../../knowledge/phrases.ts'

/** Goes on about a trouble that was just spoken of. */
export const persistsQuestion: Phrases = {
  en: `
    still the same, same problem, same error, same result, no change, no difference, nothing changed, still happening, still there,
    still broken, didnt help, did not help, doesnt help, does not help, no luck, tried that, i tried, we tried, already tried,
    already did that, already done that, checked that, i used, we used, is .. the problem, is .. the cause, is .. the reason,
    could .. be the problem|cause|reason, because of that, is that why, could that be why, still not working, after using`,
  de: `
    immer noch das gleiche|selbe, gleicher fehler, selber fehler, keine änderung|aenderung, hat nicht geholfen, hilft nicht,
    schon probiert, schon versucht, haben wir schon, liegt es an, ist .. das problem, ist .. schuld, ist .. der grund`,
  fr: 'toujours pareil, même problème, même erreur, aucun changement, ça n a pas aidé, déjà essayé, est ce .. le problème, est ce à cause',
  es: 'sigue igual, mismo problema, mismo error, ningun cambio, no ha ayudado, ya lo probamos, ya lo he probado, es .. el problema, es por',
  ja: '変わりません, 変わらない, 同じエラー, 同じ問題, 改善しません, 試しました, 原因ですか, 問題ですか',
}
