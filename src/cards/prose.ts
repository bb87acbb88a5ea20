import { z } from 'zod/v4'

/** What any text holds that Markdown would act on; most texts hold nothing of the kind. */
const live = /[\\`*~[_]|\$\{|^\s*\d*[-+#>.)]\s/m

/** The text with every mark that Markdown would act on made literal. */
export const escapeMarkdown = (text: string): string => (live.test(text) ? escaped(text) : text)

const escaped = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~])|[`*]|~~|\[(?=[^\]]*\]\()/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*\d*)([-+#>.)])(?=\s)/gm, '$1\\$2')
    .replace(/\$\{/g, '$ {')

/** Text shown where Markdown is live: taken plain, escaped when the view is parsed. */
export const prose = z.string().transform(escapeMarkdown)

/** Text shown where Markdown is not live: titles of buttons, labels and values of inputs, ids. */
export const plain = z.string().transform((text) => text.replace(/\$\{/g, '$ {'))

const lookAlikes: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '[': '(', ']': ')', '{': '(', '}': ')', '`': '’', '|': '¦' }

/** A user's words made harmless for any renderer, on one line and at most `length` characters. */
export const harmless = (text: string, length = 60): string => {
  const calm = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*|\bwww\.\S*|\b(?:javascript|data|mailto):\S*/gi, '…')
    .replace(/[<>[\]{}`|]/g, (mark) => lookAlikes[mark] ?? '')
    .replace(/[*_~#\\$]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...calm]
  return letters.length <= length
    ? calm
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
