import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLimits } from '../../../src/teams/turns/limits.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('limits', () => {
  it('admit so many turns in ten seconds, then say so once, then refuse in silence', async () => {
    const limits = createLimits(3)
    const admissions = []
    for (let turn = 0; turn < 6; turn++) admissions.push(await limits.admit('k'))
    expect(admissions).toEqual(['admitted', 'admitted', 'admitted', 'last', 'refused', 'refused'])
  })

  it('count each conversation for itself', async () => {
    const limits = createLimits(1)
    expect([await limits.admit('a'), await limits.admit('b'), await limits.admit('a')]).toEqual(['admitted', 'admitted', 'last'])
  })

  it('admit again after ten seconds', async () => {
    const limits = createLimits(1)
    await limits.admit('k')
    await limits.admit('k')
    await vi.advanceTimersByTimeAsync(10_001)
    expect(await limits.admit('k')).toBe('admitted')
  })
})
