import type { Advice, Verdict } from '../advice/advice.ts'
import { modelsNamedIn, type Notice, type Reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/respond.ts'
import { estateOf } from '../conversation/scenario.ts'
import { standpointOf } from '../conversation/standpoint.ts'
import { byModel } from '../knowledge/by-model.ts'
import type { FactId, Goal, PartFacts } from '../knowledge/facts.ts'
import type { AttributeId, Knowledge, ModelId, Status } from '../knowledge/schema.ts'
import type { Intent } from '../understanding/reading.ts'

interface ModelOutcome {
  readonly status: Status
  readonly assuming?: readonly FactId[]
  readonly needs?: readonly FactId[]
  readonly because?: readonly string[]
  readonly cautions?: readonly string[]
}

interface Named {
  readonly models: readonly ModelId[]
  readonly attribute: AttributeId | null
  readonly verdict: 'yes' | 'no' | 'depends' | null
}

/** The state after the last turn, in the shape of the line protocol. */
export interface Outcome {
  readonly intent: Intent
  readonly parts: readonly PartFacts[]
  readonly goals: readonly Goal[]
  readonly models: Readonly<Record<ModelId, ModelOutcome>>
  readonly perPart: readonly Readonly<Record<ModelId, Status>>[]
  readonly subject: Named
  readonly question: FactId | null
}

/** What a turn without a reading came to; a command about the conversation itself is help in its widest sense. */
const intentOf = ({ reading, answer: { reply, notices } }: Turn): Intent => {
  const told = (kind: Notice['kind']) => notices.some((notice) => notice.kind === kind)
  return reading?.intent ?? (told('reset') ? 'reset' : told('undone') || told('nothingToUndo') ? 'undo' : intents[reply.kind])
}

const intents: Readonly<Record<Reply['kind'], Intent>> = {
  advice: 'advise',
  contradiction: 'advise',
  whichModel: 'lookup',
  model: 'lookup',
  attribute: 'attribute',
  comparison: 'compare',
  overview: 'overview',
  check: 'check',
  combination: 'combine',
  term: 'glossary',
  trouble: 'troubleshoot',
  why: 'why',
  whatIf: 'whatIf',
  steps: 'howTo',
  whyAsk: 'whyAsk',
  sources: 'sources',
  person: 'person',
  facts: 'showFacts',
  edit: 'showFacts',
  form: 'showFacts',
  greeting: 'greeting',
  thanks: 'thanks',
  outOfScope: 'outOfScope',
  welcome: 'help',
  help: 'help',
  textOnly: 'help',
  myData: 'help',
  forgotten: 'help',
  report: 'help',
  apology: 'help',
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]
const some = <K extends string, T>(key: K, items: readonly T[]) => (items.length > 0 ? { [key]: items } : {})

/** A model over the parts in which it has its best status; absent lists are empty. */
const modelOutcome = (model: ModelId, advice: Advice): ModelOutcome => {
  const { status, parts } = advice.overall[model]
  const verdicts = parts.map((part) => advice.parts[part]?.verdicts[model]).filter((verdict): verdict is Verdict => verdict !== undefined)
  const all = <T>(of: (verdict: Verdict) => readonly T[]) => unique(verdicts.flatMap(of))
  return {
    status,
    ...some(
      'assuming',
      all(({ assuming }) => assuming),
    ),
    ...some(
      'needs',
      all(({ needs }) => needs),
    ),
    ...some(
      'because',
      all(({ reasons }) => reasons.filter(({ decides }) => decides).map(({ criterion }) => criterion)),
    ),
    ...some(
      'cautions',
      all(({ cautions }) => cautions.map(({ id }) => id)),
    ),
  }
}

const perPart = ({ parts }: Advice) => parts.map(({ verdicts }) => byModel((model) => verdicts[model].status))

const namedIn = (reply: Reply, models: readonly ModelId[]): Named => {
  const named: Named = { models: modelsNamedIn(reply) ?? models, attribute: null, verdict: null }
  switch (reply.kind) {
    case 'whichModel':
      return { ...named, models: reply.models }
    case 'attribute':
      return { ...named, attribute: reply.attribute }
    case 'check':
      return { ...named, verdict: reply.answer }
    default:
      return named
  }
}

/** Intents that name something. */
const naming: ReadonlySet<Intent> = new Set([
  'lookup',
  'compare',
  'attribute',
  'check',
  'why',
  'whatIf',
  'howTo',
  'combine',
  'troubleshoot',
])

/** What the last turn came to. `models` and `perPart` of a what-if are the supposed ones. */
export const outcomeOf = (turn: Turn, knowledge: Knowledge, day: string): Outcome => {
  const { reply } = turn.answer
  const { scenario, asked } = turn.conversation
  const { advice } = standpointOf(scenario, knowledge, day)
  const shown = reply.kind === 'whatIf' ? reply.outcome : advice
  const { parts, goals } = estateOf(scenario)
  const intent = intentOf(turn)
  return {
    intent,
    parts: parts.filter((part) => Object.keys(part).length > 0),
    goals: goals ?? [],
    models: byModel((model) => modelOutcome(model, shown)),
    perPart: perPart(shown),
    subject: naming.has(intent) ? namedIn(reply, turn.reading?.subject.models ?? []) : { models: [], attribute: null, verdict: null },
    question: asked?.fact ?? null,
  }
}
