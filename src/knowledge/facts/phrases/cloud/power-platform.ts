import type { Saying } from '../../../phrases.ts'

export const cloudPowerPlatform: Saying = {
  says: {
    en: `
      power platform, power app, power apps, powerapps, power automate, power BI, powerbi, power pages, dataverse, PBI, canvas app,
      model driven app, customer insights, dynamics 365 customer insights, D365 customer insights, dynamics customer insights,
      power fx, common data service, CDS!, microsoft flow, MS flow, AI builder, power virtual, flows in power automate,
      power automate desktop, low code, desktop flow, desktop flows, cloud flow, cloud flows, pwr platform, power plattform,
      PP governance, PP CoE, canvas apps, canvas screens, powerapp, per app plans, per app plan, citizen developers,
      citizen developer, citizen development, CoE starter kit, managed environments, power query, paginated reports, semantic model,
      semantic models, PBIRS, custom connectors, business process flow, business process flows, RPA bots with power, CI data,
      lowcode, no code apps, DAX measures, models and DAX`,
    de: `
      low code plattform, power bi berichte, canvas apps, power plattform, powerplattform, power bi dashboards,
      power apps lösung|loesung, canvas app, powerapps, low code, lowcode, cloud flows, desktop flows`,
    fr: `
      rapports power bi, tableaux de bord power bi, applications power apps, flux power automate, low code, plateforme power,
      licences power apps, application canevas, applications canevas, app canevas, applications canvas, flux cloud, flux de bureau,
      flux power, développeurs citoyens, modèles sémantiques`,
    es: `
      aplicaciones de power apps, flujos de power automate, informes de power BI, cuadros de mando de power BI, bajo codigo,
      poco codigo, plataforma power, desarrollo low code, informes power BI, aplicaciones low code, aplicacion de lienzo,
      aplicaciones de lienzo, app de lienzo, apps canvas, flujos de nube, flujos de escritorio, desarrolladores ciudadanos,
      modelos semanticos`,
    ja: `
      パワープラットフォーム, パワーアップス, パワーオートメート, パワーBI, データバース, ローコード, ノーコード, カスタマーインサイト, パワーページ, 市民開発, キャンバスアプリ, モデル駆動型アプリ, モデル駆動アプリ,
      クラウドフロー, デスクトップフロー, パワーアプリ, パワーオートメイト, ローコードアプリ, 市民開発者, セマンティックモデル`,
  },
  implies: {
    en: 'customer data platform',
  },
}
