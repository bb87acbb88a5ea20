import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/knowledge/language.ts'
import { read } from '../../../../src/understanding/read.ts'

const counted = (text: string, language: Language = 'en'): string | undefined =>
  read(text, { parts: [], asked: null, language, lastModels: [] }).parts[0]?.proposals.find(({ fact }) => fact === 'underCounted')?.value

describe('a list that a denial closes', () => {
  it.each([
    ['AKS, scale sets and Batch do not occur.', 'no'],
    ['AKS, scale sets, Batch: none of these.', 'no'],
    ['AKS, scale sets, Batch, none of that.', 'no'],
    ["We looked for AKS, Batch and scale sets and it's free of all of them.", 'no'],
    ['We run AKS, nothing else.', 'yes'],
    ['They run AKS, not of this size though.', 'yes'],
    ['We run AKS and Batch, nothing of value lost.', 'yes'],
    ['We use AKS, the licence is not ours.', 'yes'],
    ['Scale sets and AKS, Contributor is not needed.', 'yes'],
  ])('%s', (text, value) => {
    expect(counted(text)).toBe(value)
  })
})
