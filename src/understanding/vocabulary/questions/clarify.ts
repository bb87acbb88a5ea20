import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks what the question that was put means, or what its choices are. */
export const clarifyQuestion: Phrases = {
  en: `
    what do you mean, what did you mean, what is meant, how do you mean, what does the question mean, what does that question mean,
    what are you asking, what exactly are you asking, dont understand, do not understand, didnt understand, dont get it,
    dont get the question, dont get that, not following, dont follow, you lost me, come again, explain the question,
    explain that question, explain your question, rephrase, say that differently, difference between those, difference between these,
    difference between the options|choices|answers, explain the options|choices|answers, explain those, explain these,
    what are the options|choices|answers, which options|choices do i have, what are my options|choices, give me an example,
    for example what, such as what, which one is usual|normal|typical|common, which is usual|normal|typical|common,
    what is usual|normal|typical|common, whats usual|normal|typical|common, the usual answer`,
  de: `
    was meinst du, was meinen sie, was ist gemeint, was ist damit gemeint, wie meinst du das, wie meinen sie das, verstehe nicht,
    verstehe ich nicht, verstehe die frage nicht, versteh ich nicht, nicht verstanden, kapiere ich nicht, komme nicht mit,
    erkläre|erklaere die frage, erklären|erklaeren sie die frage, was bedeutet die frage, wie ist die frage gemeint,
    unterschied zwischen den optionen|antworten|möglichkeiten|moeglichkeiten, was sind die optionen, welche optionen habe,
    ein beispiel, zum beispiel was, was ist üblich|ueblich, was ist normal, welche ist üblich|ueblich, was nimmt man normalerweise`,
  fr: `
    que veux tu dire, que voulez vous dire, tu veux dire quoi, vous voulez dire quoi, qu entends tu par là, qu entendez vous par là,
    comprends pas, je ne comprends pas, pas compris la question, pas compris, que veut dire la question, explique la question,
    expliquez la question, différence entre ces options, différence entre les options|réponses|choix, quelles sont les options,
    un exemple, par exemple quoi, lequel est habituel, laquelle est habituelle, quel est le cas habituel`,
  es: `
    que quieres decir, que quiere decir con eso, a que te refieres, a que se refiere, no entiendo, no lo entiendo,
    no entiendo la pregunta, no comprendo, no he entendido, que significa la pregunta, explica la pregunta, explicame la pregunta,
    diferencia entre esas opciones, diferencia entre las opciones|respuestas, cuales son las opciones, que opciones tengo,
    un ejemplo, por ejemplo que, cual es lo habitual, cual es lo normal, que es lo habitual`,
  ja: `
    質問の意味, 質問がわから, 質問が分から, 意味がわから, 意味が分から, どういうことですか, 何を聞いて, 何を聞かれて, 例えば何, 具体例, 選択肢の違い, 選択肢を説明, 選択肢は何, 普通はどれ, 一般的にはどれ`,
}
