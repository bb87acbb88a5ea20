import { z } from 'zod/v4'
import { render } from '../cards/render.ts'
import { newConversation } from '../conversation/conversation.ts'
import type { Advisor, Turn } from '../conversation/respond.ts'
import { parsedJson } from '../json.ts'
import { languageOf } from '../knowledge/language.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

const LineSchema = z.object({
  id: z.string(),
  turns: z.array(z.string()).min(1),
  /** The day on which dated rules are read. */
  date: z.iso.date().optional(),
  scope: z.enum(['personal', 'channel']).optional(),
  /** As in `de-DE`; one that is not spoken here counts as English. */
  locale: z.string().optional(),
})
type Line = z.infer<typeof LineSchema>

type Answered = { readonly id: string } & Outcome & { readonly text: string }
/** What comes out for one line. */
type Reported = Answered | { readonly id: null; readonly error: string }

/** What answers the lines, and the day for those which name none. */
export interface Desk {
  readonly advisor: Advisor
  readonly knowledge: Knowledge
  readonly today: string
}

/** The plain text of a turn. */
export const textOf = (turn: Turn, { knowledge }: Desk, day: string, scope: 'personal' | 'channel' = 'personal'): string => {
  const { language, revision } = turn.conversation
  return render(turn.answer, { knowledge, language, day, revision, scope }).text
}

const parsed = (text: string): Line | string => {
  const json = parsedJson(text)
  if (json === undefined) return 'not valid JSON'
  const line = LineSchema.safeParse(json)
  return line.success ? line.data : z.prettifyError(line.error).replace(/\s*\n\s*/g, ' ')
}

const spoken = ({ id, turns, date, locale, scope }: Line, desk: Desk): Answered => {
  const day = date ?? desk.today
  const [first = '', ...rest] = turns
  const opening = desk.advisor.hear(newConversation(languageOf(locale)), first, day)
  const last = rest.reduce((turn, text) => desk.advisor.hear(turn.conversation, text, day), opening)
  return { id, ...outcomeOf(last, desk.knowledge, day), text: textOf(last, desk, day, scope) }
}

/** What one line of input comes to: a fresh conversation whose turns are spoken one after another, or an error in its place. */
export const report = (text: string, desk: Desk): Reported => {
  const line = parsed(text)
  return typeof line === 'string' ? { id: null, error: line } : spoken(line, desk)
}
