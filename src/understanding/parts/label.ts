/** How a message tells one of the things it speaks of from the others. */
export type Label =
  /** "The second one", "customer B", from 0. */
  | { readonly kind: 'order'; readonly at: number }
  /** "Contoso": the words of a name, as tokens. */
  | { readonly kind: 'name'; readonly words: readonly string[] }
  /** "The consulting side", "the old estate", "the German one". */
  | { readonly kind: 'side'; readonly of: string }
  /** "Teams: …" */
  | { readonly kind: 'heading'; readonly text: string }
  /** A line of a list or a table, by where it begins in the text. */
  | { readonly kind: 'line'; readonly start: number }
  /** What was spoken of before another thing was named: "Azure, EA. Same for Fabrikam." */
  | { readonly kind: 'unnamed' }
  /** What is said of all. */
  | { readonly kind: 'common' }

/** The same for labels of the same thing, and for no others. */
export const keyOf = (label: Label): string => {
  switch (label.kind) {
    case 'order':
      return `order ${label.at}`
    case 'name':
      return `name ${label.words.join(' ')}`
    case 'side':
      return `side ${label.of}`
    case 'heading':
      return `heading ${label.text}`
    case 'line':
      return `line ${label.start}`
    default:
      return label.kind
  }
}

/** How many things are told apart. */
export const thingsIn = (starts: readonly { readonly label: Label }[]): number =>
  new Set(starts.filter(({ label }) => label.kind !== 'common').map(({ label }) => keyOf(label))).size
