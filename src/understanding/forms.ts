import type { PartFactId } from '../knowledge/facts.ts'
import type { Annotated } from './annotate.ts'
import type { Statement } from './statement.ts'
import { gaps } from './text/tokens.ts'
import { bareValues } from './vocabulary/bare.ts'

interface Cell {
  readonly fact: PartFactId
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** More words than this are a sentence. */
const longestCell = 4

/** Fields of a form or list: "tenant: theirs". */
const fieldCells = ({ found, tokens, clause }: Annotated): readonly Cell[] =>
  found.field.flatMap(({ meaning, to }) => {
    const first = tokens[to]
    if (!first || (first.gap !== gaps.colon && first.between.trim() !== '-')) return []
    let end = to
    while (end < tokens.length && clause[end] === clause[to]) end++
    return end - to > longestCell ? [] : [{ fact: meaning.fact, from: to, to: end }]
  })

interface Line {
  readonly from: number
  readonly to: number
  /** Where the cells of a row begin, by column. */
  readonly columns: readonly number[]
}

const rowsOf = ({ text, tokens }: Annotated): readonly Line[] => {
  const separator = /[|\t]/.test(text) ? /[|\t]/ : /;.*\n.*;/.test(text) ? /;/ : null
  if (separator === null) return []
  const rows: { from: number; to: number; columns: number[]; line: number }[] = []
  tokens.forEach((token, i) => {
    const line = text.lastIndexOf('\n', token.start - 1) + 1
    const column =
      text
        .slice(line, token.start)
        .replace(/^\s*\|/, '')
        .split(separator).length - 1
    const row = rows.at(-1)?.line === line ? rows.at(-1) : undefined
    if (!row) rows.push({ from: i, to: i + 1, columns: Object.assign([], { [column]: i }), line })
    else {
      row.to = i + 1
      row.columns[column] ??= i
    }
  })
  return rows
}

/** Cells of a table under a heading that names a fact. */
const tableCells = (annotated: Annotated): readonly Cell[] => {
  const rows = rowsOf(annotated)
  const fieldAt = (at: number | undefined): PartFactId | null => annotated.found.field.find(({ from }) => from === at)?.meaning.fact ?? null
  const head = rows.findIndex((row) => row.columns.filter((at) => fieldAt(at) !== null).length > 1)
  const heading = rows[head]
  if (!heading) return []
  return rows.slice(head + 1).flatMap((row) =>
    heading.columns.flatMap((at, column): readonly Cell[] => {
      const fact = fieldAt(at)
      const from = row.columns[column]
      if (fact === null || from === undefined) return []
      const next = row.columns.slice(column + 1).find((start) => start !== undefined)
      return [{ fact, from, to: next ?? row.to }]
    }),
  )
}

/** What a form or a table says in bare words, where a cell holds no phrase of its fact. */
export const formStatements = (annotated: Annotated, known: readonly Statement[]): readonly Statement[] =>
  [...fieldCells(annotated), ...tableCells(annotated)].flatMap(({ fact, from, to }): readonly Statement[] => {
    if (known.some((statement) => statement.fact === fact && statement.from >= from && statement.to <= to)) return []
    for (let i = from; i < to; i++) {
      const value = bareValues[fact]?.[annotated.tokens[i]?.word ?? '']
      if (value !== undefined) return [{ fact, value, strength: 'says', stance: 'stated', from: i, to: i + 1 }]
    }
    return []
  })
