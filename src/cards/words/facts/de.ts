import type { FactWords } from '../shape.ts'

const ja = { label: 'Ja' }
const nein = { label: 'Nein' }

export const de: FactWords = {
  cloud: {
    label: 'Microsoft-Cloud',
    question: 'Um welche Microsoft-Cloud oder welches Produkt geht es?',
    values: {
      azure: { label: 'Azure', hint: 'Virtuelle Computer, Datenbanken, KI-Dienste, Sentinel, Defender for Cloud, Fabric-Kapazität' },
      modernWork: { label: 'Microsoft 365 (Modern Work)', hint: 'Teams, Exchange, SharePoint, Intune, Windows 365, Microsoft 365 Copilot' },
      security: { label: 'Microsoft-Sicherheit', hint: 'Entra, Defender XDR, Defender for Endpoint oder Office, Purview' },
      dynamics365: { label: 'Dynamics 365', hint: 'Jede Dynamics-365-App, Business Central, Copilot Studio' },
      powerPlatform: { label: 'Power Platform', hint: 'Power Apps, Power Automate, Power BI, Dataverse, Customer Insights' },
    },
  },
  tenant: {
    label: 'Wo es läuft',
    question: 'In wessen Mandanten oder Abonnement läuft es?',
    values: { customer: { label: 'Im Mandanten des Kunden' }, partner: { label: 'In unserem eigenen Mandanten' } },
  },
  role: {
    label: 'Ihre Rolle',
    question: 'Welche Rolle haben Sie in diesem Teil?',
    values: {
      services: { label: 'Beratung oder Integration', hint: 'Sie beraten, bauen oder migrieren' },
      managedServices: { label: 'Managed Service Provider', hint: 'Sie betreiben es für den Kunden' },
      softwareVendor: { label: 'Softwarehersteller (ISV)', hint: 'Es ist Ihr eigenes Produkt' },
      reseller: { label: 'Reseller', hint: 'CSP, Lizenzpartner oder Distributor' },
    },
  },
  deployment: {
    label: 'Bereitstellung',
    question: 'Wie werden die Azure-Ressourcen bereitgestellt?',
    values: {
      code: { label: 'Per Code', hint: 'ARM, Bicep, Terraform, Skripte oder Pipelines' },
      marketplaceApp: { label: 'Als Azure-Anwendung aus dem Marketplace', hint: 'Lösungsvorlage oder verwaltete Anwendung' },
      vmOffer: { label: 'Als VM-Image aus dem Marketplace' },
      manual: { label: 'Von Hand im Portal' },
      existing: { label: 'Es wird nichts Neues bereitgestellt', hint: 'Es läuft bereits' },
    },
  },
  underCounted: {
    label: 'AKS, Skalierungsgruppen oder Batch',
    question: 'Läuft die Lösung auf AKS, VM-Skalierungsgruppen oder Azure Batch?',
    values: { yes: ja, no: nein },
  },
  agreement: {
    label: 'Vertrag des Kunden',
    question: 'Unter welchem Vertrag kauft der Kunde?',
    values: {
      ea: { label: 'Enterprise Agreement (EA)' },
      mca: { label: 'Microsoft-Kundenvertrag (MCA)', hint: 'Auch MCA-E' },
      webDirect: { label: 'Nutzungsbasierte Zahlung', hint: 'Web Direct, Kreditkarte' },
      csp: { label: 'Über einen CSP-Partner' },
    },
  },
  leavingEa: {
    label: 'Wechsel aus dem EA',
    question: 'Wechselt das Abonnement bald vom EA zum MCA?',
    values: { yes: ja, no: nein },
  },
  access: {
    label: 'Ihr Zugriff',
    question: 'Welchen Zugriff haben Sie im Mandanten des Kunden?',
    values: {
      rbac: { label: 'Eine handlungsfähige Rolle', hint: 'Besitzer, Mitwirkender oder ähnlich, auch per Lighthouse oder Dienstprinzipal' },
      readerOnly: { label: 'Nur Leser' },
      gdapOnly: { label: 'Nur GDAP', hint: 'Delegierte Verwaltung und keine Azure-Rolle' },
      none: { label: 'Kein Zugriff' },
    },
  },
  customerWillAct: {
    label: 'Kunde wird tätig',
    question: 'Ist der Kunde bereit, selbst etwas einzutragen oder zu ändern?',
    values: { yes: ja, no: nein },
  },
  partners: {
    label: 'Beteiligte Partner',
    question: 'Wie viele Partner betreuen dieses Abonnement oder diese Workload?',
    values: { one: { label: 'Nur wir' }, several: { label: 'Mehrere' } },
  },
  existingRecord: {
    label: 'Anspruch oder Eintrag heute',
    question: 'Wer hält heute den Anspruch oder den Eintrag als Partner of Record?',
    values: { none: { label: 'Niemand' }, us: { label: 'Wir' }, otherPartner: { label: 'Ein anderer Partner' } },
  },
  marketplace: {
    label: 'Marketplace-Angebot',
    question: 'Wird Ihr eigenes Angebot über den Microsoft Marketplace verkauft?',
    values: {
      transactable: { label: 'Wird dort verkauft', hint: 'Abgerechnet durch Microsoft' },
      listedOnly: { label: 'Nur gelistet', hint: 'Kontaktaufnahme, kostenlos oder eigene Lizenz (BYOL)' },
      none: { label: 'Nicht dort' },
    },
  },
  pracrApproved: {
    label: 'PRACR-Freigabe',
    question: 'Hat Microsoft Sie für PRACR bestätigt?',
    values: { yes: ja, no: nein },
  },
  environment: {
    label: 'Cloudumgebung',
    question: 'In welcher Microsoft-Cloudumgebung liegt es?',
    values: { public: { label: 'Öffentliche Cloud' }, government: { label: 'US-Behörden' }, china: { label: 'China (21Vianet)' } },
  },
  goals: {
    label: 'Ihre Ziele',
    question: 'Was soll Ihnen die Zuordnung bringen?',
    values: {
      perSolutionReporting: { label: 'Zahlen je Lösung' },
      lowEffort: { label: 'Wenig Aufwand' },
      durability: { label: 'Etwas, das hält' },
      macc: { label: 'Anrechnung auf die MACC des Kunden' },
      ipCoSell: { label: 'Azure IP Co-Sell' },
      designation: { label: 'Punkte für eine Designation' },
      incentives: { label: 'Incentives' },
      onePartnerAcrossClouds: { label: 'Ein Partner über alle Clouds' },
    },
  },
}
