import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { fillers } from '../lexicon/fillers.ts'
import { firsts, indexOf, isInside } from '../spans.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'

/** Facts that a doubt touches only where it stands right before them. */
const firm: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'goals'])
/** Facts that do not hold yet while somebody only plans, wishes or asks for them. */
const wished: ReadonlySet<FactId> = new Set(['access', 'agreement', 'existingRecord', 'marketplace', 'partners', 'pracrApproved'])
/** Facts that a question beside a told situation is about, and does not tell: "Azure in their tenant. Do we need Owner?" */
const asked: ReadonlySet<FactId> = new Set([...wished, 'customerWillAct', 'underCounted'])
/** Facts that a question about nobody only speaks of. */
const general: ReadonlySet<FactId> = new Set([...asked, 'role', 'environment', 'leavingEa'])
/** Verbs whose "if" asks and imagines nothing: "they keep asking if it counts". */
const askers = wordsIn(
  'ask asks asked asking know knows knew sure unsure wonder wonders wondering tell tells check checks checking see certain clear unclear remember',
)
/** Whether an "if" at a token asks and imagines nothing: "we don't know yet if …". */
export const isAskingIf = ({ tokens }: Pick<Annotated, 'tokens'>, at: number): boolean => {
  const word = tokens[fillers.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? ''
  return askers.has(word) || /^(?:ask|wonder)/.test(word)
}
/** Facts of which a choice leaves nothing open. */
const plural: ReadonlySet<FactId> = new Set(['cloud', 'goals'])
const future = wordsIn('next later someday eventually nachstes nachsten spater prochain prochaine proximo proxima')
/** Facts that somebody may yet get. */
const coming: ReadonlySet<FactId> = new Set(['access', 'marketplace', 'pracrApproved', 'existingRecord'])
const soon = wordsIn(
  'next tomorrow soon later nachste nachster nachsten morgen bald prochaine prochain demain bientot proxima proximo manana pronto',
)
const wills = wordsIn('will ll going wird werden kommt bekommen kriegen sera seront aura va vont tendra tendremos')
const nearWill = 4
const ifs = wordsIn('whether if ob si')
const ors = wordsIn('or oder ou o')
const auxiliaries = wordsIn(
  'is are do does did can could should must will would has have may ist sind hat haben kann muss mussen sollte sollten est avons faut doit dois es son tiene tenemos puede debemos hay',
)
const interrogatives = wordsIn(
  'what how which who whose why when was wie welche welcher wer que quel quelle combien qui cual cuantos cuanto quien',
)
const restful = wordsIn('more rest else others other mehr weiteres sonst ubrige reste autre demas resto mas nada')
const persons = ['we', 'our', 'their', 'they', 'customer'] as const
/** Who can be asked: "maybe you can help" doubts nothing. */
const addressees = wordsIn('you someone somebody anyone anybody one ihr sie jemand man vous quelqu on usted ustedes alguien')
/** How many words a doubt, a plan or a wish reaches. */
const reach = 8

/** Whether a fact's phrase is doubted, planned, wished or asked, and so not told; each answer takes constant time. */
export const doubtOf = (annotated: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const { tokens, clause, sentence, found, cuesOf } = annotated
  const word = (at: number): string => tokens[at]?.word ?? ''
  const clauseOf = (at: number): number => clause[at] ?? 0

  const lengths = new Map<number, number>()
  const starts = new Map<number, number>()
  const sentenceStarts = new Map<number, number>()
  tokens.forEach((_, i) => {
    lengths.set(clauseOf(i), (lengths.get(clauseOf(i)) ?? 0) + 1)
    if (!starts.has(clauseOf(i))) starts.set(clauseOf(i), i)
    if (!sentenceStarts.has(sentence[i] ?? 0)) sentenceStarts.set(sentence[i] ?? 0, i)
  })
  const clausesWithFacts = new Set(found.fact.map(({ from }) => clauseOf(from)))

  const answers = indexOf(found.question.filter(({ meaning }) => meaning.question === 'advise' || meaning.question === 'overview'))
  const asksForAnswer = ({ from, to }: Found<'cue'>): boolean => {
    for (let i = from; i <= to + 2; i++) if (clause[i] === clause[from] && answers.startingAt(i).length > 0) return true
    return clause[from] !== clause[from - 1] && addressees.has(word(to))
  }
  const everywhere = indexOf(cuesOf('everywhere'))
  const doubts = cuesOf('uncertainty').filter((cue) => !asksForAnswer(cue) && !isInside(cue, everywhere.over(cue.from) ?? cue))
  const doubtsNear = indexOf(doubts)
  const doubtIn = firsts(doubts, clause)
  /** "Not in the marketplace, maybe next year": what may come doubts nothing that is. */
  const later = new Set(tokens.flatMap(({ word }, i) => (future.has(word) ? [clause[i]] : [])))
  /** "Five names he can't remember": what others are unsure of is no doubt of the writer's. */
  const isOfOthers = (start: number, cue: number): boolean => {
    for (let i = start; i < cue; i++) if (annotated.groupAt('they', i).length > 0) return true
    return false
  }
  /** "EA, the rest I don't know": what is doubted is what was not said. */
  const isOfRest = (start: number): boolean => {
    for (let i = start; clause[i] === clause[start]; i++) if (restful.has(word(i))) return true
    return false
  }
  /** A short clause that holds nothing but the doubt speaks of the one before: "maybe EA, not sure", "On AKS? No idea." */
  const isDoubtAlone = (own: number, of: number): boolean => {
    const start = starts.get(own)
    return (
      start !== undefined &&
      doubtIn.has(own) &&
      (sentence[start] === sentence[of] || (tokens[start]?.between.includes('?') ?? false)) &&
      !clausesWithFacts.has(own) &&
      (lengths.get(own) ?? 0) <= 7 &&
      !isOfRest(start) &&
      !isOfOthers(start, doubtIn.get(own) ?? start) &&
      !/[|;\t]/.test(tokens[start]?.between ?? '')
    )
  }
  /** "Either theirs or ours", but not "in either place". */
  const eitherIn = new Set(
    cuesOf('choice').flatMap(({ from, to }) =>
      tokens.slice(to, from + 12).some(({ word }, j) => ors.has(word) && clause[to + j] === clause[from]) ? [clause[from]] : [],
    ),
  )
  /** "They keep asking if buying from us counts." */
  const askedIf = firsts(
    cuesOf('hypothesis').filter(({ from }) => isAskingIf(annotated, from)),
    clause,
  )
  const plans = indexOf(cuesOf('plan'))
  const moves = indexOf(found.fact.filter(({ meaning }) => meaning.fact === 'leavingEa'))
  const isPlanned = ({ from }: Found<'fact'>): boolean =>
    // "they plan to leave the EA" is about the move
    moves.over(from) === undefined &&
    plans.endingBefore(from, reach).some((plan) => {
      for (let i = plan.to; i <= from; i++) if (clause[i] !== clause[plan.from] || tokens[i]?.gap === gaps.colon) return false
      return true
    })
  const sentenceAt = (of: number) => {
    const start = sentenceStarts.get(of) ?? 0
    const end = sentenceStarts.get(of + 1) ?? tokens.length
    const behind = tokens[end]?.between ?? annotated.text.slice(tokens.at(-1)?.end ?? 0)
    return { start, end, asks: behind.includes('?') }
  }
  const isAsked = (of: number): boolean => {
    const { start, asks } = sentenceAt(of)
    return asks && auxiliaries.has(word(start))
  }
  /** "Under which contracts can a customer set it?" promises nothing. */
  const isQuestion = (of: number): boolean => {
    const { start, asks } = sentenceAt(of)
    return asks && tokens.slice(start, start + 3).some(({ word: opener }) => interrogatives.has(opener))
  }
  /** "How many partners can hold a claim?" speaks of nobody. */
  const isGeneral = (of: number): boolean => {
    const { start, end, asks } = sentenceAt(of)
    if (!asks || !(auxiliaries.has(word(start)) || interrogatives.has(word(start)))) return false
    for (let i = start; i < end; i++)
      if (answers.startingAt(i).length > 0 || persons.some((id) => annotated.groupAt(id, i).length > 0)) return false
    return true
  }
  const comingIn = new Set(
    tokens.flatMap(({ word: one }, i) => (soon.has(one) && !(one === 'next' && word(i + 1) === 'to') ? [clause[i]] : [])),
  )
  /** "They'll give us Contributor next week", "will be transactable in Q2": what is to come is not yet so. */
  const isComing = ({ from, gapped, meaning }: Found<'fact'>): boolean => {
    if (!coming.has(meaning.fact) || meaning.value === 'none' || meaning.value === 'no') return false
    if (comingIn.has(clause[from])) return true
    if (meaning.fact !== 'marketplace') return false
    for (let i = from - 1; i >= from - nearWill && clause[i] === clause[from]; i--) if (wills.has(word(i))) return true
    return gapped.some((i) => wills.has(word(i)))
  }
  const sentencesWithFacts = new Set(found.fact.map(({ from }) => sentence[from]))

  return (fact) => {
    const { from, to, meaning } = fact
    if (isDoubtAlone(clauseOf(from) + 1, from) && !(meaning.value === 'none' && later.has(clauseOf(from) + 1))) return true
    if (!plural.has(meaning.fact) && (eitherIn.has(clause[from]) || (askedIf.get(clauseOf(from)) ?? from) < from)) return true
    if (meaning.fact === 'customerWillAct' && isQuestion(sentence[from] ?? 0)) return true
    if (general.has(meaning.fact) && isGeneral(sentence[from] ?? 0)) return true
    // who asks whether a wish comes true has it
    if (meaning.fact === 'goals' && doubtsNear.endingBefore(from, reach).some((cue) => ifs.has(word(cue.from)))) return false
    if (firm.has(meaning.fact)) return doubtsNear.endingBefore(from, 4).some((cue) => clause[cue.from] === clause[from])
    if (wished.has(meaning.fact) && meaning.value !== 'no' && isPlanned(fact)) return true
    if (isComing(fact)) return true
    if (asked.has(meaning.fact) && sentencesWithFacts.size > 1 && isAsked(sentence[from] ?? 0)) return true
    const first = doubtIn.get(clauseOf(from))
    return first !== undefined && first < to + 4 && !(first >= from && first < to)
  }
}
