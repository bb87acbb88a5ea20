import { type FactId, factIds, factOf } from '../knowledge/facts.ts'
import { type Model, type ModelId, modelIds } from '../knowledge/schema.ts'
import type { Situation } from '../rules/condition.ts'
import { gains } from '../rules/gain.ts'
import type { Question } from './advice.ts'
import { chancesOf } from './chances.ts'
import { changesFrom } from './changes.ts'
import { mentionedBy } from './mentioned-by.ts'
import { withValue } from './situation.ts'
import { settledStatus } from './status.ts'

/** A fact that is not to be asked, in the part of that index; null for goals. */
export interface Declined {
  readonly at: number | null
  readonly fact: FactId
}

/**
 * The question whose answer is expected to tell most about the final statuses, among those that can change one at once; null when
 * there is none. Equal ones: the fact that comes first, in the part that comes first.
 */
export const questionOf = (models: readonly Model[], situations: readonly Situation[], declined: readonly Declined[]): Question | null => {
  const candidates = candidatesOf(models, situations)
    .filter(({ fact, at }) => !declined.some((no) => no.fact === fact && no.at === at))
    .sort((a, b) => b.gain - a.gain || factIds.indexOf(a.fact) - factIds.indexOf(b.fact) || (a.at ?? 0) - (b.at ?? 0))
  const changes = changesFrom(situations, models)
  for (const candidate of candidates) {
    const outcomes = outcomesOf(candidate, situations, changes)
    if (outcomes.some(({ changes }) => changes.length > 0)) return { ...candidate, outcomes }
  }
  return null
}

type Candidate = Omit<Question, 'outcomes'>

/** Less is the noise of adding up, not information. */
const precision = 1e-9

/** Every unknown fact that tells something: of one part, or over all of them where it belongs to the scenario. */
const candidatesOf = (models: readonly Model[], situations: readonly Situation[]): readonly Candidate[] => {
  const tells = new Map<string, { readonly fact: FactId; readonly at: number | null; readonly gain: number; readonly model: ModelId }[]>()
  for (const [index, situation] of situations.entries()) {
    const chances = chancesOf(situation)
    for (const model of models) {
      const told = gains((known) => settledStatus(model, known), mentionedBy(model), situation, chances)
      for (const fact of factIds) {
        const gain = told.get(fact) ?? 0
        if (gain < precision) continue
        const at = factOf(fact).scope === 'part' ? index : null
        const key = `${fact} ${at}`
        tells.set(key, [...(tells.get(key) ?? []), { fact, at, gain, model: model.id }])
      }
    }
  }
  return [...tells.values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    const gain = all.reduce((sum, one) => sum + one.gain, 0)
    const separates = modelIds.filter((id) => all.some(({ model }) => model === id))
    return [{ fact: first.fact, at: first.at, gain: Math.round(gain / precision) * precision, separates }]
  })
}

const outcomesOf = (
  { fact, at }: Candidate,
  situations: readonly Situation[],
  changes: ReturnType<typeof changesFrom>,
): Question['outcomes'] => {
  const { several, values } = factOf(fact)
  return Object.keys(values).map((value) => {
    const answered = situations.map((one, index) => (at === null || at === index ? withValue(one, fact, value, several) : one))
    return { value, changes: changes(answered) }
  })
}
