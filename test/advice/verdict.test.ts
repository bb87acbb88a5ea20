import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settledStatus, statusOf } from '../../src/advice/status.ts'
import { usualValues } from '../../src/advice/usual.ts'
import { verdictOf } from '../../src/advice/verdict.ts'
import { factIds, factOf } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type Condition, is, type Situation } from '../../src/rules/condition.ts'
import { mentionsOf } from '../../src/rules/mentions.ts'
import { truthOf } from '../../src/rules/truth-of.ts'
import { day, models, situation } from './arbitrary.ts'

const integrator = { cloud: 'azure', tenant: 'customer', role: 'services' }

describe('assumptions', () => {
  test('are the usual values that a status rests on', () => {
    expect(verdictOf(knowledge.models.PAL, integrator, day)).toMatchObject({
      status: 'recommended',
      assuming: ['access', 'environment'],
      needs: [],
    })
    expect(verdictOf(knowledge.models.MBS, integrator, day)).toMatchObject({ status: 'excluded', assuming: ['marketplace'] })
  })

  test('do not mention that no goal was stated, which settles a preference all the same', () => {
    const facts = ['agreement', 'access', 'customerWillAct', 'partners']
    expect(verdictOf(knowledge.models.DPOR, integrator, day)).toMatchObject({ status: 'possible', assuming: facts, needs: [] })
  })

  test('are none where the stated facts settle it', () => {
    expect(verdictOf(knowledge.models.CPOR, integrator, day)).toMatchObject({ status: 'excluded', assuming: [] })
  })

  test('settle the status together, and not when one is left out', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        for (const model of models) {
          const { status, assuming, needs } = verdictOf(model, stated, day)
          if (assuming.length === 0) continue
          expect(
            needs.length === 0 ? settledStatus(model, taking(stated, assuming)) : truthOf(model.applies, taking(stated, assuming)),
          ).toBe(needs.length === 0 ? status : 'yes')
          for (const left of assuming) {
            const fewer = taking(
              stated,
              assuming.filter((fact) => fact !== left),
            )
            expect(needs.length === 0 ? settledStatus(model, fewer) : truthOf(model.applies, fewer)).not.toBe(
              needs.length === 0 ? status : 'yes',
            )
          }
        }
      }),
    )
  })

  test('concern unknown facts with a usual value, never goals', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        for (const model of models) {
          for (const fact of verdictOf(model, stated, day).assuming) {
            expect(stated[fact]).toBeUndefined()
            expect(factOf(fact).usual).toBeDefined()
            expect(fact).not.toBe('goals')
          }
        }
      }),
    )
  })
})

describe('needs', () => {
  test('name what would settle an undetermined model', () => {
    expect(verdictOf(knowledge.models.CUA, integrator, day)).toMatchObject({ status: 'undetermined', assuming: [], needs: ['deployment'] })
  })

  test('name what would make a possible model recommended', () => {
    expect(verdictOf(knowledge.models.PAL, { cloud: 'azure', tenant: 'customer' }, day)).toMatchObject({
      status: 'possible',
      needs: ['role'],
    })
  })

  test('are unknown facts, and there are some exactly where more facts decide', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        for (const model of models) {
          const { status, needs } = verdictOf(model, stated, day)
          for (const fact of needs) expect(stated[fact]).toBeUndefined()
          if (status === 'undetermined') expect(needs.length).toBeGreaterThan(0)
          if (status === 'recommended' || status === 'excluded') expect(needs).toEqual([])
          if (status === 'possible' && needs.length > 0) {
            const answers = needs.reduce<readonly Situation[]>(
              (sofar, fact) => sofar.flatMap((one) => Object.keys(factOf(fact).values).map((value) => ({ ...one, [fact]: value }))),
              [stated],
            )
            expect(answers.map((one) => statusOf(model, one))).toContain('recommended')
          }
        }
      }),
    )
  })
})

describe('reasons', () => {
  test('are printed criteria with their sources, those that rule a model out marked', () => {
    const reasons = verdictOf(knowledge.models.PRACR, integrator, day).reasons
    expect(reasons.filter(({ decides }) => decides).map(({ criterion, truth }) => [criterion, truth])).toEqual([
      ['pracr.partnerTenant', 'no'],
      ['pracr.softwareVendor', 'no'],
    ])
    expect(reasons.filter(({ sentence, sources }) => sentence === '' || sources.length === 0)).toEqual([])
  })

  test('say of a criterion that fails what is true instead', () => {
    const { reasons } = verdictOf(knowledge.models.PRACR, integrator, day)
    const told = Object.fromEntries(reasons.map(({ criterion, sentence }) => [criterion, sentence]))
    expect(told['pracr.azure']).toBe('The workload is Azure.')
    expect(told['pracr.partnerTenant']).toBe("The workload runs in the customer's tenant, not in your own.")
  })

  test('mark for an undetermined model what its needs ask for', () => {
    const { reasons } = verdictOf(knowledge.models.CUA, integrator, day)
    const deciding = reasons.filter(({ decides }) => decides)
    expect(deciding.map(({ truth }) => truth)).toEqual(['unknown'])
    expect(deciding[0]?.criterion).toMatch(/deploy/i)
  })

  test('alone give the same status', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        for (const model of models) {
          const { status, assuming, needs, reasons } = verdictOf(model, stated, day)
          const deciding = new Set(reasons.flatMap(({ criterion, decides }) => (decides ? [criterion] : [])))
          const alone = { ...model, applies: keepOnly(model.applies, deciding), preferred: keepOnly(model.preferred, deciding) }
          const known = settledStatus(model, stated) === null ? taking(stated, assuming) : stated
          if (status === 'undetermined') expect(truthOf(alone.applies, known)).toBe('unknown')
          else if (needs.length > 0) expect([truthOf(alone.applies, known), truthOf(alone.preferred, known)]).toEqual(['yes', 'unknown'])
          else expect(settledStatus(alone, known)).toBe(status)
        }
      }),
    )
  })

  test('decide something for every status', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        const undecided = models.filter((model) => !verdictOf(model, stated, day).reasons.some(({ decides }) => decides))
        expect(undecided.map(({ id }) => id)).toEqual([])
      }),
    )
  })
})

describe('a verdict', () => {
  test('does not change with a fact that its model does not look at', () => {
    fc.assert(
      fc.property(situation, situation, (stated, other) => {
        for (const model of models) {
          const looked = new Set([...mentionsOf(model.applies, model.preferred).keys(), ...(model.id === 'MBS' ? ['role'] : [])])
          const beside = Object.fromEntries(Object.entries(other).filter(([fact]) => !looked.has(fact) && stated[fact] === undefined))
          const { cautions: _, ...before } = verdictOf(model, stated, day)
          const { cautions: __, ...after } = verdictOf(model, { ...stated, ...beside }, day)
          expect(after).toEqual(before)
        }
      }),
    )
  })

  test('does not depend on the order of facts', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        const reversed = Object.fromEntries(Object.entries(stated).reverse())
        for (const model of models) expect(verdictOf(model, reversed, day)).toEqual(verdictOf(model, stated, day))
      }),
    )
  })
})

const taking = (stated: Situation, facts: readonly string[]): Situation => ({
  ...stated,
  goals: stated.goals ?? [],
  ...Object.fromEntries(usualValues(stated).flatMap(({ fact, value }) => (facts.includes(fact) ? [[fact, value]] : []))),
})

const keepOnly = (one: Condition, ids: ReadonlySet<string>): Condition => {
  switch (one.kind) {
    case 'criterion':
      return ids.has(one.id) ? one : is('nobodyKnows', 'it')
    case 'all':
    case 'any':
      return { ...one, of: one.of.map((inner) => keepOnly(inner, ids)) }
    case 'not':
      return { ...one, of: keepOnly(one.of, ids) }
    case 'is':
      return one
  }
}

test('every usual value is one of its fact', () => {
  for (const fact of factIds) {
    const { usual, values } = factOf(fact)
    if (usual !== undefined) expect(Object.keys(values)).toContain(usual.value)
  }
})
