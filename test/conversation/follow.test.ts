import { describe, expect, it } from 'vitest'
import { newConversation } from '../../src/conversation/conversation.ts'
import { restoreConversation } from '../../src/conversation/stored.ts'
import type { Language } from '../../src/knowledge/language.ts'
import { read } from '../../src/understanding/read.ts'
import { advisorWith, day, partsOf } from './support.ts'

const advisor = advisorWith(read)
const say = (language: Language, first: string, ...more: readonly string[]) =>
  more.reduce((turn, text) => advisor.hear(turn.conversation, text, day), advisor.hear(newConversation(language), first, day))
const replyTo = (language: Language, first: string, ...more: readonly string[]) => say(language, first, ...more).answer.reply

describe('what goes on with a comparison', () => {
  it.each<[Language, string, string]>([
    ['en', 'compare PAL and CUA', 'and DPOR?'],
    ['en', 'compare PAL and CUA', 'add DPOR please'],
    ['en', 'compare PAL and CUA', 'can you add DPOR to that?'],
    ['en', 'compare PAL and CUA', 'now with DPOR'],
    ['de', 'vergleiche PAL und CUA', 'und DPOR?'],
    ['fr', 'compare PAL et CUA', 'et DPOR ?'],
    ['es', 'compara PAL y CUA', '¿y DPOR?'],
    ['ja', 'PALとCUAを比較して', 'DPORは?'],
  ])('in %s joins the models that it names: "%s", "%s"', (language, first, next) => {
    expect(replyTo(language, first, next)).toEqual({ kind: 'comparison', models: ['PAL', 'CUA', 'DPOR'] })
  })

  it('may begin with the model just spoken of', () => {
    expect(replyTo('en', 'what is PAL?', 'compare it with DPOR')).toEqual({ kind: 'comparison', models: ['PAL', 'DPOR'] })
  })

  it.each<[Language, string, string]>([
    ['en', 'CUA vs PAL', 'and with AKS?'],
    ['en', 'CUA vs PAL', 'on AKS?'],
    ['de', 'vergleiche CUA und PAL', 'und mit AKS?'],
    ['fr', 'compare CUA et PAL', 'et avec AKS ?'],
    ['es', 'compara CUA y PAL', '¿y con AKS?'],
    ['ja', 'CUAとPALを比較して', 'AKSの場合は?'],
  ])('in %s checks them against a fact, and keeps none: "%s", "%s"', (language, first, next) => {
    const turn = say(language, first, next)
    expect(turn.answer.reply).toMatchObject({ kind: 'check', model: 'CUA', answer: 'no', others: [{ model: 'PAL', answer: 'yes' }] })
    expect(partsOf(turn)).toEqual([])
  })

  it.each<[Language, string, string, string]>([
    ['en', 'compare PAL and CUA', 'what about incentives?', 'unlocks'],
    ['en', 'compare PAL and CUA', 'which one is less work?', 'mechanism'],
    ['en', 'compare PAL and CUA', 'which one is quicker?', 'leadTime'],
    ['de', 'vergleiche PAL und CUA', "wie sieht's mit Incentives aus?", 'unlocks'],
    ['fr', 'compare PAL et CUA', 'et les incentives ?', 'unlocks'],
    ['es', 'compara PAL y CUA', '¿y los incentivos?', 'unlocks'],
    ['ja', 'PALとCUAを比較して', 'インセンティブはどうですか?', 'unlocks'],
  ])('in %s asks what tells of a wish, and keeps none: "%s", "%s"', (language, first, next, attribute) => {
    const turn = say(language, first, next)
    expect(turn.answer.reply).toEqual({ kind: 'attribute', attribute, models: ['PAL', 'CUA'] })
    expect(turn.conversation.scenario.goals).toBeUndefined()
  })
})

describe('what goes on with another question', () => {
  it.each<[Language, string, string]>([
    ['en', 'does PAL work with AKS?', 'and CUA?'],
    ['de', 'funktioniert PAL mit AKS?', 'und CUA?'],
    ['fr', 'est-ce que PAL marche avec AKS ?', 'et CUA ?'],
    ['es', '¿funciona PAL con AKS?', '¿y CUA?'],
    ['ja', 'PALはAKSでも使えますか', 'CUAは?'],
  ])('in %s checks another model: "%s", "%s"', (language, first, next) => {
    expect(replyTo(language, first, next)).toMatchObject({
      kind: 'check',
      model: 'CUA',
      answer: 'no',
      facts: [{ value: 'yes' }, { value: 'azure' }],
    })
  })

  it.each<[Language, string, string]>([
    ['en', 'is DPOR ok under CSP?', 'and EA?'],
    ['de', 'geht DPOR unter CSP?', 'und EA?'],
    ['fr', 'DPOR marche en CSP ?', 'et en EA ?'],
    ['es', '¿vale DPOR con CSP?', '¿y con EA?'],
    ['ja', 'DPORはCSPでも使えますか', 'EAは?'],
  ])('in %s checks it with another fact in place of its own: "%s", "%s"', (language, first, next) => {
    expect(replyTo(language, first, next)).toMatchObject({ kind: 'check', model: 'DPOR', facts: [{ fact: 'agreement', value: 'ea' }] })
  })

  it.each([
    ['who sets PAL?', 'and DPOR?', { kind: 'attribute', attribute: 'controlledBy', models: ['DPOR'] }],
    ['how do I set up PAL?', 'and CUA?', { kind: 'steps', model: 'CUA' }],
    ['does CUA work on AKS?', 'what about App Service?', { kind: 'check', model: 'CUA', answer: 'yes', facts: [{ value: 'azure' }] }],
    ['what is PAL?', 'and under CSP?', { kind: 'check', model: 'PAL', facts: [{ value: 'csp' }] }],
    [
      'does PAL work under CSP?',
      'and with Reader only?',
      { kind: 'check', answer: 'depends', facts: [{ value: 'csp' }, { value: 'readerOnly' }] },
    ],
  ])('asks it again: "%s", "%s"', (first, next, reply) => {
    expect(replyTo('en', first, next)).toMatchObject(reply)
    expect(partsOf(say('en', first, next))).toEqual([])
  })
})

describe('the question before', () => {
  it('is kept with the conversation, without the words, until another is answered', () => {
    const { conversation } = say('en', 'does PAL work with AKS?')
    expect(conversation.lastQuestion).toEqual({
      intent: 'check',
      facts: [
        { fact: 'underCounted', value: 'yes' },
        { fact: 'cloud', value: 'azure' },
      ],
    })
    expect(restoreConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation)
    expect(say('en', 'does PAL work with AKS?', 'what is MACC?').conversation.lastQuestion).toBeUndefined()
  })

  it('is not asked again by what tells something', () => {
    expect(replyTo('en', 'compare PAL and CUA', "We are an SI, Azure in the customer's tenant").kind).toBe('advice')
  })
})
