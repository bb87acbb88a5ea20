import { wordsOf } from '../grammar.ts'

/** Words that join two things said in one clause. */
export const joins = wordsOf(['and', 'but'])
