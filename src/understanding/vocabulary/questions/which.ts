import type { Phrases } from '../../../knowledge/phrases.ts'

/** Picks among the models by something that holds for some of them. */
export const whichQuestion: Phrases = {
  en: `
    which of them, which of those, which of these, which of the models, which of the six, which ones, which one, which models,
    which model, which needs, which pays, which lasts, which counts, what models, any of them, any of the models, whats the cheapest`,
  de: `
    welche davon, welches davon, welche von ihnen, welche von denen, welche der modelle, welches der modelle, welche modelle,
    welches modell, welche der sechs, welches der sechs`,
  fr: 'lesquels, lequel, laquelle, lesquelles, lequel d entre eux, lesquels d entre eux, quels modèles, quel modèle, lequel des modèles',
  es: 'cuales, cual de ellos, cuales de ellos, cual de los modelos, cuales de los modelos, que modelos, que modelo, cual',
  ja: 'どれが, どのモデルが, どのモデルなら, そのうちどれ, うちどれ, どのモデルは',
}
