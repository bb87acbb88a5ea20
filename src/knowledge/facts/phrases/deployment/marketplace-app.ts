import type { Saying } from '../../../phrases.ts'

export const deploymentMarketplaceApp: Saying = {
  says: {
    en: `
      managed application, managed app, solution template, {azure} application offer, azure application, azure app offer,
      marketplace app, marketplace managed app, application offer`,
    de: `
      verwaltete anwendung, verwalteten anwendung, verwaltete app, lösungsvorlage|loesungsvorlage, azure anwendung, azure anwendungen,
      azure anwendungsangebot, marketplace anwendung, marktplatz app, marktplatz anwendung, anwendungsangebot,
      anwendung aus dem {store}, app aus dem {store}`,
    fr: `
      application managée, application gérée, applications gérées, applications managées, modèle de solution, modèles de solution,
      application azure, offre d application azure, application de la {store}, application du {store}, app managée,
      offre application azure`,
    es: `
      aplicacion administrada, aplicacion gestionada, aplicaciones administradas, aplicaciones gestionadas, app gestionada,
      app administrada, plantilla de solucion, plantillas de solucion, plantilla de soluciones, aplicacion de azure,
      oferta de aplicacion de azure, oferta de aplicacion, oferta tipo aplicacion de azure, aplicacion del {store}, app del {store},
      aplicacion desde el {store}, desplegado desde el {store}, se despliega desde el {store}`,
    ja: `
      マネージドアプリ, マネージドアプリケーション, マネージドアプリとして, ソリューションテンプレート,
      Azureアプリケーション, Azureアプリケーションオファー, Azureアプリ, {store}アプリ,
      {store}のアプリ, {store}のアプリケーション, {store}アプリケーション,
      アプリケーションオファー, {store}からデプロイ, {store}から展開`,
  },
}
