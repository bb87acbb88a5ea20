import { read } from '../../src/understanding/read.ts'
import type { ReadingContext } from '../../src/understanding/reading.ts'
import { caseFiles, casesIn } from '../understanding/score.ts'
import { medians, shown } from './measure.ts'

const lengths = [100, 1_000, 10_000, 100_000]
/** Different messages of each length, so that nothing is measured that was just read. */
const samples = 24
/** In milliseconds: a reader of many rules takes a while until all of it is compiled. */
const warming = 5_000
const target = { characters: 1_000, milliseconds: 1 }

const context: ReadingContext = { asked: null, parts: [], language: 'en', lastModels: [] }

/** What was said in the cases, cut and joined to messages of just this many characters; each begins with another turn. */
const messagesOf = (characters: number): readonly string[] => {
  const turns = [...caseFiles.values()].flatMap(casesIn).flatMap(({ turns }) => turns)
  return Array.from({ length: samples }, (_, i) => {
    const pieces: string[] = []
    for (let at = Math.floor((i * turns.length) / samples), length = 0; length < characters; at++) {
      const turn = turns[at % turns.length] ?? ''
      pieces.push(turn)
      length += turn.length + 1
    }
    return pieces.join('\n').slice(0, characters)
  })
}

const inTurn = (messages: readonly string[]): (() => unknown) => {
  let next = 0
  return () => read(messages[next++ % messages.length] ?? '', context)
}

/** The median time to read messages of growing length, all languages mixed as in the cases, and what a character costs in each. */
export const bench = async (): Promise<void> => {
  const found = await medians(
    lengths.map((length) => ({ name: `${length}`, run: inTurn(messagesOf(length)) })),
    warming,
  )
  const perCharacter = (length: number): number => (found.get(`${length}`) ?? Number.NaN) / length
  const [shortest = 1] = lengths
  for (const length of lengths)
    console.log(
      `  ${length.toLocaleString('en')} characters: median ${shown(found.get(`${length}`) ?? Number.NaN)}, ${shown(perCharacter(length))} a character (${(perCharacter(length) / perCharacter(shortest)).toFixed(2)} times that of ${shortest})`,
    )
  const median = found.get(`${target.characters}`) ?? Number.NaN
  const verdict = median < target.milliseconds ? 'under' : 'NOT under'
  console.log(`  ${target.characters.toLocaleString('en')} characters are read in ${verdict} ${target.milliseconds} ms median`)
}
