import type { Phrases } from '../../knowledge/phrases.ts'
import type { ModelId } from '../../knowledge/schema.ts'

/** What people call the six models; nicknames, old names and the names of their mechanism included. */
export const modelNames: Readonly<Record<ModelId, Phrases>> = {
  PAL: {
    en: `
        PAL, PALs, partner admin link, partner administration link, admin link, link partner ID, partner ID link, PAL link, PAL
        tagging, management partner, partneradminlink, PAL association, partner link`,
    de: 'partner admin link, partner verknupfung',
    fr: 'lien d administration partenaire',
    es: 'vinculo de administrador de partner',
    ja: 'パートナー管理リンク, パル',
  },
  CUA: {
    en: `
        CUA, customer usage attribution, usage attribution, tracking GUID, PID tracking, pid tag, CUA GUID, usage attribution GUID,
        attribution GUID, CUA tracking, tracking ID deployment`,
    ja: '顧客使用状況属性',
  },
  DPOR: {
    en: `
        DPOR, DIPOR, digital partner of record, digital POR, D POR, D-POR, partner of record field, dpor record, DPORs`,
  },
  CPOR: {
    en: `
        CPOR, claiming partner of record, claimed partner of record, claim partner of record, CPOR claim, CPOR association, OSA
        claim, OSU claim, claiming POR, C POR, C-POR, CPORs`,
  },
  MBS: {
    en: `
        MBS, marketplace billed sales, billed sales, marketplace billed revenue, marketplace sales credit, marketplace revenue,
        marketplace billed`,
  },
  PRACR: {
    en: `
        PRACR, partner reported ACR, partner reported azure consumed revenue, PRAC, P-RACR, partner reported consumption, self
        reported ACR, reported ACR, partner reported revenue`,
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
