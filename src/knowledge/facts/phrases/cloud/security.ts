import type { Saying } from '../../../phrases.ts'

export const cloudSecurity: Saying = {
  says: {
    en: `
      entra, entra ID, microsoft entra, entra suite, azure AD, azure active directory, AAD, defender, defender XDR,
      microsoft defender, defender for endpoint, defender for office, defender for office 365, defender for identity,
      defender for cloud apps, MDE, MDO, MDI, purview, microsoft purview, XDR, conditional access, security workload,
      microsoft security, M365 security, microsoft 365 security, E5 security, identity governance, information protection,
      insider risk, microsoft 365 defender, M365 defender, azure information protection, azure AD premium, entra permissions,
      global secure access, DLP, data loss prevention, security copilot, cloud app security, MDCA, CASB, compliance manager, ATP!,
      advanced threat protection, office ATP, privileged identity management, identity protection, copilot for security,
      microsoft security copilot, MDVM, sensitivity label, sensitivity labels, AIP!, MIP!, ediscovery, e-discovery,
      communication compliance, AADP1, AADP2, B2C tenant, MFA rollout, multi factor authentication, multifactor authentication,
      passwordless, SSPR, self service password reset, attack simulation, attack simulator, safe links, safe attachments,
      exchange online protection, microsoft endpoint protection, MXDR, MDR on microsoft, EDR on microsoft, retention labels,
      data security posture, DSPM for AI, =priva, defender for office 365|office|endpoint`,
    de: `
      bedingter zugriff, bedingten zugriff, sicherheitsworkload, sicherheits workload, security projekt,
      identitätsverwaltung|identitaetsverwaltung, informationsschutz, microsoft sicherheit,
      sicherheitslösungen|sicherheitsloesungen von microsoft, endpunktschutz, datenverlust prävention|praevention,
      vertraulichkeitsbezeichnung*, vertraulichkeitslabel, identitätsschutz|identitaetsschutz, identity schutz, passwortlos,
      mehrfaktor authentifizierung, multifaktor authentifizierung, mehrstufige authentifizierung, cloud app sicherheit,
      angriffssimulation, aufbewahrungsrichtlinie, insider risiko, endpoint schutz, bedingten zugriffs,
      privilegierte identitäten|identitaeten`,
    fr: `
      accès conditionnel, sécurité M365, sécurité microsoft, workload sécurité, protection de l information,
      gouvernance des identités, protection des données, prévention des pertes de données, projet sécurité,
      protection des terminaux, gestion des identités, étiquette de confidentialité, étiquettes de confidentialité,
      protection des identités, protection de l identité, authentification multifacteur, sans mot de passe, simulation d attaque,
      stratégies de rétention, risque interne, risques internes, gouvernance des accès, identités privilégiées,
      protège|protégeons|protéger|sécurise|sécurisons|sécuriser =leur|=la|=sa|=leurs|=les messagerie|mails|boîtes|messageries`,
    es: `
      acceso condicional, gobierno de identidades, gobernanza de identidades, proteccion de la informacion,
      proteccion de informacion, prevencion de perdida de datos, riesgo interno, carga de seguridad, cargas de seguridad,
      workload de seguridad, workloads de seguridad, seguridad de microsoft, seguridad de M365, seguridad M365,
      directorio activo de azure, proteccion del endpoint, despliegue de defender, etiqueta de confidencialidad,
      etiquetas de confidencialidad, proteccion de identidad, proteccion de identidades, autenticacion multifactor, sin contrasena,
      simulacion de ataques, directivas de retencion, politicas de retencion, identidades privilegiadas, gestion de identidades`,
    ja: `
      セキュリティワークロード, 条件付きアクセス, ディフェンダー, エントラ, パービュー, 情報保護, 情報漏えい対策, 内部リスク, ID管理, ID基盤, アイデンティティガバナンス, エンドポイントセキュリティ, 秘密度ラベル, 機密ラベル,
      ID保護, 多要素認証, パスワードレス, 攻撃シミュレーション, 保持ポリシー, 特権ID管理, インサイダーリスク, 情報漏洩対策, ゼロトラスト, 脆弱性管理`,
  },
  implies: {
    en: 'zero trust, retention policies, information governance',
  },
}
