import { wordsIn } from '../words.ts'

/** Adverbs that may stand anywhere inside a phrase. */
export const fillers = wordsIn(
  'precisely exactly just only also still already basically really actually simply currently now mostly mainly usually purely even then too always kindly probably obviously naturally clearly plainly certainly understandably officially directly fully completely entirely nur auch noch schon bereits eigentlich derzeit aktuell momentan einfach jetzt immer komplett aussi deja encore toujours simplement actuellement seulement uniquement directement tambien ya todavia aun solo solamente actualmente siempre directamente',
)
