import type { FactClauses } from '../shape.ts'

/** Each value of a fact as a clause that stands after “wenn”. */
export const de: FactClauses = {
  cloud: {
    azure: 'es um Azure geht',
    modernWork: 'es um Microsoft 365 geht',
    security: 'es um Microsoft-Sicherheit geht',
    dynamics365: 'es um Dynamics 365 geht',
    powerPlatform: 'es um Power Platform geht',
  },
  tenant: {
    customer: 'es im Mandanten des Kunden läuft',
    partner: 'es in Ihrem eigenen Mandanten läuft',
  },
  role: {
    services: 'Sie Beratung oder Integration leisten',
    managedServices: 'Sie der Managed Service Provider sind',
    softwareVendor: 'Sie der Softwarehersteller sind',
    reseller: 'Sie der Reseller sind',
  },
  deployment: {
    code: 'es per Code bereitgestellt wird',
    marketplaceApp: 'es als Azure-Anwendung aus dem Marketplace bereitgestellt wird',
    vmOffer: 'es als VM-Image aus dem Marketplace bereitgestellt wird',
    manual: 'es von Hand im Portal bereitgestellt wird',
    existing: 'nichts Neues bereitgestellt wird',
  },
  underCounted: {
    yes: 'es auf AKS, VM-Skalierungsgruppen oder Azure Batch läuft',
    no: 'es nicht auf AKS, VM-Skalierungsgruppen oder Azure Batch läuft',
  },
  agreement: {
    ea: 'der Kunde unter einem Enterprise Agreement (EA) kauft',
    mca: 'der Kunde unter einem Microsoft-Kundenvertrag (MCA) kauft',
    webDirect: 'der Kunde nutzungsbasiert zahlt',
    csp: 'der Kunde über einen CSP-Partner kauft',
  },
  leavingEa: {
    yes: 'das Abonnement bald vom EA zum MCA wechselt',
    no: 'das Abonnement nicht bald vom EA zum MCA wechselt',
  },
  access: {
    rbac: 'Sie eine handlungsfähige Rolle haben',
    readerOnly: 'Sie nur die Leserrolle haben',
    gdapOnly: 'Sie nur GDAP haben',
    none: 'Sie keinen Zugriff haben',
  },
  customerWillAct: {
    yes: 'der Kunde selbst tätig wird',
    no: 'der Kunde nicht selbst tätig wird',
  },
  partners: {
    one: 'nur Sie als Partner beteiligt sind',
    several: 'mehrere Partner beteiligt sind',
  },
  existingRecord: {
    none: 'niemand den Anspruch oder Eintrag hält',
    us: 'Sie den Anspruch oder Eintrag halten',
    otherPartner: 'ein anderer Partner den Anspruch oder Eintrag hält',
  },
  marketplace: {
    transactable: 'Ihr Angebot im Marketplace verkauft wird',
    listedOnly: 'Ihr Angebot im Marketplace nur gelistet ist',
    none: 'Ihr Angebot nicht im Marketplace ist',
  },
  pracrApproved: {
    yes: 'Microsoft Sie für PRACR bestätigt',
    no: 'Microsoft Sie nicht für PRACR bestätigt',
  },
  environment: {
    public: 'es in der öffentlichen Cloud liegt',
    government: 'es in der Cloud der US-Behörden liegt',
    china: 'es in der China-Cloud (21Vianet) liegt',
  },
  goals: {
    perSolutionReporting: 'Sie Zahlen je Lösung möchten',
    lowEffort: 'Sie wenig Aufwand möchten',
    durability: 'Sie etwas möchten, das hält',
    macc: 'Sie die Anrechnung auf die MACC des Kunden möchten',
    ipCoSell: 'Sie Azure IP Co-Sell möchten',
    designation: 'Sie Punkte für eine Designation möchten',
    incentives: 'Sie Incentives möchten',
    onePartnerAcrossClouds: 'Sie einen Partner über alle Clouds möchten',
  },
}
