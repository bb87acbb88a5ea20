import type { Phrases } from '../../../knowledge/phrases.ts'

export const whyAskQuestion: Phrases = {
  en: `
    why d you need, why d you ask, why would you need, why would you ask, why do you want, what makes you ask,
    what would you need that for, what do you need that for, why do you ask, why do you want to know, why are you asking, why ask,
    why does that matter, why does it matter, why is that important, why is this important, why do you need, does it matter,
    how is that relevant, how is this relevant, is that relevant, what difference does it make, why the question, why this question,
    why that question, what has that got to do, what for do you need, why you want|need|ask|asking|wanting, for what you need`,
  de: `
    warum fragst du, warum fragen sie, wieso fragst du, wieso fragen sie, warum willst du das wissen, warum wollen sie das wissen,
    wieso willst du das wissen, weshalb fragst, weshalb fragen sie, warum ist das wichtig, wieso ist das wichtig,
    warum ist das relevant, wieso ist das relevant, was tut das zur sache, wofür|wofuer brauchst du das,
    wofür|wofuer brauchen sie das, wozu brauchst du das, wozu brauchen sie das, wozu die frage, warum die frage, wieso die frage,
    warum diese frage, spielt das eine rolle, ist das wichtig, ist das relevant, ist das denn wichtig, macht das einen unterschied,
    was ändert|aendert das, was macht das für|fuer einen unterschied, was hat das damit zu tun, wozu willst du das`,
  fr: `
    pourquoi demandes tu, pourquoi tu demandes, pourquoi tu me demandes, pourquoi demandez vous, pourquoi vous demandez,
    pourquoi vous me demandez, pourquoi cette question, pourquoi la question, pourquoi veux tu savoir, pourquoi voulez vous savoir,
    pourquoi tu veux savoir, pourquoi vous voulez savoir, pourquoi est ce important, pourquoi c est important,
    en quoi est ce important, en quoi c est important, en quoi c est pertinent, en quoi est ce pertinent, en quoi ça compte,
    en quoi ça change, est ce important, c est important, est ce que c est important, est ce pertinent, quel rapport,
    quel est le rapport, quelle importance, ça a de l importance, quelle différence ça fait, qu est ce que ça peut faire,
    à quoi ça te sert, à quoi ça vous sert, pour quoi faire, pourquoi as tu besoin, pourquoi avez vous besoin,
    ça change quoi de savoir`,
  es: `
    por que preguntas, por que lo preguntas, por que me preguntas, por que me preguntas eso, por que pregunta, por que lo pregunta,
    por que quieres saber, por que quieres saberlo, por que necesitas, por que necesitas saber, por que necesitas eso,
    para que lo necesitas, para que necesitas, para que quieres saber, para que lo quieres, para que preguntas, por que importa,
    por que importa eso, por que es importante, por que es relevante, es importante, es relevante, es relevante eso, que importa,
    que importa eso, que mas da, importa eso, que relevancia, que relevancia tiene, que tiene que ver, que tiene que ver eso,
    a que viene la pregunta, a que viene eso, a que viene esa pregunta, por que esa pregunta, por que esta pregunta,
    y eso que mas da, que diferencia hay si`,
  ja: `
    なぜ聞く, なぜ聞くの, なぜ聞くのですか, なぜそれを聞, なぜそんなことを聞, なぜそれを知り, なぜ知りたい, なぜ質問, なぜその質問, なぜこの質問, どうして聞, どうしてそれを聞, どうして知りたい, なんで聞, 何で聞, なんでそんなこと,
    なぜ必要, なぜ必要なの, なぜ必要ですか, なぜそれが必要, 何のために聞, それは重要, それは重要ですか, なぜ重要, なぜそれが重要, 関係ありますか, それは関係あ, 何の関係, どう関係, 質問の意図, 質問の理由, 意図は,
    何が変わるのですか, それで何が変わ`,
}
