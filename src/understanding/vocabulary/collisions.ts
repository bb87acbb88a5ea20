import { type Language, languages } from '../../knowledge/language.ts'
import { phrasesIn } from '../../knowledge/phrases.ts'
import type { Entry } from '../lexicon/lexicon.ts'
import { parsePattern, type Step } from '../lexicon/pattern.ts'
import type { Meaning } from './meanings.ts'

/** One wording that stands for several things, of which a reader can take one only. */
interface Collision {
  readonly language: Language
  /** As words are compared: lower case, no diacritics, groups in braces. */
  readonly wording: string
  /** `access=none`, `model PAL`, … in alphabetical order; at least two. */
  readonly meanings: readonly string[]
}

/** A phrase that refers to a group which is not there. */
interface Dangling {
  readonly language: Language
  readonly phrase: string
  readonly group: string
}

const waysOf = (step: Step): readonly string[] => {
  if (step.kind === 'gap') return [step.most > 3 ? '...' : '..']
  const said = step.kind === 'group' ? [`{${step.id}}`] : step.anyOf.map(({ text, form }) => (form === 'stem' ? `${text}*` : text))
  return step.optional ? ['', ...said] : said
}

/** Every wording that a phrase of the vocabulary stands for, but for inflections and what its groups hold. */
export const wordingsOf = (phrase: string, language: Language): readonly string[] => {
  let wordings: readonly string[] = ['']
  for (const step of parsePattern(phrase, language))
    wordings = wordings.flatMap((before) => waysOf(step).map((way) => `${before} ${way}`.trim()))
  return [...new Set(wordings.filter((wording) => wording !== ''))]
}

/** What a meaning says, and of what it can say one thing only; null where one wording may well mean several. */
const nameOf = (meaning: Meaning): { readonly about: string; readonly says: string } | null => {
  switch (meaning.kind) {
    case 'fact':
      return { about: 'fact', says: `${meaning.fact}=${meaning.value}` }
    case 'model':
      return { about: 'model', says: `model ${meaning.model}` }
    case 'shared':
      return { about: 'model', says: `model ${meaning.models.join(' or ')}` }
    case 'attribute':
      return { about: 'attribute', says: `attribute ${meaning.attribute}` }
    case 'field':
      return { about: 'field', says: `field ${meaning.fact}` }
    case 'term':
      return { about: 'term', says: `term ${meaning.term}` }
    default:
      return null
  }
}

/**
 * The wordings that stand for more than one value, fact, model, attribute, field or glossary term. English phrases count in every
 * language, so a collision with one of them is told of the other language.
 */
export const collisionsIn = (entries: readonly Entry<Meaning>[]): readonly Collision[] => {
  const wordingsIn = (language: Language): Map<string, Set<string>> => {
    const said = new Map<string, Set<string>>()
    for (const { meaning, phrases } of entries) {
      const name = nameOf(meaning)
      if (name === null) continue
      for (const wording of phrasesIn(phrases[language] ?? '').flatMap((phrase) => wordingsOf(phrase, language))) {
        const key = `${name.about}:${wording}`
        said.set(key, (said.get(key) ?? new Set()).add(name.says))
      }
    }
    return said
  }
  const english = wordingsIn('en')
  return languages.flatMap((language) =>
    [...wordingsIn(language)].flatMap(([key, own]): readonly Collision[] => {
      const meanings = [...new Set([...own, ...(english.get(key) ?? [])])].sort()
      return meanings.length > 1 ? [{ language, wording: key.slice(key.indexOf(':') + 1), meanings }] : []
    }),
  )
}

/** The phrases that refer to a group which is not among `known`. */
export const danglingIn = (entries: readonly Entry<unknown>[], known: readonly string[]): readonly Dangling[] =>
  entries.flatMap(({ phrases }) =>
    languages.flatMap((language) =>
      phrasesIn(phrases[language] ?? '').flatMap((phrase) =>
        parsePattern(phrase, language).flatMap((step): readonly Dangling[] =>
          step.kind === 'group' && !known.includes(step.id) ? [{ language, phrase, group: step.id }] : [],
        ),
      ),
    ),
  )
