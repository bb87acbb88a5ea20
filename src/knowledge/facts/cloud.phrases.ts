import type { FactPhrases } from '../phrases.ts'

export const cloudPhrases: FactPhrases<'cloud'> = {
  azure: {
    says: {
      en: `
        azure, azure plan, azure landing zone, azure consumption, azure estate, azure subscription, azure stack hci, azure sql, SQL
        MI, sql managed instance, databricks, synapse, data factory, ADF, cosmos [db], azure openai, openai service, ai foundry,
        azure foundry, azure ai, azure functions, app service, azure app service, logic apps, service bus, event hub, api
        management, APIM, sentinel, microsoft sentinel, defender for cloud, key vault, azure firewall, expressroute, azure monitor,
        azure arc, azure backup, site recovery, front door, AVD, azure virtual desktop, virtual desktop, WVD, container apps, azure
        VM, azure VMware, AVS, fabric capacity, microsoft fabric, azure devops, azure files, blob storage, storage account, data
        lake, azure migrate, azure government, azure gov, azure china, azure commercial, public azure, commercial azure, azure
        NetApp, SAP on azure, azure ML, machine learning workspace, iot hub, sql server on azure`,
      ja: `
        アジュール, 仮想マシン, 仮想デスクトップ, ストレージアカウント, データレイク, アプリサービス, サーバーレス,
        仮想サーバー, 仮想サーバ, 従量課金サブスクリプション, センチネル, キーコンテナー, データブリックス,
        Azure基盤, クバネティス, コスモス`,
      de: `
        virtuelle maschine*, virtuellen maschine*, azure, azure umgebung, azure abo, virtuelle maschine, virtuellen maschinen, azure
        abonnement, azureumgebung, azure verbrauch, azureverbrauch, azure landschaft, azure plattform, rechenzentrum in azure, azure
        ressourcen, speicherkonto, azure dienste, azure workload, azure kosten`,
      fr: `
        azure, machine virtuelle, machines virtuelles, environnement azure, abonnement azure, consommation azure, ressources azure,
        compte de stockage, bureau virtuel azure, plateforme azure, landing zone azure, zone d atterrissage, infrastructure azure,
        parc azure, workloads azure, cloud azure`,
      es: `
        azure, maquina virtual, maquinas virtuales, infraestructura en azure, consumo de azure, entorno azure, suscripcion de azure,
        suscripciones de azure, nube azure, lago de datos, cuenta de almacenamiento, escritorio virtual, cortafuegos de azure,
        aprendizaje automatico de azure, escritorios virtuales, capacidad de fabric, grupo de recursos, maquinas virtuales de azure,
        infra azure`,
    },
    implies: {
      en: `
        AKS, kubernetes, VMSS, scale set, azure batch, VMs, virtual machine, fabric, landing zone, IaaS, subscription, subs,
        resource group, management group, VM image, VM offer, managed application, managed app, solution template, bicep, ARM
        template, azurerm, azd, lighthouse, azure devops`,
    },
  },
  modernWork: {
    says: {
      ja: `
        teams, マイクロソフト365, オフィス365, モダンワーク, モダンワークプレース, モダンワークプレイス,
        エクスチェンジ, シェアポイント, ワンドライブ, チームズ, コパイロット, メールボックス, インチューン,
        ウィンドウズ365, 情報共有基盤`,
      de: `
        teams einfuhrung, teams rollout, teams telefonie, und teams, postfach, postfacher, teams einführung|einfuehrung, teams
        projekt, teams migration, postfächer|postfaecher, teams einführen|einfuehren, copilot einführung|einfuehrung, copilot lizenz,
        copilot lizenzen, moderner arbeitsplatz, modernen arbeitsplatz, digitaler arbeitsplatz, arbeitsplatz der zukunft, M365 lizenz,
        office lizenz, office lizenzen, E3 lizenz, E5 lizenz, sharepoint migration, exchange migration, teams und`,
      fr: `
        deploiement teams, deploiement de teams, teams et, et teams, messagerie exchange, déploiement teams, déploiement de teams,
        projet teams, migration teams, messagerie, boîtes aux lettres, boîte aux lettres, boites mail, licence copilot, licences
        copilot, déploiement copilot, adoption copilot, environnement de travail moderne, poste de travail moderne, digital workplace,
        licences E3, licences E5, licences office, téléphonie teams, migration exchange, migration sharepoint, licences M365, suite
        office`,
      es: `
        despliegue de teams, implantacion de teams, y teams, teams y, puesto de trabajo moderno, puesto de trabajo digital, trabajo
        moderno, migracion de correo, correo exchange, buzon, buzones, telefonia de teams, telefonia teams, migracion a teams,
        proyecto de teams, adopcion de teams, licencias E3, licencias E5, licencias M365, licencias de microsoft 365, ofimatica de
        microsoft, despliegue de copilot, adopcion de copilot, implantacion de copilot, licencias de copilot, entorno M365`,
      en: `
        M365, microsoft 365, MS 365, office 365, O365, 365, office365, microsoft365, modern work, modern workplace, E3, E5, business
        premium, =F3 licences, =F3 licenses, exchange, exchange online, EXO, sharepoint, sharepoint online, SPO, onedrive, teams
        rollout, teams phone, teams voice, teams telephony, teams rooms, teams calling, microsoft teams, Teams^, MS teams, teams
        deployment, teams migration, teams adoption, teams project, teams governance, viva, viva engage, intune, endpoint manager,
        autopilot, windows 365, cloud PC, EMS, M365 copilot, microsoft 365 copilot, copilot for microsoft 365, copilot for M365,
        office copilot, copilot rollout, copilot adoption, copilot seat, copilot licence, copilot license, copilot, yammer, planner,
        outlook, windows autopatch, mailbox, mailboxes, loop, teams and {product}, {product} and teams, exchange and teams, teams and
        exchange, teams and sharepoint, sharepoint and teams, onedrive and teams`,
    },
  },
  security: {
    says: {
      en: `
        entra, entra ID, microsoft entra, entra suite, azure AD, azure active directory, AAD, defender, defender XDR, microsoft
        defender, defender for endpoint, defender for office, defender for office 365, defender for identity, defender for cloud
        apps, MDE, MDO, MDI, purview, microsoft purview, XDR, conditional access, security workload, microsoft security, M365
        security, microsoft 365 security, E5 security, identity governance, information protection, insider risk, DLP, data loss
        prevention, security copilot`,
      ja: 'セキュリティワークロード, 条件付きアクセス, ディフェンダー, エントラ, パービュー, 情報保護, 情報漏えい対策, 内部リスク, ID管理, ID基盤, アイデンティティガバナンス, エンドポイントセキュリティ',
      de: `
        bedingter zugriff, bedingten zugriff, sicherheitsworkload, sicherheits workload, security projekt,
        identitätsverwaltung|identitaetsverwaltung, informationsschutz, microsoft sicherheit, sicherheitslösungen|sicherheitsloesungen
        von microsoft, endpunktschutz, datenverlust prävention|praevention`,
      fr: `
        accès conditionnel, sécurité M365, sécurité microsoft, workload sécurité, protection de l information, gouvernance des
        identités, protection des données, prévention des pertes de données, projet sécurité, protection des terminaux, gestion des
        identités`,
      es: `
        acceso condicional, gobierno de identidades, gobernanza de identidades, proteccion de la informacion, proteccion de
        informacion, prevencion de perdida de datos, riesgo interno, carga de seguridad, cargas de seguridad, workload de seguridad,
        workloads de seguridad, seguridad de microsoft, seguridad de M365, seguridad M365, directorio activo de azure, proteccion del
        endpoint, despliegue de defender`,
    },
  },
  dynamics365: {
    says: {
      en: `
        dynamics, dynamics 365, D365, dynamics365, dynamics CRM, dynamics AX, dynamics NAV, dynamics 365 finance, dynamics 365
        sales, D365 finance, D365 sales, business central, D365 BC, BC implementation, finance and operations, finance & operations,
        finance and supply chain, F&O, D365 FO, D365 SCM, D365 CE, D365FO, D365F&O, D365BC, field service, customer service module,
        dynamics 365 customer service, D365 customer service, dynamics customer service, supply chain management, navision, axapta,
        dynamics 365 commerce, project operations, dynamics contact center, dynamics 365 contact center, copilot studio, power
        virtual agents, business applications, biz apps, bizapps, dynamics 365 human resources, dynamics marketing, CRM rollout, CRM
        project, ERP rollout, ERP project`,
      ja: 'ダイナミクス, ダイナミクス365, ビジネスセントラル, ビジネスアプリケーション, ERP導入, CRM導入, ERP刷新, コパイロットスタジオ, フィールドサービス, サプライチェーンマネジメント, ERP案件, CRM案件',
      de: `
        ERP projekt, CRM projekt, ERP einführung|einfuehrung, CRM einführung|einfuehrung, ERP system, dynamics projekt, dynamics
        einführung|einfuehrung, BC einführung|einfuehrung, warenwirtschaft, geschäftsanwendung|geschaeftsanwendung, dynamics lizenz,
        business central einführung|einfuehrung, nav ablösung|abloesung`,
      fr: `
        projet ERP, projet CRM, déploiement ERP, déploiement CRM, mise en place de l ERP, intégration ERP, projet dynamics, licences
        dynamics, applications métier, applications métiers, licences business central, déploiement business central`,
      es: `
        aplicaciones de negocio, aplicaciones empresariales, implantacion de ERP, implantacion ERP, implantacion de CRM, implantacion
        de dynamics, proyecto ERP, proyecto CRM, proyecto de ERP, proyecto de CRM, servicio de campo de dynamics, finanzas y
        operaciones, dynamics finanzas, cadena de suministro de dynamics`,
    },
  },
  powerPlatform: {
    says: {
      en: `
        power platform, power app, power apps, powerapps, power automate, power BI, powerbi, power pages, dataverse, PBI, canvas
        app, model driven app, customer insights, dynamics 365 customer insights, D365 customer insights, dynamics customer
        insights, power fx, flows in power automate, power automate desktop, low code`,
      ja: 'パワープラットフォーム, パワーアップス, パワーオートメート, パワーBI, データバース, ローコード, ノーコード, カスタマーインサイト, パワーページ, 市民開発',
      de: `
        low code plattform, power bi berichte, canvas apps, power plattform, powerplattform, power bi dashboards, power apps
        lösung|loesung`,
      fr: `
        rapports power bi, tableaux de bord power bi, applications power apps, flux power automate, low code, plateforme power,
        licences power apps`,
      es: `
        aplicaciones de power apps, flujos de power automate, informes de power BI, cuadros de mando de power BI, bajo codigo, poco
        codigo, plataforma power, desarrollo low code, informes power BI, aplicaciones low code`,
    },
  },
}
