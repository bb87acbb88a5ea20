import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chancesOf } from '../../src/advice/chances.ts'
import { type Declined, questionOf } from '../../src/advice/question.ts'
import { withValue } from '../../src/advice/situation.ts'
import { settledStatus, statusOf } from '../../src/advice/status.ts'
import { type FactId, factIds, factOf } from '../../src/knowledge/facts.ts'
import type { Situation } from '../../src/rules/condition.ts'
import { gains } from '../../src/rules/gain.ts'
import { mentionsOf } from '../../src/rules/mentions.ts'
import { completeSituation, models, situation } from './arbitrary.ts'

const situations = fc
  .array(situation, { minLength: 1, maxLength: 3 })
  .map(([first = {}, ...rest]) => [
    first,
    ...rest.map(({ goals: _, ...part }) => (first.goals === undefined ? part : { ...part, goals: first.goals })),
  ])

const declinedIn = (count: number): fc.Arbitrary<readonly Declined[]> =>
  fc
    .array(fc.record({ fact: fc.constantFrom(...factIds), at: fc.nat(count - 1) }))
    .map((all) => all.map(({ fact, at }) => ({ fact, at: factOf(fact).scope === 'part' ? at : null })))
const asking = situations.chain((all) => fc.tuple(fc.constant(all), declinedIn(all.length)))

const asked = (known: Situation, declined: readonly FactId[] = []) =>
  questionOf(
    models,
    [known],
    declined.map((fact) => ({ fact, at: factOf(fact).scope === 'part' ? 0 : null })),
  )?.fact

describe('the next question', () => {
  test('of an integrator on Azure in the customer tenant is how it is deployed', () => {
    expect(asked({ cloud: 'azure', tenant: 'customer', role: 'services' })).toBe('deployment')
  })

  test('starts with where and what it is when nothing is known', () => {
    expect(asked({})).toBe('tenant')
    expect(asked({ tenant: 'customer' })).toBe('cloud')
  })

  test('goes to a software vendor about the marketplace', () => {
    expect(asked({ cloud: 'azure', tenant: 'partner', role: 'softwareVendor' })).toBe('marketplace')
  })

  test('is another one when somebody does not know', () => {
    expect(asked({ cloud: 'azure', tenant: 'customer', role: 'services' }, ['deployment'])).not.toBe('deployment')
  })

  test('always has a positive gain, and at least one answer that changes a status', () => {
    fc.assert(
      fc.property(asking, ([all, declined]) => {
        const question = questionOf(models, all, declined)
        if (question === null) return
        expect(question.gain).toBeGreaterThan(0)
        expect(question.separates.length).toBeGreaterThan(0)
        expect(question.outcomes.some(({ changes }) => changes.length > 0)).toBe(true)
      }),
    )
  })

  test('is never about what is known or declined', () => {
    fc.assert(
      fc.property(asking, ([all, declined]) => {
        const question = questionOf(models, all, declined)
        if (question === null) return
        expect(all[question.at ?? 0]?.[question.fact]).toBeUndefined()
        expect(declined).not.toContainEqual({ fact: question.fact, at: question.at })
      }),
    )
  })

  test('has an outcome for every value, which evaluating again confirms', () => {
    fc.assert(
      fc.property(asking, ([all, declined]) => {
        const question = questionOf(models, all, declined)
        if (question === null) return
        expect(question.outcomes.map(({ value }) => value)).toEqual(Object.keys(factOf(question.fact).values))
        for (const { value, changes } of question.outcomes) {
          const again = all.flatMap((before, at) =>
            models.flatMap((model) => {
              const here = question.at === null || question.at === at
              const from = statusOf(model, before)
              const to = statusOf(model, here ? withValue(before, question.fact, value, factOf(question.fact).several) : before)
              return from === to ? [] : [{ model: model.id, at, from, to }]
            }),
          )
          expect(changes).toEqual(again)
        }
      }),
    )
  })

  test('is none once all is known', () => {
    fc.assert(
      fc.property(completeSituation, (all) => {
        expect(questionOf(models, [all], [])).toBeNull()
      }),
    )
  })

  test('is none only where no single fact tells anything and changes a status at once', () => {
    fc.assert(
      fc.property(situation, fc.subarray([...factIds]), (known, declined) => {
        if (asked(known, declined) !== undefined) return
        for (const fact of factIds.filter((one) => known[one] === undefined && !declined.includes(one))) {
          const told = models.some(
            (model) =>
              (gains((one) => settledStatus(model, one), mentionsOf(model.applies, model.preferred), known, chancesOf(known)).get(fact) ??
                0) > 1e-8,
          )
          const changed = Object.keys(factOf(fact).values).some((value) =>
            models.some((model) => statusOf(model, withValue(known, fact, value, factOf(fact).several)) !== statusOf(model, known)),
          )
          expect(told && changed).toBe(false)
        }
      }),
    )
  })

  test('tells more than any other that was left', () => {
    fc.assert(
      fc.property(situation, (known) => {
        const first = questionOf(models, [known], [])
        if (first === null) return
        const next = questionOf(models, [known], [{ fact: first.fact, at: first.at }])
        expect(next?.gain ?? 0).toBeLessThanOrEqual(first.gain)
      }),
    )
  })

  test('comes to an end when every answer is taken, whatever it is', () => {
    fc.assert(
      fc.property(completeSituation, (all) => {
        const answer = (known: Situation, left: number): boolean => {
          const fact = asked(known)
          return fact === undefined || (left > 0 && answer({ ...known, [fact]: all[fact] }, left - 1))
        }
        expect(answer({}, factIds.length)).toBe(true)
      }),
    )
  })
})
