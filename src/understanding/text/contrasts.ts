import { wordsIn } from '../words.ts'

/** Words that open a clause of their own. */
export const contrasts = wordsIn(
  'but however while whereas although though because since so which whose where who then except aber sondern jedoch wahrend wobei weil da denn mais cependant tandis car dont ou sauf pero sino mientras aunque porque donde que salvo',
)
