import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { annotate } from '../../../src/understanding/annotate.ts'
import type { Marks } from '../../../src/understanding/reading.ts'
import { marksOf } from '../../../src/understanding/scope/marks.ts'
import { statementsOf } from '../../../src/understanding/statements/statements.ts'

/** What a message says with a mark. */
const markedIn = (mark: keyof Marks, message: string, language: Language = 'en'): readonly string[] => {
  const annotated = annotate(message, language)
  const statements = statementsOf(annotated)
  const marks = marksOf(annotated)
  return [...new Set(statements.filter((statement) => marks(statement, statements)[mark]).map(({ value }) => value))]
}

describe('what is only asked about', () => {
  it.each<[string, Language?]>([
    ['Contoso, and under CSP?'],
    ['ok, and under CSP?'],
    ['what changes, if anything, under CSP?'],
    ['CSP?'],
    ['and under CSP (indirect)?'],
    ['CSPの場合は？', 'ja'],
    ['et en CSP ?', 'fr'],
    ['Somebody told me about CSP. And under CSP?'],
  ])('is so marked: "%s"', (message, language) => {
    expect(markedIn('asked', message, language)).toEqual(['csp'])
  })

  it.each([
    'they are on CSP, which one?',
    'CSP. Which one?',
    'it is CSP',
    'They are on CSP! Does PAL count?',
    'they are on CSP – which one?',
    'They are on CSP. And which one under CSP?',
    'Somebody told me about CSP.',
  ])('is not what is told: "%s"', (message) => {
    expect(markedIn('asked', message)).toEqual([])
  })
})

describe('what is said of all alike', () => {
  it.each<[string, Language?]>([
    ["They want Entra ID too. And they're on MCA for both."],
    ['Entra ID as well; for both, an MCA.'],
    ['Also Entra ID. Both are on an MCA.'],
    ['Also Entra ID. MCA everywhere.'],
    ['Sie wollen auch Entra ID, MCA bei beiden.', 'de'],
    ['Ils veulent aussi Entra ID, MCA pour les deux.', 'fr'],
    ['Quieren también Entra ID, MCA para ambos.', 'es'],
    ['Entra IDも。両方MCAです。', 'ja'],
  ])('is so marked: "%s"', (message, language) => {
    expect(markedIn('ofAll', message, language)).toContain('mca')
  })

  it.each([
    'They want Entra ID too, on MCA.',
    'They want Entra ID too, on MCA. We are there for both.',
    'Also Entra ID. The SEA team is responsible for both. It is bought under an MCA.',
    'Also Entra ID, the team is there for both, on MCA.',
  ])('is not what stands beside it: "%s"', (message) => {
    expect(markedIn('ofAll', message)).toEqual([])
  })
})
