import { describe, expect, it } from 'vitest'
import { newConversation } from '../../src/conversation/conversation.ts'
import type { Turn } from '../../src/conversation/respond.ts'
import { restoreConversation } from '../../src/conversation/stored.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Language } from '../../src/knowledge/language.ts'
import { read } from '../../src/understanding/read.ts'
import { advisorWith, day, partsOf } from './support.ts'

const advisor = advisorWith(read)
const say = (first: string, ...more: readonly string[]) =>
  more.reduce((turn, text) => advisor.hear(turn.conversation, text, day), advisor.hear(newConversation('en'), first, day))
const replyTo = (first: string, ...more: readonly string[]) => say(first, ...more).answer.reply

describe('a model beside a term', () => {
  it('is told by the note on the two where there is one', () => {
    const note = knowledge.combinations.find(({ id }) => id === 'palLighthouse')
    expect(replyTo('PAL or Lighthouse?')).toEqual({ kind: 'combination', models: ['PAL'], notes: [note] })
  })

  it('is else told side by side with it', () => {
    expect(replyTo("what's the difference between CPOR and TPOR?")).toMatchObject({
      kind: 'term',
      terms: [{ term: 'CPOR · Claiming Partner of Record', text: knowledge.models.CPOR.summary.text }, { id: 'tpor' }],
    })
  })

  it('that nobody names goes with all it is known to meet', () => {
    const reply = replyTo('what can CUA be combined with?')
    const notes = reply.kind === 'combination' ? reply.notes.map(({ id }) => id) : []
    expect(notes).toEqual(knowledge.combinations.filter(({ models }) => models.includes('CUA')).map(({ id }) => id))
  })
})

describe('a term just explained', () => {
  it('is meant by what follows without naming one', () => {
    expect(replyTo('what do we need for co-sell?', 'how much revenue?', 'over which period?')).toMatchObject({
      kind: 'term',
      terms: [{ id: 'coSell' }],
    })
  })

  it('is kept with the conversation, and only as long as it is spoken of', () => {
    const { conversation } = say('what is MACC?')
    expect(conversation.lastTerms).toEqual(['macc'])
    expect(restoreConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation)
    expect(say('what is MACC?', 'pal').conversation.lastTerms).toBeUndefined()
  })
})

describe('a trouble', () => {
  const trouble = 'PAL linked but no ACR shows'

  it('goes on until something else is spoken of, whatever facts are told to it', () => {
    expect(replyTo(trouble, 'still the same')).toMatchObject({ kind: 'trouble', troubles: [{ models: ['PAL'] }, {}, {}, {}] })
    expect(replyTo(trouble, 'Contributor on the subscription through PIM', 'so is PIM the problem?').kind).toBe('trouble')
    expect(replyTo(trouble, 'what is MACC?', 'so is PIM the problem?').kind).not.toBe('trouble')
  })

  it('is one of the models named where its words would tell of another', () => {
    expect(replyTo('We have CPOR approved but no usage shows up')).toMatchObject({ kind: 'trouble', troubles: [{ id: 'cporNoCredit' }] })
  })

  it('is kept with the conversation', () => {
    const { conversation } = say(trouble)
    expect(conversation.inTrouble).toBe(true)
    expect(restoreConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation)
  })
})

const estates: Readonly<Record<Language, string>> = {
  en: "SI, Azure in the customer's tenant, EA, Contributor",
  de: 'Integrator, Azure im Tenant des Kunden, EA, Contributor',
  fr: 'Intégrateur, Azure chez le client, EA, Contributor',
  es: 'Integrador, Azure en el tenant del cliente, EA, Contributor',
  ja: 'SI、顧客のテナントのAzure、EA、Contributor',
}
const cards: Readonly<Record<Language, string>> = {
  en: 'what is PAL?',
  de: 'was ist PAL?',
  fr: "c'est quoi PAL ?",
  es: '¿qué es PAL?',
  ja: 'PALとは何ですか',
}
const spoken = (language: Language, ...texts: readonly string[]) =>
  texts.reduce<Turn | null>((turn, text) => advisor.hear(turn?.conversation ?? newConversation(language), text, day), null)?.answer.reply

describe('a question after advice or a card', () => {
  it.each<[Language, string]>([
    ['en', 'do we have to pay for it?'],
    ['en', 'does it cost us anything?'],
    ['en', 'will we be charged?'],
    ['de', 'entstehen Kosten?'],
    ['de', 'kostet das was?'],
    ['de', 'müssen wir dafür was bezahlen?'],
    ['fr', "c'est payant ?"],
    ['fr', 'il faut payer quelque chose ?'],
    ['es', '¿eso cuesta algo?'],
    ['es', '¿hay que pagar algo?'],
    ['ja', 'お金がかかりますか?'],
  ])('in %s may be what it costs: "%s"', (language, question) => {
    for (const before of [estates[language], cards[language]])
      expect(spoken(language, before, question)).toMatchObject({ kind: 'term', terms: [{ id: 'modelCost' }] })
  })

  it.each<[Language, string]>([
    ['en', 'what does that mean?'],
    ['de', 'was heißt das?'],
    ['fr', 'ça veut dire quoi ?'],
    ['es', '¿qué significa eso?'],
    ['ja', 'どういう意味ですか?'],
  ])('in %s may be what it means: "%s"', (language, question) => {
    expect(spoken(language, cards[language], question)).toMatchObject({ kind: 'model', model: 'PAL' })
    expect(spoken(language, estates[language], question)).toMatchObject({ kind: 'whyAsk' })
    expect(spoken(language, 'MACC?', question)).toMatchObject({ kind: 'term', terms: [{ id: 'macc' }] })
  })

  it.each<[string, string]>([
    ["what's better?", 'comparison'],
    ['compare the two', 'comparison'],
    ['so do both then?', 'combination'],
    ['can we use them together?', 'combination'],
    ['is that all?', 'advice'],
    ['are you sure?', 'sources'],
    ['will the customer be notified?', 'term'],
    ["what's the first thing to do?", 'steps'],
    ['can you send me the summary', 'facts'],
    ['is it retroactive?', 'attribute'],
  ])('is about what is recommended: "%s"', (question, kind) => {
    const two = `${estates.en}, our solution is deployed by Bicep and we want figures per solution`
    expect(spoken('en', two, question)?.kind).toBe(kind)
  })

  it.each<[Language, string, string]>([
    ['en', 'is PAL still useful then?', 'recommended'],
    ['en', 'is PAL even worth it?', 'recommended'],
    ['en', 'so is DPOR dead?', 'excluded'],
    ['de', 'bringt PAL dann noch was?', 'recommended'],
    ['de', 'ist DPOR damit raus?', 'excluded'],
    ['fr', 'est-ce que PAL sert encore à quelque chose ?', 'recommended'],
    ['fr', 'DPOR est donc mort ?', 'excluded'],
    ['es', '¿sirve de algo PAL entonces?', 'recommended'],
    ['es', '¿entonces DPOR no sirve?', 'excluded'],
    ['ja', 'PALはまだ意味がありますか?', 'recommended'],
  ])('in %s may be whether a model is of use here: "%s"', (language, question, status) => {
    const reply = spoken(language, estates[language].replace('EA', 'CSP'), question)
    const [model] = reply?.kind === 'why' ? reply.models : []
    expect(reply?.kind === 'why' && model && reply.advice.overall[model].status).toBe(status)
  })
})

describe('a check after a term', () => {
  it.each<[Language, string, string]>([
    ['en', 'what is GDAP?', 'is it enough for PAL?'],
    ['de', 'was ist GDAP?', 'reicht das für PAL?'],
    ['fr', "c'est quoi GDAP ?", 'ça suffit pour PAL ?'],
    ['es', '¿qué es GDAP?', '¿es suficiente para PAL?'],
    ['ja', 'GDAPとは何ですか', 'PALには十分ですか?'],
  ])('in %s is one of the term: "%s", "%s"', (language, term, check) => {
    expect(spoken(language, term, check)).toMatchObject({ kind: 'check', model: 'PAL', facts: [{ fact: 'access', value: 'gdapOnly' }] })
  })

  it('is none where the term says nothing of a workload', () => {
    expect(spoken('en', 'what is a PDM?', 'is it enough for PAL?')).toMatchObject({ kind: 'model', model: 'PAL' })
  })
})

describe('what is supposed', () => {
  const supposedAfter = (language: Language, agreement: string, question: string) => {
    const reply = spoken(language, estates[language].replace('EA', agreement), question)
    return reply?.kind === 'whatIf' ? reply.facts.map(({ fact, value }) => `${fact}=${value}`) : []
  }

  it.each<[Language, string]>([
    ['en', 'and if they go to MCA?'],
    ['de', 'und wenn sie zu MCA wechseln?'],
    ['fr', "et s'ils passent en MCA ?"],
    ['es', '¿y si pasan a MCA?'],
    ['ja', 'MCAに移行したら?'],
  ])('in %s is the MCA itself, but where an EA is left: "%s"', (language, question) => {
    expect(supposedAfter(language, 'CSP', question)).toEqual(['agreement=mca'])
    if (language !== 'de') expect(supposedAfter(language, 'EA', question)).toEqual(['leavingEa=yes'])
  })

  it.each<[Language, string]>([
    ['en', 'if we lose Contributor?'],
    ['en', "what if we're removed as Owner?"],
    ['de', 'wenn wir Contributor verlieren?'],
    ['fr', 'si on perd Contributor ?'],
    ['es', '¿y si perdemos Contributor?'],
  ])('in %s is no access where a role is lost: "%s"', (language, question) => {
    expect(supposedAfter(language, 'EA', question)).toEqual(['access=none'])
  })

  it.each<[Language, string, string]>([
    ['en', 'would it help to get Owner?', 'access=rbac'],
    ['en', "does it matter if they're EA or CSP?", 'agreement=csp'],
    ['en', 'MCA or CSP, does that matter?', 'agreement=csp'],
    ['de', 'ist es egal ob EA oder CSP?', 'agreement=csp'],
    ['es', '¿importa si es EA o CSP?', 'agreement=csp'],
    ['de', 'reicht Lighthouse?', 'access=rbac'],
    ['es', '¿basta con Lighthouse?', 'access=rbac'],
  ])('in %s is what is asked about: "%s"', (language, question, fact) => {
    const estate = language === 'de' ? 'MSP, Azure beim Kunden' : "MSP, Azure in the customer's tenant"
    const reply = spoken(language, estate, question)
    expect(reply?.kind === 'whatIf' && reply.facts.map((one) => `${one.fact}=${one.value}`)).toContain(fact)
  })
})

describe('a complaint', () => {
  it.each<[Language, string]>([
    ['en', 'PAL is set but I see nothing in Partner Center'],
    ['en', 'it says unauthorized when I run the command'],
    ['en', "our account manager doesn't see our ACR"],
    ['en', 'PAL was fine until they moved to MCA'],
    ['de', 'PAL ist gesetzt, aber ich sehe nichts im Partner Center'],
    ['de', 'Ich bekomme einen Fehler, wenn ich den Befehl ausführe'],
    ['de', 'PAL lief bis zum Wechsel auf MCA'],
    ['fr', 'ça affiche unauthorized quand je lance la commande'],
    ['es', 'me dice unauthorized cuando ejecuto el comando'],
    ['ja', 'コマンドを実行するとエラーになります'],
  ])('in %s tells nothing, and is about what is recommended: "%s"', (language, complaint) => {
    const reply = spoken(language, estates[language], complaint)
    expect(reply?.kind === 'trouble' && reply.troubles[0]?.models).toEqual(['PAL'])
  })

  it.each<[Language, string, string]>([
    ['en', 'the engineer who linked it has left, what now?', 'durability'],
    ['de', 'der Kollege, der das verknüpft hat, ist weg', 'durability'],
    ['fr', "l'ingénieur qui l'a lié est parti", 'durability'],
    ['es', 'el ingeniero que lo vinculó se ha ido', 'durability'],
    ['en', 'what happens if we both claim?', 'partnersAtOnce'],
    ['de', 'was passiert, wenn wir beide das beanspruchen?', 'partnersAtOnce'],
    ['fr', 'et si on revendique tous les deux ?', 'partnersAtOnce'],
    ['en', 'another partner already did PAL, is that a problem?', 'partnersAtOnce'],
    ['fr', "un autre partenaire a déjà mis PAL, c'est un problème ?", 'partnersAtOnce'],
    ['es', 'otro partner ya tiene PAL, ¿es un problema?', 'partnersAtOnce'],
  ])('in %s may be none: "%s" asks of %s', (language, question, attribute) => {
    expect(spoken(language, estates[language], question)).toEqual({ kind: 'attribute', attribute, models: ['PAL'] })
  })

  it('that is only feared is checked', () => {
    expect(spoken('en', 'what is DPOR?', "is it a problem if they're on CSP?")).toMatchObject({
      kind: 'check',
      answer: 'no',
      against: true,
    })
  })
})

describe('what stands', () => {
  const estate = "SI, Azure, customer's tenant, EA, contributor"

  it.each([
    'does PAL stop when our access is removed?',
    'and if the service principal gets deleted?',
    'can the customer refuse?',
    'is bicep okay?',
  ])('stays as it is after %s', (question) => {
    expect(partsOf(say(estate, question))).toEqual(partsOf(say(estate)))
  })

  it('lasts as long as the model that is recommended', () => {
    expect(replyTo(estate, 'and when the project ends?')).toEqual({ kind: 'attribute', attribute: 'durability', models: ['PAL'] })
  })
})
