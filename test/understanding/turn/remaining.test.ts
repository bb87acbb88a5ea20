import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import { latterIn, restIn } from '../../../src/understanding/turn/remaining.ts'

const wordsThat = (rule: typeof restIn, message: string): readonly string[] => {
  const annotated = annotate(message, 'en')
  const isIt = rule(annotated)
  return annotated.tokens.flatMap(({ word }, at) => (isIt(at) ? [word] : []))
}

describe('the parts that are left', () => {
  it.each([
    ['the rest is on CSP', 'rest'],
    ['the other two are on CSP', 'other'],
    ['Azure is on EA, the others on CSP', 'others'],
    ['the two others are on CSP', 'others'],
  ])('are meant in "%s" by %s', (message, word) => {
    expect(wordsThat(restIn, message)).toEqual([word])
  })

  it.each(['another partner works there too', 'others have access as well'])('are not meant in "%s"', (message) => {
    expect(wordsThat(restIn, message)).toEqual([])
  })

  it('are not the latter, which is the last one', () => {
    expect(wordsThat(restIn, 'the latter is on CSP')).toEqual([])
    expect(wordsThat(latterIn, 'the latter is on CSP')).toEqual(['latter'])
  })
})
