/** A question that its writer answers at once: "PRACR? Yes, approved", "Reader? No." */
const answered =
  /[?？]\s*(?:(?:yes|yep|yeah|ja|oui|sí|はい)(?![\p{L}\p{N}])|(?:no|nope|none|nobody|nein|non|ninguno|いいえ|なし)\s*(?:[,.;!。、\n]|$))/giu

/** Whether a text holds a question mark that is not answered in the same breath. */
export const holdsQuestion = (text: string): boolean => mark.test(text) && mark.test(text.replace(answered, ''))
const mark = /[?？]/

/** Whether a text ends in a question mark. */
export const endsInQuestion = (text: string): boolean => /[?？]\s*$/u.test(text)
