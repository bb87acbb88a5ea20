import type { Phrases } from '../../knowledge/phrases.ts'
import type { ModelId } from '../../knowledge/schema.ts'

/** What people call the six models; nicknames, old names and the names of their mechanism included. */
export const modelNames: Readonly<Record<ModelId, Phrases>> = {
  PAL: {
    en: `
        PAL, PALs, partner admin link, partner administration link, admin link, link partner ID, partner ID link, PAL link, PAL
        tagging, management partner, partneradminlink, PAL association, partner link`,
    fr: 'lien d administration partenaire',
    es: 'vinculo de administrador de partner',
    ja: 'パートナー管理リンク, パル',
    de: `
      partner admin link, partner verknupfung, partneradminlink, partner verknüpfung|verknuepfung,
      partnerverknüpfung|partnerverknuepfung, partner admin verknüpfung|verknuepfung, partneradministrator link, partner administrator
      link, partner ID verknüpfung|verknuepfung, partner ID verknüpfen|verknuepfen, verknüpfung|verknuepfung der partner ID,
      verknüpfung|verknuepfung mit der partner ID, PAL verknüpfung|verknuepfung, PAL link, PAL eintrag, admin
      verknüpfung|verknuepfung, partner ID verlinken, PAL zuordnung`,
  },
  CUA: {
    en: `
        CUA, customer usage attribution, usage attribution, tracking GUID, PID tracking, pid tag, CUA GUID, usage attribution GUID,
        attribution GUID, CUA tracking, tracking ID deployment`,
    ja: '顧客使用状況属性',
    de: `
      kundennutzungszuordnung, kunden nutzungszuordnung, zuordnung der kundennutzung, nutzungszuordnung, verbrauchszuordnung,
      kundenverbrauchszuordnung, tracking GUID, CUA kennung, tracking kennung, nutzungszuordnung für|fuer kunden, CUA GUID, customer
      usage attribution, PID kennung`,
  },
  DPOR: {
    en: `
        DPOR, DIPOR, digital partner of record, digital POR, D POR, D-POR, partner of record field, dpor record, DPORs`,
    de: `
      digitaler partner of record, digitalen partner of record, DPOR eintrag, DPOR feld, partner of record feld, digitaler
      partnereintrag, digitaler POR, digital partner of record eintrag, DPOR zuordnung, digital partner eintrag`,
  },
  CPOR: {
    en: `
        CPOR, claiming partner of record, claimed partner of record, claim partner of record, CPOR claim, CPOR association, OSA
        claim, OSU claim, claiming POR, C POR, C-POR, CPORs`,
    de: `
      CPOR anspruch, CPOR antrag, CPOR claim, CPOR zuordnung, CPOR eintrag, beanspruchender partner of record, beanspruchender
      partner, OSA antrag, OSU antrag, CPOR anmeldung, CPOR registrierung`,
  },
  MBS: {
    en: `
        MBS, marketplace billed sales, billed sales, marketplace billed revenue, marketplace sales credit, marketplace revenue,
        marketplace billed`,
    de: `
      marketplace umsatz, marketplace umsätze|umsaetze, marktplatz umsatz, marktplatzumsatz, marktplatzumsätze|marktplatzumsaetze,
      marketplace verkäufe|verkaeufe, marktplatzverkäufe|marktplatzverkaeufe, über|ueber den marketplace abgerechnete
      umsätze|umsaetze, marketplace billed sales, abgerechnete marketplace umsätze|umsaetze, marktplatz verkäufe|verkaeufe, über|ueber
      den marktplatz abgerechnete`,
  },
  PRACR: {
    en: `
        PRACR, partner reported ACR, partner reported azure consumed revenue, PRAC, P-RACR, partner reported consumption, self
        reported ACR, reported ACR, partner reported revenue`,
    de: `
      partnergemeldeter azure verbrauch, vom partner gemeldeter azure verbrauch, vom partner gemeldeter verbrauch, partner gemeldeter
      verbrauch, vom partner gemeldeter ACR, gemeldeter ACR, selbst gemeldeter ACR, selbst gemeldeter verbrauch, partnergemeldeter
      ACR, partner reported ACR, partnergemeldeter umsatz, vom partner gemeldeter umsatz, gemeldeter azure umsatz`,
  },
}

/** Names that several models share. */
export const sharedNames: readonly { readonly models: readonly ModelId[]; readonly phrases: Phrases }[] = [
  { models: ['CPOR', 'DPOR'], phrases: { en: 'POR, partner of record, PORs', de: 'partner of record' } },
]

/** Expressions that contain a cloud's name without being about that cloud. */
export const notClouds: Phrases = {
  en: `
        azure marketplace, azure portal, azure IP, azure IP co-sell, azure AD connect, azure benefit eligible, azure credits,
        microsoft 365 admin center, M365 admin center, teams call, teams meeting, teams chat, teams channel, teams message, on
        teams, via teams, azure sponsorship, azure expert MSP, copilot told, copilot says, asked copilot, azure devops, azure
        certified, copilot answer, dynamics between, team dynamics, azure consumed revenue, azure role, azure RBAC, azure roles, 365
        days`,
}
