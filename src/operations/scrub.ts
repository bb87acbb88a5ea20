/** What must never be written down, and the word that takes its place. Cheap on lines that hold none of it. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g, '[key]'],
  [/\beyJ[\w-]+\.[\w-]*\.?[\w-]*/g, '[token]'],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, '$1 [secret]'],
  [/\b(AccountKey|SharedAccessSignature|sig|client_secret|password)=[^;&\s"']+/gi, '$1=[secret]'],
  [/\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b/gi, '[guid]'],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, '[address]'],
]

/** The text without keys, tokens, secrets, GUIDs and e-mail addresses. */
export const scrub = (text: string): string => secrets.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text)
