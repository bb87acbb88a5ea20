import type { Language } from '../knowledge/language.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import { type Words, wordsOf } from './words.ts'

/** What a card has to know beside the answer that it shows. */
export interface Frame {
  readonly knowledge: Knowledge
  readonly language: Language
  /** The day on which dated rules are read, as YYYY-MM-DD. */
  readonly day: string
  /** The scenario's revision, carried by every button that would change it. */
  readonly revision: number
  readonly scope: 'personal' | 'channel'
  /** Opens the private chat with this scenario; offered in a channel. */
  readonly privately?: string
  /** Shown under `my data`. */
  readonly kept?: Kept
}

/** What is kept beside the conversation itself: days as YYYY-MM-DD, and how many messages are known again. */
export interface Kept {
  readonly since: string
  readonly until: string
  readonly messages: number
  readonly feedback: readonly {
    readonly day: string
    readonly reaction: 'like' | 'dislike'
    readonly reason: string
    /** What it is about, in code; null for no decision. */
    readonly decision: string | null
  }[]
}

/** A frame with its language's words. */
export interface Setting extends Frame {
  readonly words: Words
}

/** A frame with the words of its language. */
export const settingOf = (frame: Frame): Setting => ({ ...frame, words: wordsOf(frame.language) })
