import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../src/advice/advise.ts'
import { modelsWith, verdictsWith } from '../../src/advice/by-status.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { modelIds, statuses } from '../../src/knowledge/schema.ts'
import { day, estate } from './arbitrary.ts'

describe('models by status', () => {
  test('are each there once, in their order within a status', () => {
    fc.assert(
      fc.property(estate, (any) => {
        const advice = advise(any, knowledge, day)
        const overall = statuses.map((status) => modelsWith(status, advice))
        expect(overall.flat().toSorted()).toEqual(modelIds.toSorted())
        for (const part of advice.parts) {
          const verdicts = statuses.map((status) => verdictsWith(status, part).map(({ model }) => model))
          expect(verdicts.flat().toSorted()).toEqual(modelIds.toSorted())
          for (const ids of [...verdicts, ...overall]) expect(ids).toEqual(modelIds.filter((id) => ids.includes(id)))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('have the best status of any part', () => {
    const advice = advise({ parts: [{ cloud: 'azure', tenant: 'customer', role: 'services' }, { cloud: 'modernWork' }] }, knowledge, day)
    expect(modelsWith('recommended', advice)).toContain('PAL')
    expect(advice.parts.map((part) => verdictsWith('recommended', part).map(({ model }) => model))).toEqual(
      advice.parts.map(({ recommended }) => recommended),
    )
  })
})
