import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/knowledge/language.ts'
import { facts } from './expected.ts'
import { heard, inLanguage } from './support.ts'

describe('a message about several things', () => {
  it.each([
    [
      'Two topics for one winery. Azure: we are the MSP, Owner, EA. Teams Phone: we only did the roll-out as consultants, another partner has the claim.',
      'cloud=azure role=managedServices access=rbac agreement=ea / cloud=modernWork role=services existingRecord=otherPartner',
    ],
    [
      "ISV with two offers. Offer one is a SaaS in our subscription, transactable. Offer two is a managed application in the customer's subscription, listed only.",
      'cloud=azure tenant=partner role=softwareVendor marketplace=transactable / cloud=azure tenant=customer role=softwareVendor deployment=marketplaceApp marketplace=listedOnly',
    ],
    [
      'We do three clouds for one customer, all in their tenant, all EA: Azure (Owner), Dynamics 365 (no access), Power Apps (GDAP only).',
      'cloud=azure tenant=customer agreement=ea access=rbac / cloud=dynamics365 tenant=customer agreement=ea access=none / cloud=powerPlatform tenant=customer agreement=ea access=gdapOnly',
    ],
    [
      'SI. Azure landing zone by Terraform and an M365 migration, one customer, their tenant, MCA for both.',
      'cloud=azure tenant=customer role=services deployment=code agreement=mca / cloud=modernWork tenant=customer role=services agreement=mca',
    ],
    [
      "Sentinel and Defender XDR as a managed service in the client's tenant; Lighthouse with Contributor for Sentinel, GDAP only for Defender.",
      'cloud=azure tenant=customer role=managedServices access=rbac / cloud=security tenant=customer role=managedServices access=gdapOnly',
    ],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a message as it is typed in a chat', () => {
  it.each([
    ['azure / cust tenant / ea / contributor / terraform', 'cloud=azure tenant=customer agreement=ea access=rbac deployment=code'],
    ['m365, csp, cust tenant, no claim yet', 'cloud=modernWork agreement=csp tenant=customer existingRecord=none'],
    ['si - azure - ea - owner', 'cloud=azure role=services agreement=ea access=rbac'],
    ['msp; azure; payg; reader', 'cloud=azure role=managedServices agreement=webDirect access=readerOnly'],
    ['d365 bc csp other partner has cpor', 'cloud=dynamics365 agreement=csp existingRecord=otherPartner'],
    ['pbi + dataverse, client tenant, gdap only', 'cloud=powerPlatform tenant=customer access=gdapOnly'],
    ['aks in cust sub, bicep, isv', 'cloud=azure tenant=customer deployment=code underCounted=yes role=softwareVendor'],
    ['gcch, azure, si', 'cloud=azure environment=government role=services'],
    ['we are an SI!!! azure!!! EA!!!', 'cloud=azure role=services agreement=ea'],
    ['so... azure... their tenant... EA...', 'cloud=azure tenant=customer agreement=ea'],
    ['AZURE, CUSTOMER TENANT, EA, WE ARE THE MSP', 'cloud=azure tenant=customer agreement=ea role=managedServices'],
    ['azure & m365, both csp', 'cloud=azure agreement=csp / cloud=modernWork agreement=csp'],
    ['azur custmer tenent, contributer, teraform', 'cloud=azure tenant=customer access=rbac deployment=code'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a message in another language', () => {
  it.each<[string, Language, string]>([
    [
      'Wir betreiben als MSP die Azure-Umgebung einer Stadt, Mitwirkender per Lighthouse, Vertrag ist ein MCA.',
      'de',
      'cloud=azure tenant=customer role=managedServices access=rbac agreement=mca',
    ],
    [
      'Softwarehersteller, unser Produkt wird per Bicep in die Subscription des Kunden ausgerollt, kein AKS.',
      'de',
      'cloud=azure tenant=customer role=softwareVendor deployment=code underCounted=no',
    ],
    [
      'Beratung für M365 Copilot, Kunde kauft über CSP, ein anderer Partner hat den Claim.',
      'de',
      'cloud=modernWork role=services agreement=csp existingRecord=otherPartner',
    ],
    [
      'Kunde weigert sich, irgendetwas einzutragen. Azure, EA, wir haben nur Leser.',
      'de',
      'cloud=azure agreement=ea access=readerOnly customerWillAct=no',
    ],
    [
      'Unser SaaS steht im Marketplace, transaktionsfähig, läuft in unserem eigenen Tenant.',
      'de',
      'tenant=partner role=softwareVendor marketplace=transactable',
    ],
    ['Der EA läuft im Juni aus, danach MCA. Es geht um Azure.', 'de', 'cloud=azure agreement=ea leavingEa=yes'],
    [
      'Nous exploitons Azure pour une mairie, rôle Propriétaire, contrat MCA.',
      'fr',
      'cloud=azure role=managedServices access=rbac agreement=mca',
    ],
    [
      'Le client refuse de saisir quoi que ce soit. Azure, EA, nous avons seulement Lecteur.',
      'fr',
      'cloud=azure agreement=ea access=readerOnly customerWillAct=no',
    ],
    ["L'EA se termine en juin et devient un MCA. Il s'agit d'Azure.", 'fr', 'cloud=azure agreement=ea leavingEa=yes'],
    ["Nous n'avons pas de droits dans le tenant du client, Azure.", 'fr', 'cloud=azure tenant=customer access=none'],
    [
      'Operamos Azure para un ayuntamiento, rol Propietario, contrato MCA.',
      'es',
      'cloud=azure role=managedServices access=rbac agreement=mca',
    ],
    [
      'Consultoría de Microsoft 365, compran por CSP, otro partner ya tiene el claim.',
      'es',
      'cloud=modernWork role=services agreement=csp existingRecord=otherPartner',
    ],
    [
      'El cliente se niega a introducir nada. Azure, EA, solo tenemos Lector.',
      'es',
      'cloud=azure agreement=ea access=readerOnly customerWillAct=no',
    ],
    ['El EA termina en junio y pasan a MCA. Se trata de Azure.', 'es', 'cloud=azure agreement=ea leavingEa=yes'],
    [
      '市役所のAzureをMSPとして運用しています。所有者ロールがあり、契約はMCAです。',
      'ja',
      'cloud=azure tenant=customer role=managedServices access=rbac agreement=mca',
    ],
    [
      'ソフトウェアベンダーです。当社製品をBicepでお客様のサブスクリプションにデプロイしています。',
      'ja',
      'cloud=azure tenant=customer role=softwareVendor deployment=code',
    ],
    [
      'Microsoft 365のコンサルティングです。CSP経由の購入で、他のパートナーがすでにクレーム済みです。',
      'ja',
      'cloud=modernWork role=services agreement=csp existingRecord=otherPartner',
    ],
    ['お客様は何も入力してくれません。Azure、EA、閲覧者のみです。', 'ja', 'cloud=azure agreement=ea access=readerOnly customerWillAct=no'],
    ['EAは6月に終了し、MCAに移行します。Azureの話です。', 'ja', 'cloud=azure agreement=ea leavingEa=yes'],
  ])('"%s" in %s comes to "%s"', (message, language, expected) => {
    expect(heard(message, inLanguage(language))).toEqual(facts(expected))
  })
})

describe('an answer in a sentence, in the language of the conversation', () => {
  it.each<[string, Language, string]>([
    ['im Azure Portal', 'de', 'deployment=manual'],
    ['alles im Portal', 'de', 'deployment=manual'],
    ['an uns ausgelagert', 'de', 'role=managedServices'],
    ['bleibt im EA', 'de', 'agreement=ea leavingEa=no'],
    ['bereits in Betrieb', 'de', 'deployment=existing'],
    ['en lecture seule', 'fr', 'access=readerOnly'],
    ['déjà en place', 'fr', 'deployment=existing'],
    ['tout en code', 'fr', 'deployment=code'],
    ["pas d'accès", 'fr', 'access=none'],
    ['nos dieron acceso', 'es', 'access=rbac'],
    ['nos hicieron propietarios', 'es', 'access=rbac'],
    ['no nos dan acceso', 'es', 'access=none'],
    ['por el portal', 'es', 'deployment=manual'],
    ['con scripts', 'es', 'deployment=code'],
  ])('"%s" in %s says "%s"', (message, language, expected) => {
    expect(heard(message, inLanguage(language))).toEqual(facts(expected))
  })
})
