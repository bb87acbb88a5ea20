import { wordsIn } from '../words.ts'

/** Words for what was not named. */
export const rests = wordsIn('rest remainder remaining ubrigen restlichen reste resto demas restantes 残')
