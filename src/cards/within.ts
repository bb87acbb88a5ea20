import type { Element } from './card.ts'
import { fitting, sizeOf } from './fitting.ts'

/** As many letters of JSON as a page's content may take, so that a message holds it with its notices and buttons. */
const most = 17_000

/** A page's content with as many of some lines as a message holds; where some are left out, `last` stands for them. */
export const drawnWithin = <T extends object>(draw: (lines: readonly T[]) => Element, lines: readonly T[], last: T): Element => {
  const whole = draw(lines)
  const excess = JSON.stringify(whole).length - most
  return excess <= 0 ? whole : draw(fitting(lines, sizeOf(lines) - sizeOf(last) - excess, last))
}
