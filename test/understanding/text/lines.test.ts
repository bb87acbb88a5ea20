import { expect, it } from 'vitest'
import { linesOf } from '../../../src/understanding/text/lines.ts'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { tokenise } from '../../../src/understanding/text/tokens.ts'

it('the lines with words on them hold their tokens and know where they begin', () => {
  const text = 'Azure, EA\n\n ---\n- Power BI\nTeams'
  expect(linesOf(text, tokenise(normalise(text)))).toEqual([
    { start: 0, text: 'Azure, EA', from: 0, to: 2 },
    { start: 16, text: '- Power BI', from: 2, to: 4 },
    { start: 27, text: 'Teams', from: 4, to: 5 },
  ])
})
