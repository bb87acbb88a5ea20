/** A stretch of a text that looks like a secret, an identifier or an address: never to be repeated or stored. */
export interface Sensitive {
  readonly kind: 'secret' | 'identifier' | 'address'
  readonly start: number
  readonly end: number
}

/** How something sensitive is written. A first group stands for the thing itself where more is needed to know it by. */
interface Form {
  readonly kind: Sensitive['kind']
  readonly written: RegExp
  /** What no text is without that holds it, so that most are not searched. */
  readonly needs?: string
  /** Whether what was found is no word of the language after all. */
  readonly isMeant?: (found: string) => boolean
}

/** Sure by their form alone, whatever text they stand in. */
const sure: readonly Form[] = [
  { kind: 'secret', needs: '-----BEGIN ', written: /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g },
  // each run of letters is tried at its start alone, and only before a dot, so that time grows with the text
  { kind: 'secret', needs: 'eyJ', written: /(?<![\w-])(?=[\w-]+\.)[\w-]*?\beyJ[\w-]+\.[\w-]*\.?[\w-]*/g },
  {
    kind: 'secret',
    needs: '=',
    written: /(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig|\bclient_secret|\bpassword)=[^;&\s"']+/gi,
  },
  { kind: 'identifier', written: /\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b/gi },
  { kind: 'address', needs: '@', written: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g },
]

/** In a log no word follows these. */
const ofLogs: readonly Form[] = [{ kind: 'secret', written: /\b(?:bearer|basic)\s+([\w.~+/=-]{8,})/gi }]

const hasDigit = (found: string): boolean => /\d/.test(found)
const mixes = (found: string): boolean => hasDigit(found) && /[a-z]/.test(found) && /[A-Z]/.test(found)

/** In what people write. In a log they would take paths and names of files for secrets. */
const ofMessages: readonly Form[] = [
  {
    kind: 'secret',
    written:
      /(?:\b(?:client[ _-]?secret|secret|password|passwort|pwd|kennwort|mot de passe|contraseña|api[ _-]?key|access[ _-]?key|token)\b|パスワード|シークレット|トークン|秘密鍵)(?:\s|is|ist|est|es|は|[:=：])*["'`]?([^\s"'`,;]{6,200})/gi,
    isMeant: (found) => /[\d\-_~+/=$%!#]/.test(found),
  },
  { kind: 'secret', written: /\bbearer\s+([\w.~+/=-]{8,})/gi, isMeant: hasDigit },
  { kind: 'secret', written: /\bbasic\s+([\w.~+/=-]{8,})/gi, isMeant: (found) => mixes(found) || found.endsWith('=') },
  // a long run, tried at its start alone
  { kind: 'secret', written: /(?<![\w~.+/-])[\w~.+/-]{32,}={0,2}/g, isMeant: mixes },
]

const found = (text: string, { kind, written, needs = '', isMeant = () => true }: Form): readonly Sensitive[] => {
  if (!text.includes(needs)) return []
  return [...text.matchAll(written)].flatMap((match) => {
    const whole = match[1] ?? match[0]
    const start = match.index + match[0].lastIndexOf(whole)
    return isMeant(whole) ? [{ kind, start, end: start + whole.length }] : []
  })
}

/** The stretches in order, those that overlap as one of the kind that begins first. */
const apart = (stretches: readonly Sensitive[]): readonly Sensitive[] => {
  const all: Sensitive[] = []
  for (const one of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1)
    if (last === undefined || last.end <= one.start) all.push(one)
    else all[all.length - 1] = { ...last, end: Math.max(last.end, one.end) }
  }
  return all
}

const stretchesOf = (text: string, forms: readonly Form[]): readonly Sensitive[] => apart(forms.flatMap((form) => found(text, form)))

/** What is sensitive in what somebody wrote, in order and without overlap. */
export const sensitiveIn = (text: string): readonly Sensitive[] => stretchesOf(text, [...ofMessages, ...sure])

/** The text with something else in place of each stretch. */
const replaced = (text: string, stretches: readonly Sensitive[], by: (one: Sensitive) => string): string =>
  [
    ...stretches.flatMap((one, index) => [text.slice(stretches[index - 1]?.end ?? 0, one.start), by(one)]),
    text.slice(stretches.at(-1)?.end ?? 0),
  ].join('')

const byDots = ({ start, end }: Sensitive): string => '•'.repeat(end - start)

/** The text with a dot in place of each character of these stretches. */
export const blotted = (text: string, stretches: readonly Sensitive[]): string => replaced(text, stretches, byDots)

const words: Readonly<Record<Sensitive['kind'], string>> = { secret: '[secret]', identifier: '[guid]', address: '[address]' }
const byWord = ({ kind }: Sensitive): string => words[kind]

/** What somebody wrote, with dots in place of secrets, and a word in place of all else that is sensitive. */
export const withoutSecrets = (text: string): string =>
  replaced(text, sensitiveIn(text), (one) => (one.kind === 'secret' ? byDots(one) : byWord(one)))

/** A line of a log, with a word in place of all that is sensitive. Cheap on lines that hold none of it. */
export const scrubbed = (line: string): string => replaced(line, stretchesOf(line, [...sure, ...ofLogs]), byWord)
