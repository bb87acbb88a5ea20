import type { Saying } from '../../../phrases.ts'

export const cloudModernWork: Saying = {
  says: {
    en: `
      M365, microsoft 365, MS 365, office 365, O365, 365, office365, microsoft365, modern work, modern workplace, E3, E5,
      business premium, =F3 licences, =F3 licenses, exchange, exchange online, EXO, sharepoint, sharepoint online, SPO, onedrive,
      teams rollout, teams phone, teams voice, teams telephony, teams rooms, teams calling, microsoft teams, Teams^, MS teams,
      teams deployment, teams migration, teams adoption, teams project, teams governance, viva, viva engage, intune, endpoint manager,
      autopilot, windows 365, cloud PC, cloud PCs, windows cloud PC, EMS, M365 copilot, microsoft 365 copilot, copilot for microsoft 365, copilot for M365,
      office copilot, copilot rollout, copilot adoption, copilot seat, copilot licence, copilot license, copilot, yammer, planner,
      outlook, windows autopatch, mailbox, mailboxes, loop, teams and {product}, {product} and teams, exchange and teams,
      teams and exchange, teams and sharepoint, sharepoint and teams, onedrive and teams`,
    de: `
      teams einfuhrung, teams rollout, teams telefonie, und teams, postfach, postfacher, teams einführung|einfuehrung, teams projekt,
      teams migration, postfächer|postfaecher, teams einführen|einfuehren, copilot einführung|einfuehrung, copilot lizenz,
      copilot lizenzen, moderner arbeitsplatz, modernen arbeitsplatz, digitaler arbeitsplatz, arbeitsplatz der zukunft, M365 lizenz,
      office lizenz, office lizenzen, E3 lizenz, E5 lizenz, sharepoint migration, exchange migration, teams und`,
    fr: `
      deploiement teams, deploiement de teams, teams et, et teams, messagerie exchange, déploiement teams, déploiement de teams,
      projet teams, migration teams, messagerie, boîtes aux lettres, boîte aux lettres, boites mail, licence copilot,
      licences copilot, déploiement copilot, adoption copilot, environnement de travail moderne, poste de travail moderne,
      digital workplace, licences E3, licences E5, licences office, téléphonie teams, migration exchange, migration sharepoint,
      licences M365, suite office`,
    es: `
      puesto de trabajo moderno, puesto de trabajo digital, trabajo moderno, migracion de correo, correo exchange, buzon, buzones,
      telefonia de teams, telefonia teams, migracion a teams, proyecto de teams, adopcion de teams, licencias E3, licencias E5,
      licencias M365, licencias de microsoft 365, ofimatica de microsoft, despliegue de copilot, adopcion de copilot,
      implantacion de copilot, licencias de copilot, entorno M365, despliegue de teams, implantacion de teams`,
    ja: `
      マイクロソフト365, オフィス365, モダンワーク, モダンワークプレース, モダンワークプレイス,
      エクスチェンジ, シェアポイント, ワンドライブ, チームズ, コパイロット, メールボックス, インチューン,
      ウィンドウズ365, 情報共有基盤, teams`,
  },
}
