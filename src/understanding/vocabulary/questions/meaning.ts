import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks what a word that was just dropped means. */
export const meaningQuestion: Phrases = {
  en: `
    =meaning, remind me, keep hearing, keeps coming up, what was that again, refresh my memory, never heard of, no clue what,
    tell me what that, what does that mean, what does that even mean, what does it mean, what does this mean,
    what is that supposed to mean, what does that stand for, what does it stand for, what is that, what on earth is that,
    what the heck is that, what is it, whatever that is, whatever that means, what are they talking about, no idea what that is,
    know what .. is, know what .. are, know what .. means, know what .. mean, idea what .. is, idea what .. are, idea what .. means,
    know what you mean, idea what you mean, clue what .. is, clue what .. means,
    please explain that, explain that one, what do people mean by, what do they mean by, what do you mean by, what do we mean by,
    what does one mean by, what is meant by, what people mean by`,
  de: `
    was war das nochmal, was war das noch, was genau heißt|heisst, höre|hoere immer, nie gehört|gehoert,
    weiß|weiss nicht was .. ist, weiß|weiss nicht was .. bedeutet, ahnung was .. ist, ahnung was .. bedeutet,
    hilf mir auf die sprünge|spruenge, keine ahnung was, was heißt|heisst das, was bedeutet das, was ist das,
    was soll das heißen|heissen, wofür|wofuer steht das, was meint das, was meinen die damit`,
  fr: `
    sais pas ce qu est, sais pas ce que veut dire, sais pas ce que signifie, aucune idée de ce que,
    rappelle moi, j entends parler, jamais entendu, c était quoi déjà, déjà c est quoi, qu est ce que ça veut dire,
    ça veut dire quoi, que veut dire ça, qu est ce que c est, c est quoi ça, c est quoi, que signifie cela, qu est ce que ça signifie, ça signifie, ce que ça veut dire, ça signifie quoi`,
  es: 'no se que es, no se que significa, ni idea de que es, que significa eso, que quiere decir eso, que es eso, eso que es, eso que significa, que quiere decir',
  ja: 'それは何, それは何ですか, どういう意味, どういう意味ですか, 何の略, 何の略ですか, って何, って何ですか',
}
