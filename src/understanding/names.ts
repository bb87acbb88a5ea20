import type { Annotated } from './annotate.ts'
import { gaps } from './text/tokens.ts'
import { wordsIn } from './words.ts'

/** Where a message begins to speak of one thing among several. */
export interface Start {
  readonly label: string
  readonly at: number
  readonly alike?: boolean
}

const anyCustomer = wordsIn('customer customers client clients account buyer consumer')
const verbs = wordsIn(
  'is has buys uses runs are on gave wants got sits have bought gets stays keeps pays lives resides hosts went moved signed only was were hat kauft nutzt ist bezieht est utilise achete tiene es usa compra',
)
const openers = wordsIn('for and at bei pour para')
const articles = wordsIn('the at with for our customer client bei beim den die das chez pour le la para el en')
/** No name is longer, in words. */
const longestName = 3
/** The label of what a message spoke of before it named another one: "Azure, EA. Same for Fabrikam." */
export const unnamed = '='

interface Name {
  readonly words: readonly string[]
  readonly at: number
  readonly alike?: boolean
}

/**
 * Names that open a clause and are followed by a verb or a colon, or that something is said to be the same for: "Contoso is on EA …,
 * Fabrikam buys …", "same for Fabrikam". A name is told by its first word, or by all where two begin alike.
 */
export const nameStarts = (annotated: Annotated, isKnown: (token: number) => boolean): readonly Start[] => {
  const { tokens, clause, found } = annotated
  const fields = new Set(found.field.map(({ from }) => from))
  // where every word has a capital, none tells a name
  const titled = tokens.filter(({ capitals }) => capitals === 'first').length > tokens.length / 2
  const isName = (at: number): boolean => {
    const token = tokens[at]
    return !titled && token !== undefined && token.capitals !== 'none' && token.word.length > 2 && !isKnown(at) && !fields.has(at)
  }
  const nameAt = (at: number): readonly string[] => {
    const words = [tokens[at]?.word ?? '']
    for (let i = at + 1; words.length < longestName && isName(i) && tokens[i]?.gap === gaps.none && tokens[i]?.capitals === 'first'; i++)
      words.push(tokens[i]?.word ?? '')
    return words
  }
  const opensClause = (at: number): boolean =>
    at === 0 || clause[at] !== clause[at - 1] || (tokens[at]?.gap ?? 0) > gaps.joint || openers.has(tokens[at - 1]?.word ?? '')

  const told = tokens.flatMap((token, i): readonly (Name | Start)[] => {
    if (isName(i) && opensClause(i)) {
      const words = nameAt(i)
      const next = tokens[i + words.length]
      if (next !== undefined && (verbs.has(next.word) || next.gap === gaps.colon || /\(|–|\s-/.test(next.between)))
        return [{ words, at: i }]
    }
    if (token.gap === gaps.sentence && (!isKnown(i) || annotated.groupAt('customer', i).length > 0)) {
      const colon = tokens.slice(i + 1, i + 4).find(({ gap }) => gap >= gaps.colon)
      if (colon?.gap === gaps.colon) return [{ label: `:${token.word}`, at: i }]
    }
    const after = annotated.groupAt('customer', i).find((end) => verbs.has(tokens[end]?.word ?? ''))
    const isTrade = after !== undefined && tokens[i - 1]?.word === 'the' && !anyCustomer.has(token.word)
    return isTrade && (i < 3 || clause[i - 3] !== clause[i]) ? [{ words: [token.word], at: i }] : []
  })
  const likened = found.cue.flatMap(({ meaning, from, to }): readonly Name[] => {
    if (meaning.cue !== 'same') return []
    let at = to
    while (at < to + 2 && articles.has(tokens[at]?.word ?? '')) at++
    return isName(at) && clause[at] === clause[from] ? [{ words: nameAt(at), at: from, alike: true }] : []
  })
  const all = [...told, ...likened].sort((a, b) => a.at - b.at)
  const full = new Map<string, Set<string>>()
  for (const one of all)
    if ('words' in one && one.words.length > 1) {
      const [first = ''] = one.words
      full.set(first, (full.get(first) ?? new Set()).add(one.words.join(' ')))
    }
  const labelOf = ({ words }: Name): string => {
    const [first = ''] = words
    return `@${(full.get(first)?.size ?? 0) > 1 ? words.join(' ') : first}`
  }
  const starts = all.map(
    (one): Start => ('words' in one ? { label: labelOf(one), at: one.at, ...(one.alike ? { alike: true } : {}) } : one),
  )
  const [first] = starts
  return first?.alike && first.at > 0 ? [{ label: unnamed, at: 0 }, ...starts] : starts
}
