import type { FactId, Goal, PartFactId } from '../knowledge/facts.ts'
import type { AttributeId, ModelId } from '../knowledge/schema.ts'
import type { Language } from '../understanding/reading.ts'

/** A fact as it stands, and where it came from. */
export interface Stated {
  readonly value: string
  /** The user's own words; absent when a button or a form set it. */
  readonly quote?: string
  /** The turn that set it, counted from 1. */
  readonly turn: number
}

/** What a part is known by: it stays the same when other parts come and go, which an index does not. */
export type PartId = number & { readonly [ofPart]: true }
declare const ofPart: unique symbol

/** The number as the id of a part. */
export const partIdOf = (number: number): PartId => number as PartId // the brand stands in types alone

export interface Part {
  readonly id: PartId
  /** A one-way mark of the name that the user gave it; the name itself is not kept. */
  readonly mark?: string
  readonly facts: { readonly [F in PartFactId]?: Stated }
  /** Facts the user does not know: never asked again. */
  readonly declined: readonly PartFactId[]
}

export interface Scenario {
  readonly parts: readonly Part[]
  /** Absent: unknown. Empty: the user has no particular goal. */
  readonly goals?: Readonly<Partial<Record<Goal, Stated>>>
  readonly goalsDeclined: boolean
}

/** What a question may ask that the next message can go on with: `and DPOR?` */
export const questionIntents = ['lookup', 'compare', 'attribute', 'check', 'howTo', 'why'] as const

/** What a reply answered, apart from the models that it was about. */
export interface AnsweredQuestion {
  readonly intent: (typeof questionIntents)[number]
  readonly attribute?: AttributeId
  /** What was supposed in a check. */
  readonly facts?: readonly { readonly fact: FactId; readonly value: string }[]
}

/** All that is kept between turns. Advice is never kept: it is computed afresh. */
export interface Conversation {
  readonly version: 1
  /** Goes up with every change; a button of an older card carries an older one. */
  readonly revision: number
  readonly turns: number
  readonly language: Language
  readonly scenario: Scenario
  /** Earlier scenarios, the newest last, for undo. */
  readonly past: readonly Scenario[]
  /** What the last reply asked, as the part's id (null for goals) and the fact. */
  readonly asked: { readonly fact: FactId; readonly part: PartId | null } | null
  /** The models the last reply was about. */
  readonly lastModels: readonly ModelId[]
  /** The terms that the last reply explained; absent: none. */
  readonly lastTerms?: readonly string[]
  /** What the last reply answered, for `and DPOR?`; absent: nothing that goes on. */
  readonly lastQuestion?: AnsweredQuestion
  /** The last reply was about a trouble. */
  readonly inTrouble?: true
  /** The models that were spoken of before those, for `the difference` and `both`. */
  readonly earlierModels: readonly ModelId[]
  /** The user wants plain text in place of cards. */
  readonly textOnly: boolean
}

/** A conversation in which nothing was said yet. */
export const newConversation = (language: Language): Conversation => ({
  version: 1,
  revision: 0,
  turns: 0,
  language,
  scenario: { parts: [], goalsDeclined: false },
  past: [],
  asked: null,
  lastModels: [],
  earlierModels: [],
  textOnly: false,
})
