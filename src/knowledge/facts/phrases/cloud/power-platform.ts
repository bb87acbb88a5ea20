import type { Saying } from '../../../phrases.ts'

export const cloudPowerPlatform: Saying = {
  says: {
    en: `
      power platform, power app, power apps, powerapps, power automate, power BI, powerbi, power pages, dataverse, PBI, canvas app,
      model driven app, customer insights, dynamics 365 customer insights, D365 customer insights, dynamics customer insights,
      power fx, common data service, CDS!, microsoft flow, MS flow, AI builder, power virtual, flows in power automate, power automate desktop, low code`,
    de: `
      low code plattform, power bi berichte, canvas apps, power plattform, powerplattform, power bi dashboards,
      power apps lösung|loesung`,
    fr: `
      rapports power bi, tableaux de bord power bi, applications power apps, flux power automate, low code, plateforme power,
      licences power apps`,
    es: `
      aplicaciones de power apps, flujos de power automate, informes de power BI, cuadros de mando de power BI, bajo codigo,
      poco codigo, plataforma power, desarrollo low code, informes power BI, aplicaciones low code`,
    ja: `
      パワープラットフォーム, パワーアップス, パワーオートメート, パワーBI, データバース, ローコード,
      ノーコード, カスタマーインサイト, パワーページ, 市民開発`,
  },
}
