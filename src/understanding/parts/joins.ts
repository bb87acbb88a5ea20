import { wordsIn } from '../words.ts'

/** Words that join two things said in one clause. */
export const joins = wordsIn('and but und aber et mais y pero')
