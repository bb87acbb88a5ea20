import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { someToken } from '../spans.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import { headedLines, headingAt, productHeadings, twinHeadings } from './headings.ts'
import { keyOf, type Label, thingsIn } from './label.ts'
import { type Names, namesOf } from './names.ts'

/** Where a message begins to speak of one thing among several. */
export interface Start {
  readonly label: Label
  readonly at: number
  /** Marked by a sign that opens it, and not by a word inside of its clause. */
  readonly exact?: boolean
  /** What is not said of it is as with the one before. */
  readonly alike?: boolean
  /** Named in one breath with others, and so there even where nothing is said of it alone. */
  readonly listed?: boolean
}

const anyCustomer = wordsIn('customer customers client clients account buyer consumer board')
/** Verbs that tell something of a customer. */
export const verbs = wordsIn(
  'is are was were has have had buys bought uses used runs ran on gave gives give wants want got gets sits stays keeps pays paid lives resides hosts went goes moved moves signed signs only still already lets let takes took did does holds owns needs asked asks said says refuses refused agreed agrees granted grants handed opened made makes will would came comes consumes procures purchases hat haben hatte kauft nutzt ist sind bezieht lasst gibt est sont a utilise achete veut passe es son tiene usa compra quiere',
)
const definite = wordsOf('definite')
const openers = wordsIn('for and at bei pour para')
const articles = wordsIn('the at with for our customer client bei beim den die das chez pour le la para el en')
/** "Fabrikam, by contrast, has …" */
const asides = wordsIn('by though however meanwhile instead')
const exceptions = wordsOf('except', 'but')
const joints = wordsOf('and', 'or')

interface Name {
  readonly words: readonly string[]
  readonly at: number
  readonly alike?: boolean
}
const isNameOf = (one: Name | Start): one is Name => 'words' in one

/** A name is told by its first word, or by all of them where two names begin alike. */
const labeller = (names: readonly Name[]): ((name: Name) => Label) => {
  const full = new Map<string, Set<string>>()
  for (const { words } of names)
    if (words.length > 1) full.set(words[0] ?? '', (full.get(words[0] ?? '') ?? new Set()).add(words.join(' ')))
  return ({ words }) => ({ kind: 'name', words: (full.get(words[0] ?? '')?.size ?? 0) > 1 ? words : words.slice(0, 1) })
}

/** Names in one breath: "Contoso, Fabrikam and Northwind"; none where fewer than two stand together. */
const listedNames = ({ tokens, wordAt }: Annotated, { isName, nameAt }: Names): readonly Name[] => {
  for (let i = 0; i < tokens.length; i++) {
    const list: Name[] = []
    for (let at = i; isName(at); ) {
      const words = nameAt(at)
      list.push({ words, at })
      const next = at + words.length
      at = joints.has(wordAt(next)) ? next + 1 : tokens[next]?.between.trim() === ',' ? next : -1
    }
    if (list.length > 1 && joints.has(wordAt((list.at(-1)?.at ?? 0) - 1))) return list
    i = list.at(-1)?.at ?? i
  }
  return []
}

/** Where what was named in one breath is spoken of alone: "… everywhere bar Fabrikam, where …", "and at Northwind …". */
const listedStarts = (list: readonly Name[], { tokens, clause, wordAt }: Annotated): readonly Start[] => {
  const labelOf = labeller(list)
  const last = list.at(-1)
  const end = last ? last.at + last.words.length : 0
  const named = list.map((name): Start => ({ label: labelOf(name), at: name.at, listed: true }))
  const again = tokens.flatMap(({ word }, i): readonly Start[] => {
    const name = i < end ? undefined : list.find(({ words }) => words[0] === word)
    if (name === undefined) return []
    let at = i
    while (at > end && clause[at - 1] === clause[i] && !exceptions.has(wordAt(at))) at--
    return [{ label: labelOf(name), at }]
  })
  return [...named, { label: { kind: 'common' }, at: end }, ...again]
}

/** Quoted names that sentences open with, where there are several: "'Prod' is ours alone. 'Shops' we share". */
const quotedNames = ({ tokens }: Annotated, { isName }: Names): ReadonlySet<number> => {
  const quoted = tokens.flatMap(({ gap, between }, at) => (gap === gaps.sentence && /["“„«‘']$/.test(between) && isName(at) ? [at] : []))
  return new Set(new Set(quoted.map((at) => tokens[at]?.word)).size > 1 ? quoted : [])
}

const numbers = wordsIn('two three four 2 3 4 zwei drei vier deux trois quatre dos tres cuatro')
const announced = wordsIn(
  'products product workloads solutions offers apps applications tools projects environments cases things deals produkte losungen projekte anwendungen produits projets outils productos soluciones proyectos herramientas',
)
const nearNumber = 3
/** Whether a message says that it speaks of several things: "two products". */
const announcesSeveral = ({ wordAt, where }: Annotated): boolean =>
  where(numbers).some((at) => someToken(at + 1, at + 1 + nearNumber, (next) => announced.has(wordAt(next))))

/**
 * Where names begin stretches of a message: names that open a clause and are followed by a verb or a colon, that something is said to
 * be the same for, or that were listed in one breath: "Contoso is on EA …, Fabrikam buys …", "same for Fabrikam".
 */
export const nameStarts = (annotated: Annotated, isKnown: (token: number) => boolean): readonly Start[] => {
  const { tokens, clause, found, cuesOf, groupAt, language, wordAt, isAt } = annotated
  const names = namesOf(annotated, isKnown)
  const list = listedNames(annotated, names)
  const opensClause = (at: number): boolean =>
    clause[at] !== clause[at - 1] || (tokens[at]?.gap ?? 0) > gaps.joint || openers.has(wordAt(at - 1))
  const speaksOf = (at: number): boolean => {
    const next = tokens[at]
    if (next === undefined) return false
    const isVerb = verbs.has(next.word) && (next.word !== 'a' || language === 'fr')
    return isVerb || next.gap === gaps.colon || asides.has(next.word) || /\(|–|\s-/.test(next.between)
  }
  const products = productHeadings(annotated)
  const twins = twinHeadings(annotated)
  const lines = headedLines(annotated, names)
  const quoted = quotedNames(annotated, names)
  const everywhere = new Set(cuesOf('everywhere').map(({ from }) => from))
  // "Datakraft still holds the claim" names a partner
  const holders = new Set(found.fact.filter(({ meaning }) => meaning.value === 'otherPartner').map(({ from }) => from))
  const announces = announcesSeveral(annotated)
  /** "The hotel chain": two words for a customer may be one. */
  const endsOf = (at: number): readonly number[] => {
    const ends = groupAt('customer', at)
    return [...ends, ...ends.flatMap((end) => groupAt('customer', end))]
  }
  const startAt = ({ word }: Token, at: number): Name | Start | null => {
    const isArticled = tokens[at - 1]?.word === 'the'
    if (names.isName(at) && (opensClause(at) || (isArticled && opensClause(at - 1)))) {
      const words = names.nameAt(at)
      if (quoted.has(at) || (speaksOf(at + words.length) && !holders.has(at + words.length))) return { words, at }
    }
    const twin = twins.get(at)
    if (twin !== undefined) return { label: { kind: 'heading', text: twin }, at }
    if (
      (!isKnown(at) || isAt('customer', at) || products.has(at) || lines.has(at)) &&
      !everywhere.has(at) &&
      headingAt(at, annotated) !== null
    )
      return { label: { kind: 'heading', text: word }, at }
    // "two products: … The scanner is …, the gateway is …"
    const opens = tokens[at - 1]?.gap === gaps.sentence && definite.has(wordAt(at - 1))
    if (announces && opens && !isKnown(at) && !anyCustomer.has(word) && verbs.has(wordAt(at + 1))) return { words: [word], at: at - 1 }
    const isTrade = isArticled && !anyCustomer.has(word) && endsOf(at).some((end) => verbs.has(wordAt(end)))
    return isTrade && (at < 3 || clause[at - 3] !== clause[at]) ? { words: [word], at } : null
  }
  const told = tokens.map(startAt).filter((start) => start !== null)
  const likened = cuesOf('same').flatMap(({ from, to }): readonly Name[] => {
    let at = to
    while (at < to + 2 && articles.has(wordAt(at))) at++
    return names.isName(at) && clause[at] === clause[from] ? [{ words: names.nameAt(at), at: from, alike: true }] : []
  })
  const all = [...told, ...likened].sort((a, b) => a.at - b.at)
  const distinct = new Set(all.map((one) => (isNameOf(one) ? one.words[0] : keyOf(one.label)))).size
  if (list.length > 1 && distinct < 2) return listedStarts(list, annotated)
  const labelOf = labeller(all.filter(isNameOf))
  const starts = all.map((one): Start => {
    if (!isNameOf(one)) return one
    return { label: labelOf(one), at: one.at, ...(one.alike ? { alike: true } : {}) }
  })
  const [first] = starts
  return first?.alike && first.at > 0 ? [{ label: { kind: 'unnamed' }, at: 0 }, ...starts] : starts
}

/** The label of the only name, of those that begin stretches, that a message opens with and then speaks of: "Contoso: …", "Contoso is on …", "For Contoso it is …". */
export const openingName = (starts: readonly Start[]): Label | null => {
  const named = starts.filter(({ label }) => label.kind === 'name')
  const [first] = named
  return first !== undefined && first.at <= 2 && thingsIn(named) === 1 ? first.label : null
}
