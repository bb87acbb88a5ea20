import type { Found } from '../../annotate.ts'
import { indexOf } from '../../spans.ts'
import { wordsIn } from '../../words.ts'
import { determiners } from './before.ts'
import type { Denials } from './denials.ts'

/** Words that only repeat a denial: "no registran ningún partner". */
const concord = wordsIn('nor or noch ni ningun ninguna ninguno nada nadie aucun aucune rien personne kein keine keinen any')

/** Whether a denial stands inside of a fact's phrase, or is shared with a phrase that overlaps it. */
export const deniedInside = ({ annotated, deniers, facts }: Denials): ((fact: Found<'fact'>) => boolean) => {
  const { cuesOf, wordAt } = annotated
  const affirmed = indexOf(cuesOf('affirmation'))
  /** "No other partner has …": a "no" that belongs to a phrase of another fact denies this one too where both speak of the same thing. */
  const sharesNo = ({ from, to, meaning }: Found<'fact'>): boolean => {
    const before = facts.over(from - 1)
    return (
      before !== undefined &&
      before.meaning.fact !== meaning.fact &&
      before.from === from - 1 &&
      before.to > from &&
      before.to <= to &&
      determiners.has(wordAt(from - 1))
    )
  }
  /** "are not allowed": a denial whose own words the phrase has taken denies nothing else. */
  const isFree = (at: number, { to, gapped }: Found<'fact'>): boolean => {
    const last = (deniers.get(at) ?? at) - 1
    return last <= at || last >= to || gapped.includes(last)
  }
  const hasInnerDenial = (fact: Found<'fact'>): boolean =>
    fact.gapped.some(
      (i) =>
        deniers.has(i) && isFree(i, fact) && !(concord.has(wordAt(i)) && (fact.meaning.value === 'no' || fact.meaning.value === 'none')),
    )
  /** "not without rights": the denial that a phrase opens with is itself denied; "ain't nothing" is not. */
  const deniedTwice = ({ from, meaning }: Found<'fact'>): boolean => meaning.value === 'none' && (affirmed.over(from)?.from ?? from) < from

  return (fact) => hasInnerDenial(fact) || deniedTwice(fact) || sharesNo(fact)
}
