import type { Advice, Change, Estate, Verdict } from '../advice/advice.ts'
import type { FactId, PartFacts } from '../knowledge/facts.ts'
import type { AttributeId, Combination, ModelId, Step, Term, Trouble } from '../knowledge/schema.ts'
import type { Problem } from '../knowledge/snippet.ts'
import type { Proposal } from '../understanding/reading.ts'
import type { Conversation, PartId, Scenario } from './conversation.ts'
import type { Press } from './press.ts'

/** Where things stand: what was understood and what follows from it. */
export interface Standpoint {
  readonly scenario: Scenario
  readonly advice: Advice
}

/** What this turn did to the scenario, to be said before the answer. */
export type Notice =
  | {
      readonly kind: 'understood'
      /** Empty where nothing new was taken from a message, and the same advice follows again. */
      readonly changed: readonly {
        readonly part: PartId | null
        readonly fact: FactId
        readonly value: string
        readonly was: string | null
        readonly quote?: string
      }[]
    }
  /** `at`: its index before. */
  | { readonly kind: 'removedPart'; readonly at: number; readonly facts: PartFacts }
  | { readonly kind: 'withdrawn'; readonly facts: readonly FactId[] }
  /** `findsOut`: the user goes and finds out. */
  | { readonly kind: 'noted'; readonly unknown: readonly FactId[]; readonly findsOut?: true }
  | { readonly kind: 'reset' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'nothingToUndo' }
  /** A secret or an identifier was in the message: neither repeated nor kept. */
  | { readonly kind: 'masked' }
  /** Only the beginning of the message was read. */
  | { readonly kind: 'tooLong' }
  /** Only the first parts were taken. */
  | { readonly kind: 'tooManyParts'; readonly kept: number }
  /** The button belongs to an older state and changed nothing; `retry` is the same press for the present state. */
  | { readonly kind: 'stale'; readonly retry: Press | null }
  /** The button or the form carried something that cannot be. */
  | { readonly kind: 'refused' }
  /** A scenario was taken over from another conversation. */
  | { readonly kind: 'continued' }
  /** What was kept of an earlier conversation could not be read. */
  | { readonly kind: 'lost' }

/** One model checked on the facts of a question alone. */
export interface Checked {
  readonly model: ModelId
  readonly answer: 'yes' | 'no' | 'depends'
  readonly verdict: Verdict
}

/** The blanks of commands that the user filled: checked, shown once, never kept. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>
  readonly refused: readonly { readonly name: string; readonly reason: Problem }[]
}

/** Two values for one fact in one breath: asked about, never overwritten silently. */
export interface Contradiction {
  readonly part: PartId | null
  readonly fact: FactId
  readonly readings: readonly Proposal[]
}

/** Everything the advisor can say. Data only: the words are put in by the cards, in the user's language. */
export type Reply =
  | ({ readonly kind: 'advice' } & Standpoint)
  | { readonly kind: 'contradiction'; readonly contradiction: Contradiction; readonly scenario: Scenario }
  | { readonly kind: 'whichModel'; readonly quote: string; readonly models: readonly ModelId[] }
  | { readonly kind: 'model'; readonly model: ModelId; readonly here: readonly Verdict[] }
  | { readonly kind: 'attribute'; readonly attribute: AttributeId; readonly models: readonly ModelId[] }
  | { readonly kind: 'comparison'; readonly models: readonly ModelId[] }
  | { readonly kind: 'overview'; readonly standpoint: Standpoint | null }
  | ({
      readonly kind: 'check'
      readonly facts: readonly Proposal[]
      readonly others: readonly Checked[]
      /** It was asked what stands against the model: the title's yes and no change places. */
      readonly against?: true
    } & Checked)
  | { readonly kind: 'combination'; readonly models: readonly ModelId[]; readonly notes: readonly Combination[] }
  | { readonly kind: 'term'; readonly terms: readonly Term[] }
  | { readonly kind: 'trouble'; readonly models: readonly ModelId[]; readonly troubles: readonly Trouble[] }
  | ({
      readonly kind: 'why'
      readonly models: readonly ModelId[]
      /** The ids of the parts that it is asked of; none: all of them. */
      readonly about: readonly PartId[]
    } & Standpoint)
  | ({
      readonly kind: 'whatIf'
      readonly models: readonly ModelId[]
      /** The id of the part that the facts are supposed of; null for all of them. */
      readonly part: PartId | null
      readonly supposed: Estate
      readonly facts: readonly Proposal[]
      readonly outcome: Advice
      readonly changes: readonly Change[]
    } & Standpoint)
  | {
      readonly kind: 'steps'
      readonly model: ModelId
      /** Those that the estate may need. */
      readonly steps: readonly Step[]
      readonly here: readonly Verdict[]
      readonly filled: Filled | null
      /** Models that are meant as well. */
      readonly others?: readonly ModelId[]
    }
  | ({ readonly kind: 'whyAsk' } & Standpoint)
  | ({ readonly kind: 'sources'; readonly models: readonly ModelId[] } & Standpoint)
  | ({ readonly kind: 'person' } & Standpoint)
  | ({ readonly kind: 'facts' } & Standpoint)
  | { readonly kind: 'edit'; readonly fact: FactId; readonly part: PartId | null; readonly scenario: Scenario }
  /** All facts of one part and the goals, as a form; null: of a part yet to come. */
  | { readonly kind: 'form'; readonly part: PartId | null; readonly scenario: Scenario }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'greeting'; readonly standpoint: Standpoint | null }
  | { readonly kind: 'thanks'; readonly standpoint: Standpoint | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'outOfScope'; readonly standpoint: Standpoint | null }
  | { readonly kind: 'textOnly'; readonly on: boolean }
  | { readonly kind: 'myData'; readonly conversation: Conversation }
  /** Everything kept of this conversation is gone; the edge removes the stored record. */
  | { readonly kind: 'forgotten' }
  | ({ readonly kind: 'report' } & Standpoint)
  | { readonly kind: 'apology'; readonly reference: string }

/** The models that a reply itself names; null where it is about none in particular. */
export const modelsNamedIn = (reply: Reply): readonly ModelId[] | null => {
  switch (reply.kind) {
    case 'model':
    case 'steps':
      return [reply.model]
    case 'check':
      return [reply.model, ...reply.others.map(({ model }) => model)]
    case 'attribute':
    case 'comparison':
    case 'combination':
    case 'why':
      return reply.models
    default:
      return null
  }
}

/** One turn's answer. */
export interface Answer {
  readonly notices: readonly Notice[]
  readonly reply: Reply
}
