import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { rests } from '../vocabulary/rest.ts'
import { wordsIn } from '../words.ts'

const others = wordsOf('other')
const counted = wordsIn('two three four five 2 3 4 5 one ones part parts workloads clouds customer client beiden drei deux trois dos tres')
const latter = wordsIn('latter letzterer letztere letzteren letzteres derniere')
/** Words before the others, and before what describes one of the parts. */
export const articles = wordsOf('definite', 'beim au aux al all alle tous todos todas')

/** Whether a token stands for the parts that are left: "the rest", "the other two", "two of the others". */
export const restIn =
  ({ clause, wordAt }: Annotated): ((at: number) => boolean) =>
  (at) => {
    if (rests.has(wordAt(at))) return true
    if (!others.has(wordAt(at))) return false
    const standsAlone = clause[at + 1] !== clause[at] || wordAt(at) !== 'other'
    const isArticled = articles.has(wordAt(at - 1)) && (counted.has(wordAt(at + 1)) || standsAlone)
    return isArticled || (counted.has(wordAt(at - 1)) && articles.has(wordAt(at - 2)))
  }

/** Whether a token stands for the last of the parts. */
export const latterIn =
  ({ wordAt }: Annotated): ((at: number) => boolean) =>
  (at) =>
    latter.has(wordAt(at))
