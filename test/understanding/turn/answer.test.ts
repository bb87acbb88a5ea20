import { describe, expect, it } from 'vitest'
import type { FactId } from '../../../src/knowledge/facts.ts'
import { annotate } from '../../../src/understanding/annotate.ts'
import { statementsOf } from '../../../src/understanding/statements/statements.ts'
import { answerIn } from '../../../src/understanding/turn/answer.ts'
import { after } from '../support.ts'

const answer = (message: string, asked: FactId | null) => {
  const annotated = annotate(message, 'en')
  const stated = statementsOf(annotated).filter(({ stance }) => stance === 'stated')
  return answerIn(annotated, stated, after([{ cloud: 'azure' }], asked))
}

describe('an answer', () => {
  it('is a value with the whole message for its words', () => {
    expect(answer(' the customer ', 'tenant')).toEqual({
      kind: 'value',
      proposal: { fact: 'tenant', value: 'customer', quote: 'the customer' },
    })
  })

  it('may be that nobody knows, or not yet', () => {
    expect(answer('no idea', 'agreement')).toEqual({ kind: 'notKnown', fact: 'agreement', findsOut: false })
    expect(answer('let me check', 'agreement')).toMatchObject({ kind: 'notKnown', findsOut: true })
  })

  it('is none where nothing was asked, where the message asks, and where it tells the fact itself', () => {
    expect(answer('the customer', null)).toBeNull()
    expect(answer('the customer?', 'tenant')).toBeNull()
    expect(answer('they are on an EA', 'agreement')).toBeNull()
  })
})
