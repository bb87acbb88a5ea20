import { describe, expect, it } from 'vitest'
import { casesIn, sayingFiles, scoreOf } from './score.ts'

/** In hundredths. The sentences were written before the vocabulary was widened for them: what is held here is that nothing learnt is lost. */
const least = 90

describe('the sayings', () => {
  it.each([...sayingFiles])('of %s are understood as well as they must be', { timeout: 60_000 }, (_, file) => {
    expect(scoreOf(casesIn(file)).f1).toBeGreaterThanOrEqual(least)
  })
})
