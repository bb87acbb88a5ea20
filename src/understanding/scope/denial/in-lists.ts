import type { Annotated, Found } from '../../annotate.ts'
import { wordsOf } from '../../grammar.ts'
import { indexOf } from '../../spans.ts'
import { gaps } from '../../text/tokens.ts'
import { wordsIn } from '../../words.ts'

const joints = wordsOf(['and', 'or', 'nor'], 'も')
const noneOf = wordsIn('none neither nothing zero keine keines keins nichts aucun aucune rien ninguno ninguna nada no not')
const ofWords = wordsIn('of de')
const pointers = wordsIn('that these those them it davon tout ca cela eso ello')
/** How many words an item of a list may have; a Japanese word is several tokens. */
const itemLength = { ja: 8, other: 3 }
/** How far behind the last item the denial may stand, in words. */
const toClosing = 8

/** Whether a fact stands in a list that a denial closes: "AKS, scale sets and Batch do not occur", "AKS, scale sets: none of these". */
export const deniedInLists = ({ tokens, sentence, found, cuesOf, language }: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const isItem = ({ meaning }: Found<'fact'>): boolean => meaning.fact === 'underCounted' && meaning.value === 'yes'
  const listed = found.fact.filter(isItem)
  const closing = indexOf(cuesOf('negationAfter'))
  const items = indexOf(listed)
  const most = language === 'ja' ? itemLength.ja : itemLength.other
  const closed = new Set<number>()
  /** "AKS, scale sets, Batch, none of that." */
  const pointsBack = (at: number): boolean => pointers.has(tokens[ofWords.has(tokens[at]?.word ?? '') ? at + 1 : at]?.word ?? '')
  const isClosed = ({ from, to }: Found<'fact'>): boolean => {
    let commas = 0
    let colon = false
    for (let i = to, words = 0; i < tokens.length && sentence[i] === sentence[from]; i++) {
      const { word, gap } = tokens[i] ?? { word: '', gap: gaps.sentence }
      if (gap === gaps.clause) commas++
      if (gap === gaps.colon) colon = true
      if (noneOf.has(word) && (colon || (gap === gaps.clause && pointsBack(i + 1)))) return true
      if (closing.startingAt(i).length > 0) return commas === 0
      if (items.startingAt(i).length > 0) return closed.has(i) && words <= most
      if (gap >= gaps.clause || joints.has(word)) words = 0
      else if (++words > toClosing) return false
    }
    return false
  }
  // from the last to the first, so that each looks no further than the next
  for (const one of listed.toReversed()) if (isClosed(one)) closed.add(one.from)
  return (fact) => isItem(fact) && closed.has(fact.from)
}
