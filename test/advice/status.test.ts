import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settledStatus, statusOf } from '../../src/advice/status.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Model } from '../../src/knowledge/schema.ts'
import { type Condition, is } from '../../src/rules/condition.ts'
import { mentionsOf } from '../../src/rules/mentions.ts'
import { completeSituation, completions, models, situation } from './arbitrary.ts'

const looksAt = (model: Model) => [...mentionsOf(model.applies, model.preferred).keys()]

describe('a settled status', () => {
  test('never changes when more facts arrive', () => {
    fc.assert(
      fc.property(situation, completeSituation, fc.func(fc.boolean()), (known, all, arrives) => {
        const more = Object.fromEntries(Object.entries(all).filter(([fact]) => arrives(fact)))
        for (const model of models) {
          const status = settledStatus(model, known)
          if (status !== null) expect(settledStatus(model, { ...more, ...known })).toBe(status)
        }
      }),
    )
  })

  test('is the one status that every completion has; an open one has several', () => {
    fc.assert(
      fc.property(situation, (known) => {
        for (const model of models) {
          const found = new Set(completions(known, looksAt(model)).map((one) => settledStatus(model, one)))
          const status = settledStatus(model, known)
          if (status === null) expect(found.size).toBeGreaterThan(1)
          else expect([...found]).toEqual([status])
        }
      }),
      { numRuns: 25 },
    )
  })

  test('is there for every model once all facts are known', () => {
    fc.assert(
      fc.property(completeSituation, (all) => {
        for (const model of models) expect(settledStatus(model, all)).toBe(statusOf(model, all))
      }),
    )
  })
})

describe('the steps to a status', () => {
  const model = (applies: Condition, preferred: Condition): Model => ({ ...knowledge.models.PAL, applies, preferred })
  const yes = is('cloud', 'azure')
  const no = is('cloud', 'security')
  const open = is('tenant', 'customer')
  const usuallyYes = is('environment', 'public')
  const usuallyNo = is('environment', 'china')
  const status = (applies: Condition, preferred: Condition) => statusOf(model(applies, preferred), { cloud: 'azure' })

  test.each([
    ['excluded when it does not apply', no, yes, 'excluded'],
    ['recommended when it applies and is preferred', yes, yes, 'recommended'],
    ['possible when it applies and is not preferred', yes, no, 'possible'],
    ['recommended when usual values settle it so', usuallyYes, usuallyYes, 'recommended'],
    ['possible when usual values settle it so', usuallyYes, usuallyNo, 'possible'],
    ['excluded when usual values settle it so', usuallyNo, yes, 'excluded'],
    ['possible when only the preference stays open', usuallyYes, open, 'possible'],
    ['undetermined when it stays open whether it applies', open, yes, 'undetermined'],
    ['undetermined, not possible, when both stay open', open, open, 'undetermined'],
  ])('%s', (_, applies, preferred, expected) => {
    expect(status(applies, preferred)).toBe(expected)
  })

  test('goals that nobody spoke of count as none, but only where facts leave it open', () => {
    const wish = is('goals', 'macc')
    expect(status(yes, wish)).toBe('possible')
    expect(settledStatus(model(yes, wish), { cloud: 'azure' })).toBeNull()
  })

  test('the marketplace has a usual value only where the role is known and not a software vendor', () => {
    const inRole = (known: Record<string, string>) => statusOf(knowledge.models.MBS, known)
    expect([{}, { role: 'softwareVendor' }, { role: 'services' }, { role: 'reseller' }].map(inRole)).toEqual([
      'undetermined',
      'undetermined',
      'excluded',
      'excluded',
    ])
  })
})
