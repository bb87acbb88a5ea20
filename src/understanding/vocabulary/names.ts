import type { Phrases } from '../../knowledge/phrases.ts'
import type { ModelId } from '../../knowledge/schema.ts'

/** What people call the six models; nicknames, old names and the names of their mechanism included. */
export const modelNames: Readonly<Record<ModelId, Phrases>> = {
  PAL: {
    en: `
        PAL, PALs, partner admin link, partner administration link, admin link, link partner ID, link my partner ID, link our partner ID, link a partner ID, link the partner ID, partner ID link, PAL link, PAL
        tagging, management partner, managementpartner, get azmanagementpartner, new azmanagementpartner, update azmanagementpartner, azmanagementpartner, partneradminlink, PAL association, partner link`,
    ja: 'パートナー管理リンク, パル, パートナー管理者リンク, パートナーアドミンリンク, 管理リンク, パートナーIDリンク, パートナーIDのリンク, パートナーIDの紐付け, 管理パートナー, PALリンク, パートナーリンク',
    de: `
      partner admin link, partner verknupfung, partneradminlink, partner verknüpfung|verknuepfung,
      partnerverknüpfung|partnerverknuepfung, partner admin verknüpfung|verknuepfung, partneradministrator link, partner administrator
      link, partner ID verknüpfung|verknuepfung, partner ID verknüpfen|verknuepfen, verknüpfung|verknuepfung der partner ID,
      verknüpfung|verknuepfung mit der partner ID, PAL verknüpfung|verknuepfung, PAL link, PAL eintrag, admin
      verknüpfung|verknuepfung, partner ID verlinken, PAL zuordnung`,
    fr: `
      lien d administration partenaire, lien administrateur partenaire, lien d administrateur partenaire, lien admin partenaire, lien
      partenaire, lien PAL, liaison partenaire, liaison d ID partenaire, lier l ID partenaire, lier l identifiant partenaire, lien d
      ID partenaire, association PAL, partner admin link, rattachement PAL`,
    es: `
      vinculo de administrador de partner, vinculo de administracion de partner, vinculo de administrador de socio, vinculo de
      administrador del asociado, enlace de administrador de partner, enlace de administracion de partner, link de administrador de
      partner, vinculo PAL, enlace PAL, vincular el ID de partner, vinculacion del ID de partner, vincular ID de partner, vinculo de
      partner, asociacion PAL`,
  },
  CUA: {
    en: `
        CUA, customer usage attribution, usage attribution, tracking GUID, PID tracking, pid tag, CUA GUID, usage attribution GUID,
        attribution GUID, CUA tracking, tracking ID deployment`,
    ja: `
      顧客使用状況属性, 顧客使用状況の属性, 顧客利用状況帰属, 顧客使用量帰属, 顧客使用状況帰属, 使用状況の帰属,
      使用量帰属, カスタマーユーセージアトリビューション, トラッキングGUID, 追跡GUID, 追跡ID, 帰属GUID,
      PIDトラッキング, 顧客使用状況の帰属`,
    de: `
      kundennutzungszuordnung, kunden nutzungszuordnung, zuordnung der kundennutzung, nutzungszuordnung, verbrauchszuordnung,
      kundenverbrauchszuordnung, tracking GUID, CUA kennung, tracking kennung, nutzungszuordnung für|fuer kunden, CUA GUID, customer
      usage attribution, PID kennung`,
    fr: `
      attribution de l utilisation client, attribution d utilisation client, attribution de l utilisation du client, attribution de l
      utilisation, attribution d usage, attribution d usage client, attribution de l usage client, attribution de la consommation
      client, GUID de suivi, GUID CUA, suivi par GUID, attribution de l utilisation des clients, GUID de tracking, identifiant de
      suivi`,
    es: `
      atribucion de uso de cliente, atribucion de uso del cliente, atribucion de uso de clientes, atribucion de consumo del cliente,
      atribucion de uso, GUID de seguimiento, GUID de atribucion, GUID de rastreo, ID de seguimiento de despliegue, seguimiento PID,
      GUID de CUA`,
  },
  DPOR: {
    en: `
        DPOR, DIPOR, digital partner of record, digital POR, D POR, D-POR, partner of record field, dpor record, DPORs`,
    ja: 'デジタルパートナーオブレコード, デジタルPOR, デジタルレコードパートナー, レコードのデジタルパートナー, パートナーオブレコード欄, ディーポア, 記録デジタルパートナー',
    de: `
      digitaler partner of record, digitalen partner of record, DPOR eintrag, DPOR feld, partner of record feld, digitaler
      partnereintrag, digitaler POR, digital partner of record eintrag, DPOR zuordnung, digital partner eintrag`,
    fr: `
      partenaire numérique officiel, partenaire numérique attitré, partenaire digital of record, partenaire numérique de référence,
      partenaire numérique enregistré, champ DPOR, enregistrement DPOR, digital partner of record, partenaire digital officiel, champ
      partner of record`,
    es: `
      partner digital de registro, socio digital de registro, asociado digital de registro, partner digital of record, campo partner
      of record, POR digital, socio digital registrado, campo de partner of record`,
  },
  CPOR: {
    en: `
        CPOR, claiming partner of record, claimed partner of record, claim partner of record, CPOR claim, CPOR association, OSA
        claim, OSU claim, claiming POR, claimed POR, C POR, C-POR, CPORs`,
    ja: 'クレーミングパートナーオブレコード, 請求パートナーオブレコード, クレームパートナーオブレコード, 記録上の請求パートナー, CPORクレーム, シーポア, レコードの要求パートナー',
    de: `
      CPOR anspruch, CPOR antrag, CPOR claim, CPOR zuordnung, CPOR eintrag, beanspruchender partner of record, beanspruchender
      partner, OSA antrag, OSU antrag, CPOR anmeldung, CPOR registrierung`,
    fr: `
      partenaire officiel revendicateur, revendication CPOR, revendication de partenaire officiel, demande CPOR, claim CPOR,
      association CPOR, demande d association CPOR, dossier CPOR, revendication OSA, revendication OSU, partenaire revendiquant`,
    es: `
      partner de registro reclamante, socio de registro reclamante, partner reclamante, partner que reclama, reclamacion CPOR, reclamo
      CPOR, claim CPOR, claim de CPOR, solicitud CPOR, reclamacion OSU, reclamacion OSA, asociacion CPOR, socio reclamante de registro`,
  },
  MBS: {
    en: `
        MBS, marketplace billed sales, billed sales, marketplace billed revenue, marketplace sales credit, marketplace revenue,
        marketplace billed`,
    ja: `
      マーケットプレイス請求売上, マーケットプレース請求売上, マーケットプレイス課金売上, マーケットプレイス売上,
      マーケットプレース売上, マーケットプレイス請求販売, マーケットプレイスの売上, 請求済み売上, マケプレ売上,
      マーケットプレイス販売実績`,
    de: `
      marketplace umsatz, marketplace umsätze|umsaetze, marktplatz umsatz, marktplatzumsatz, marktplatzumsätze|marktplatzumsaetze,
      marketplace verkäufe|verkaeufe, marktplatzverkäufe|marktplatzverkaeufe, über|ueber den marketplace abgerechnete
      umsätze|umsaetze, marketplace billed sales, abgerechnete marketplace umsätze|umsaetze, marktplatz verkäufe|verkaeufe, über|ueber
      den marktplatz abgerechnete`,
    fr: `
      ventes facturées marketplace, ventes facturées via la marketplace, ventes facturées sur la marketplace, ventes facturées par la
      marketplace, ventes marketplace, ventes facturées, ventes de la place de marché, ventes facturées de la place de marché, chiffre
      d affaires marketplace, revenus marketplace, revenu marketplace, CA marketplace`,
    es: `
      ventas facturadas del marketplace, ventas facturadas en el marketplace, ventas facturadas por marketplace, ventas facturadas a
      traves del marketplace, ventas facturadas, ventas del marketplace, ingresos del marketplace, ingresos facturados del
      marketplace, facturacion del marketplace, ventas por marketplace, credito por ventas del marketplace`,
  },
  PRACR: {
    en: `
        PRACR, partner reported ACR, partner reported azure consumed revenue, PRAC, P-RACR, partner reported consumption, self
        reported ACR, reported ACR, partner reported revenue`,
    ja: 'パートナー報告ACR, パートナー申告ACR, パートナー報告のACR, パートナー報告型ACR, パートナーレポートACR, パートナーによるACR報告, 自己申告ACR, ACRの自己申告, パートナー報告Azure消費収益',
    de: `
      partnergemeldeter azure verbrauch, vom partner gemeldeter azure verbrauch, vom partner gemeldeter verbrauch, partner gemeldeter
      verbrauch, vom partner gemeldeter ACR, gemeldeter ACR, selbst gemeldeter ACR, selbst gemeldeter verbrauch, partnergemeldeter
      ACR, partner reported ACR, partnergemeldeter umsatz, vom partner gemeldeter umsatz, gemeldeter azure umsatz`,
    fr: `
      ACR déclaré par le partenaire, ACR déclaré, ACR déclaré par les partenaires, consommation déclarée par le partenaire,
      consommation azure déclarée, consommation azure déclarée par le partenaire, revenu azure déclaré par le partenaire, revenu
      déclaré par le partenaire, revenu azure consommé déclaré, déclaration d ACR, ACR rapporté par le partenaire, ACR autodéclaré`,
    es: `
      ACR reportado por el partner, ACR reportado, ACR declarado por el partner, ACR notificado por el partner, ACR informado por el
      partner, ingresos de azure reportados por el partner, ingresos consumidos de azure reportados, consumo reportado por el partner,
      ACR autorreportado, ACR autodeclarado, reporte de ACR del partner`,
  },
}

/** Names that several models share. */
export const sharedNames: readonly { readonly models: readonly ModelId[]; readonly phrases: Phrases }[] = [
  { models: ['CPOR', 'DPOR'], phrases: { en: 'POR!, partner of record, PORs', de: 'partner of record' } },
]

/** Expressions that contain a cloud's name without being about that cloud. */
export const notClouds: Phrases = {
  en: `
        azure marketplace, azure portal, azure IP, azure IP co-sell, azure AD connect, azure benefit eligible, azure credits,
        microsoft 365 admin center, M365 admin center, teams call, teams meeting, teams chat, teams channel, teams message, on teams,
        via teams, azure sponsorship, azure expert MSP, copilot told, copilot says, asked copilot, azure devops, azure certified,
        copilot answer, dynamics between, team dynamics, azure consumed revenue, azure role, azure RBAC, azure roles, 365 days,
        365 users, 365 seats, 365 people, 365 employees, 365 staff, 365 VMs, 365 servers, 365 licences, 365 licenses, in exchange,
        exchange rate, stock exchange, exchange of ideas, share via sharepoint, share on sharepoint, share in sharepoint,
        share .. via sharepoint, share .. on sharepoint, share .. in sharepoint, put .. on sharepoint, upload .. to sharepoint,
        deck .. on sharepoint, deck .. in sharepoint, file .. on sharepoint, document .. on sharepoint, notes .. on sharepoint,
        via onedrive, share .. onedrive, ping .. teams, hop on .. teams, see you on teams, talk on teams, teams invite, teams link,
        join .. teams, customer insights from, gained customer insights, gain customer insights, gather customer insights,
        valuable customer insights, share customer insights, azure blue, azure sky, azure sea, my outlook, our outlook,
        economic outlook, positive outlook, outlook on the, business central to the|our group|company|success|operation,
        the defender of, defender of our, exchange views, in exchange for, exchange students, market dynamics, group dynamics,
        price dynamics, copilot suggested, copilot wrote, copilot helped, copilot summary, copilot generated, copilot drafted,
        asking copilot, chatgpt and copilot, outlook invite, outlook calendar, outlook reminder, by outlook, from outlook, teams said,
        planner told, outlook for next, outlook for the year, outlook for this, outlook is positive, over a teams call,
        quick teams call, exchange of views, in the dynamics of, a quick teams, in the loop, out of the loop, feedback loop,
        in a loop, loop in, 24 7 365, 365 a year, these|those|more|all microsoft forms, our planner, the planner to, event planner, route planner, wedding planner,
        entra guest|guests|B2B|group|groups|account|accounts|user|users|login|logins|invite|invites|invitation, entra app registration,
        entra ID guest|guests|B2B|group|groups|account|accounts|user|users|login|logins|invite|app, azure AD guest|B2B|group|account|user`,
  de: `
        über|ueber teams, per teams, in teams besprechen, teams termin, teams call, teams meeting, teams anruf, teams einladung,
        auf sharepoint gelegt, per sharepoint, über|ueber onedrive, azurblau, 365 tage, 24 7 365, 365 tagen`,
  fr: `
        sur teams, par teams, via teams, appel teams, réunion teams, invitation teams, dans un teams, sur sharepoint le, par outlook,
        bleu azur, côte d azur, 365 jours, 24 7 365, 365 jours par an`,
  es: `
        por teams, en teams mañana, llamada de teams, llamada por teams, reunion de teams, reunion por teams, invitacion de teams,
        por outlook, azul azur, 365 dias`,
  ja: `
        Teamsで話, Teamsで会議, Teamsで打ち合わせ, Teams会議で, Teamsで連絡, Teamsのチャット, Teamsで共有, Teamsでお話, 365日, 24時間365日`,
}
