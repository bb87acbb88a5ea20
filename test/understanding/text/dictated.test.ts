import { describe, expect, it } from 'vitest'
import { heard, inLanguage } from '../support.ts'

const factsOf = (text: string, language: 'en' | 'de' = 'en'): string => heard(text, inLanguage(language)).join(' ')

describe('punctuation that was spoken', () => {
  it('ends a sentence, and what is denied in it', () => {
    expect(factsOf("We don't do any of the rollout full stop nobody is down as the partner on it question mark")).toBe(
      'existingRecord=none',
    )
  })

  it('is heard in German', () => {
    expect(factsOf('Wir haben keinen Zugriff neue Zeile der Kunde hat ein EA Fragezeichen', 'de')).toContain('agreement=ea')
  })

  it('is left alone where the words are meant', () => {
    expect(factsOf('There is a question mark over the claim, but they are on an EA.')).toContain('agreement=ea')
  })
})
