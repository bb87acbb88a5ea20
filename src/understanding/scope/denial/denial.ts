import type { Annotated, Found } from '../../annotate.ts'
import { deniedAfter } from './after.ts'
import { answeredNo } from './answered-no.ts'
import { deniedBefore } from './before.ts'
import { denialsOf } from './denials.ts'
import { deniedInLists } from './in-lists.ts'
import { deniedInside } from './inside.ts'

/** Whether a fact's phrase is denied by words in or around it; each answer takes constant time. */
export const denialOf = (annotated: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const denials = denialsOf(annotated)
  const ways = [deniedInside(denials), deniedBefore(denials), answeredNo(denials), deniedAfter(denials), deniedInLists(annotated)]
  return (fact) => ways.some((denies) => denies(fact))
}
