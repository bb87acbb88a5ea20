import type { Language } from '../knowledge/language.ts'
import type { Command } from './commands.ts'
import type { Conversation, Part } from './conversation.ts'
import { bareName, type Marking } from './mark.ts'
import { plainWords } from './plain-words.ts'

/** How each language asks to remove something; the group is what. */
const asking: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(?:please )?(?:remove|drop|delete|forget(?: about)?|leave out|take out|ignore|scrap) (.+?)(?: please)?$/u],
  ['de', /^(?:bitte )?(?:entferne|lösche|streiche|streich|vergiss|ignoriere) (.+?)(?: bitte)?$/u],
  ['de', /^(?:bitte )?(.+?) (?:bitte )?(?:entfernen|löschen|streichen|weglassen|vergessen)$/u],
  ['fr', /^(?:supprime|retire|enlève|oublie|ignore)[rz]? (.+?)(?: s il vous plaît)?$/u],
  ['es', /^(?:elimin|quit|borr|olvid|ignor)(?:a|e|ar) (.+?)(?: por favor)?$/u],
  ['ja', /^(.+?) ?を? ?(?:削除|除外|除いて|外して|消して)(?:して)?(?:ください)?$/u],
]

/** Places in a row, counted from 0 or from the end. */
const ordinals: readonly (readonly [number, RegExp])[] = [
  [0, /^(?:1|1st|first|erste[nrs]?|premi(?:er|ère)|primer[ao]?|最初の?|1 ?(?:つ目|番目)の?)$/u],
  [1, /^(?:2|2nd|second|zweite[nrs]?|deuxième|seconde?|segund[ao]|2 ?(?:つ目|番目)の?)$/u],
  [2, /^(?:3|3rd|third|dritte[nrs]?|troisième|tercer[ao]?|3 ?(?:つ目|番目)の?)$/u],
  [3, /^(?:4|4th|fourth|vierte[nrs]?|quatrième|cuart[ao]|4 ?(?:つ目|番目)の?)$/u],
  [-1, /^(?:last|letzte[nrs]?|derni(?:er|ère)|últim[ao]|最後の?)$/u],
]

const meant = (what: string, parts: readonly Part[], mark: Marking): Part | undefined => {
  const wanted = mark(what)
  const [named, ...others] = parts.filter((part) => part.mark === wanted)
  if (named) return others.length > 0 ? undefined : named
  const bare = bareName(what).replace(/ one$/u, '')
  const place = ordinals.find(([, words]) => words.test(bare))?.[0]
  if (place !== undefined) return parts.at(place)
  const number = /^\d{1,2}$/u.test(bare) ? Number(bare) : 0
  return number > 0 ? parts[number - 1] : undefined
}

/** The removal of a part that a message asks for by its name or its place; null for any other message. */
export const removalIn = (text: string, { scenario, revision }: Conversation, mark: Marking): Command | null => {
  const words = plainWords(text)
  if (words.length > 80) return null
  for (const [language, pattern] of asking) {
    const what = pattern.exec(words)?.[1]
    const part = what === undefined ? undefined : meant(what, scenario.parts, mark)
    if (part) return { press: { verb: 'removePart', data: { part: part.id, revision } }, language }
  }
  return null
}
