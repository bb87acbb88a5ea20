/** The words without case, punctuation and quotation marks, for telling whether two texts say the same. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,:;!?¡¿。、()"'“”„‘’«»「」]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
