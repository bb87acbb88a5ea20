import type { FactId, Goal, PartFactId, PartFacts } from '../knowledge/facts.ts'
import type { Language } from '../knowledge/language.ts'
import type { AttributeId, ModelId } from '../knowledge/schema.ts'
import type { Sensitive } from '../secrets.ts'

export type { Language } from '../knowledge/language.ts'

export const intents = [
  'advise',
  'lookup',
  'compare',
  'overview',
  'attribute',
  'check',
  'combine',
  'glossary',
  'troubleshoot',
  'why',
  'whatIf',
  'howTo',
  'whyAsk',
  'sources',
  'person',
  'showFacts',
  'reset',
  'undo',
  'help',
  'greeting',
  'thanks',
  'outOfScope',
] as const
export type Intent = (typeof intents)[number]

/** How a message means what it says of a workload. */
export interface Marks {
  /** It only asks about it. */
  readonly asked?: true
  /** It says so of what stands as well: "an MCA for both". */
  readonly ofAll?: true
}

/** A fact read out of a message, with the user's own words that say it. */
export interface Proposal extends Marks {
  readonly fact: FactId
  readonly value: string
  /** Occurs in the message letter by letter. */
  readonly quote: string
}

/** What a message says of one workload. */
export interface PartReading {
  /** The user's own name for it, if there is one. */
  readonly name?: string
  /** Which of the parts that stand it is, by index, where the words point at one: "the second one". */
  readonly at?: number
  /** It is of a customer who was not spoken of before. */
  readonly isNew?: true
  readonly proposals: readonly Proposal[]
}

/** What a message takes back. */
export type Withdrawal =
  | { readonly kind: 'fact'; readonly fact: PartFactId; readonly part?: number }
  | { readonly kind: 'goal'; readonly goal: Goal }
  /** The parts of which all these facts hold, and which bear the name where one is given. */
  | { readonly kind: 'part'; readonly facts: PartFacts; readonly name?: string }
  /** The part of an index, as in `the second one`. */
  | { readonly kind: 'place'; readonly at: number }

/** What the message is about, for the intents that name something. */
export interface Subject {
  readonly models: readonly ModelId[]
  readonly attribute: AttributeId | null
  /** Glossary term ids, troubleshooting entry ids. */
  readonly terms: readonly string[]
  readonly troubles: readonly string[]
  /** The facts of a check or of a what-if; they do not enter the scenario. */
  readonly facts: readonly Proposal[]
  /** What is checked is whether something stands against the model, so that a yes is a no to it. */
  readonly against?: true
}

/** How the facts of a message relate to what was said before. */
export type Manner = 'state' | 'correct' | 'add' | 'same'

/** What a message says. One that asks about something in general, such as a check or a what-if, tells nothing and takes nothing back. */
export interface Reading {
  readonly language: Language
  readonly intent: Intent
  readonly subject: Subject
  /** One entry for each workload the message speaks of; facts said once for all stand in each. */
  readonly parts: readonly PartReading[]
  readonly goals: readonly Proposal[]
  readonly manner: Manner
  readonly withdrawn: readonly Withdrawal[]
  /** The place of the part that stands and that it asks about, where it names one and tells nothing. */
  readonly about?: number
  /** Facts that the user says they do not know. */
  readonly notKnown: readonly FactId[]
  /** It names models or these facts and says no more, as one who goes on with the question before: "and DPOR?", "and with AKS?" */
  readonly goesOn?: readonly Proposal[]
  /** They go and find out. */
  readonly findsOut?: true
  /** Words that name one of several models, such as a bare `POR`. */
  readonly ambiguous: readonly { readonly quote: string; readonly models: readonly ModelId[] }[]
  /** Stretches of the text that look like secrets or identifiers, never to be repeated or stored. */
  readonly sensitive: readonly Sensitive[]
}

/** What the reader may know of the conversation. */
export interface ReadingContext {
  /** The fact that was just asked, so that a short answer can be read. */
  readonly asked: FactId | null
  /** The parts as they stand, in order. */
  readonly parts: readonly PartFacts[]
  /** The place of the one part that the message before told something of; absent: none, or several. */
  readonly spokenOf?: number
  /** The writer's own words for each of them. */
  readonly quotes?: readonly string[]
  /** The conversation's language so far, or the client's. */
  readonly language: Language
  /** Models the last reply was about, for `and how do I set it up?`. */
  readonly lastModels: readonly ModelId[]
  /** Terms that the last reply explained, for `and over which period?`; absent: none. */
  readonly lastTerms?: readonly string[]
  /** Whether the last reply was about a trouble, for `still the same`. */
  readonly inTrouble?: boolean
  /** Whether a part that stands bears a name; the names themselves are not kept. Absent: none has one. */
  readonly bearsName?: (name: string) => boolean
}

/** Reads a message. Total: never throws, whatever the text. */
export type Reader = (text: string, context: ReadingContext) => Reading
