import type { Phrases } from '../../../knowledge/phrases.ts'

export const lookupQuestion: Phrases = {
  en: `
    one pager, one page summary, cheat sheet, fact sheet, what is, whats, tell me about, tell me more about, explain, describe, more about, info on, info about, information about,
    information on, details on, details about, details for, show me, show, learn about, what about, define, stands for,
    what does .. stand for, what does .. mean, everything about, basics of, introduction to, summary of, card, open, give me,
    remind me, quick summary, about`,
  de: `
    was ist, was ist nochmal, was genau ist, erzähl|erzaehl mir, erzähle|erzaehle mir, erzähl|erzaehl mir mehr, mehr über|ueber,
    mehr zu, infos zu, infos über|ueber, info zu, information zu, informationen zu, informationen über|ueber, details zu,
    einzelheiten zu, beschreibe, beschreib, erkläre|erklaere, erklär|erklaer, erklär|erklaer mir, erkläre|erklaere mir,
    erklären|erklaeren sie, zeig, zeige, zeig mir, zeige mir, was ist mit, was hat es mit, wofür|wofuer steht, was bedeutet,
    was heißt, alles über|ueber, alles zu, grundlagen, einführung|einfuehrung in, zusammenfassung zu, zusammenfassung von, kurz zu,
    karte zu, öffne|oeffne, gib mir, worum geht es bei, über|ueber, kurzinfo, steckbrief, was kann`,
  fr: `
    c est quoi, qu est ce que, qu est ce que c est, parle moi de, parlez moi de, parle moi du, dis moi en plus, dites m en plus,
    dis m en plus, en savoir plus, plus d infos, plus d informations, infos sur, info sur, informations sur, information sur,
    renseignements sur, détails sur, détail sur, détails de, décris, décrivez, explique, expliquez, explique moi, expliquez moi,
    montre, montrez, montre moi, montrez moi, affichez, présente moi, présentez moi, présentation de, introduction à, résumé de,
    résumé du, résume, résumez, fiche, fiche de, fiche sur, ouvre, donne moi, donnez moi, rappelle moi, rappelez moi, tout sur,
    les bases de, l essentiel sur, en bref, au sujet de, à propos de, que sais tu de, que sais tu sur, que veut dire, que signifie,
    quid de, quid du, plus sur, affiche moi`,
  es: `
    que es, que es el, que es la, hablame de, hablame sobre, cuentame sobre, cuentame mas, cuentame de, cuentame, dime mas,
    dime que es, dime algo sobre, informacion sobre, informacion de, informacion del, info sobre, info de, info del, mas sobre,
    mas informacion, mas detalles, detalles, detalles de, detalles del, detalles sobre, explica, explicame, explicacion,
    explicacion de, describe, describeme, descripcion, muestrame, ensename, dame info, ficha, ficha de, ficha del, tarjeta de,
    acerca de, resumen de, resumen del, que sabes de, que sabes sobre, quiero saber, quisiera saber, me gustaria saber, recuerdame,
    y que hay de, que hay de, que tal, todo sobre, lo basico de`,
  ja: `
    とは, とは何, とは何ですか, って何, ってなに, って何ですか, について, について教えて, について知りたい, について説明, について詳しく, に関して, に関する情報, を教えて, を教えてください, 教えて, 教えてください, を説明して,
    を説明してください, 詳細, 詳細を, 詳しく, 詳しく教えて, の情報, の概要, を見せて, を表示, 表示して, 見せて, のカード, の基本, の特徴, どういうもの, どんなもの, を知りたい, 簡単に説明, の説明, について情報`,
}
