import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks whether a model is the one here. */
export const verdictQuestion: Phrases = {
  en: `
    yes or no, or not, should i|we switch, should i|we use, should i|we take, should i|we go for, should i|we go with, should i|we do,
    should i|we choose, should i|we pick, should i|we bother, is .. right, so .. for, so .. then, then .. for, it is then`,
  de: 'ja oder nein, oder nicht, sollen wir .. nehmen|nutzen|wechseln, soll ich .. nehmen|nutzen, also .. für|fuer, dann also',
  fr: 'oui ou non, ou pas, devons nous utiliser, devons nous passer, dois je utiliser, donc .. pour, alors .. pour',
  es: 'si o no, o no, deberiamos usar, debemos usar, debo usar, entonces .. para',
  ja: 'はいかいいえ, どうなのですか, 使うべきですか, 切り替えるべき',
}
