import { describe, expect, test } from 'vitest'
import { cautionsOf } from '../../src/advice/cautions.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Caution, Status } from '../../src/knowledge/schema.ts'
import { is, type Situation } from '../../src/rules/condition.ts'

const given = (caution: Partial<Caution>): Caution => ({ id: 'pal.test', models: ['PAL'], text: 'Take care.', sources: ['S1'], ...caution })
const shown = (caution: Partial<Caution>, stated: Situation = {}, status: Status = 'possible', day = '2026-11-23') =>
  cautionsOf({ ...knowledge.models.PAL, cautions: [given(caution)] }, status, stated, day).length === 1

describe('a caution', () => {
  test('without a condition is always shown', () => {
    expect(shown({})).toBe(true)
  })

  test('is shown when its condition is plainly met, not when it might be', () => {
    const when = is('agreement', 'mca')
    expect([{ agreement: 'mca' }, { agreement: 'ea' }, {}].map((stated) => shown({ when }, stated))).toEqual([true, false, false])
  })

  test('is withheld when its exception is plainly met, not when it might be', () => {
    const unless = is('pracrApproved', 'yes')
    expect([{ pracrApproved: 'yes' }, { pracrApproved: 'no' }, {}].map((stated) => shown({ unless }, stated))).toEqual([false, true, true])
  })

  test('is shown beside its statuses only', () => {
    const statuses: Status[] = ['recommended', 'undetermined']
    expect((['recommended', 'possible', 'excluded'] as const).map((status) => shown({ statuses }, {}, status))).toEqual([
      true,
      false,
      false,
    ])
  })

  test('is shown from its first day on', () => {
    const from = '2026-07-01'
    expect(['2026-06-30', '2026-07-01', '2027-01-01'].map((day) => shown({ from }, {}, 'possible', day))).toEqual([false, true, true])
  })
})
