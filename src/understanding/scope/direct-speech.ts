import { gaps, type Token } from '../text/tokens.ts'
import type { Where } from '../text/where.ts'
import type { GroupId } from '../vocabulary/groups.ts'
import { wordsIn } from '../words.ts'

const sayings = wordsIn(
  'said says say told tells replied answered wrote writes mailed emailed texted messaged promised literally sagte sagt meinte meint schrieb schreibt antwortete dit repondu ecrit dijo dice contesto escribio respondio',
)
/** Words with which somebody quotes without a mark: "he said send me the number". */
const openers = wordsIn(
  'send tell give just sure yes yeah ok okay fine schick schickt sag sagt gib klar ja envoie envoyez dis dites donne oui envia enviame mandame dime dame vale',
)
const opening = /["“„«‟]/
const closing = /["”“»]/
/** How many words before a quotation somebody is said to speak. */
const nearSaying = 4
/** How many words before that verb the one who speaks may stand. */
const nearSpeaker = 6

const myself = wordsIn(
  'i me my mine myself we us our ours ich mir mich mein meine wir uns unser unsere je moi mon ma mes nous notre nos yo mi mis nosotros nuestro nuestra',
)
const addressed = wordsIn('you your yours ihr euch eure euren sie ihnen ihre vous votre vos tu te ton usted ustedes su sus')

interface Slots {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly where: Where
  readonly groupsAt: (at: number) => Map<string, number[]> | undefined
  readonly put: (id: GroupId, from: number, to: number) => void
}

/** In the customer's own words, told as they were said, "I" is the customer and "you" are we: 'their CIO said: "tell me what to enter and I'll do it"'. */
export const turnPersons = ({ text, tokens, where, groupsAt, put }: Slots): void => {
  if (where(sayings).length === 0) return
  const isThem = (at: number): boolean => groupsAt(at)?.has('customer') || groupsAt(at)?.has('they') || groupsAt(at)?.has('their') || false
  const isUs = (at: number): boolean => groupsAt(at)?.has('we') ?? false
  const saidByThem = (at: number): boolean => {
    for (let i = at - 1; i >= Math.max(0, at - nearSaying); i--) {
      if (!sayings.has(tokens[i]?.word ?? '')) continue
      for (let j = i - 1; j >= Math.max(0, i - nearSpeaker); j--) {
        if (isThem(j)) return true
        if (isUs(j)) return false
      }
    }
    return false
  }
  let inside: 'marked' | 'bare' | null = null
  tokens.forEach(({ word, gap, start }, i) => {
    const between = text.slice(tokens[i - 1]?.end ?? 0, start)
    if (inside === 'marked' ? closing.test(between) : inside === 'bare' && gap === gaps.sentence) inside = null
    else if (inside === null && opening.test(between) && saidByThem(i)) inside = 'marked'
    else if (inside === null && openers.has(word) && gap < gaps.sentence && saidByThem(i)) inside = 'bare'
    if (inside === null) return
    const groups = groupsAt(i)
    if (myself.has(word)) {
      for (const id of ['we', 'our']) groups?.delete(id)
      put('they', i, i + 1)
      put('their', i, i + 1)
    } else if (addressed.has(word)) {
      for (const id of ['they', 'their']) groups?.delete(id)
      put('we', i, i + 1)
      put('our', i, i + 1)
    }
  })
}
