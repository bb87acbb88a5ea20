import { describe, expect, it } from 'vitest'
import { isRow, separatorOf } from '../../../src/understanding/text/cells.ts'

describe('the cells of a table', () => {
  it.each([
    ['bars', ['Azure | EA', 'Teams | CSP'], '[|\\t]'],
    ['tabs', ['Azure\tEA'], '[|\\t]'],
    ['semicolons where several lines hold several', ['Azure; EA; Owner', 'Teams; CSP; none'], ';'],
    ['nothing where a semicolon parts two clauses', ['Azure on EA; we are Owner.', 'Teams on CSP; no access.'], undefined],
  ])('are parted by %s', (_, lines, expected) => {
    expect(separatorOf(lines)?.source).toBe(expected)
  })

  it('stand in rows alone', () => {
    const lines = ['two customers; here they are', 'Azure; EA; Owner', 'Teams; CSP; none']
    expect(lines.map((line) => isRow(line, separatorOf(lines)))).toEqual([false, true, true])
    expect(isRow('Azure; EA; Owner', null)).toBe(false)
  })
})
