import type { Phrases } from '../../../knowledge/phrases.ts'

export const glossaryQuestion: Phrases = {
  en: `
    what is, whats, what are, what does .. mean, what does .. stand for, meaning of, stand for, stands for, mean, means, define,
    definition, explain, explanation of, abbreviation, acronym, what do you mean by, decode, full form, spelled out, term, whats a,
    what is a, eli5, in plain words, remind me what, what on earth is, what the hell is, what the heck is, what in god name is,
    wat does .. mean, wat does .. stand for`,
  de: `
    was ist, was sind, was heißt, was bedeutet, was bedeuten, bedeutung, bedeutung von, wofür|wofuer steht, was steht,
    steht für|fuer, was meint, was meinst du mit, was versteht man unter, definition, definiere, definieren, erkläre|erklaere,
    erklär|erklaer, erklären|erklaeren, erklärung|erklaerung, abkürzung|abkuerzung, akronym, kürzel|kuerzel, begriff, was genau ist,
    was war nochmal, was ist nochmal, was ist gleich nochmal, ausgeschrieben, ausgesprochen, in einfachen worten,
    einfach erklärt|erklaert, wofür|wofuer ist die abkürzung|abkuerzung, was soll .. heißen`,
  fr: `
    c est quoi, qu est ce que, qu est ce que c est, qu est ce qu, qu est ce qu un, qu est ce qu une, que signifie, ça signifie quoi,
    ça veut dire quoi, que veut dire, qu est ce que ça veut dire, veut dire, veut dire quoi, signifie, signification,
    signification de, définition, définition de, définir, définis, définissez, explique, expliquez, expliquer, explication,
    acronyme, sigle, abréviation, ce terme, que désigne, qu entend on par, qu entends tu par, qu entendez vous par, en clair,
    en termes simples, en gros, correspond à quoi, rappelle moi ce que, rappelle moi ce qu`,
  es: `
    que es, que es un, que es una, que es el, que es la, que son, que significa, que significan, que quiere decir,
    que quieren decir, que significa eso, significado, significado de, que se entiende por, que entiendes por, definicion, define,
    definicion de, definir, siglas, que significan las siglas, sigla, acronimo, abreviatura, de que son las siglas, explica que es,
    explicame que es, recuerdame que es, recuerdame que, que era, en cristiano, en palabras sencillas, termino`,
  ja: `
    とは, とは何, とは何ですか, とは何でしょう, って何, ってなに, って何ですか, 何ですか, なんですか, 何の略, 何の略ですか, 略称, 略語, 意味, 意味は, 意味を, どういう意味, の意味, 定義, 定義は, 用語, 正式名称,
    用語の説明, を説明, 説明して, はどういうもの, というのは, どういうこと`,
}
