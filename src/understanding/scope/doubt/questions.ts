import type { FactId } from '../../../knowledge/facts.ts'
import type { Annotated, Found } from '../../annotate.ts'
import { wordsOf } from '../../grammar.ts'
import { indexOf, openings } from '../../spans.ts'

/** Facts that do not hold yet while somebody only plans, wishes or asks for them. */
export const wished: ReadonlySet<FactId> = new Set(['access', 'agreement', 'existingRecord', 'marketplace', 'partners', 'pracrApproved'])
/** Facts that a question beside a told situation is about, and does not tell: "Azure in their tenant. Do we need Owner?" */
const asked: ReadonlySet<FactId> = new Set([...wished, 'customerWillAct', 'underCounted'])
/** Facts that a question about nobody only speaks of. */
const general: ReadonlySet<FactId> = new Set([...asked, 'role', 'environment', 'leavingEa'])
const auxiliaries = wordsOf(['be', 'have', 'do', 'modal'], 'dois hay')
const interrogatives = wordsOf(['what', 'when'])
const persons = ['we', 'our', 'their', 'they', 'customer'] as const

/** Whether a fact stands only in a question, which tells nothing. */
export const isAskedOf = (annotated: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const { tokens, sentence, found, wordAt } = annotated
  const answers = indexOf(found.question.filter(({ meaning }) => meaning.question === 'advise' || meaning.question === 'overview'))
  const sentenceStarts = openings(sentence)
  const sentencesWithFacts = new Set(found.fact.map(({ from }) => sentence[from]))
  const sentenceAt = (of: number) => {
    const start = sentenceStarts[of] ?? 0
    const end = sentenceStarts[of + 1] ?? tokens.length
    const behind = tokens[end]?.between ?? annotated.text.slice(tokens.at(-1)?.end ?? 0)
    return { start, end, asks: behind.includes('?') }
  }
  const isAsked = (of: number): boolean => {
    const { start, asks } = sentenceAt(of)
    return asks && auxiliaries.has(wordAt(start))
  }
  /** "Under which contracts can a customer set it?" promises nothing. */
  const isQuestion = (of: number): boolean => {
    const { start, asks } = sentenceAt(of)
    return asks && tokens.slice(start, start + 3).some(({ word: opener }) => interrogatives.has(opener))
  }
  /** "How many partners can hold a claim?" speaks of nobody. */
  const isGeneral = (of: number): boolean => {
    const { start, end, asks } = sentenceAt(of)
    if (!asks || !(auxiliaries.has(wordAt(start)) || interrogatives.has(wordAt(start)))) return false
    for (let i = start; i < end; i++)
      if (answers.startingAt(i).length > 0 || persons.some((id) => annotated.groupAt(id, i).length > 0)) return false
    return true
  }

  return ({ from, meaning: { fact } }) => {
    const of = sentence[from] ?? 0
    if (fact === 'customerWillAct' && isQuestion(of)) return true
    if (general.has(fact) && isGeneral(of)) return true
    return asked.has(fact) && sentencesWithFacts.size > 1 && isAsked(of)
  }
}
