import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Source } from '../../src/knowledge/schema.ts'
import { checkKnowledge, sourcesToReview } from './checks.ts'

/** Prints what the checks find and which sources to look at again. Takes a day (today if absent) and an age in months (12 if absent). */
const [day = new Date().toISOString().slice(0, 10), months = '12'] = process.argv.slice(2)
const { stale, undated } = sourcesToReview(knowledge, day, Number(months))
const line = ({ id, date, publisher, title, url }: Source): string =>
  `  ${id.padEnd(5)} ${date.padEnd(10)} ${publisher}: ${title} ${url ?? '(no address)'}`

const lines = [
  ...checkKnowledge(knowledge),
  `Checked on ${knowledge.checkedOn}. Older than ${months} months on ${day}: ${stale.length}`,
  ...stale.map(line),
  `Undated: ${undated.length}`,
  ...undated.map(line),
]
process.stdout.write(`${lines.join('\n')}\n`)
