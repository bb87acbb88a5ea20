import { describe, expect, it } from 'vitest'
import { type Feedback, feedbackOn } from '../../src/storage/feedback.ts'
import { memoryShelf } from '../../src/storage/memory.ts'

const given = (at: number): Feedback => ({
  decision: { facts: 'f', day: '2026-11-24', knowledge: 'k' },
  reaction: 'like',
  reason: '',
  by: 'b',
  at,
})

describe('feedback on the shelf', () => {
  it('is found by its conversation, the oldest first', async () => {
    const feedback = feedbackOn(memoryShelf())
    for (const at of [20, 3, 100]) await feedback.keep('t/one', given(at))
    await feedback.keep('t/one2', given(7))
    expect((await feedback.given('t/one')).map(({ at }) => at)).toEqual([3, 20, 100])
    expect(await feedback.given('t/on')).toEqual([])
  })

  it('is found over all conversations, the oldest first', async () => {
    const feedback = feedbackOn(memoryShelf())
    await feedback.keep('t/two', given(2))
    await feedback.keep('t/one', given(1))
    expect(await feedback.all()).toEqual([given(1), given(2)])
  })

  it('given twice in one moment is kept twice', async () => {
    const feedback = feedbackOn(memoryShelf())
    for (let time = 0; time < 2; time++) await feedback.keep('t/one', given(1))
    expect(await feedback.given('t/one')).toHaveLength(2)
  })

  it('lies there until it expires, as conversations do', async () => {
    const shelf = memoryShelf(() => 1_000)
    await feedbackOn(shelf).keep('t/one', given(1_000))
    expect(await shelf.removeOlder(1_001)).toBe(1)
    expect(await feedbackOn(shelf).given('t/one')).toEqual([])
  })

  it('of a shape that is not known is left out', async () => {
    const shelf = memoryShelf()
    await shelf.write('feedback/t/one/1-a', '{"thumb":"up"}', null)
    expect(await feedbackOn(shelf).given('t/one')).toEqual([])
  })
})
