import type { Verdict } from '../advice/advice.ts'
import { type FactId, factOf } from '../knowledge/facts.ts'
import { factList, factWithValue, valuesOf } from './fact-labels.ts'
import type { Setting } from './frame.ts'

/** The usual values that a status rests on, in words. */
export const assumptions = ({ assuming }: Pick<Verdict, 'assuming'>, setting: Setting): string =>
  assuming.length === 0 ? '' : setting.words.assuming(assuming.map((fact) => assumed(fact, setting)).join(' · '))

/** A fact with its usual value. */
export const assumed = (fact: FactId, setting: Setting): string => {
  const usual = factOf(fact).usual?.value
  return usual === undefined || valuesOf(fact, setting.words)[usual] === undefined
    ? factList([fact], setting)
    : factWithValue(fact, usual, setting)
}

/** What is still open for a model that is not recommended. */
export const openPoint = ({ status, needs }: Pick<Verdict, 'status' | 'needs'>, setting: Setting): string => {
  if (needs.length === 0) return ''
  const facts = factList(needs, setting)
  return status === 'undetermined' ? setting.words.wouldDecide(facts) : setting.words.wouldRecommend(facts)
}
