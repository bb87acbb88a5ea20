/** Whether a line has three cells at least, parted by semicolons. */
const hasSemicolons = (line: string): boolean => line.split(';').length > 2

/** What parts the cells of a table, or null where no lines form one: bars and tabs do in any line, semicolons where several lines hold several. Finds all of them in a line. */
export const separatorOf = (lines: readonly string[]): RegExp | null => {
  if (lines.some((line) => /[|\t]/.test(line))) return /[|\t]/g
  return lines.filter(hasSemicolons).length > 1 ? /;/g : null
}

/** Whether a line is a row of a table whose cells this separator parts. */
export const isRow = (line: string, separator: RegExp | null): boolean =>
  separator !== null && (separator.source === ';' ? hasSemicolons(line) : line.search(separator) >= 0)
