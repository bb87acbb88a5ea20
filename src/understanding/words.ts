/** The words of a list with blanks between. */
export const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A table to look words of a message up in. A plain object would find "constructor" in it. */
export const mapOf = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(table))
