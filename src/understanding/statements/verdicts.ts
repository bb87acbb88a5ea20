import type { Annotated, Found } from '../annotate.ts'
import { indexOf, openings, overlap, type Span, type SpanIndex, someToken } from '../spans.ts'
import type { GroupId } from '../vocabulary/groups.ts'
import { wordsIn } from '../words.ts'

const yes = wordsIn('yes yep ja oui')
const yesOrNo = new Set([...yes, ...wordsIn('no nope nein non')])
/** How many tokens may stand between what was asked for and the answer; in Japanese each sign is one. */
const near = { ja: 30, other: 16 }
/** How many tokens a sentence has that only tells the answer: "They said no." */
const shortAnswer = { ja: 20, other: 8 }

interface Verdict extends Span {
  readonly value: 'yes' | 'no'
}

/** The phrases of a group. */
const phrasesOf = (group: GroupId, { groupAt, startsOf }: Annotated): readonly Span[] =>
  startsOf(group).map((from) => ({ from, to: Math.max(...groupAt(group, from)) }))

/** What may be an answer: words for being let in or kept out, and a "yes" or "no" that ends what it is said in. */
export const verdictsOf = (annotated: Annotated): readonly Verdict[] => {
  const { clause, where, wordAt } = annotated
  const phrases = [
    ...phrasesOf('granted', annotated).map((span): Verdict => ({ ...span, value: 'yes' })),
    ...phrasesOf('rejected', annotated).map((span): Verdict => ({ ...span, value: 'no' })),
  ]
  const ends = where(yesOrNo)
    .filter((at) => clause[at - 1] === clause[at] && clause[at + 1] !== clause[at])
    .map((at): Verdict => ({ value: yes.has(wordAt(at)) ? 'yes' : 'no', from: at, to: at + 1 }))
  return [...phrases, ...ends]
}

/** The span nearest to another, within so many tokens. */
const nearest = <S extends Span>(index: SpanIndex<S>, { from, to }: Span, within: number): S | undefined => {
  for (let away = 0; away <= within; away++) {
    const one = index.over(from - 1 - away) ?? index.over(to + away)
    if (one !== undefined) return one
  }
  return undefined
}

const requests = wordsIn(
  'asked requested begged urged gebeten gefragt baten fragten demande demandai prie pedido pedimos preguntamos preguntado',
)
/** How many words before what somebody is to do they may be asked for it. */
const nearRequest = 6

/** Whether a phrase about what a customer enters only tells what they were asked for: "we asked them to set the partner ID". */
export const requestedIn =
  ({ clause, wordAt }: Annotated): ((span: Span) => boolean) =>
  ({ from }) =>
    someToken(from - nearRequest, from, (at) => clause[at] === clause[from] && requests.has(wordAt(at)))

/**
 * What was answered where the answer is a fact, wherever in the sentence it is told or in the next, short one: Microsoft's to a partner
 * who asked for PRACR, a customer's who was asked to enter something. "Asked our PDM about PRACR and got a polite but final no", "we
 * asked them to set the partner ID. They turned us down."
 */
export const verdictsIn = (annotated: Annotated): readonly Found<'fact'>[] => {
  const { tokens, sentence, language, found } = annotated
  const applied = phrasesOf('pracr', annotated).map((span) => ({ ...span, fact: 'pracrApproved' as const }))
  const requested = found.fact
    .filter(({ meaning }) => meaning.fact === 'customerWillAct')
    .filter(requestedIn(annotated))
    .map(({ from, to }) => ({ from, to, fact: 'customerWillAct' as const }))
  const asked = [...applied, ...requested]
  if (asked.length === 0) return []
  const [reach, short] = language === 'ja' ? [near.ja, shortAnswer.ja] : [near.other, shortAnswer.other]
  const subjects = indexOf(asked)
  const others = indexOf([...found.model.filter(({ meaning }) => meaning.model !== 'PRACR'), ...found.fact])
  const starts = openings(sentence)
  const lengthIn = (of: number): number => (starts[of + 1] ?? tokens.length) - (starts[of] ?? 0)
  const tellsOf = (about: Span, answer: Span): boolean => {
    const own = sentence[answer.from] ?? 0
    const later = own - (sentence[about.from] ?? 0)
    if (later !== 0 && !(later === 1 && lengthIn(own) <= short)) return false
    // what stands between may be what was answered instead
    return !someToken(Math.min(about.to, answer.to), Math.max(about.from, answer.from), (at) => {
      const other = others.over(at)
      return other !== undefined && !overlap(other, answer) && !overlap(other, about)
    })
  }
  return verdictsOf(annotated).flatMap(({ value, from, to }): readonly Found<'fact'>[] => {
    const about = nearest(subjects, { from, to }, reach)
    if (about === undefined || overlap(about, { from, to }) || !tellsOf(about, { from, to })) return []
    const meaning = { kind: 'fact', fact: about.fact, value, strength: 'says', denied: value === 'yes' ? 'no' : null } as const
    return [{ meaning, from, to, literal: [], gapped: [], wide: true }]
  })
}
