/** What surrounds a line in a card's JSON, in letters. */
const around = 180

/** As many of the lines as `most` letters hold; where some are left out, `last` stands for them. */
export const fitting = <T extends object>(lines: readonly T[], most: number, last: T): T[] => {
  const sizes = lines.map((line) => Object.values(line).reduce((sum, text) => sum + `${text}`.length, around))
  const fits = lines.filter((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0) <= most)
  return fits.length === lines.length ? [...lines] : [...fits, last]
}
