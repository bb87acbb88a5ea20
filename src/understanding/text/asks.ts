/** Whether a text holds a question mark. */
export const holdsQuestion = (text: string): boolean => /[?？]/u.test(text)

/** Whether a text ends in a question mark. */
export const endsInQuestion = (text: string): boolean => /[?？]\s*$/u.test(text)
