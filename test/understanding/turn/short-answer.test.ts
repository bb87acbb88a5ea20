import { describe, expect, it } from 'vitest'
import { type FactId, factIds } from '../../../src/knowledge/facts.ts'
import { type Language, languages } from '../../../src/knowledge/language.ts'
import { read } from '../../../src/understanding/read.ts'
import { facts } from '../expected.ts'
import { heard, after as knowing } from '../support.ts'

const asked = (fact: FactId, language: Language = 'en') => ({ ...knowing([{}], fact), language })

describe('a short answer', () => {
  it.each<readonly [string, FactId, string]>([
    ['yes', 'underCounted', 'underCounted=yes'],
    ['no', 'underCounted', 'underCounted=no'],
    ['Yes.', 'leavingEa', 'leavingEa=yes'],
    ['nope', 'leavingEa', 'leavingEa=no'],
    ['yep, they will', 'customerWillAct', 'customerWillAct=yes'],
    ['No, never', 'customerWillAct', 'customerWillAct=no'],
    ['yes we are', 'pracrApproved', 'pracrApproved=yes'],
    ['not yet', 'pracrApproved', 'pracrApproved=no'],
    ['not approved, PDM said no this year', 'pracrApproved', 'pracrApproved=no'],
    ['they said no', 'pracrApproved', 'pracrApproved=no'],
    ['refused, twice', 'pracrApproved', 'pracrApproved=no'],
    ['rejected', 'pracrApproved', 'pracrApproved=no'],
    ['they approved us in May', 'pracrApproved', 'pracrApproved=yes'],
    ["ours, because the customer doesn't have a subscription", 'tenant', 'tenant=partner'],
    ["not our tenant, it's the customer's", 'tenant', 'tenant=customer'],
    ['ours, customers just log in', 'tenant', 'tenant=partner'],
    ['nothing, it was there before us', 'deployment', 'deployment=existing'],
    ["we don't, it already exists", 'deployment', 'deployment=existing'],
    ['no', 'partners', 'partners=one'],
    ['only us', 'partners', 'partners=one'],
    ['two', 'partners', 'partners=several'],
    ['several', 'partners', 'partners=several'],
    ['just one', 'partners', 'partners=one'],
    ['3', 'partners', 'partners=several'],
    ['theirs', 'tenant', 'tenant=customer'],
    ['theirs, not ours', 'tenant', 'tenant=customer'],
    ['ours', 'tenant', 'tenant=partner'],
    ["the customer's", 'tenant', 'tenant=customer'],
    ['our own', 'tenant', 'tenant=partner'],
    ['The first one', 'tenant', 'tenant=customer'],
    ['the second one', 'tenant', 'tenant=partner'],
    ['EA', 'agreement', 'agreement=ea'],
    ['mca-e', 'agreement', 'agreement=mca'],
    ['pay as you go', 'agreement', 'agreement=webDirect'],
    ['credit card', 'agreement', 'agreement=webDirect'],
    ['through a CSP', 'agreement', 'agreement=csp'],
    ['the last one', 'agreement', 'agreement=csp'],
    ['2', 'agreement', 'agreement=mca'],
    ['the third option', 'agreement', 'agreement=webDirect'],
    ['the first, mostly', 'deployment', 'deployment=code'],
    ["I'd say the second one, please", 'agreement', 'agreement=mca'],
    ['Owner', 'access', 'access=rbac'],
    ['just reader', 'access', 'access=readerOnly'],
    ['GDAP', 'access', 'access=gdapOnly'],
    ['none', 'access', 'access=none'],
    ['nothing at all', 'access', 'access=none'],
    ['no', 'access', 'access=none'],
    ['terraform', 'deployment', 'deployment=code'],
    ['by hand', 'deployment', 'deployment=manual'],
    ['the portal', 'deployment', 'deployment=manual'],
    ['a managed app', 'deployment', 'cloud=azure deployment=marketplaceApp'],
    ['VM image', 'deployment', 'cloud=azure deployment=vmOffer'],
    ['already running', 'deployment', 'deployment=existing'],
    ['nobody', 'existingRecord', 'existingRecord=none'],
    ['we do', 'existingRecord', 'existingRecord=us'],
    ['a competitor', 'existingRecord', 'existingRecord=otherPartner'],
    ['somebody else', 'existingRecord', 'existingRecord=otherPartner'],
    ['no', 'existingRecord', 'existingRecord=none'],
    ['transactable', 'marketplace', 'marketplace=transactable'],
    ['just listed', 'marketplace', 'marketplace=listedOnly'],
    ['no', 'marketplace', 'marketplace=none'],
    ['public', 'environment', 'environment=public'],
    ['US Gov', 'environment', 'environment=government'],
    ['21Vianet', 'environment', 'environment=china'],
    ['the normal one', 'environment', 'environment=public'],
    ['integrator', 'role', 'role=services'],
    ['MSP', 'role', 'role=managedServices'],
    ['we build our own software', 'role', 'role=softwareVendor'],
    ['reseller', 'role', 'role=reseller'],
    ['1', 'role', 'role=services'],
    ['Azure', 'cloud', 'cloud=azure'],
    ['M365', 'cloud', 'cloud=modernWork'],
    ['the second', 'cloud', 'cloud=modernWork'],
    ['in the customers', 'tenant', 'tenant=customer'],
    ["it's the customer who owns it", 'tenant', 'tenant=customer'],
    ['that would be the customer', 'tenant', 'tenant=customer'],
    ["probably terraform, I'd have to ask", 'deployment', 'deployment=code'],
    ['mostly the portal I think, have to check with the team', 'deployment', 'deployment=manual'],
    ['should be ARM templates, will confirm tomorrow', 'deployment', 'cloud=azure deployment=code'],
    ['none', 'goals', '+ none'],
    ['no goal in particular', 'goals', '+ none'],
    ['incentives', 'goals', '+ incentives'],
    ['designation points and co-sell', 'goals', '+ designation ipCoSell'],
  ])('"%s" to the question about %s says %s', (message, fact, expected) => {
    expect(heard(message, asked(fact))).toEqual(facts(expected))
  })

  it.each<readonly [string, Language, FactId, string]>([
    ['ja', 'de', 'underCounted', 'underCounted=yes'],
    ['nein', 'de', 'underCounted', 'underCounted=no'],
    ['Ja, gerne', 'de', 'customerWillAct', 'customerWillAct=yes'],
    ['beim Kunden', 'de', 'tenant', 'tenant=customer'],
    ['das wäre der Kunde', 'de', 'tenant', 'tenant=customer'],
    ['wahrscheinlich Terraform', 'de', 'deployment', 'deployment=code'],
    ["c'est le client", 'fr', 'tenant', 'tenant=customer'],
    ['der zweite', 'de', 'tenant', 'tenant=partner'],
    ['nur wir', 'de', 'partners', 'partners=one'],
    ['mehrere', 'de', 'partners', 'partners=several'],
    ['niemand', 'de', 'existingRecord', 'existingRecord=none'],
    ['keine', 'de', 'access', 'access=none'],
    ['keins', 'de', 'goals', '+ none'],
    ['oui', 'fr', 'leavingEa', 'leavingEa=yes'],
    ['non', 'fr', 'leavingEa', 'leavingEa=no'],
    ['le nôtre', 'fr', 'tenant', 'tenant=partner'],
    ['celui du client', 'fr', 'tenant', 'tenant=customer'],
    ['le deuxième', 'fr', 'agreement', 'agreement=mca'],
    ['plusieurs', 'fr', 'partners', 'partners=several'],
    ['personne', 'fr', 'existingRecord', 'existingRecord=none'],
    ['un autre partenaire', 'fr', 'existingRecord', 'existingRecord=otherPartner'],
    ['aucun', 'fr', 'access', 'access=none'],
    ['sí', 'es', 'underCounted', 'underCounted=yes'],
    ['no', 'es', 'underCounted', 'underCounted=no'],
    ['el nuestro', 'es', 'tenant', 'tenant=partner'],
    ['el del cliente', 'es', 'tenant', 'tenant=customer'],
    ['la segunda', 'es', 'agreement', 'agreement=mca'],
    ['varios', 'es', 'partners', 'partners=several'],
    ['nadie', 'es', 'existingRecord', 'existingRecord=none'],
    ['ninguno', 'es', 'goals', '+ none'],
    ['solo nosotros', 'es', 'partners', 'partners=one'],
    ['はい', 'ja', 'underCounted', 'underCounted=yes'],
    ['いいえ', 'ja', 'underCounted', 'underCounted=no'],
    ['お客様のテナント', 'ja', 'tenant', 'tenant=customer'],
    ['自社のテナント', 'ja', 'tenant', 'tenant=partner'],
    ['2番目', 'ja', 'agreement', 'agreement=mca'],
    ['当社だけです', 'ja', 'partners', 'partners=one'],
    ['特にありません', 'ja', 'goals', '+ none'],
  ])('"%s" in %s to the question about %s says %s', (message, language, fact, expected) => {
    expect(heard(message, asked(fact, language))).toEqual(facts(expected))
  })
})

const ignorance: Readonly<Record<Language, readonly string[]>> = {
  en: ["don't know", 'no idea', 'not sure', 'I have to ask', 'dunno'],
  de: ['weiß ich nicht', 'keine Ahnung', 'da bin ich nicht sicher'],
  fr: ['je ne sais pas', 'aucune idée', 'je ne suis pas sûr'],
  es: ['no lo sé', 'ni idea', 'no estoy seguro'],
  ja: ['わかりません', '不明です', '分かりません'],
}

describe('not to know', () => {
  it.each(languages.flatMap((language) => ignorance[language].map((message) => [message, language] as const)))(
    '"%s" in %s answers no question, whichever it is, and is remembered',
    (message, language) => {
      for (const fact of factIds) {
        const { intent, notKnown, parts, goals } = read(message, asked(fact, language))
        expect({ fact, intent, notKnown, parts, goals }).toEqual({ fact, intent: 'advise', notKnown: [fact], parts: [], goals: [] })
      }
    },
  )
})

describe('who goes and finds out', () => {
  it.each<[string, Language]>([
    ['let me check', 'en'],
    ['not sure, let me check', 'en'],
    ["I'll ask the team", 'en'],
    ['ich muss nachschauen', 'de'],
    ['je vais vérifier', 'fr'],
    ['voy a preguntar', 'es'],
    ['確認します', 'ja'],
  ])('"%s" in %s does not know yet', (message, language) => {
    expect(read(message, asked('deployment', language))).toMatchObject({ notKnown: ['deployment'], findsOut: true })
  })

  it('is not one who does not know', () => {
    expect(read("don't know", asked('deployment')).findsOut).toBeUndefined()
  })
})

describe('not to know a word', () => {
  it.each<[string, Language, string]>([
    ["I don't know what ARM is", 'en', 'whyAsk'],
    ['hmm what do you mean?', 'en', 'whyAsk'],
    ["I don't understand the question", 'en', 'whyAsk'],
    ["what's the difference between those options?", 'en', 'whyAsk'],
    ['which one is usual?', 'en', 'whyAsk'],
    ["don't know what MACC means", 'en', 'glossary'],
    ['was meinst du damit?', 'de', 'whyAsk'],
    ['ich verstehe die Frage nicht', 'de', 'whyAsk'],
    ['je ne comprends pas la question', 'fr', 'whyAsk'],
    ['no entiendo la pregunta', 'es', 'whyAsk'],
    ['質問の意味がわかりません', 'ja', 'whyAsk'],
  ])('"%s" in %s asks back, as %s', (message, language, intent) => {
    expect(read(message, asked('deployment', language))).toMatchObject({ intent, notKnown: [], parts: [] })
  })

  it.each(["I don't know what they use", "I don't know how it was deployed", 'no idea what the agreement is'])(
    'is something else than not to know the answer: "%s"',
    (message) => {
      expect(read(message, asked('agreement')).notKnown.length).toBeGreaterThan(0)
    },
  )
})

describe('what is no short answer', () => {
  it.each<readonly [string, FactId, string]>([
    ['no AKS, but they are on an EA', 'customerWillAct', 'underCounted=no agreement=ea'],
    ['It is Power BI', 'tenant', 'cloud=powerPlatform'],
    ['what is PAL?', 'tenant', ''],
    ['thanks', 'tenant', ''],
    ['why do you ask?', 'agreement', ''],
    ['help', 'role', ''],
    ['the ninth', 'tenant', ''],
    ['not the customer', 'tenant', ''],
    ['what about the customer?', 'tenant', ''],
    ["what do you mean by that, I don't follow", 'tenant', ''],
    ['the second customer is different', 'deployment', ''],
    ['explain the second one', 'deployment', ''],
    ["the first one isn't relevant any more", 'marketplace', ''],
    ['der zweite Teil ist egal', 'deployment', ''],
    ['9', 'tenant', ''],
  ])('"%s" while %s is asked says "%s"', (message, fact, expected) => {
    expect(heard(message, asked(fact))).toEqual(facts(expected))
  })

  it('a yes with nothing asked', () => {
    expect(heard('yes')).toEqual([])
    expect(heard('no')).toEqual([])
    expect(heard('the second one')).toEqual([])
  })
})
