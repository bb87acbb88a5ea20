import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../src/advice/advise.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type ModelId, modelIds, type Status, statuses } from '../../src/knowledge/schema.ts'
import { adviceFor, day, estate, part } from './arbitrary.ts'

const overall = (advice: ReturnType<typeof adviceFor>): Readonly<Record<ModelId, Status>> =>
  Object.fromEntries(modelIds.map((id) => [id, advice.overall[id].status])) as Record<ModelId, Status> // one entry for each id

describe('the advice for an estate', () => {
  test('gives each part its own recommendations and each model its best part', () => {
    const advice = adviceFor({
      parts: [
        { cloud: 'azure', tenant: 'customer', role: 'services' },
        { cloud: 'modernWork', tenant: 'customer', role: 'services' },
      ],
    })
    expect(advice.parts.map(({ recommended }) => recommended)).toEqual([['PAL'], ['CPOR']])
    expect(advice.overall.PAL).toEqual({ status: 'recommended', parts: [0] })
    expect(advice.overall.DPOR).toEqual({ status: 'possible', parts: [0, 1] })
    expect(advice.nothingFits).toBe(false)
  })

  test('says so when every model is excluded everywhere, and what would open one', () => {
    const advice = adviceFor({ parts: [{ cloud: 'dynamics365', tenant: 'customer', role: 'services', agreement: 'csp' }] })
    expect(advice.nothingFits).toBe(true)
    expect(advice.whatIfs.length).toBeGreaterThan(0)
  })

  test('takes an empty estate as one part of which nothing is known: all undetermined, and a first question', () => {
    const advice = adviceFor({ parts: [] })
    expect(new Set(Object.values(overall(advice)))).toEqual(new Set(['undetermined']))
    expect(advice.nothingFits).toBe(false)
    expect(advice.question?.at).toBe(0)
    expect(advice).toEqual(adviceFor({ parts: [{}] }))
  })

  test('asks for the goals once, for all parts', () => {
    const asked = advise(
      {
        parts: [
          { cloud: 'azure', tenant: 'customer', role: 'services', deployment: 'code', marketplace: 'none' },
          { cloud: 'security', tenant: 'partner', role: 'services' },
        ],
      },
      knowledge,
      day,
      [],
    ).question
    expect(asked).toMatchObject({ fact: 'goals', at: null, separates: ['CUA', 'DPOR'] })
  })

  test('never asks for goals that were declined', () => {
    fc.assert(
      fc.property(estate, (given) => {
        expect(advise(given, knowledge, day, [{ at: null, fact: 'goals' }]).question?.fact).not.toBe('goals')
      }),
    )
  })

  test('has the best status over all parts, and names where', () => {
    fc.assert(
      fc.property(estate, (given) => {
        const advice = adviceFor(given)
        for (const id of modelIds) {
          const perPart = advice.parts.map(({ verdicts }) => verdicts[id].status)
          const best = statuses.find((status) => perPart.includes(status))
          expect(advice.overall[id]).toEqual({ status: best, parts: perPart.flatMap((status, at) => (status === best ? [at] : [])) })
        }
        expect(advice.nothingFits).toBe(Object.values(overall(advice)).every((status) => status === 'excluded'))
      }),
    )
  })

  test('treats each part by itself: its verdicts do not depend on the others', () => {
    fc.assert(
      fc.property(estate, (given) => {
        const alone = given.parts.map((one) => adviceFor({ ...given, parts: [one] }).parts[0])
        expect(adviceFor(given).parts).toEqual(alone)
      }),
    )
  })

  test('does not depend on the order in which facts were stated', () => {
    fc.assert(
      fc.property(part, (facts) => {
        const reversed = Object.fromEntries(Object.entries(facts).reverse())
        expect(adviceFor({ parts: [reversed] })).toEqual(adviceFor({ parts: [facts] }))
      }),
    )
  })

  test('says the same when asked again, and changes nothing it was given', () => {
    fc.assert(
      fc.property(estate, (given) => {
        const before = structuredClone(given)
        expect(adviceFor(given)).toEqual(adviceFor(given))
        expect(given).toEqual(before)
      }),
    )
  })

  test('warns of PRACR from July 2026 on, unless Microsoft is said to have confirmed', () => {
    const cautions = (on: string, approved: object) =>
      advise(
        { parts: [{ cloud: 'azure', tenant: 'partner', role: 'softwareVendor', ...approved }] },
        knowledge,
        on,
      ).parts[0]?.verdicts.PRACR.cautions.map(({ id }) => id)
    expect(cautions('2026-06-30', {})).not.toContain('pracr.restricted')
    expect(cautions('2026-07-01', {})).toContain('pracr.restricted')
    expect(cautions('2026-07-01', { pracrApproved: 'yes' })).not.toContain('pracr.restricted')
  })
})
