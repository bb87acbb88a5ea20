/** What surrounds the texts of a line in a card's JSON, and of each line within it, in letters. */
const around = 180

/** About how much a value takes in a card's JSON, in letters. */
export const sizeOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return String(value).length
  return Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), Array.isArray(value) ? 0 : around)
}

/** As many of the first lines as `most` letters hold, whatever is nested in them. */
export const firstFitting = <T extends object>(lines: readonly T[], most: number): T[] => {
  const sizes = lines.map(sizeOf)
  return lines.filter((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0) <= most)
}

/** As many of the lines as `most` letters hold; where some are left out, `last` stands for them. */
export const fitting = <T extends object>(lines: readonly T[], most: number, last: T): T[] => {
  const fits = firstFitting(lines, most)
  return fits.length === lines.length ? fits : [...fits, last]
}
