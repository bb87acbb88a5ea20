import type { PartFactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { indexOf, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { separatorOf } from '../text/cells.ts'
import { linesOf } from '../text/lines.ts'
import { gaps } from '../text/tokens.ts'
import { bareValue } from '../vocabulary/bare.ts'
import { wordsIn } from '../words.ts'

interface Cell {
  readonly fact: PartFactId
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** It holds what the first cell of its row does. */
  readonly isRepeated?: boolean
}

/** More words than this are a sentence. */
const longestCell = 4

const places = wordsIn(
  'in into inside within on under their our its his her my your im ihrem unserem dans sur leur notre en su nuestro nuestra',
)
/** What joins a field to what it is of: "rights to the subscription". */
const links = wordsIn('to of for zu zum zur auf von fur a au de du pour al del para the')
/** How many words a heading may have before the field it ends in. */
const nearHead = 4
/** How many words may stand between a preposition and the place. */
const nearPlace = 3
/** Fields of a form or list: "tenant: theirs", "access to their subscription: none". */
const fieldCells = ({ found, tokens, clause }: Annotated): readonly Cell[] => {
  const headings = indexOf(found.field)
  const word = (at: number): string => tokens[at]?.word ?? ''
  const isLink = (at: number): boolean => links.has(word(at)) || places.has(word(at))
  const opensClause = (at: number): boolean => clause[at - 1] !== clause[at]
  /** "PRACR? Yes": a question that is answered at once is a field too. */
  const opensValue = (at: number): boolean =>
    tokens[at]?.gap === gaps.colon ||
    /^\s*[|(–-]\s*$/.test(tokens[at]?.between ?? '') ||
    (answers.has(word(at)) && /^\?\s*$/.test(tokens[at]?.between ?? ''))
  /** Where the value begins that belongs to a field, behind what the field is of. */
  const valueStart = (from: number, to: number): number => {
    let at = to
    if (opensClause(from) && isLink(to)) while (at < to + nearHead && at < tokens.length && !opensValue(at)) at++
    return at
  }
  /** Whether a field is only what another one is of: the tenant in "access to tenant". */
  const isInHead = (from: number): boolean => {
    if (!isLink(from - 1)) return false
    for (let at = from - 1; at >= from - nearHead && clause[at] === clause[from]; at--)
      if (opensClause(at) && headings.startingAt(at).length > 0) return true
    return false
  }
  return found.field.flatMap(({ meaning, from, to: behind }) => {
    if (isInHead(from)) return []
    // "in the same tenant: …" goes on and is no field
    if (meaning.fact !== 'existingRecord')
      for (let i = from - 1; i >= from - nearPlace && clause[i] === clause[from]; i--) if (places.has(word(i))) return []
    const to = valueStart(from, behind)
    const first = tokens[to]
    // "Tenant | We are | …" is a row of headings
    if (!first || (first.gap === gaps.clause && headings.startingAt(to).length > 0)) return []
    let end = to
    while (end < tokens.length && clause[end] === clause[to] && end - to <= longestCell) end++
    // "one tenant, theirs"
    const isAside = end - to === 1 && first.gap === gaps.clause && meaning.fact === 'tenant'
    if (!opensValue(to) && !isAside) return []
    return end - to > longestCell ? [] : [{ fact: meaning.fact, from: to, to: end }]
  })
}

const answers = wordsIn('yes yep no nope none nobody ja nein oui non ours theirs us them reader owner contributor')

interface Row {
  readonly to: number
  /** The token each cell begins with, by column. */
  readonly columns: readonly number[]
}

const rowsOf = ({ text, tokens }: Annotated): readonly Row[] => {
  const lines = linesOf(text, tokens)
  const separator = separatorOf(lines.map(({ text: line }) => line))
  if (separator === null) return []
  return lines.map(({ start, text: line, from, to }) => {
    const columns: number[] = []
    const inner = line.replace(/^\s*\|/, (edge) => ' '.repeat(edge.length))
    const cuts = [...inner.matchAll(separator)].map(({ index }) => start + index)
    let column = 0
    for (let i = from; i < to; i++) {
      while (column < cuts.length && (cuts[column] ?? 0) < (tokens[i]?.start ?? 0)) column++
      columns[column] ??= i
    }
    return { to, columns }
  })
}

/** Cells of a table under a heading that names a fact. */
const tableCells = (annotated: Annotated): readonly Cell[] => {
  const rows = rowsOf(annotated)
  const fields = indexOf(annotated.found.field)
  const cellOf = ({ columns, to }: Row, column: number): Span | null => {
    const from = columns[column]
    return from === undefined ? null : { from, to: columns.slice(column + 1).find((start) => start !== undefined) ?? to }
  }
  /** "Runs in", "who holds the record". */
  const fieldsOf = (row: Row): readonly (PartFactId | null)[] =>
    Array.from(row.columns, (_, column) => {
      const cell = cellOf(row, column)
      for (let i = cell?.from ?? 0; i < (cell?.to ?? 0); i++) {
        const [field] = fields.startingAt(i)
        if (field !== undefined) return field.meaning.fact
      }
      return null
    })
  const textOf = (cell: Span | null): string | null =>
    cell &&
    annotated.tokens
      .slice(cell.from, cell.to)
      .map(({ word }) => word)
      .join(' ')
  const opens = (at: number | undefined): boolean => at !== undefined && fields.startingAt(at).length > 0
  const head = rows.findIndex(({ columns }) => columns.filter(opens).length > 1)
  const heading = rows[head]
  if (!heading) return []
  const headed = fieldsOf(heading)
  return rows.slice(head + 1).flatMap((row) =>
    headed.flatMap((fact, column): readonly Cell[] => {
      const cell = cellOf(row, column)
      if (fact === null || cell === null) return []
      const isRepeated = column > 0 && textOf(cellOf(row, 0)) === textOf(cell)
      return [{ fact, ...cell, isRepeated }]
    }),
  )
}

/** What a form or a table says in bare words, where a cell holds no phrase of its fact. */
export const formStatements = (annotated: Annotated, known: readonly Statement[]): readonly Statement[] => {
  const said = indexOf(known)
  const saysOwn = (at: number, { fact, to }: Cell): boolean => said.startingAt(at).some((one) => one.fact === fact && one.to <= to)
  return [...fieldCells(annotated), ...tableCells(annotated)].flatMap((cell): readonly Statement[] => {
    const { fact, from, to } = cell
    for (let i = from; i < to; i++) if (saysOwn(i, cell)) return []
    // "Nordlys | Azure | Nordlys" under "whose tenant"
    if (fact === 'tenant' && cell.isRepeated) return [{ fact, value: 'customer', strength: 'says', stance: 'stated', from, to }]
    for (let i = from; i < to; i++) {
      const value = bareValue(fact, annotated.tokens[i]?.word ?? '')
      if (value !== undefined) return [{ fact, value, strength: 'says', stance: 'stated', from: i, to: i + 1 }]
    }
    return []
  })
}
