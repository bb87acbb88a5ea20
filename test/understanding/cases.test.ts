import { describe, expect, it } from 'vitest'
import { bestPairing, caseFiles, casesIn, type Score, scoreOf } from './score.ts'

/**
 * What each file must reach, in hundredths. The batches of first contact were scored once when they were new, as their commits tell, and most
 * but the newest have been learnt from since: what is held is that nothing learnt is lost, not how the reader does on messages it never saw.
 */
const justMet: Partial<Score> = { f1: 90, recset: 80 }
const firstContact: Partial<Score> = { f1: 92, recset: 83 }
const learntFrom: Partial<Score> = { f1: 95, recset: 92 }
const least: Readonly<Record<string, Partial<Score>>> = {
  advise: { f1: 98, recset: 96, asked: 100 },
  multipart: { f1: 97, recset: 93, asked: 100 },
  dialog: { f1: 97, recset: 95, asked: 100 },
  languages: { f1: 97, recset: 93, asked: 100 },
  quick: { intent: 97, subject: 95 },
  hostile: { clean: 100, asked: 100 },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 9].map((batch) => [`first-contact/batch-${batch}`, learntFrom])),
}

const batchOf = (name: string): number => Number(/^first-contact\/batch-(\d+)$/.exec(name)?.[1] ?? 0)
const newest = Math.max(...[...caseFiles.keys()].map(batchOf))
const leastOf = (name: string): Partial<Score> => least[name] ?? (batchOf(name) === newest ? justMet : firstContact)

describe('the cases', () => {
  it('are all there', () => {
    expect([...caseFiles.keys()]).toEqual(expect.arrayContaining(Object.keys(least)))
  })

  it.each([...caseFiles])('of %s are understood as well as they must be', { timeout: 60_000 }, (name, file) => {
    const score = scoreOf(casesIn(file))
    for (const [figure, floor] of Object.entries(leastOf(name)))
      expect(score[figure as keyof Score] ?? Number.NaN, `${name}: ${figure}`).toBeGreaterThanOrEqual(floor ?? 0) // a key of Score, being one of its part
  })
})

describe('the score', () => {
  const sets = (...parts: readonly string[]) => parts.map((part) => new Set(part.split(' ').filter((pair) => pair !== '')))
  it.each([
    ['the same parts', sets('a=1 b=2', 'a=2'), sets('a=1 b=2', 'a=2'), [3, 0, 0]],
    ['the same parts in another order', sets('a=1 b=2', 'a=2'), sets('a=2', 'a=1 b=2'), [3, 0, 0]],
    ['a part too few', sets('a=1', 'a=2 b=2'), sets('a=2 b=2'), [2, 0, 1]],
    ['a part too many', sets('a=1'), sets('a=2 b=2', 'a=1'), [1, 2, 0]],
    ['another value', sets('a=1'), sets('a=2'), [0, 1, 1]],
    ['nothing', [], [], [0, 0, 0]],
  ])('pairs %s in the best way', (_, expected, found, [right, extra, missing]) => {
    expect(bestPairing(expected, found)).toEqual({ right, extra, missing })
  })

  it('falls when something is expected that nobody said', () => {
    const [given] = casesIn(caseFiles.get('advise') ?? '')
    if (given === undefined) throw new Error('there is no case')
    const wrong = { ...given, gold: { ...given.gold, intent: 'undo', parts: [{ ...given.gold.parts?.[0], environment: 'china' }] } }
    expect(scoreOf([given])).toMatchObject({ f1: 100, intent: 100 })
    expect(scoreOf([wrong]).f1).toBeLessThan(100)
    expect(scoreOf([wrong]).intent).toBe(0)
  })
})
