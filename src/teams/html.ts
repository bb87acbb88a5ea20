/** A plain text in the few HTML tags that Teams draws: its lines stay lines, its indents stay indents, and a line with a rule under it becomes bold. */
export const htmlOf = (text: string): string =>
  escaped(text)
    .replace(/^(.+)\n=+$/gm, '<b>$1</b>')
    .replace(/^ +/gm, (indent) => '&nbsp;'.repeat(indent.length))
    .replaceAll('\n', '<br/>')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
