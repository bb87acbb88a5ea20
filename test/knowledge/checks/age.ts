import type { Knowledge, Source } from '../../../src/knowledge/schema.ts'

interface Review {
  /** Dated, and older than allowed; the oldest first. */
  readonly stale: readonly Source[]
  /** Of unknown age: to be looked at whatever the limit. */
  readonly undated: readonly Source[]
}

/** The sources to look at again on a day (YYYY-MM-DD): older than `months`, or without a date. A year or month counts as its last day. */
export const sourcesToReview = ({ sources }: Knowledge, day: string, months: number): Review => {
  const limit = monthsBefore(day, months)
  return {
    stale: sources.filter(({ date }) => date !== 'undated' && lastDayOf(date) < limit).toSorted((a, b) => a.date.localeCompare(b.date)),
    undated: sources.filter(({ date }) => date === 'undated'),
  }
}

const lastDayOf = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`

const monthsBefore = (day: string, months: number): string => {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String((counted % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}
