import type { Token } from './tokens.ts'

/** Lines that carry no statement: mail headers, signatures and what follows a sign-off. */
const header =
  /^\s*(?:>+\s*)*(?:from|to|cc|bcc|sent|date|reply-to|von|an|gesendet|datum|de|à|envoyé|para|enviado|fecha|差出人|宛先|日時)\s*:/iu
const signOff =
  /^\s*(?:(?:kind|best|warm|many|with best|with kind)?\s*regards|best(?: wishes)?|br|kr|rgds|cheers|sincerely(?: yours)?|yours(?: sincerely| truly| faithfully)?|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|freundliche) gr(?:ü|ue)(?:ß|ss)e|mfg|lg|vg|cordialement|bien cordialement|bien à vous|salutations|cdt|saludos(?: cordiales)?|un saludo|atentamente|よろしくお願い.{0,12}|以上)\s*[,.!。]?\s*$/iu
const dashes = /^\s*(?:--|__|—)\s*$/
const attribution = /^\s*(?:on .{4,80} wrote|am .{4,80} schrieb.{0,60}|le .{4,80} a écrit|el .{4,80} escribió)\s*:\s*$/iu

/** What a page hides from its readers. */
const comment = /<!--[\s\S]*?(?:-->|$)/g
const comments = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(comment)].map(({ 0: all, index }) => [index, index + all.length])

/** Original stretches [start, end) to be left unread, in order. Linear in the text's length. */
export const irrelevantStretches = (text: string): readonly (readonly [number, number])[] =>
  [...comments(text), ...lineStretches(text)].sort(([a], [b]) => a - b)

const lineStretches = (text: string): readonly (readonly [number, number])[] => {
  if (!text.includes('\n')) return []
  const stretches: (readonly [number, number])[] = []
  let at = 0
  let signed = false
  let lines = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    // mail programs write blanks that do not break
    const short = line.slice(0, 200).replace(/\s/g, ' ')
    if (header.test(short) || attribution.test(short)) {
      signed = false
      stretches.push([at, end])
    } else if (signOff.test(short) && lines > 0) {
      signed = true
      stretches.push([at, end])
    } else if (dashes.test(short) && lines > 0) {
      signed = true
    } else if (signed) stretches.push([at, end])
    if (line.trim() !== '') lines++
    at = end + 1
  }
  return stretches
}

/** The tokens outside of the given stretches, which are in order; what follows a gap begins a sentence. */
export const withoutStretches = (tokens: readonly Token[], stretches: readonly (readonly [number, number])[]): readonly Token[] => {
  if (stretches.length === 0) return tokens
  const kept: Token[] = []
  let next = 0
  let skipped = false
  for (const token of tokens) {
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) <= token.start) next++
    const stretch = stretches[next]
    if (stretch && token.start >= stretch[0]) skipped = true
    else {
      kept.push(skipped ? { ...token, gap: 4, between: '\n' } : token)
      skipped = false
    }
  }
  return kept
}
