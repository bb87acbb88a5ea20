import type { Annotated } from '../annotate.ts'
import { indexOf } from '../spans.ts'
import { isRow, separatorOf } from '../text/cells.ts'
import { linesOf } from '../text/lines.ts'
import type { Start } from './name-starts.ts'
import { ordinals } from './ranks.ts'

const marker = /^[^\S\n]*(?:[-*•–·>]|\(?\d{1,2}[.)]|\(?[a-f][.)])[^\S\n]+$/u

/** 'Sub "prod": …' */
const quotedHeading = /^\s*(?:\p{L}+\s){0,3}["“„«'‘][^"”“»'’\n]{1,30}["”“»'’]\s*[:–-]/u

const separators = /[|\t]/g
/** Whether rows hold one field each, and so are a form of one thing: "Where | their subscription". */
const isForm = ({ text, tokens, found }: Annotated): boolean => {
  const fields = indexOf(found.field)
  const rows = linesOf(text, tokens).filter((line) => /[|\t]/.test(line.text))
  const pairs = rows.filter((row) => [...row.text.replace(/^\s*\||\|\s*$/g, '').matchAll(separators)].length === 1)
  const headed = pairs.filter(({ from }) => fields.startingAt(from).length > 0)
  return pairs.length === rows.length && new Set(headed.map(({ from }) => fields.startingAt(from)[0]?.meaning.fact)).size > 1
}

/** Labels that a list's layout gives: bullets, numbers, table rows, one thing to a line. */
export const layoutStarts = (annotated: Annotated): readonly Start[] => {
  const { text, tokens } = annotated
  const starts: Start[] = []
  const isTable = !isForm(annotated)
  const lines = linesOf(text, tokens)
  const separator = separatorOf(lines.map(({ text: line }) => line))
  for (const { start, text: line, from } of lines) {
    const token = tokens[from]
    const next = tokens[from + 1]
    if (!token) continue
    const lead = text.slice(start, token.start)
    const numbered = ordinals.has(token.word) && next !== undefined && /^[.):]/.test(next.between.trim())
    const afterBlankLine = from > 0 && /\n\s*\n/.test(text.slice(tokens[from - 1]?.end ?? 0, token.start))
    if (marker.test(lead) || numbered || quotedHeading.test(line) || (isTable && isRow(line, separator)))
      starts.push({ label: { kind: 'line', start }, at: from })
    else if (
      afterBlankLine ||
      (starts.length > 0 && starts.at(-1)?.label.kind !== 'common' && lead.trim() === '' && !/^[ \t]{2,}/.test(lead))
    )
      starts.push({ label: { kind: 'common' }, at: from })
  }
  return starts
}
