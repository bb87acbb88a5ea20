import type { Phrases } from '../../../knowledge/phrases.ts'

export const helpQuestion: Phrases = {
  en: `
    help, what can you do, how do you work, how does this work, what are you, who are you, what do you do, how can you help,
    how do i use you, how do i use this, commands, what can i ask, what can i ask you, instructions, menu, examples, what is this,
    what is this bot, capabilities, usage, manual please, how to use this bot, what are you for, what can this bot do,
    what can i do here, how do i start, options, are you a bot, are you human, are you an AI`,
  de: `
    hilfe, was kannst du, was können|koennen sie, was kannst du tun, was kannst du alles, wie funktionierst du,
    wie funktioniert das hier, wie funktioniert dieser bot, wie bediene ich, was bist du, wer bist du, wer sind sie, was machst du,
    was tust du, was machst du hier, wie kannst du helfen, wie kannst du mir helfen, wobei kannst du, wobei können|koennen sie,
    wobei hilfst du, womit kannst du, wie benutze ich, wie nutze ich dich, befehle, kommandos, was kann ich fragen,
    was kann ich dich fragen, was darf ich fragen, bedienung, bedienungsanleitung, anleitung bitte, menü|menue, beispiele,
    was ist das hier, was ist das für|fuer ein, was soll das hier, fähigkeiten|faehigkeiten, funktionen, wofür|wofuer bist du da,
    wozu bist du da, bist du ein bot, bist du ein mensch, bist du eine KI, wie fange ich an`,
  fr: `
    aide, à l aide, au secours, aide moi, aidez moi, que peux tu faire, que pouvez vous faire, tu peux faire quoi,
    tu sais faire quoi, que sais tu faire, qu est ce que tu peux faire, qu est ce que tu sais faire, comment tu fonctionnes,
    comment tu marches, comment fonctionnes tu, comment ça marche ici, comment ça fonctionne ici, comment t utiliser,
    comment vous utiliser, comment utiliser ce bot, comment utiliser cet outil, qui es tu, qui êtes vous, tu es qui, t es qui,
    que fais tu, que faites vous, qu est ce que tu fais, comment peux tu aider, comment peux tu m aider,
    comment pouvez vous m aider, en quoi peux tu, en quoi pouvez vous, que puis je demander, que puis je te demander,
    que puis je vous demander, que peut on demander, quelles questions, commandes disponibles, menu, exemples, des exemples,
    mode d emploi du bot, c est quoi ce bot, à quoi tu sers, à quoi sers tu, à quoi servez vous, tes capacités, tes fonctions,
    fonctionnalités, es tu un bot, es tu un robot, es tu humain, êtes vous un robot, êtes vous humain, es tu une IA,
    par où je commence, comment démarrer ici, qu est ce que c est ici`,
  es: `
    ayuda, ayudame, que puedes hacer, que sabes hacer, que haces, que eres, quien eres, como funcionas, como funciona esto,
    como te uso, como se usa esto, como uso esto, como se utiliza esto, en que puedes ayudar, en que me puedes ayudar,
    como puedes ayudar, como me puedes ayudar, comandos disponibles, que comandos, que puedo preguntar, que te puedo preguntar,
    que puedo preguntarte, que puedo hacer aqui, que puedo pedirte, instrucciones de uso, menu, ejemplos, un ejemplo, que es esto,
    que es este bot, para que sirves, para que sirve esto, para que sirve este bot, para que vales, funciones, capacidades,
    como empiezo a usar, eres un bot, eres humano, eres una persona, eres una IA, eres un robot, manual de uso`,
  ja: `
    ヘルプ, 助けて, 何ができる, 何ができますか, 何ができるの, できることは, できること, 何をしてくれ,
    あなたは誰, あなたは何, あなたはだれ, 君は誰, 使い方, 使い方は, 使い方を教えて, このボットは,
    このボットの使い方, このボットについて, これは何, これは何ですか, メニュー, コマンド一覧, 例を,
    例を見せて, 質問例, 機能一覧, 何を聞けば, 何を聞ける, 何を質問, ボットですか, 人間ですか, AIですか,
    説明書`,
}
