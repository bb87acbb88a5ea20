import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/knowledge/language.ts'
import { phrasesIn } from '../../src/knowledge/phrases.ts'
import { annotate } from '../../src/understanding/annotate.ts'
import { read } from '../../src/understanding/read.ts'
import { statementsOf } from '../../src/understanding/statements/statements.ts'
import { groups } from '../../src/understanding/vocabulary/groups.ts'
import { meanings } from '../../src/understanding/vocabulary/meanings.ts'
import { caseFiles, casesIn } from './score.ts'
import { heard, inLanguage, nothingSaid } from './support.ts'

/** A sentence without facts that tells the language. */
const lead: Readonly<Record<Language, string>> = {
  en: 'This is what it is and how we have it.',
  de: 'Das ist die Lage und so ist es.',
  fr: 'Voici ce qui est le cas pour les deux.',
  es: 'Esta es la situación de los dos.',
  ja: '状況は以下の通りです。',
}

const firstOf = (group: string, language: Language): string => {
  const known = Object.entries(groups).find(([id]) => id === group)?.[1]
  return phrasesIn(known?.[language] ?? known?.en ?? '')[0] ?? ''
}
/** The shortest thing that a phrase of the vocabulary stands for, as somebody would write it. */
const said = (phrase: string, language: Language): string => {
  const filled = phrase
    .replace(/\[[^\]]*\]|\.{2,3}/g, ' ')
    .replace(/\{(\w+)\}/g, (_, group: string) => ` ${firstOf(group, language).replace(/\[[^\]]*\]/g, '')} `)
  return filled
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [word = ''] = piece.split('|')
      const bare = word.replace(/^=|[*!^]$/g, '')
      return word.endsWith('^') ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare
    })
    .join(language === 'ja' ? '' : ' ')
}

/** Phrases that hold a word which, taken alone, denies them, puts them into the past or speaks of somebody else; and names told by a capital. */
const withCue = /another|otherPartner|never had|nada de|(?:nunca|jamas) tuvimos|^pas d|\{our\}側で|[未不]承認|\^$/

describe('every phrase of a fact', () => {
  const entries = meanings.flatMap(({ meaning, phrases }) => (meaning.kind === 'fact' ? [{ meaning, phrases }] : []))
  it.each(languages)('in %s states that fact where it stands alone', (language) => {
    for (const { meaning, phrases } of entries)
      for (const phrase of phrasesIn(phrases[language] ?? '').filter((one) => !withCue.test(one))) {
        const text = `${lead[language]} ${said(phrase, language)}`
        const stated = statementsOf(annotate(text, language)).filter(({ stance }) => stance === 'stated')
        const pairs = stated.map(({ fact, value }) => `${fact}=${value}`)
        expect(pairs, `${text} (${phrase})`).toContain(`${meaning.fact}=${meaning.value}`)
      }
  })

  it.each(languages)('is not said by the lead in %s', (language) => {
    expect(heard(lead[language], inLanguage(language))).toEqual([])
  })
})

describe('a name of a cloud', () => {
  const names = meanings.flatMap(({ meaning, phrases }) =>
    meaning.kind === 'fact' && meaning.fact === 'cloud' && meaning.strength === 'says'
      ? phrasesIn(phrases.en ?? '')
          .filter((phrase) => /^[a-z0-9 ]+$/i.test(phrase))
          .map((name) => ({ name, cloud: meaning.value }))
      : [],
  )
  /** Names that say nothing but the cloud. */
  const pure = names.filter(({ name, cloud }) => heard(`It is ${name}.`).join() === `cloud=${cloud}`)
  /** Nobody owns it and nothing is said of it in the same breath. */
  const standsAlone = (turn: string, quote: string): boolean => {
    const [before, after, ...more] = turn.split(quote)
    return (
      more.length === 0 && after !== undefined && /^[,.;:)\n]/.test(after) && !/(?:['’]s?|own|our|their|his|her|only) $/.test(before ?? '')
    )
  }
  const turns = [...new Set([...caseFiles.values()].flatMap(casesIn).flatMap(({ turns: all }) => all.slice(0, 1)))]

  it('says the same as any other in a sentence', () => {
    expect(pure.length).toBeGreaterThan(150)
    for (const { name, cloud } of pure)
      expect(heard(`We are an SI. We do ${name} for them under an EA.`), name).toEqual([`agreement=ea cloud=${cloud} role=services`])
  })

  it('says the same as any other that begins with the same word in a message of the cases', () => {
    let tried = 0
    for (const turn of turns) {
      const reading = read(turn, nothingSaid)
      const quote = reading.parts.length === 1 ? reading.parts[0]?.proposals.find(({ fact }) => fact === 'cloud')?.quote : undefined
      const own = pure.find(({ name }) => name.toLowerCase() === quote?.toLowerCase())
      if (reading.language !== 'en' || quote === undefined || own === undefined || !standsAlone(turn, quote)) continue
      for (const { name, cloud } of pure.filter(
        (other) => other.cloud === own.cloud && other.name.split(' ')[0] === own.name.split(' ')[0],
      )) {
        tried++
        const swapped = turn.replace(quote, name)
        expect(heard(swapped), `${swapped} (${cloud})`).toEqual(heard(turn))
      }
    }
    expect(tried).toBeGreaterThan(300)
  })
})
