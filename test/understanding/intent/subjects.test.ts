import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { read } from '../../../src/understanding/read.ts'
import { inLanguage, nothingSaid } from '../support.ts'

const models = (message: string, language: Language = 'en'): string => read(message, inLanguage(language)).subject.models.join(' ')

describe('a model by one of its names', () => {
  it.each<[string, string, Language?]>([
    ['pal?', 'PAL'],
    ['What is partner admin link?', 'PAL'],
    ['tell me about the Partner Admin Link', 'PAL'],
    ['how do I link my partner ID', 'PAL'],
    ['how does PAL tagging work', 'PAL'],
    ['cua', 'CUA'],
    ['customer usage attribution', 'CUA'],
    ['who sees the tracking GUID?', 'CUA'],
    ['how do I do PID tracking', 'CUA'],
    ['dpor?', 'DPOR'],
    ['digital partner of record', 'DPOR'],
    ['who sets the Digital Partner of Record', 'DPOR'],
    ['is DIPOR still a thing?', 'DPOR'],
    ['cpor', 'CPOR'],
    ['what is claiming partner of record', 'CPOR'],
    ['how long does a CPOR claim last', 'CPOR'],
    ['how do I file an OSU claim', 'CPOR'],
    ['mbs', 'MBS'],
    ['what are marketplace billed sales', 'MBS'],
    ['how do I see billed sales', 'MBS'],
    ['pracr', 'PRACR'],
    ['partner reported ACR', 'PRACR'],
    ['what was partner reported azure consumed revenue', 'PRACR'],
    ['P-RACR?', 'PRACR'],
    ['what is a POR?', 'CPOR DPOR'],
    ['who enters the partner of record', 'CPOR DPOR'],
    ['cpor vs dpor', 'CPOR DPOR'],
    ['PAL or CUA?', 'PAL CUA'],
    ['compare dpor, cpor and pal', 'DPOR CPOR PAL'],
    ['can mbs and pracr be combined?', 'MBS PRACR'],
    ['palm?', ''],
    ['Was ist die Partnerverknüpfung?', 'PAL', 'de'],
    ['Wer trägt den digitalen Partner of Record ein?', 'DPOR', 'de'],
    ['Was bringt die Nutzungszuordnung?', 'CUA', 'de'],
    ['Comment créer un lien administrateur partenaire ?', 'PAL', 'fr'],
    ['Qui saisit le partenaire numérique officiel ?', 'DPOR', 'fr'],
    ['Que sont les ventes facturées marketplace ?', 'MBS', 'fr'],
    ['¿Qué es el vínculo de administrador de partner?', 'PAL', 'es'],
    ['¿Cómo presento una reclamación CPOR?', 'CPOR', 'es'],
    ['¿Qué es la atribución de uso del cliente?', 'CUA', 'es'],
    ['パートナー管理リンクとは何ですか?', 'PAL', 'ja'],
    ['デジタルパートナーオブレコードとは?', 'DPOR', 'ja'],
    ['マーケットプレイス請求売上とは?', 'MBS', 'ja'],
  ])('"%s" is about "%s"', (message, expected, language) => {
    expect(models(message, language)).toBe(expected)
  })
})

describe('an attribute', () => {
  it.each([
    ['who sets DPOR?', 'DPOR', 'controlledBy'],
    ['who controls PAL', 'PAL', 'controlledBy'],
    ['who has to enter the DPOR?', 'DPOR', 'controlledBy'],
    ['what does CUA track?', 'CUA', 'tracks'],
    ['what does PAL measure', 'PAL', 'tracks'],
    ['which clouds does CPOR cover', 'CPOR', 'clouds'],
    ['which products does PAL cover?', 'PAL', 'clouds'],
    ['how does PAL work technically?', 'PAL', 'mechanism'],
    ['at which scope does PAL apply', 'PAL', 'scope'],
    ['how many partners can have PAL at once?', 'PAL', 'partnersAtOnce'],
    ['can several partners hold CPOR at the same time?', 'CPOR', 'partnersAtOnce'],
    ['which agreements does DPOR work with', 'DPOR', 'agreements'],
    ['how long does CPOR last?', 'CPOR', 'durability'],
    ['does PAL expire?', 'PAL', 'durability'],
    ['who is CUA meant for?', 'CUA', 'audience'],
    ['what are the prerequisites for PRACR', 'PRACR', 'prerequisites'],
    ['what do I need for PAL?', 'PAL', 'prerequisites'],
    ['what does CPOR unlock?', 'CPOR', 'unlocks'],
    ['what do I get from MBS', 'MBS', 'unlocks'],
    ['what is CUA not for?', 'CUA', 'notFor'],
    ['how long until PAL shows up?', 'PAL', 'leadTime'],
    ['how can I check that CUA works', 'CUA', 'verify'],
  ])('in "%s", of %s, is %s', (message, model, attribute) => {
    const { intent, subject } = read(message, nothingSaid)
    expect({ intent, models: subject.models, attribute: subject.attribute }).toEqual({ intent: 'attribute', models: [model], attribute })
  })

  it.each<readonly [string, Language, string, string]>([
    ['Wer setzt DPOR?', 'de', 'DPOR', 'controlledBy'],
    ['Wie lange gilt CPOR?', 'de', 'CPOR', 'durability'],
    ['Qui définit le DPOR ?', 'fr', 'DPOR', 'controlledBy'],
    ['Combien de temps dure le CPOR ?', 'fr', 'CPOR', 'durability'],
    ['¿Quién configura DPOR?', 'es', 'DPOR', 'controlledBy'],
    ['¿Cuánto dura CPOR?', 'es', 'CPOR', 'durability'],
    ['DPORは誰が設定しますか?', 'ja', 'DPOR', 'controlledBy'],
    ['CPORの有効期間は?', 'ja', 'CPOR', 'durability'],
  ])('in "%s" in %s, of %s, is %s', (message, language, model, attribute) => {
    const { subject } = read(message, inLanguage(language))
    expect({ models: subject.models, attribute: subject.attribute }).toEqual({ models: [model], attribute })
  })
})

describe('what is only part of a fact', () => {
  it.each([
    ['another partner holds the CPOR claim on their M365', ''],
    ['We are not approved for PRACR, Azure in our tenant.', ''],
    ['Nobody is entered as DPOR on their Azure yet.', ''],
  ])('in "%s" is no subject', (message, expected) => {
    expect(models(message)).toBe(expected)
  })
})
