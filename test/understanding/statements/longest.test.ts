import { describe, expect, it } from 'vitest'
import { annotate, quoteOf } from '../../../src/understanding/annotate.ts'
import { longest, unopposed } from '../../../src/understanding/statements/longest.ts'

const said = (text: string, keep: typeof longest): readonly string[] => {
  const annotated = annotate(text, 'en')
  return keep(annotated.found.fact).map(({ meaning, from, to }) => `${meaning.value}: ${quoteOf(annotated, from, to)}`)
}

describe('of overlapping phrases of one fact', () => {
  it('the longest counts', () => {
    expect(said('Azure Government', longest)).toContain('government: Azure Government')
  })

  it('one that passes over many words counts only where no other speaks', () => {
    expect(said('The admin will sort it out some day and put in our ID', longest)).toEqual([expect.stringMatching(/^yes: .*our ID$/)])
    expect(said('The admin did refuse some day and put in no ID', longest)).toEqual([expect.stringMatching(/^no: .*refuse/)])
  })

  it('one that says the opposite of a longer one has no say', () => {
    expect(said('Wont touch any partner field for us', unopposed)).not.toContain('no: wont touch')
  })
})
