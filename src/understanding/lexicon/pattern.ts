import type { Language } from '../../knowledge/language.ts'
import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tokens.ts'
import { contractionsIn, cutJoined } from './joined.ts'

/**
 * One step of a phrase. `word` and its inflections; `stem`: any word that begins so; `group`: one phrase of a group;
 * `gap`: up to so many words of anything inside the clause.
 */
export type Step =
  | { readonly kind: 'words'; readonly anyOf: readonly Word[]; readonly optional: boolean }
  | { readonly kind: 'group'; readonly id: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }

const gapWidths: Readonly<Record<string, number>> = { '..': 3, '...': 9 }

export interface Word {
  readonly text: string
  readonly form: 'inflected' | 'exact' | 'stem' | 'capitals' | 'name'
}

const tokensOf = (written: string, language: Language): readonly string[] =>
  cutJoined(tokenise(normalise(written)), contractionsIn(language)).map((token) => token.word)

const wordFrom = (written: string, optional: boolean, language: Language): readonly Step[] => {
  const form = written.startsWith('=')
    ? 'exact'
    : written.endsWith('*')
      ? 'stem'
      : written.endsWith('!')
        ? 'capitals'
        : written.endsWith('^')
          ? 'name'
          : 'inflected'
  const bare = written.replace(/^=|[*!^]$/g, '')
  const isAcronym = /^[A-Z0-9]{2,6}$/.test(bare)
  // a hyphenated or Japanese entry is several tokens
  return tokensOf(bare, language).map((text) => ({
    kind: 'words' as const,
    anyOf: [{ text, form: form === 'inflected' && isAcronym ? 'exact' : form }],
    optional,
  }))
}

/**
 * The steps of a phrase as it is written in the vocabulary of a language:
 * `word` inflects and forgives one slip; `=word` is taken as it stands; `stem*`; `SI!` must be in capitals outside English; `Teams^` must have a capital inside a sentence;
 * `{group}`; `[optional]`; `one|other`; `..` up to three words; `...` up to nine that bring no other subject.
 */
export const parsePattern = (pattern: string, language: Language): readonly Step[] =>
  pattern
    .split(/\s+|(?<=\})(?=[^\s\]|])|(?<=[^\s[|])(?=\{)/)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly Step[] => {
      const most = gapWidths[piece]
      if (most !== undefined) return [{ kind: 'gap', most }]
      const optional = piece.startsWith('[')
      const inner = optional ? piece.slice(1, -1) : piece
      if (inner.startsWith('{')) return [{ kind: 'group', id: inner.slice(1, -1), optional }]
      if (!inner.includes('|')) return wordFrom(inner, optional, language)
      const alternatives = inner.split('|').map((word) => wordFrom(word, optional, language))
      return [{ kind: 'words', optional, anyOf: alternatives.flatMap(([step]) => (step?.kind === 'words' ? step.anyOf : [])) }]
    })
