import { describe, expect, it } from 'vitest'
import { modelIds } from '../../../src/knowledge/schema.ts'
import { read } from '../../../src/understanding/read.ts'
import { nothingSaid } from '../support.ts'

const spokenOf = { ...nothingSaid, lastModels: ['PAL', 'CUA'] as const }

describe('the models that a message is about', () => {
  it('are those it asks about', () => {
    expect(read('who sets DPOR?', nothingSaid).subject.models).toEqual(['DPOR'])
  })

  it('are all that a shared name may mean', () => {
    expect(read('what is a POR?', nothingSaid).subject.models).toEqual(['CPOR', 'DPOR'])
  })

  it('are those just spoken of, or else all six, where one is picked among them', () => {
    expect(read('which of them pays incentives?', spokenOf).subject.models).toEqual(['PAL', 'CUA'])
    expect(read('which of them pays incentives?', nothingSaid).subject.models).toEqual(modelIds)
  })

  it('are none where it tells a situation', () => {
    expect(read('another partner holds the CPOR claim on their M365', nothingSaid).subject.models).toEqual([])
  })
})

describe('the terms', () => {
  it('are those explained last where a question names none', () => {
    expect(read('and what does that mean?', { ...nothingSaid, lastTerms: ['macc'] }).subject.terms).toEqual(['macc'])
  })
})
