import type { Found } from '../../annotate.ts'
import { wordsOf } from '../../grammar.ts'
import { wordsIn } from '../../words.ts'
import { type Denials, places } from './denials.ts'

const nots = wordsIn('not nicht pas no')
/** Nouns, and in other languages words with them, that only point at what was named: "that EA to MCA thing was called off". */
const pointers = wordsIn(
  'thing idea plan move tool project bit story question request topic thema sache idee geschichte projekt projet histoire sujet cosa tema asunto proyecto ete lo',
)
const verdicts = wordsIn(
  'rejected refused declined denied down cancelled canceled scrapped ditched buried shelved off abgeblasen verworfen abandonne abandonnee annule annulee cancelado cancelada',
)
const relatives = wordsOf('relative')
/** How many tokens behind a fact its denial may begin; in Japanese each sign is one. */
const near = { ja: 12, other: 4 }

/** Whether a denial behind a fact's phrase speaks of it: "AKS they don't use". */
export const deniedAfter = ({ annotated, after, facts, weight, startsAnew }: Denials): ((fact: Found<'fact'>) => boolean) => {
  const { tokens, clause, language, wordAt, isAt } = annotated
  const within = language === 'ja' ? near.ja : near.other
  /** "Azure roles we don't hold", "Skripte gibt's keine", but not "on Azure we don't have a role". */
  const isWhole = ({ from, to }: Found<'cue'>): boolean =>
    (!isAt('we', from) && wordAt(from) !== 'gibt') || to === tokens.length || clause[to] !== clause[to - 1]
  const endsInNot = ({ to }: Found<'cue'>): boolean => nots.has(wordAt(to - 1)) && (to === tokens.length || clause[to] !== clause[to - 1])
  return ({ from, to, meaning }) => {
    if (relatives.has(wordAt(to))) return false
    // "どのパートナーも…していません": nobody, which a denial only completes
    if (language === 'ja' && meaning.value === 'none' && tokens.slice(from, to).some((token) => token.word === 'も')) return false
    const start = pointers.has(wordAt(to)) && language !== 'ja' ? to + 1 : to
    for (let i = start; i < start + within && clause[i] === clause[from]; i++) {
      // in Japanese a denial speaks of the last thing named before it
      if (language === 'ja' && (facts.over(i)?.meaning.fact ?? meaning.fact) !== meaning.fact) return false
      for (const cue of after.startingAt(i).filter(isWhole)) {
        // "Entra is claimed, Azure is not": it is not the workload that is denied
        if (meaning.fact === 'cloud' && endsInNot(cue)) return false
        // "our request for Azure was denied"
        if (places.has(meaning.fact) && verdicts.has(wordAt(cue.to - 1))) return false
        if (language === 'ja' || (weight(start, cue.from) === 0 && !startsAnew(start, cue.from))) return true
      }
    }
    return false
  }
}
