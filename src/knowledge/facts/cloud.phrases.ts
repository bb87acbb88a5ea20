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
      fr: 'azure, machine virtuelle, machines virtuelles',
      es: 'azure, maquina virtual, maquinas virtuales',
      ja: 'アジュール, 仮想マシン',
      de: `
        virtuelle maschine*, virtuellen maschine*, azure, azure umgebung, azure abo, virtuelle maschine, virtuellen maschinen, azure
        abonnement, azureumgebung, azure verbrauch, azureverbrauch, azure landschaft, azure plattform, rechenzentrum in azure, azure
        ressourcen, speicherkonto, azure dienste, azure workload, azure kosten`,
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
      en: `
        M365, microsoft 365, MS 365, office 365, O365, 365, office365, microsoft365, modern work, modern workplace, E3, E5, business
        premium, =F3 licences, =F3 licenses, exchange, exchange online, EXO, sharepoint, sharepoint online, SPO, onedrive, teams
        rollout, teams phone, teams voice, teams telephony, teams rooms, teams calling, microsoft teams, MS teams, teams deployment,
        teams migration, teams adoption, teams project, teams governance, viva, viva engage, intune, endpoint manager, autopilot,
        windows 365, cloud PC, EMS, M365 copilot, microsoft 365 copilot, copilot for microsoft 365, copilot for M365, office
        copilot, copilot rollout, copilot adoption, copilot seat, copilot licence, copilot license, copilot, yammer, planner,
        outlook, and teams, teams and, windows autopatch, mailbox, mailboxes, loop`,
      fr: 'deploiement teams, deploiement de teams, teams et, et teams, messagerie exchange',
      es: 'despliegue de teams, implantacion de teams, y teams, teams y',
      ja: 'teams',
      de: `
        teams einfuhrung, teams rollout, teams telefonie, und teams, postfach, postfacher, teams einführung|einfuehrung, teams
        projekt, teams migration, postfächer|postfaecher, teams einführen|einfuehren, copilot einführung|einfuehrung, copilot lizenz,
        copilot lizenzen, moderner arbeitsplatz, modernen arbeitsplatz, digitaler arbeitsplatz, arbeitsplatz der zukunft, M365 lizenz,
        office lizenz, office lizenzen, E3 lizenz, E5 lizenz, sharepoint migration, exchange migration, teams und`,
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
      de: `
        bedingter zugriff, bedingten zugriff, sicherheitsworkload, sicherheits workload, security projekt,
        identitätsverwaltung|identitaetsverwaltung, informationsschutz, microsoft sicherheit, sicherheitslösungen|sicherheitsloesungen
        von microsoft, endpunktschutz, datenverlust prävention|praevention`,
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
      de: `
        ERP projekt, CRM projekt, ERP einführung|einfuehrung, CRM einführung|einfuehrung, ERP system, dynamics projekt, dynamics
        einführung|einfuehrung, BC einführung|einfuehrung, warenwirtschaft, geschäftsanwendung|geschaeftsanwendung, dynamics lizenz,
        business central einführung|einfuehrung, nav ablösung|abloesung`,
    },
  },
  powerPlatform: {
    says: {
      en: `
        power platform, power app, power apps, powerapps, power automate, power BI, powerbi, power pages, dataverse, PBI, canvas
        app, model driven app, customer insights, dynamics 365 customer insights, D365 customer insights, dynamics customer
        insights, power fx, flows in power automate, power automate desktop, low code`,
      de: `
        low code plattform, power bi berichte, canvas apps, power plattform, powerplattform, power bi dashboards, power apps
        lösung|loesung`,
    },
  },
}
