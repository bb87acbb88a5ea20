import type { Reading } from '../reading.ts'

type Stretch = Reading['sensitive'][number]

const guid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const address = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g
/** A word that announces a secret, then the secret itself. */
const announced =
  /(?:\b(?:client[ _-]?secret|secret|password|passwort|pwd|kennwort|mot de passe|contraseña|api[ _-]?key|access[ _-]?key|token)\b|パスワード|シークレット|トークン|秘密鍵)(?:\s|is|ist|est|es|は|[:=：])*["'`]?([^\s"'`,;]{6,200})/gi
/** Long runs of letters, digits and signs that mix all three, or key material. Each run is tried at its start alone, so that time grows with the text. */
const opaque =
  /(?:AccountKey=|SharedAccessKey=|sig=)[^\s;&]{8,200}|(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?|(?<![\w~.+/-])(?=[\w~.+/-]*\d)(?=[\w~.+/-]*[a-z])(?=[\w~.+/-]*[A-Z])[\w~.+/-]{32,}={0,2}/g

/** Without one there is nothing opaque. */
const longRun = /AccountKey=|SharedAccessKey=|sig=|eyJ|[\w~.+/-]{32}/

const found = (text: string, pattern: RegExp, kind: Stretch['kind'], group = 0): readonly Stretch[] =>
  [...text.matchAll(pattern)].map((match) => {
    const whole = match[group] ?? match[0]
    const start = match.index + match[0].lastIndexOf(whole)
    return { kind, start, end: start + whole.length }
  })

const hasDigitOrSign = /[\d\-_~+/=$%!#]/

/** Stretches that look like secrets, ids or addresses, in order, without overlap. */
export const sensitiveStretches = (text: string): readonly Stretch[] => {
  const all = [
    ...found(text, announced, 'secret', 1).filter(({ start, end }) => hasDigitOrSign.test(text.slice(start, end))),
    ...(longRun.test(text) ? found(text, opaque, 'secret') : []),
    ...found(text, guid, 'identifier'),
    ...(text.includes('@') ? found(text, address, 'address') : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter((stretch, i) => !all.slice(Math.max(0, i - 3), i).some((before) => before.end > stretch.start))
}
