import type { Annotated } from '../annotate.ts'
import type { Start } from './name-starts.ts'
import { onesIn, singlingWords } from './ones.ts'
import { described, lettered, marked, namedThing, numbered, ofOrder, openers, ranked, type StartRule, thingIn } from './order-marks.ts'
import { ranks } from './ranks.ts'

/** Words that may tell one thing from another, beside those for the things. */
const telling: ReadonlySet<string> = new Set([...openers, ...singlingWords])

/** Labels inside running text: "(a) … (b) …", "customer 1 … customer 2", "the first … the second", "one … the other". */
export const orderStarts = (annotated: Annotated, isKnown: (token: number) => boolean): readonly Start[] => {
  const { tokens, wordAt } = annotated
  const isThing = thingIn(annotated)
  const rules = [
    marked(annotated),
    numbered(annotated, isThing),
    lettered(annotated),
    namedThing(annotated, isThing, isKnown),
    ranked(annotated),
    described(annotated),
  ]
  const ones = onesIn(annotated, isKnown)
  const starts: Start[] = []
  const counted: Start[] = []
  const sides = new Set<string>()
  let hasFirst = false
  const put = (start: Start): void => {
    starts.push(start)
    if (start.label.kind === 'side') sides.add(start.label.of)
    hasFirst ||= start.label.kind === 'order' && start.label.at === 0
  }
  tokens.forEach(({ word, owner }, at) => {
    if (!telling.has(word) && !sides.has(word) && !isThing(at)) return
    // "the customer's one subscription" tells nothing apart
    if (tokens[at - 1]?.owner || (owner && !ranks.has(word))) return
    const start = firstOf(rules, at)
    if (start !== null) put(start)
    // "… owner in Stuttgart, reader in Shanghai"
    else if (sides.has(word) && wordAt(at + 1) !== 'one') put({ label: { kind: 'side', of: word }, at })
    else if (ones.isCounted(at, counted.length > 0)) counted.push({ label: ofOrder(counted.length + 1), at })
    else if (ones.isOneOfTwo(at)) put({ label: ofOrder(1), at })
    else if (ones.isOther(at) && hasFirst) put({ label: ofOrder(2), at })
  })
  // "one in Germany, one in China. The German one …": the names tell more than the order
  return sides.size > 0 ? starts : [...starts, ...counted].sort((a, b) => a.at - b.at)
}

/** What the first of the rules that hold gives. */
const firstOf = (rules: readonly StartRule[], at: number): Start | null => {
  for (const rule of rules) {
    const start = rule(at)
    if (start !== null) return start
  }
  return null
}
