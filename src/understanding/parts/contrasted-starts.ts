import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { gaps } from '../text/tokens.ts'
import { mapOf, wordsIn } from '../words.ts'
import { thingsIn } from './label.ts'
import type { Start } from './name-starts.ts'

/** What a business does, and the words for a part of a firm that does it: "the consulting side", "our software arm". */
const trades = mapOf({
  software: 'software',
  product: 'software',
  saas: 'software',
  isv: 'software',
  app: 'software',
  consulting: 'services',
  consultancy: 'services',
  services: 'services',
  service: 'services',
  project: 'services',
  projects: 'services',
  integration: 'services',
  msp: 'managed',
  managed: 'managed',
  hosting: 'managed',
  operations: 'managed',
  resale: 'resale',
  reseller: 'resale',
  licensing: 'resale',
  licence: 'resale',
  license: 'resale',
  csp: 'resale',
})
const branches = wordsIn('side arm half business division branch unit practice team department')
/** What there was before, and what comes. */
const ages = mapOf({ old: 'old', existing: 'old', legacy: 'old', older: 'old', new: 'new', newer: 'new', greenfield: 'new' })
const places = wordsIn(
  'estate environment environments platform workload workloads vm vms server servers subscription subscriptions sub subs stuff part parts side zone zones landscape system systems tenant app apps application applications resources deployment deployments',
)
const articles = wordsOf('definite', 'our their its all everything')
/** Where a message turns to one of two things that stand against each other: "the consulting side … the software side …", "the old estate … the new landing zone …". */
export const contrastedStarts = ({ tokens, wordAt, where }: Annotated): readonly Start[] => {
  const joined = (at: number): boolean => (tokens[at]?.gap ?? gaps.sentence) <= gaps.joint
  const sides: Start[] = []
  const times: Start[] = []
  for (const i of where(articles)) {
    if (!joined(i + 1)) continue
    const trade = trades.get(wordAt(i + 1))
    if (trade !== undefined && branches.has(wordAt(i + 2)) && joined(i + 2)) sides.push({ label: { kind: 'side', of: trade }, at: i })
    const age = ages.get(wordAt(i + 1))
    if (age !== undefined && [i + 2, i + 3].some((at) => joined(i + 2) && joined(at) && places.has(wordAt(at))))
      times.push({ label: { kind: 'side', of: age }, at: i })
  }
  return thingsIn(times) > 1 ? times : thingsIn(sides) > 1 ? sides : []
}
