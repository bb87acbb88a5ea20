import { wordsOf } from '../grammar.ts'
import type { Span } from '../spans.ts'
import { gaps, type Token } from '../text/tokens.ts'
import type { Where } from '../text/where.ts'
import { wordsIn } from '../words.ts'

const indefinite = wordsOf('indefinite', 'one some two three four several zwei drei mehrere deux trois plusieurs dos tres varios varias')
const firms = wordsIn(
  'integrator integrators firm firms company companies consultancy consultancies msp msps si sis gsi lsp isv reseller resellers distributor vendor supplier provider agency outfit shop contractor competitor systemhaus dienstleister beratungshaus anbieter integrateur prestataire infogerant revendeur cabinet esn integrador integradora proveedor consultora distribuidor mayorista',
)
/** Behind these words begins what the next one does, or stands whoever something was done by. */
const openers = wordsIn('and but because that where since und aber weil dass et mais parce que y pero porque')
const there = wordsIn('is was has gibt gab war est avait hay habia')
const expletives = wordsIn('there es il y hay')
const relatives = wordsOf('relative')
const agents = wordsIn('by to through via durch von uber par por al mediante')
/** "I'm in sales by a reseller": who works somewhere belongs there. */
const working = wordsIn('work works working sales employed job arbeite bin vertrieb travaille suis trabajo soy comercial ventas')
const nearWork = 4
/** What a firm does that is not the writer's own; without such a word it may be how they present themselves. */
const verbs = wordsIn(
  'are were has have had holds held owns owned is was did does claimed claims registered filed submitted entered put sits sat got took runs handles manages works looks keeps still already also sells installs called named operates delivers bills provides supplies hat halt hatte ist war macht betreibt verkauft installiert sitzt steht betreut a detient est vend gere installe fait tiene tuvo es fue vende hace instala gestiona lleva figura',
)
/** Words that end a noun's company: what follows belongs to another phrase. */
const breaks = wordsIn(
  'of by with for from in on to at and or that who which is are was has have von mit fur bei und der de par pour avec en con para y',
)
/** How many words may stand between the article and the noun: "a big Dutch integrator". */
const mostAdjectives = 2
/** How far behind several firms the writer may count themselves among them, in words. */
const nearOneOf = 20

/** Whether the writer works for the firm that is named at a token. */
export const worksThere = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - nearWork), at).some(({ word }) => working.has(word))

const whats = wordsIn('what que was lo')
const us = wordsIn('we i wir ich nous on')
const are = wordsIn('are am re m sind bin sommes est somos soy')
const links = wordsIn('s is are')
const objects = wordsIn('us me')
/** How far behind the noun "what we are" may begin, in words. */
const nearUs = 3
/** Whether what is named before a token is said to be us: "a software house, that's what we are", "an MSP is what we are". */
export const isWhatWeAre = (tokens: readonly Token[], at: number): boolean => {
  const word = (i: number): string => tokens[i]?.word ?? ''
  const ends = (i: number): boolean => (tokens[i]?.gap ?? gaps.sentence) >= gaps.clause
  for (let i = at; i <= at + nearUs && (tokens[i]?.gap ?? gaps.sentence) < gaps.sentence; i++) {
    if (whats.has(word(i)) && us.has(word(i + 1)) && are.has(word(i + 2)) && ends(i + 3)) return true
    if (whats.has(word(i)) && are.has(word(i + 1)) && ends(i + 2)) return true
    if (links.has(word(i)) && objects.has(word(i + 1)) && ends(i + 2)) return true
  }
  return false
}

/** Firms that are named as somebody else, by what they do or by what was done by them: "a big integrator holds the claim", "claimed by a local reseller". */
export const otherFirms = (tokens: readonly Token[], where: Where): readonly Span[] => {
  const word = (at: number): string => tokens[at]?.word ?? ''
  const joined = (at: number): boolean => (tokens[at]?.gap ?? gaps.sentence) <= gaps.joint
  const nounBehind = (article: number): number => {
    for (let at = article + 1; at <= article + 1 + mostAdjectives && joined(at); at++) {
      if (firms.has(word(at)) && !(joined(at + 1) && firms.has(word(at + 1)))) return at
      if (breaks.has(word(at))) return -1
    }
    return -1
  }
  const does = (at: number): boolean => joined(at) && verbs.has(word(at))
  const begins = (at: number): boolean => (tokens[at]?.gap ?? gaps.sentence) >= gaps.clause || openers.has(word(at - 1))
  const isThere = (at: number): boolean => there.has(word(at - 1)) && expletives.has(word(at - 2))
  /** "Three consultancies work there, and we're one of them." */
  const isJoinedByUs = (at: number): boolean => {
    for (let i = at + 1; i < tokens.length && i <= at + nearOneOf; i++) {
      if (tokens[i]?.gap === gaps.sentence) return false
      if (word(i) === 'one' && word(i + 1) === 'of') return true
    }
    return false
  }
  return where(indefinite).flatMap((at): readonly Span[] => {
    const noun = nounBehind(at)
    if (noun < 0 || isJoinedByUs(at) || isWhatWeAre(tokens, noun + 1)) return []
    const isOther = (agents.has(word(at - 1)) && !worksThere(tokens, at)) || isThere(at) || (begins(at) && does(noun + 1))
    if (!isOther) return []
    // "an old reseller who …" goes on about them
    const ends = joined(noun + 1) && relatives.has(word(noun + 1)) ? [noun + 1, noun + 2] : [noun + 1]
    return ends.map((to) => ({ from: at, to }))
  })
}
