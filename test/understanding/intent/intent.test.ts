import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/knowledge/language.ts'
import { read } from '../../../src/understanding/read.ts'
import { type Intent, intents, type ReadingContext } from '../../../src/understanding/reading.ts'
import { nothingSaid } from '../support.ts'

/** In the middle of a conversation about a customer's Azure, PAL and CUA on the card and a question asked. */
const inConversation: ReadingContext = {
  ...nothingSaid,
  parts: [{ cloud: 'azure', tenant: 'customer', agreement: 'ea' }],
  asked: 'deployment',
  lastModels: ['PAL', 'CUA'],
}
type Phrasings = Readonly<Partial<Record<Intent, Readonly<Record<Language, string>>>>>
/** Phrasings with slashes between, by language. */
const openings: Phrasings = {
  advise: {
    en: "SI, Azure in the customer's tenant, Terraform. Which one? / Our customer has M365 on an EA / we sell our own SaaS, what applies? / which attribution do we need? / Power Apps consulting at a bank",
    de: 'Wir sind Systemintegrator, Azure beim Kunden. Welches Modell? / Der Kunde hat Azure mit EA.',
    fr: 'Nous sommes intégrateur, Azure chez le client. Quel modèle ? / Le client a Azure en EA.',
    es: 'Somos integradores, Azure en el tenant del cliente. ¿Qué modelo? / El cliente tiene Azure con EA.',
    ja: '当社はSIで、お客様のテナントのAzureです。どのモデルですか? / お客様のAzureはEAです。',
  },
  lookup: {
    en: 'pal? / what is CUA / tell me about DPOR / explain CPOR please / MBS',
    de: 'Was ist PAL? / Erkläre mir CPOR',
    fr: "C'est quoi PAL ? / Explique-moi le CPOR",
    es: '¿Qué es PAL? / Explícame CPOR',
    ja: 'PALとは何ですか? / CPORについて教えてください',
  },
  compare: {
    en: 'cpor vs dpor / PAL or CUA? / what is the difference between PAL and DPOR / compare MBS with PRACR / how does CPOR differ from DPOR?',
    de: 'Was ist der Unterschied zwischen PAL und CUA? / PAL oder CUA?',
    fr: 'Quelle est la différence entre PAL et CUA ? / PAL ou CUA ?',
    es: '¿Cuál es la diferencia entre PAL y CUA? / ¿PAL o CUA?',
    ja: 'PALとCUAの違いは何ですか? / PALとCUAを比較してください',
  },
  overview: {
    en: 'list all six / which models are there? / show me all attribution models / what are the six models / give me an overview',
    de: 'Welche Modelle gibt es? / Zeig mir alle Modelle',
    fr: 'Quels sont les modèles ? / Liste tous les modèles',
    es: '¿Qué modelos hay? / Lista todos los modelos',
    ja: 'どんなモデルがありますか? / 全モデルの一覧を見せてください',
  },
  attribute: {
    en: 'who sets DPOR / how long does PAL last? / what does CUA track? / how many partners can hold CPOR?',
    de: 'Wer setzt DPOR?',
    fr: 'Qui définit le DPOR ?',
    es: '¿Quién configura el DPOR?',
    ja: 'DPORは誰が設定しますか?',
  },
  check: {
    en: 'does CUA work with AKS? / is PAL ok with MCA / can I use DPOR under CSP? / would PAL count in GCC?',
    de: 'Funktioniert CUA mit AKS?',
    fr: 'CUA fonctionne avec AKS ?',
    es: '¿CUA funciona con AKS?',
    ja: 'CUAはAKSで使えますか?',
  },
  combine: {
    en: 'PAL and CUA together? / can I combine PAL with DPOR? / do PAL and CPOR go together / can we have both MBS and PRACR?',
    de: 'Kann man PAL und CUA kombinieren?',
    fr: 'Peut-on combiner PAL et CUA ?',
    es: '¿Se pueden combinar PAL y CUA?',
    ja: 'PALとCUAは併用できますか?',
  },
  glossary: {
    en: 'what is MACC / what does ACR mean? / define GDAP / what is a private offer? / ACR?',
    de: 'Was bedeutet MACC? / Was ist ACR?',
    fr: 'Que veut dire MACC ?',
    es: '¿Qué significa MACC?',
    ja: 'MACCとは何ですか?',
  },
  troubleshoot: {
    en: "PAL is linked but no ACR shows / we don't have a record for this partner ID / my CPOR claim was rejected / the CUA GUID is not found / DPOR field is missing in the portal",
    de: 'PAL ist verknüpft, aber es erscheint kein ACR',
    fr: "PAL est lié mais aucun ACR n'apparaît",
    es: 'PAL está vinculado pero no aparece ACR',
    ja: 'PALをリンクしたのにACRが表示されません',
  },
  howTo: {
    en: 'how do I set up PAL / how to add CUA to a Bicep file? / steps for CPOR / how do we register a DPOR?',
    de: 'Wie richte ich PAL ein?',
    fr: 'Comment configurer PAL ?',
    es: '¿Cómo configuro PAL?',
    ja: 'PALの設定方法を教えてください',
  },
  person: {
    en: 'talk to a human / can I speak to a person? / who can I call? / I want a real person',
    de: 'Ich möchte mit einem Menschen sprechen',
    fr: "Je voudrais parler à quelqu'un",
    es: 'Quiero hablar con una persona',
    ja: '担当者と話したい',
  },
  help: {
    en: 'help / what can you do? / how does this work? / who are you?',
    de: 'Hilfe / Was kannst du?',
    fr: 'Aide / Que peux-tu faire ?',
    es: 'Ayuda / ¿Qué puedes hacer?',
    ja: 'ヘルプ / 何をしてくれますか?',
  },
  greeting: {
    en: 'hi / Hello there / good morning / Hey!',
    de: 'Hallo / Guten Morgen',
    fr: 'Bonjour / Salut',
    es: 'Hola / Buenos días',
    ja: 'こんにちは / おはようございます',
  },
  thanks: {
    en: 'thanks / thank you very much / many thanks / great, thx',
    de: 'Danke / Vielen Dank',
    fr: 'Merci / Merci beaucoup',
    es: 'Gracias / Muchas gracias',
    ja: 'ありがとうございます / ありがとう',
  },
  outOfScope: {
    en: 'what is the weather like? / write me a poem / how much money do we get paid per claim? / tell me a joke',
    de: 'Wie wird das Wetter? / Schreib mir ein Gedicht',
    fr: 'Quel temps fait-il ? / Écris-moi un poème',
    es: '¿Qué tiempo hace? / Escríbeme un poema',
    ja: '天気はどうですか? / 詩を書いてください',
  },
}
const later: Phrasings = {
  why: {
    en: 'why not CUA? / why PAL? / why is DPOR only possible / how come CPOR is excluded? / why?',
    de: 'Warum nicht CUA? / Wieso PAL?',
    fr: 'Pourquoi pas CUA ? / Pourquoi ?',
    es: '¿Por qué no CUA? / ¿Por qué?',
    ja: 'なぜCUAではないのですか? / なぜですか?',
  },
  whatIf: {
    en: 'what if it was MCA? / what if they moved to CSP / and if we had only Reader? / suppose it ran on AKS / what would change if another partner held the claim?',
    de: 'Was wäre, wenn es ein MCA wäre?',
    fr: "Et si c'était un MCA ?",
    es: '¿Y si fuera un MCA?',
    ja: 'MCAだったらどうなりますか?',
  },
  whyAsk: {
    en: 'why do you ask / why do you need to know that? / what do you need that for? / why does that matter?',
    de: 'Wieso willst du das wissen?',
    fr: 'Pourquoi cette question ?',
    es: '¿Por qué lo preguntas?',
    ja: 'なぜ聞くのですか?',
  },
  sources: {
    en: 'when was this checked / says who? / where does that come from? / what are your sources / how old is this information?',
    de: 'Woher stammt das? / Quellen?',
    fr: 'Quelles sont tes sources ?',
    es: '¿Cuáles son tus fuentes?',
    ja: '出典は何ですか?',
  },
  showFacts: {
    en: 'what do you know so far? / show me the facts / what have you understood? / summarise what I told you / what did I tell you',
    de: 'Was weißt du bisher?',
    fr: "Que sais-tu jusqu'ici ?",
    es: '¿Qué sabes hasta ahora?',
    ja: '今までの内容を見せて',
  },
  reset: {
    en: "start over / reset / new customer, forget everything / let's begin again / clear everything",
    de: 'Von vorne / Alles löschen',
    fr: 'Recommençons à zéro',
    es: 'Empezar de nuevo',
    ja: '最初からやり直したい',
  },
  undo: {
    en: 'undo / take that back / undo the last change / go back one step / revert that',
    de: 'Rückgängig / Mach das rückgängig',
    fr: 'Annule la dernière modification',
    es: 'Deshacer',
    ja: '元に戻して',
  },
}
const rowsOf = (table: Phrasings): readonly (readonly [string, Language, Intent])[] =>
  intents.flatMap((intent) =>
    languages.flatMap((language) => (table[intent]?.[language].split(' / ') ?? []).map((message) => [message, language, intent] as const)),
  )

describe('at any time', () => {
  it.each(rowsOf(openings))('"%s" in %s means %s', (message, language, intent) => {
    expect(read(message, { ...nothingSaid, language }).intent).toBe(intent)
  })
})

describe('in a conversation', () => {
  it.each(rowsOf(later))('"%s" in %s means %s', (message, language, intent) => {
    expect(read(message, { ...inConversation, language }).intent).toBe(intent)
  })
})

describe('every intent', () => {
  it('is said in four ways in English and in every other language', () => {
    const all = { ...openings, ...later }
    for (const intent of intents)
      for (const language of languages)
        expect(all[intent]?.[language].split(' / ').length, intent).toBeGreaterThanOrEqual(language === 'en' ? 4 : 1)
  })
})
