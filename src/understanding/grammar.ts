/** The closed classes of words, which belong to the languages and not to the trade. As tokens are: lower case and without diacritics; in Japanese sign by sign. */
const classes = {
  definite: { en: 'the', de: 'der die das den dem des', fr: 'le la les l', es: 'el la los las' },
  indefinite: { en: 'a an', de: 'ein eine einen einem einer eines', fr: 'un une', es: 'un una' },
  /** A preposition and an article in one word. */
  contracted: { de: 'im am zum zur beim vom', fr: 'du des au aux', es: 'del al' },
  and: { en: 'and', de: 'und', fr: 'et', es: 'y', ja: 'と や 及 び' },
  or: { en: 'or', de: 'oder', fr: 'ou', es: 'o u' },
  nor: { en: 'nor', de: 'noch', fr: 'ni', es: 'ni' },
  but: { en: 'but', de: 'aber', fr: 'mais', es: 'pero' },
  if: { en: 'if whether unless', de: 'wenn falls ob', fr: 'si', es: 'si' },
  because: { en: 'because since as', de: 'weil da denn', fr: 'parce car puisque comme', es: 'porque pues ya' },
  relative: { en: 'who which whose that', de: 'der die das welche', fr: 'qui que', es: 'que quien' },
  who: { en: 'who', de: 'wer', fr: 'qui', es: 'quien' },
  what: {
    en: 'what which who how',
    de: 'was welche welcher welches wer wie',
    fr: 'que quel quelle quels quelles qui comment combien',
    es: 'que cual cuales quien como cuanto cuantos',
  },
  when: { en: 'whom whose where when why', de: 'wo wann warum', fr: 'ou quand pourquoi', es: 'donde cuando' },
  be: { en: 'is are', de: 'ist sind', fr: 'est sont', es: 'es son' },
  was: { en: 'was were', de: 'war waren', fr: 'etait etaient', es: 'era eran' },
  have: { en: 'has have', de: 'hat haben', fr: 'ont avons', es: 'tiene tienen tenemos' },
  had: { en: 'had', de: 'hatte hatten', fr: 'avait avaient avions', es: 'tenia tenian teniamos habia habian' },
  do: { en: 'do does did' },
  modal: {
    en: 'can could may might must should would will',
    de: 'kann konnen darf durfen muss mussen sollte sollten',
    fr: 'peut peuvent doit faut',
    es: 'puede pueden puedo podemos debe debemos',
  },
  only: {
    en: 'only just solely merely',
    de: 'nur bloss lediglich ausschliesslich',
    fr: 'seulement uniquement juste',
    es: 'solo solamente unicamente',
  },
  except: {
    en: 'except excepting excluding save bar besides minus',
    de: 'ausser ausgenommen',
    fr: 'sauf excepte hormis',
    es: 'salvo excepto menos',
  },
  other: { en: 'other others', de: 'andere anderen anderer', fr: 'autre autres', es: 'otro otros otra otras' },
  none: { en: 'none nothing', de: 'nichts keine keinen keiner keines kein', fr: 'rien aucun aucune', es: 'nada ninguno ninguna' },
  already: { en: 'already', de: 'bereits schon', fr: 'deja', es: 'ya' },
  time: {
    en: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
      spring summer autumn fall winter year month quarter`,
    de: 'januar februar marz mai juni juli oktober dezember fruhjahr sommer herbst quartal monat jahr',
    fr: `janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre printemps ete automne hiver mois annee`,
    es: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otono mes ano`,
  },
} as const satisfies Record<string, Partial<Record<'en' | 'de' | 'fr' | 'es' | 'ja', string>>>

type WordClass = keyof typeof classes

/** The words of these classes in all languages, and what is added to them, with blanks between. */
export const wordsOf = (names: WordClass | readonly WordClass[], more = ''): ReadonlySet<string> =>
  new Set([...[names].flat().flatMap((name) => Object.values(classes[name])), more].flatMap((list) => list.split(/\s+/)).filter(Boolean))
