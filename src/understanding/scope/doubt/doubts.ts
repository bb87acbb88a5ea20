import type { Annotated, Found } from '../../annotate.ts'
import { wordsOf } from '../../grammar.ts'
import { firsts, indexOf, isInside, openings, type SpanIndex } from '../../spans.ts'
import { wordsIn } from '../../words.ts'

const future = wordsIn('next later someday eventually nachstes nachsten spater prochain prochaine proximo proxima')
const restful = wordsIn('more rest else others other mehr weiteres sonst ubrige reste autre demas resto mas nada')
/** Who can be asked: "maybe you can help" doubts nothing. */
const addressees = wordsIn('you someone somebody anyone anybody one ihr sie jemand man vous quelqu on usted ustedes alguien')
const ifs = wordsOf('if')
const obvious = wordsIn('clear obvious klar deutlich clair evident claro')
/** How many words a clause has that only doubts the one before. */
const shortClause = 7

/** The doubts of a message. */
interface Doubts {
  readonly index: SpanIndex<Found<'cue'>>
  /** Where the first doubt of each clause begins. */
  readonly first: ReadonlyMap<number, number>
  /** Whether the clause behind a fact's own holds nothing but a doubt about it. */
  readonly followed: (fact: Found<'fact'>) => boolean
}

export const doubtsOf = (annotated: Annotated): Doubts => {
  const { tokens, clause, sentence, found, cuesOf, wordAt, where } = annotated
  const clauseOf = (at: number): number => clause[at] ?? 0
  const starts = openings(clause)
  const clausesWithFacts = new Set(found.fact.map(({ from }) => clauseOf(from)))

  const answers = indexOf(found.question.filter(({ meaning }) => meaning.question === 'advise' || meaning.question === 'overview'))
  const asksForAnswer = ({ from, to }: Found<'cue'>): boolean => {
    for (let i = from; i <= to + 2; i++) if (clause[i] === clause[from] && answers.startingAt(i).length > 0) return true
    return clause[from] !== clause[from - 1] && addressees.has(wordAt(to))
  }
  const everywhere = indexOf(cuesOf('everywhere'))
  const doubts = cuesOf('uncertainty').filter((cue) => !asksForAnswer(cue) && !isInside(cue, everywhere.over(cue.from) ?? cue))
  const first = firsts(doubts, clause)
  /** "Not in the marketplace, maybe next year": what may come doubts nothing that is. */
  const later = new Set(where(future).map((at) => clause[at]))
  /** "Five names he can't remember": what others are unsure of is no doubt of the writer's. */
  const isOfOthers = (start: number, cue: number): boolean => {
    for (let i = start; i < cue; i++) if (annotated.groupAt('they', i).length > 0) return true
    return false
  }
  /** "EA, the rest I don't know": what is doubted is what was not said. */
  const isOfRest = (start: number): boolean => {
    for (let i = start; clause[i] === clause[start]; i++) if (restful.has(wordAt(i))) return true
    return false
  }
  /** "If that wasn't clear" doubts nothing. */
  const isAside = (start: number): boolean => {
    if (!ifs.has(wordAt(start))) return false
    for (let i = start; clause[i] === clause[start]; i++) if (obvious.has(wordAt(i))) return true
    return false
  }
  /** A short clause that holds nothing but the doubt speaks of the one before: "maybe EA, not sure", "On AKS? No idea." */
  const isDoubtAlone = (own: number, of: number): boolean => {
    const start = starts[own]
    return (
      start !== undefined &&
      first.has(own) &&
      (sentence[start] === sentence[of] || (tokens[start]?.between.includes('?') ?? false)) &&
      !clausesWithFacts.has(own) &&
      (starts[own + 1] ?? tokens.length) - start <= shortClause &&
      !isOfRest(start) &&
      !isAside(start) &&
      !isOfOthers(start, first.get(own) ?? start) &&
      !/[|;\t]/.test(tokens[start]?.between ?? '')
    )
  }
  return {
    index: indexOf(doubts),
    first,
    followed: ({ from, meaning }) => isDoubtAlone(clauseOf(from) + 1, from) && !(meaning.value === 'none' && later.has(clauseOf(from) + 1)),
  }
}
