import type { Saying } from '../../../phrases.ts'

export const deploymentMarketplaceApp: Saying = {
  says: {
    en: `
      managed application, managed app, solution template, {azure} application offer, azure application, azure app offer,
      marketplace app, marketplace managed app, application offer, {store} package, {store} template, azure marketplace app,
      createuidefinition, create ui definition, UI definition, maintemplate, main template json, managed resource group,
      template offer, app offer, applications offer, AMA offer, managed apps, azure managed app, multi resource template,
      azure apps offer, offer of type azure application, type azure application, azure app plan, managed app plan,
      managed application plan, solution template plan, publisher managed, publisher management, publisher access,
      azure app via [the] {store}, managed app .. {store}, managed application .. {store}, marketplace application,
      azure {store} app, azure {store} application, app .. managed resource group, hits create on our, click create on our,
      application type .. managed, publisher managed group, packaged as a managed app, shipped as a managed app,
      package .. azure app offer, azure app managed, azure application managed, managed app|application plan,
      offer type azure app|application, {store} deploys .. app|application|solution, subscribe .. {store} deploys,
      {customer} press|presses|click|clicks|hit|hits create|deploy|get .. {store},
      press|click|hit create|deploy|get [it|now] on|in our|the {store},
      =ARM package|template .. land|lands|installed|deployed .. their|the {customer} {place},
      type azure app|application managed|template|solution,
      roll|rolls|rolled|deploy|deploys|install|installs it|this|them out|in from|through|via our|the azure app|application listing|offer,
      our [azure] app|application listing|offer .. roll|deploy|install, certified template .. {store}, {store} tile`,
    de: `
      verwaltete anwendung, verwalteten anwendung, verwaltete app, lösungsvorlage|loesungsvorlage, azure anwendung,
      azure anwendungen, azure anwendungsangebot, marketplace anwendung, marktplatz app, marktplatz anwendung, anwendungsangebot,
      anwendung aus dem {store}, app aus dem {store}, {store} paket, {store} anwendung, {store} applikation,
      verwaltete ressourcengruppe, verwalteter ressourcengruppe, verwalteten ressourcengruppe, azure app angebot,
      angebot vom typ azure anwendung, angebotstyp azure anwendung, typ azure anwendung, verwaltete anwendungen,
      verwalteten anwendungen, verwalteten app, lösungsvorlagen|loesungsvorlagen, vorlage aus dem {store}, vorlagenangebot,
      lösungstemplate|loesungstemplate|lösungsvorlage|loesungsvorlage`,
    fr: `
      application managée, application gérée, applications gérées, applications managées, modèle de solution, modèles de solution,
      application azure, offre d application azure, application de la {store}, application du {store}, app managée,
      offre application azure, paquet {store}, groupe de ressources managé, groupe de ressources géré, application azure managée,
      offre de type application azure, type application azure, offre application managée, app gérée, apps managées,
      application depuis [la|le] {store}, modèle depuis [la|le] {store}, offre de modèle, application en libre service du {store},
      application|applications managée|managées|gérée|gérées, forme =d application managée|managées`,
    es: `
      aplicacion administrada, aplicacion gestionada, aplicaciones administradas, aplicaciones gestionadas, app gestionada,
      app administrada, plantilla de solucion, plantillas de solucion, plantilla de soluciones, aplicacion de azure,
      oferta de aplicacion de azure, oferta de aplicacion, oferta tipo aplicacion de azure, aplicacion del {store}, app del {store},
      aplicacion desde el {store}, desplegado desde el {store}, se despliega desde el {store}, paquete del {store},
      grupo de recursos administrado, grupo de recursos gestionado, oferta de tipo aplicacion de azure, tipo aplicacion de azure,
      oferta aplicacion administrada, plantilla del {store}, plantilla desde el {store}, aplicacion azure, oferta de plantilla`,
    ja: `
      マネージドアプリ, マネージドアプリケーション, マネージドアプリとして, ソリューションテンプレート, Azureアプリケーション, Azureアプリケーションオファー, Azureアプリ, {store}アプリ, {store}のアプリ,
      {store}のアプリケーション, {store}アプリケーション, アプリケーションオファー, {store}からデプロイ, {store}から展開, 管理アプリケーション, 管理対象アプリケーション, 管理対象アプリ, 管理アプリとして,
      マネージド アプリ, マネージドリソースグループ, 管理リソースグループ, ソリューション テンプレート, {store}パッケージ, {store}テンプレート, アプリケーション型オファー, Azureアプリオファー,
      Azureアプリケーション型, Marketplaceで{our}のAzure App, Marketplaceで{our}のAzureアプリ, Marketplaceから{our}のAzureアプリ, {store}で{our}のAzureアプリ,
      {store}から{our}のAzureアプリ`,
  },
  implies: {
    en: `
      deploy .. from [the|our] {store}, deploy .. straight from [the|our] {store}, deploy .. off [the|our] {store},
      deploy .. through [the|our] {store}, deploy .. via [the|our] {store}, roll out .. from [the|our] {store},
      rolled out .. from [the|our] {store}, spin up .. from [the|our] {store}, spin .. up from [the|our] {store},
      spun up from [the|our] {store}, deployed from [the|our] {store}, deployed through [the|our] {store},
      deployed via [the|our] {store}, deploys .. from [the|our] {store}, deploy us from [the] {store},
      provision .. from [the|our] {store}, deploy .. from our listing, deploy .. from our offer,
      deployment .. from [the|our] {store}, {store} deployment`,
    de: `
      aus dem {store} deployt, aus dem {store} bereitgestellt, aus dem {store} ausgerollt, über|ueber den {store} bereitgestellt,
      über|ueber den {store} ausgerollt, über|ueber den {store} deployt, deployt .. aus dem {store}, deployen .. aus dem {store},
      rollen .. aus dem {store}`,
    fr: `
      déployé depuis [la|le] {store}, déployée depuis [la|le] {store}, déploient depuis [la|le] {store},
      déploie depuis [la|le] {store}, déploie .. depuis [la|le] {store}, déploient .. depuis [la|le] {store},
      déploiement depuis [la|le] {store}, déployé via [la|le] {store}`,
    es: `
      desplegada desde el {store}, se despliegan desde el {store}, despliegan .. desde el {store}, despliega .. desde el {store},
      despliegue desde el {store}, se despliega por el {store}`,
  },
}
