import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import { sourcesToReview } from './age.ts'

const dated = (id: string, date: string) => ({ id, date, publisher: 'P', title: 'T', kind: 'documentation' as const })
const of = (...dates: string[]) => ({ ...knowledge, sources: dates.map((date, n) => dated(`S${n}`, date)) })
const stale = (day: string, months: number, ...dates: string[]) => sourcesToReview(of(...dates), day, months).stale.map(({ date }) => date)

describe('sources to review', () => {
  it('are those older than the limit, the oldest first', () => {
    expect(stale('2026-11-24', 12, '2025-11-25', '2025-11-23', '2020-01-01')).toEqual(['2020-01-01', '2025-11-23'])
  })

  it('are not those exactly as old as the limit', () => {
    expect(stale('2026-11-24', 12, '2025-11-24')).toEqual([])
  })

  it('count a year or month to its end', () => {
    expect(stale('2026-01-15', 12, '2025', '2025-01', '2024', '2024-12')).toEqual(['2024', '2024-12'])
  })

  it('cross the turn of the year', () => {
    expect(stale('2026-01-31', 2, '2025-11-30', '2025-12-01')).toEqual(['2025-11-30'])
  })

  it('name undated ones apart, whatever the limit', () => {
    const review = sourcesToReview(of('undated', '2026-01-01'), '2026-11-24', 1200)
    expect(review.undated.map(({ id }) => id)).toEqual(['S0'])
    expect(review.stale).toEqual([])
  })

  it('find old sources in the real knowledge', () => {
    const review = sourcesToReview(knowledge, knowledge.checkedOn, 36)
    expect(review.stale.map(({ id }) => id)).toContain('S8')
    expect(review.stale.map(({ id }) => id)).not.toContain('S25')
    expect(review.undated.map(({ id }) => id)).toContain('S1')
  })
})
