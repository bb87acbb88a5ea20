import { z } from 'zod/v4'
import { type Press, parsePress } from '../conversation/press.ts'

/** Something that can be chosen in place of typing. */
export interface Choice {
  readonly title: string
  readonly press: Press
}

const ActionSchema = z.object({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.unknown(),
  associatedInputs: z.string().optional(),
})

const within = (element: unknown): readonly unknown[] =>
  typeof element === 'object' && element !== null ? [element, ...Object.values(element).flatMap(within)] : []

/**
 * The buttons of a card, answers to its question first, each press once. Those that send the card's inputs along need a form and are
 * left out.
 */
export const choicesOf = (card: unknown): readonly Choice[] => {
  const choices = within(card).flatMap((element): readonly Choice[] => {
    const action = ActionSchema.safeParse(element)
    if (!action.success || action.data.associatedInputs === 'auto') return []
    const press = parsePress(action.data.verb, action.data.data)
    return press === null ? [] : [{ title: action.data.title, press }]
  })
  const once = choices.filter(
    ({ press }, index) => choices.findIndex((other) => JSON.stringify(other.press) === JSON.stringify(press)) === index,
  )
  const answers = once.filter(({ press }) => press.verb === 'answer')
  return [...answers, ...once.filter((choice) => !answers.includes(choice))]
}
