/** The languages the advisor reads and answers in. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const
export type Language = (typeof languages)[number]

/** The language of a locale such as `fr-CH`; English for any that is not spoken here. */
export const languageOf = (locale: string | undefined): Language => {
  const language = locale?.toLowerCase().split(/[-_]/)[0]
  return languages.find((one) => one === language) ?? 'en'
}
