import type { Saying } from '../../../phrases.ts'

export const cloudSecurity: Saying = {
  says: {
    en: `
      entra, entra ID, microsoft entra, entra suite, azure AD, azure active directory, AAD, defender, defender XDR,
      microsoft defender, defender for endpoint, defender for office, defender for office 365, defender for identity,
      defender for cloud apps, MDE, MDO, MDI, purview, microsoft purview, XDR, conditional access, security workload,
      microsoft security, M365 security, microsoft 365 security, E5 security, identity governance, information protection,
      insider risk, microsoft 365 defender, M365 defender, azure information protection, azure AD premium, entra permissions, global secure access, DLP, data loss prevention, security copilot`,
    de: `
      bedingter zugriff, bedingten zugriff, sicherheitsworkload, sicherheits workload, security projekt,
      identitätsverwaltung|identitaetsverwaltung, informationsschutz, microsoft sicherheit,
      sicherheitslösungen|sicherheitsloesungen von microsoft, endpunktschutz, datenverlust prävention|praevention`,
    fr: `
      accès conditionnel, sécurité M365, sécurité microsoft, workload sécurité, protection de l information,
      gouvernance des identités, protection des données, prévention des pertes de données, projet sécurité, protection des terminaux,
      gestion des identités`,
    es: `
      acceso condicional, gobierno de identidades, gobernanza de identidades, proteccion de la informacion, proteccion de informacion,
      prevencion de perdida de datos, riesgo interno, carga de seguridad, cargas de seguridad, workload de seguridad,
      workloads de seguridad, seguridad de microsoft, seguridad de M365, seguridad M365, directorio activo de azure,
      proteccion del endpoint, despliegue de defender`,
    ja: `
      セキュリティワークロード, 条件付きアクセス, ディフェンダー, エントラ, パービュー, 情報保護, 情報漏えい対策,
      内部リスク, ID管理, ID基盤, アイデンティティガバナンス, エンドポイントセキュリティ`,
  },
}
