import type { Standpoint } from '../../conversation/reply.ts'
import { type Button, button } from '../button.ts'
import type { Setting } from '../frame.ts'

/** Ways to begin. */
export const starters = ({ words }: Setting): readonly [Button, ...Button[]] => [
  button(words.button.begin, 'advice', {}),
  button(words.button.overview, 'overview', {}),
  button(words.button.help, 'help', {}),
]

/** Ways to go on with the estate. */
export const resuming = ({ words, revision }: Setting): readonly Button[] => [
  button(words.button.advice, 'advice', {}),
  button(words.button.facts, 'facts', {}),
  button(words.button.reset, 'reset', { revision }),
]

/** Whether there is anything to go on with. */
export const hasParts = ({ scenario }: Standpoint): boolean => scenario.parts.length > 0
