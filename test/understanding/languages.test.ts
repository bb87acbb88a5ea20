import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/knowledge/language.ts'
import { read } from '../../src/understanding/read.ts'
import { facts } from './expected.ts'
import { heard, inLanguage } from './support.ts'

/** The same message in each language, by what it says. */
const twins: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  'cloud=azure tenant=customer role=services agreement=ea deployment=code': {
    en: "We are a systems integrator. Azure in the customer's tenant, under an EA, deployed with Terraform.",
    de: 'Wir sind Systemintegrator. Azure im Tenant des Kunden, mit EA, ausgerollt mit Terraform.',
    fr: 'Nous sommes intégrateur. Azure dans le tenant du client, sous EA, déployé avec Terraform.',
    es: 'Somos integradores de sistemas. Azure en el tenant del cliente, con EA, desplegado con Terraform.',
    ja: '当社はシステムインテグレーターです。お客様のテナントのAzureで、契約はEA、Terraformでデプロイしています。',
  },
  'cloud=modernWork tenant=customer role=services existingRecord=none': {
    en: "Consultancy, Microsoft 365 in the customer's tenant, nobody has claimed it yet.",
    de: 'Beratungshaus, Microsoft 365 im Tenant des Kunden, noch niemand hat es beansprucht.',
    fr: "Cabinet de conseil, Microsoft 365 dans le tenant du client, personne ne l'a encore revendiqué.",
    es: 'Consultora, Microsoft 365 en el tenant del cliente, nadie lo ha reclamado todavía.',
  },
  'cloud=azure tenant=partner role=softwareVendor marketplace=transactable': {
    en: 'We are a software vendor. Our SaaS runs on Azure in our own subscription and is sold through the marketplace, transactable.',
    de: 'Wir sind Softwarehersteller. Unsere SaaS läuft auf Azure in unserer eigenen Subscription und wird über den Marketplace verkauft, transaktionsfähig.',
    fr: 'Nous sommes éditeur de logiciels. Notre SaaS tourne sur Azure dans notre propre abonnement et se vend sur la marketplace, transactable.',
    es: 'Somos un fabricante de software. Nuestro SaaS corre en Azure en nuestra propia suscripción y se vende en el marketplace, transaccionable.',
    ja: '当社はソフトウェアベンダーです。当社のSaaSは自社のAzureサブスクリプションで動き、マーケットプレイスで販売しています。',
  },
  'cloud=dynamics365 agreement=csp existingRecord=otherPartner': {
    en: 'Business Central, they buy through CSP, and another partner already holds the claim.',
    fr: 'Business Central, achat via CSP, et un autre partenaire détient déjà le claim.',
    es: 'Business Central, compran por CSP, y otro partner ya tiene el claim.',
    ja: 'Business Centralで、購入はCSP経由です。別のパートナーがすでにクレームを保有しています。',
  },
  'cloud=azure tenant=customer access=none customerWillAct=yes': {
    en: "Azure in the customer's tenant. We have no access, but the customer would enter our partner ID.",
    de: 'Azure im Tenant des Kunden. Wir haben keinen Zugriff, aber der Kunde würde unsere Partner-ID eintragen.',
    es: 'Azure en el tenant del cliente. No tenemos acceso, pero el cliente introduciría nuestro ID de partner.',
    ja: 'お客様のテナントのAzureです。アクセス権はありませんが、お客様が当社のパートナーIDを入力してくれます。',
  },
  'cloud=azure role=managedServices access=rbac partners=several': {
    en: 'We are the MSP for Azure with the Contributor role, and several partners work on it.',
    de: 'Wir sind MSP für Azure mit der Rolle Mitwirkender, und mehrere Partner arbeiten daran.',
    fr: 'Nous sommes MSP pour Azure avec le rôle Contributeur, et plusieurs partenaires y travaillent.',
    es: 'Somos MSP de Azure con el rol Colaborador, y varios partners trabajan en ello.',
    ja: '当社はAzureのMSPで、共同作成者ロールがあります。複数のパートナーが関わっています。',
  },
  'cloud=powerPlatform tenant=customer access=gdapOnly': {
    en: "Power BI in the customer's tenant, we only have GDAP.",
    de: 'Power BI im Tenant des Kunden, wir haben nur GDAP.',
    fr: 'Power BI dans le tenant du client, nous avons seulement GDAP.',
    es: 'Power BI en el tenant del cliente, solo tenemos GDAP.',
    ja: 'お客様のテナントのPower BIで、当社はGDAPのみです。',
  },
  'cloud=azure agreement=ea leavingEa=yes underCounted=yes': {
    en: 'Azure with AKS. They have an EA and will move to an MCA soon.',
    de: 'Azure mit AKS. Sie haben einen EA und wechseln bald zum MCA.',
    fr: 'Azure avec AKS. Ils ont un EA et passeront bientôt au MCA.',
    es: 'Azure con AKS. Tienen un EA y pronto pasarán a MCA.',
    ja: 'AKSを使ったAzureです。契約はEAで、まもなくMCAに移行します。',
  },
  'cloud=azure agreement=webDirect deployment=manual': {
    en: 'Azure, pay-as-you-go, everything by hand in the portal.',
    fr: "Azure, paiement à l'utilisation, tout à la main dans le portail.",
    es: 'Azure, pago por uso, todo a mano en el portal.',
    ja: 'Azureで、従量課金制、すべてポータルで手作業です。',
  },
  'cloud=azure + designation': {
    en: 'Azure, and we want points for our designation.',
    de: 'Azure, und wir wollen Punkte für unsere Designation.',
    fr: 'Azure, et nous voulons des points pour notre désignation.',
    es: 'Azure, y queremos puntos para nuestra designación.',
    ja: 'Azureで、指定(designation)のポイントが欲しいです。',
  },
  'cloud=security tenant=customer partners=one': {
    en: "Defender for Endpoint in the customer's tenant, we are the only partner.",
    de: 'Defender for Endpoint im Tenant des Kunden, wir sind der einzige Partner.',
    fr: 'Defender for Endpoint dans le tenant du client, nous sommes le seul partenaire.',
    es: 'Defender for Endpoint en el tenant del cliente, somos el único partner.',
    ja: 'お客様のテナントのDefender for Endpointで、パートナーは当社だけです。',
  },
}
const rows = Object.entries(twins).flatMap(([expected, messages]) =>
  languages.flatMap((language) => {
    const message = messages[language]
    return message === undefined ? [] : [[message, language, expected] as const]
  }),
)

describe('customers that are counted', () => {
  it('are no partners', () => {
    expect(heard('お客様2社のAzureです。', inLanguage('ja')).join(' ')).not.toContain('partners')
    expect(heard('2社のパートナーがいるAzureです。', inLanguage('ja')).join(' ')).toContain('partners=several')
  })
})

describe('the same message', () => {
  it.each(rows)('"%s" in %s says "%s"', (message, language, expected) => {
    expect(heard(message, inLanguage(language))).toEqual(facts(expected))
  })

  it.each(rows)('"%s" is known to be in %s whatever language the conversation was in', (message, language) => {
    for (const before of languages) expect(read(message, inLanguage(before)).language).toBe(language)
  })
})

describe('languages mixed in one message', () => {
  it.each<[string, Language, string]>([
    ['Customer tenant, Azure, Kunde hat EA, we are Contributor.', 'en', 'cloud=azure tenant=customer agreement=ea access=rbac'],
    ['Wir sind ein system integrator, Azure im customer tenant, EA.', 'de', 'cloud=azure tenant=customer role=services agreement=ea'],
    ['Der customer buys through CSP, es geht um M365.', 'de', 'cloud=modernWork agreement=csp'],
    ['Wir haben nur read access in Azure.', 'de', 'cloud=azure access=readerOnly'],
    ['Der Kunde ist noch im EA, wechselt im April in den MCA, es geht um Azure.', 'de', 'cloud=azure agreement=ea leavingEa=yes'],
    ['Chez eux du Dynamics 365, dont les licences passent par un CSP.', 'fr', 'cloud=dynamics365 agreement=csp'],
    [
      'Nous sommes MSP, Azure en customer tenant, pay-as-you-go.',
      'fr',
      'cloud=azure tenant=customer role=managedServices agreement=webDirect',
    ],
    ['On a le rôle Contributor sur Azure et le client est en EA.', 'fr', 'cloud=azure access=rbac agreement=ea'],
    ['Somos partner de servicios, Azure with Terraform, EA.', 'es', 'cloud=azure deployment=code role=services agreement=ea'],
    ['El cliente tiene Business Central y compra via CSP.', 'es', 'cloud=dynamics365 agreement=csp'],
    ['Azure、EA、customer tenantです。', 'ja', 'cloud=azure agreement=ea tenant=customer'],
    ['当社はSIです。Azure, EA, Terraform.', 'ja', 'cloud=azure agreement=ea deployment=code role=services'],
    ['M365 E5、CSP経由、テナントは顧客側。', 'ja', 'cloud=modernWork agreement=csp tenant=customer'],
  ])('"%s" in a conversation in %s says "%s"', (message, language, expected) => {
    expect(heard(message, inLanguage(language))).toEqual(facts(expected))
  })
})

describe('letters that a keyboard lacks', () => {
  it.each<[string, Language, string]>([
    ['Kein Zugriff, laeuft ueber CSP, Azure.', 'de', 'cloud=azure access=none agreement=csp'],
    ['Azure, aucun acces, le client est en EA.', 'fr', 'cloud=azure access=none agreement=ea'],
    ['Somos integradores, suscripcion del cliente, Azure.', 'es', 'cloud=azure tenant=customer role=services'],
    ['Azure, ningun acceso, contrato EA.', 'es', 'cloud=azure access=none agreement=ea'],
    ['Ａｚｕｒｅ、ＥＡ契約です。', 'ja', 'cloud=azure agreement=ea'],
  ])('"%s" in %s says "%s"', (message, language, expected) => {
    expect(heard(message, inLanguage(language))).toEqual(facts(expected))
  })
})
