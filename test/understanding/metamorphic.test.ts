import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isValueOf } from '../../src/knowledge/facts.ts'
import { languages } from '../../src/knowledge/language.ts'
import { spellableWords } from '../../src/understanding/lexicon/lexicon.ts'
import { realWords } from '../../src/understanding/lexicon/real-words.ts'
import { speller } from '../../src/understanding/lexicon/spelling.ts'
import { read } from '../../src/understanding/read.ts'
import type { Reading } from '../../src/understanding/reading.ts'
import { dictionaryOf } from '../../src/understanding/vocabulary/dictionary.ts'
import { groupEntries, meanings } from '../../src/understanding/vocabulary/meanings.ts'
import { facts } from './expected.ts'
import { asides, cases, courtesies, punctuation, sentencesOf, slipsOf, withAside } from './rewriting.ts'
import { caseFiles, casesIn } from './score.ts'
import { factsOf, type Saying, waysToSay } from './sentences.ts'
import { heard, inLanguage, nothingSaid, quotesOf } from './support.ts'

/** Some of the things that can be said, each in one of its ways, in any order. */
const said: fc.Arbitrary<readonly Saying[]> = fc
  .tuple(...waysToSay.map((ways) => fc.option(fc.constantFrom(...ways), { nil: null })))
  .map((some) => some.filter((saying) => saying !== null))
  .filter((some) => some.length > 0)
  .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))
const written = (some: readonly Saying[]): string => some.map(({ sentence }) => sentence).join(' ')

const opening = [...new Set([...caseFiles.values()].flatMap(casesIn).flatMap(({ turns }) => turns.slice(0, 1)))]
/** What each message reads as; worked out once, since every rewriting is held against it. */
const readings = new Map(opening.map((turn) => [turn, read(turn, nothingSaid)]))
const readingOf = (turn: string): Reading => readings.get(turn) ?? read(turn, nothingSaid)
const asWritten = new Map(opening.map((turn) => [turn, heard(turn)]))
/** Messages of the cases that speak of one workload, which no capital, place or name tells from another. */
const ofOnePart = opening.filter((turn) => readingOf(turn).parts.length === 1)
/** Only its capital tells Teams from the teams of somebody. */
const english = ofOnePart.filter((turn) => readingOf(turn).language === 'en' && !/\bTeams\b/.test(turn))
/** Forms and tables take single words for values. */
const isForm = (text: string): boolean => /^[^\n.]{2,25}:|\|/m.test(text)

describe('sentences that each say one thing', () => {
  it('say that together, in any order and in any of their wordings', () => {
    fc.assert(
      fc.property(said, (some) => {
        expect(heard(written(some))).toEqual(facts(factsOf(some)))
      }),
      { numRuns: 500 },
    )
  })

  it.each(Object.entries({ ...cases, ...punctuation }))('say the same %s', (_, rewritten) => {
    fc.assert(
      fc.property(said, (some) => {
        expect(heard(rewritten(written(some)))).toEqual(facts(factsOf(some)))
      }),
      { numRuns: 60 },
    )
  })

  it('say the same with something irrelevant anywhere between them', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...asides.en), fc.nat(10), (some, aside, at) => {
        const sentences = some.map(({ sentence }) => sentence)
        expect(heard(sentences.toSpliced(at, 0, aside).join(' '))).toEqual(facts(factsOf(some)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a message of the cases', () => {
  it.each(Object.entries(cases))('of one part says the same %s', (_, rewritten) => {
    for (const turn of english) expect(heard(rewritten(turn)), turn).toEqual(asWritten.get(turn))
  })

  it.each(Object.entries(punctuation))('says the same %s', (_, rewritten) => {
    const changed = opening.filter((one) => rewritten(one) !== one)
    expect(changed).not.toEqual([])
    for (const turn of changed) expect(heard(rewritten(turn)), turn).toEqual(asWritten.get(turn))
  })

  it.each(languages)('in %s that says something says the same with an aside before it or behind it', (language) => {
    const turns = opening.filter((turn) => readingOf(turn).language === language && (asWritten.get(turn) ?? []).length > 0)
    expect(turns.length).toBeGreaterThan(5)
    turns.forEach((turn, t) => {
      const aside = asides[language][t % asides[language].length] ?? ''
      for (const where of ['before', 'behind'] as const)
        expect(heard(withAside(turn, aside, where), inLanguage(language)), `${turn} | ${aside}`).toEqual(heard(turn, inLanguage(language)))
    })
  })

  it('that asks about a model asks the same with a courtesy before it or behind it', () => {
    const asked = ['lookup', 'compare', 'attribute', 'howTo', 'troubleshoot']
    const question = (text: string) => {
      const { intent, subject } = readingOf(text)
      return { intent, models: subject.models, attribute: subject.attribute }
    }
    const questions = opening.filter(
      (turn) => readingOf(turn).language === 'en' && turn.includes(' ') && asked.includes(question(turn).intent),
    )
    expect(questions.length).toBeGreaterThan(40)
    for (const turn of questions) for (const polite of courtesies) expect(question(polite(turn)), polite(turn)).toEqual(question(turn))
  })

  // a supposition at the head makes the whole message one
  it('says the same with its sentences in another order, where each of them says its share alone', () => {
    const pairs = (texts: readonly string[]): readonly string[] =>
      [...new Set(texts.flatMap((text) => heard(text)).flatMap((line) => line.replace(/^goals: /, '+ ').split(' ')))].sort()
    const independent = ofOnePart
      .filter((turn) => !turn.includes('\n') && /[.!?。？]$/.test(turn))
      .map(sentencesOf)
      .filter((sentences) => sentences.length > 1 && !sentences.some((sentence) => /^(?:if|suppose|what if)\b/i.test(sentence)))
      .filter((sentences) => pairs(sentences).join() === pairs([sentences.join(' ')]).join())
    expect(independent.length).toBeGreaterThan(80)
    for (const sentences of independent) {
      const turn = sentences.join(' ')
      expect(heard(sentences.toReversed().join(' ')), turn).toEqual(heard(turn))
      expect(heard([...sentences.slice(1), ...sentences.slice(0, 1)].join(' ')), turn).toEqual(heard(turn))
    }
  })
})

describe('one slip in a word of the vocabulary', () => {
  const nameable = [...meanings.filter(({ meaning }) => meaning.kind === 'fact' || meaning.kind === 'model'), ...groupEntries]
  const spellable = spellableWords(nameable, ['en'])
  const meant = speller(spellable)
  const { knows } = dictionaryOf('en')
  /** Misspellings that are no word themselves and can be meant for no other one. */
  const misspellings = (word: string): readonly string[] =>
    slipsOf(word).filter((slip) => !knows(slip) && !realWords.en.has(slip) && meant(slip).join() === word)
  const wordsIn = (text: string): readonly RegExpExecArray[] => [...text.matchAll(/(?<![\p{L}\p{N}'’-])[A-Za-z]{5,}(?![\p{L}\p{N}'’-])/gu)]

  it('changes nothing that a message says, but in forms and tables', () => {
    let tried = 0
    english
      .filter((turn) => !isForm(turn))
      .forEach((turn, t) => {
        const said = asWritten.get(turn)
        wordsIn(turn).forEach(({ 0: word, index }, w) => {
          // every other word of a message, and in the next message the others
          if ((t + w) % 2 > 0) return
          const slips = spellable.has(word.toLowerCase()) ? misspellings(word.toLowerCase()) : []
          const slip = slips[(7 * t + 3 * w) % slips.length]
          if (slip === undefined) return
          const misspelt = turn.slice(0, index) + word.slice(0, 1) + slip.slice(1) + turn.slice(index + word.length)
          expect(heard(misspelt), misspelt).toEqual(said)
          tried++
        })
      })
    expect(tried).toBeGreaterThan(1000)
  })

  it('changes nothing that sentences say', () => {
    fc.assert(
      fc.property(said, fc.nat(), fc.nat(), (some, which, how) => {
        const text = written(some)
        const words = wordsIn(text).filter(({ 0: word }) => spellable.has(word.toLowerCase()))
        const found = words[which % Math.max(1, words.length)]
        const slips = found ? misspellings(found[0].toLowerCase()) : []
        const slip = slips[how % Math.max(1, slips.length)]
        if (found === undefined || slip === undefined) return
        const misspelt = text.slice(0, found.index) + found[0].slice(0, 1) + slip.slice(1) + text.slice(found.index + found[0].length)
        expect(heard(misspelt)).toEqual(facts(factsOf(some)))
      }),
      { numRuns: 400 },
    )
  })
})

describe('anything at all', () => {
  const lists = meanings.filter(({ meaning }) => meaning.kind === 'fact').flatMap(({ phrases }) => Object.values(phrases))
  const words = [...new Set(lists.flatMap((list) => list.split(/[\s,|[\]{}=*!^]+/)).filter((word) => word !== ''))]
  const joint = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', ' or ', ' not ', ': ', '; ', ' | ', ' und ', '、')
  const wordSalad = fc
    .array(fc.tuple(fc.constantFrom(...words), joint), { maxLength: 60 })
    .map((some) => some.map(([word, gap]) => word + gap).join(''))
  const text = fc.oneof(
    wordSalad,
    said.map(written),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )

  it('is read, quoted letter by letter, and given only values that exist', () => {
    fc.assert(
      fc.property(text, (anything) => {
        const reading = read(anything, nothingSaid)
        for (const quote of quotesOf(reading)) expect(anything).toContain(quote)
        for (const { fact, value } of [...reading.parts.flatMap(({ proposals }) => proposals), ...reading.goals, ...reading.subject.facts])
          expect(isValueOf(fact, value) || (fact === 'goals' && value === 'none')).toBe(true)
        expect(new Set(reading.parts.map(({ proposals }) => JSON.stringify(proposals))).size).toBe(reading.parts.length)
      }),
      { numRuns: 500 },
    )
  })
})
