import type { Saying } from '../../../phrases.ts'

export const cloudModernWork: Saying = {
  says: {
    en: `
      M365, microsoft 365, MS 365, office 365, O365, 365, office365, microsoft365, modern work, modern workplace, =exchange,
      exchange online, EXO, sharepoint, sharepoint online, SPO, onedrive, teams rollout, teams phone, teams voice, teams telephony,
      teams rooms, teams calling, microsoft teams, Teams^, MS teams, teams deployment, teams migration, teams adoption,
      teams project, teams governance, viva, viva engage, intune, endpoint manager, autopilot, windows 365, cloud PC, cloud PCs,
      windows cloud PC, EMS, M365 copilot, microsoft 365 copilot, copilot for microsoft 365, copilot for M365, office copilot,
      copilot rollout, copilot adoption, copilot seat, copilot licence, copilot license, copilot, yammer, outlook,
      windows autopatch, mailbox, mailboxes, loop, teams and {product}, {product} and teams, exchange and teams, teams and exchange,
      teams and sharepoint, sharepoint and teams, onedrive and teams, office apps, office suite, office applications,
      microsoft office, MS office, office pro plus, proplus, apps for enterprise, apps for business, office three sixty five,
      microsoft three sixty five, O 365, M 365, MS365, business voice, microsoft stream, stream forms, forms and lists,
      microsoft forms, microsoft lists, microsoft bookings, microsoft whiteboard, clipchamp, microsoft to do,
      microsoft project online, skype for business, lync online, BPOS, teams premium, teams EDU, teams for education,
      teams essentials, teams devices, teams room, MTR!, operator connect, teams town hall, universal print, autopatch, configmgr,
      configuration manager, SCCM, MECM, MAM!, mobile device management, windows 11 rollout, windows hello, surface devices,
      EXO migration, mail migration, tenant to tenant migration, lotus notes, collab suite, collaboration stack, digital workplace,
      modern desktop, microsoft mesh, microsoft places, microsoft search, W365, team sites, communication sites, OD4B, =syntex,
      Planner^, microsoft planner, planner premium, teams planner, planner and to do, teams meetings|rooms|room|phone|calling,
      Teams Rooms, teams phones, teams room devices, teams .. meeting rooms, meeting rooms .. teams,
      go|goes|going|moved|moving|move to onedrive`,
    de: `
      teams einfuhrung, teams rollout, teams telefonie, und teams, postfach, postfacher, teams einführung|einfuehrung,
      teams projekt, teams migration, postfächer|postfaecher, teams einführen|einfuehren, copilot einführung|einfuehrung,
      copilot lizenz, copilot lizenzen, moderner arbeitsplatz, modernen arbeitsplatz, digitaler arbeitsplatz,
      arbeitsplatz der zukunft, M365 lizenz, office lizenz, office lizenzen, sharepoint migration, exchange migration, teams und,
      office apps, office anwendungen, office paket, office suite, microsoft office, teams telefon, teams räume|raeume,
      mobilgeräteverwaltung|mobilgeraeteverwaltung, postfachmigration, mailmigration, digitalen arbeitsplatz, teams anrufe,
      teams governance, teams schulung`,
    fr: `
      deploiement teams, deploiement de teams, teams et, et teams, messagerie exchange, déploiement teams, déploiement de teams,
      projet teams, migration teams, messagerie, boîtes aux lettres, boîte aux lettres, boites mail, licence copilot,
      licences copilot, déploiement copilot, adoption copilot, environnement de travail moderne, poste de travail moderne,
      digital workplace, licences office, téléphonie teams, migration exchange, migration sharepoint, licences M365, suite office,
      applications office, applis office, pack office, microsoft office, salles teams, gestion des appareils mobiles,
      migration de messagerie, migration de boîtes, espace de travail numérique, poste de travail numérique, gouvernance teams`,
    es: `
      puesto de trabajo moderno, puesto de trabajo digital, trabajo moderno, migracion de correo, correo exchange, buzon, buzones,
      telefonia de teams, telefonia teams, migracion a teams, proyecto de teams, adopcion de teams, licencias M365,
      licencias de microsoft 365, ofimatica de microsoft, despliegue de copilot, adopcion de copilot, implantacion de copilot,
      licencias de copilot, entorno M365, despliegue de teams, implantacion de teams, aplicaciones de office, apps de office,
      paquete office, suite office, suite de office, microsoft office, telefonia en teams, salas de teams,
      gestion de dispositivos moviles, migracion de buzones, espacio de trabajo digital, gobierno de teams, llamadas de teams,
      sharepoint online, exchange online`,
    ja: `
      マイクロソフト365, オフィス365, モダンワーク, モダンワークプレース, モダンワークプレイス, エクスチェンジ, シェアポイント, ワンドライブ, チームズ, コパイロット, メールボックス, インチューン, ウィンドウズ365,
      情報共有基盤, teams, Officeアプリ, オフィスアプリ, Teams電話, Teams会議室, 端末管理, デバイス管理, メール移行, デジタルワークプレイス, ハイブリッドワーク, マイクロソフトオフィス, エンドポイントマネージャー,
      オートパイロット`,
  },
  implies: {
    en: `
      E1, E3, E5, F1 licences, F1 licenses, F3 licences, F3 licenses, F3 seats, A3 licences, A3 licenses, A5 licences, A5 licenses,
      G3 licences, G3 licenses, G5 licences, G5 licenses, business premium, business basic, business standard, E5 seats, E3 seats,
      frontline licences, frontline licenses, MDM, collaboration suite, frontline workers`,
    de: 'E1 lizenz, E1 lizenzen, E3 lizenz, E3 lizenzen, E5 lizenz, E5 lizenzen, F3 lizenzen, A3 lizenzen, A5 lizenzen',
    fr: 'licence E3, licences E3, licence E5, licences E5, licences F3, licences A3, licences A5',
    es: 'licencia E3, licencias E3, licencia E5, licencias E5, licencias F3, licencias A3, licencias A5',
    ja: 'E3ライセンス, E5ライセンス, F3ライセンス, A5ライセンス, ビジネスプレミアム',
  },
}
