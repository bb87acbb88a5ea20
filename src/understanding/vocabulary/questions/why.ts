import type { Phrases } from '../../../knowledge/phrases.ts'

export const whyQuestion: Phrases = {
  en: `
    what tipped the scales, tipped the scales, tipped the balance, tipped it, what speaks for, what makes .. the,
    what makes .. better, what was decisive, what decided, what decides, whats the reasoning, the reasoning behind,
    the logic behind, the rationale, what led you to, what brought you to, what was it that, what is against, whats against,
    what do you have against, what argues, for what reason, why, why not, how come, what speaks against, what is the reason,
    reason for, explain why, justify, whats wrong with, what rules out, why is, why did you, why do you recommend, why do you say,
    on what grounds, what excludes, what made you, based on what, reasoning, explain the result, explain that, explain your,
    what disqualifies, why exactly, what rules, what kicks, what knocks`,
  de: `
    was spricht für|fuer, was sprach für|fuer, was sprach gegen, was gab den ausschlag, was hat den ausschlag,
    was war ausschlaggebend, ausschlaggebend, aus welchen gründen|gruenden, was ist der grund, was steckt dahinter,
    woran liegt es dass, woran scheitert, woran hängt|haengt, warum, warum nicht, wieso, wieso nicht, weshalb, weswegen,
    aus welchem grund, was spricht gegen, was spricht dagegen, grund, gründe|gruende, begründung|begruendung, begründe|begruende,
    begründen|begruenden, erklär|erklaer warum, erkläre|erklaere warum, erklären|erklaeren sie warum, was schließt .. aus, wodurch,
    weshalb nicht, wie kommst du darauf, wie kommen sie darauf, wie kommt das, wie kommt es, warum empfiehlst, warum empfehlen,
    auf welcher grundlage, worauf basiert das ergebnis, erkläre|erklaere das ergebnis, wieso empfiehlst, wie begründet|begruendet,
    was disqualifiziert, herleitung, nachvollziehen warum`,
  fr: `
    qu est ce qui plaide, qu est ce qui a fait pencher, fait pencher, qu est ce qui a décidé, qu est ce qui te fait,
    qu est ce qui vous fait, en raison de quoi, quelle logique, quel argument, quels arguments, pourquoi, pourquoi pas,
    pour quelle raison, pour quelles raisons, quelle raison, quelle est la raison, raison, raisons, comment ça se fait,
    comment se fait il, qu est ce qui s oppose, qu est ce qui empêche, qu est ce qui exclut, qu est ce qui disqualifie, justifie,
    justifiez, justifier, justification, explique pourquoi, expliquez pourquoi, expliquer pourquoi, explique le résultat,
    expliquez le résultat, explique ton choix, raisonnement, quel raisonnement, sur quelle base, sur quels critères,
    pourquoi tu recommandes, pourquoi vous recommandez, pourquoi recommander, pourquoi dis tu, pourquoi dites vous, d où sort,
    à cause de quoi, en vertu de quoi, comment arrives tu, comment arrivez vous`,
  es: `
    que inclina, que inclino la balanza, que ha inclinado, que te hace, que os hace, que te lleva, que pesa, que ha pesado,
    que ha decidido, que argumento, que argumentos, cual es la logica, por que, por que no, por que motivo, por que razon,
    cual es el motivo, cual es la razon, que motivo, que razon, razon, razones, motivo, motivos, que habla en contra, que lo impide,
    que lo descarta, que lo excluye, que descarta, que excluye, a que se debe, a que viene, como es que, como asi, explica por que,
    explicame por que, justifica, justificame, justificacion, en que te basas, en que se basa, basado en que, por que recomiendas,
    por que dices, por que me dices, explica el resultado, explicame el resultado, explicame eso, explica eso, que tiene de malo,
    argumento, argumentos, razonamiento, y eso por que`,
  ja: `
    決め手は, 何が決め手, どういうわけ, どんな根拠, なぜ, なぜですか, なぜでしょうか, 何故, どうしてですか, 理由, 理由は, 理由を, 理由を教えて, 根拠, 根拠は, どういう理由, どんな理由, なぜダメ, なぜ駄目, なぜ使えない,
    なぜ除外, なぜ対象外, なぜ推奨, 何がダメ, 何が問題, 判断理由, 判断の根拠, 決め手, 何を根拠に, なんでです, なんでなの, どうしてそ, どうして除外, どうして使え, どうしてこ`,
}
