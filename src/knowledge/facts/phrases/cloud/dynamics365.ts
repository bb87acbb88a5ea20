import type { Saying } from '../../../phrases.ts'

export const cloudDynamics365: Saying = {
  says: {
    en: `
      dynamics, dynamics 365, D365, dynamics365, dynamics CRM, dynamics AX, dynamics NAV, dynamics 365 finance, dynamics 365 sales,
      D365 finance, D365 sales, business central, D365 BC, BC implementation, finance and operations, finance & operations,
      finance and supply chain, F&O, D365 FO, D365 SCM, D365 CE, D365FO, D365F&O, D365BC, field service, customer service module,
      dynamics 365 customer service, D365 customer service, dynamics customer service, supply chain management, navision, axapta,
      AX!, great plains, D365 marketing, customer service insights, dynamics 365 commerce, project operations,
      dynamics contact center, dynamics 365 contact center, copilot studio, power virtual agents, business applications, biz apps,
      bizapps, dynamics 365 human resources, dynamics marketing, CRM rollout, CRM project, ERP rollout, ERP project, BC, in BC,
      customer service with omnichannel, omnichannel for customer service, F&SCM, FSCM, F and O, FnO, F&SCM support,
      finance & supply chain, finance and scm, customer engagement app, customer engagement apps, sales hub, MSDYN365,
      remote assist, microsoft CRM, MS CRM, MSCRM, XRM, AL code, AL extension, AL extensions, NAV upgrade, NAV migration,
      NAV customers, AX 2012, AX2012, AX 2009, intelligent order management, LS central, microsoft ERP, PVA bot, PVA!, CE! partner,
      CE! project, CE! apps, CE! rollout, CE! implementation, BC! implementation, BC! rollout, BC! project, dyn365, dyn 365,
      went for dynamics, moved|switched|migrated to dynamics, chose dynamics, set of finance seats, finance seats,
      dynamics commerce|HR|finance`,
    de: `
      ERP projekt, CRM projekt, ERP einführung|einfuehrung, CRM einführung|einfuehrung, ERP system, dynamics projekt,
      dynamics einführung|einfuehrung, BC einführung|einfuehrung, warenwirtschaft, geschäftsanwendung|geschaeftsanwendung,
      dynamics lizenz, business central einführung|einfuehrung, nav ablösung|abloesung, dynamics CRM, ohne business central,
      business central, CE, finance and operations`,
    fr: `
      projet ERP, projet CRM, déploiement ERP, déploiement CRM, mise en place de l ERP, intégration ERP, projet dynamics,
      licences dynamics, applications métier, applications métiers, licences business central, déploiement business central,
      finance et supply chain, finance & supply chain`,
    es: `
      aplicaciones de negocio, aplicaciones empresariales, implantacion de ERP, implantacion ERP, implantacion de CRM,
      implantacion de dynamics, proyecto ERP, proyecto CRM, proyecto de ERP, proyecto de CRM, servicio de campo de dynamics,
      finanzas y operaciones, dynamics finanzas, cadena de suministro de dynamics`,
    ja: `
      ダイナミクス, ダイナミクス365, ビジネスセントラル, ビジネスアプリケーション, ERP導入, CRM導入, ERP刷新, コパイロットスタジオ, フィールドサービス, サプライチェーンマネジメント, ERP案件, CRM案件,
      ダイナミクスCRM, ナビジョン, ナビジョンからの移行, BC導入, Copilot Studioエージェント, ダイナミクスERP, Dynamics`,
  },
}
