import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Status } from '../../src/knowledge/schema.ts'
import { complete, estateOf, type Gold, statusesOf } from '../cases/complete.ts'

interface Case {
  readonly id: string
  readonly gold: Gold & {
    readonly models?: Readonly<Record<string, Status>>
    readonly perPart?: readonly Readonly<Record<string, Status>>[]
  }
}

const files = ['advise', 'multipart', 'dialog', 'languages']
const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`../cases/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
const parse = (line: string): Case => JSON.parse(line)

describe.each(files)('the statuses of the example cases in %s', (file) => {
  const withFacts = linesOf(file).filter((line) => parse(line).gold.models !== undefined)

  test.each(withFacts.map((line) => ({ id: parse(line).id, gold: parse(line).gold })))('are those of $id', ({ gold }) => {
    const estate = estateOf(gold)
    expect(estate && statusesOf(estate)).toEqual({ models: gold.models, perPart: gold.perPart })
  })

  test('come back when they are taken out and completed from the facts', () => {
    expect(withFacts).not.toEqual([])
    for (const line of withFacts) {
      const { models, perPart, ...facts } = parse(line).gold
      expect(parse(complete(JSON.stringify({ ...parse(line), gold: facts }))).gold).toEqual({ ...facts, models, perPart })
    }
  })
})

test('there are enough example cases to mean something', () => {
  expect(files.flatMap(linesOf).filter((line) => parse(line).gold.models !== undefined).length).toBeGreaterThan(100)
})
