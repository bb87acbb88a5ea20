import type { Phrases } from '../../../knowledge/phrases.ts'

export const permission: Phrases = {
  en: `
    access, permission, rights, account, login, credentials, privileges, admin rights, access rights, foothold, logins,
    user account, admin account, access whatsoever, permissions whatsoever`,
  de: `
    zugriff, zugriffe, zugang, zugänge|zugaenge, recht, rechte, rechten, berechtigung, berechtigungen, konto, konten, account,
    accounts, benutzerkonto, login, logins, zugangsdaten, zugriffsrechte, adminrechte, admin rechte, administratorrechte,
    adminkonto, adminzugang, gastkonto, privilegien, anmeldedaten, benutzer, user, adminzugriff,
    zugriffsmöglichkeit|zugriffsmoeglichkeit`,
  fr: `
    accès, droit, droits, permission, permissions, autorisation, autorisations, compte, comptes, identifiant, identifiants, login,
    logins, compte utilisateur, compte admin, droits admin, droits =d accès, droits =d administration, droit =d accès, habilitation,
    habilitations, privilège, privilèges, compte invité, accès admin`,
  es: 'permiso, permisos, acceso, accesos, derechos, rol, roles, privilegios, cuenta, usuario, credenciales',
  ja: 'アクセス, アクセス権, アクセス権限, 権限, アカウント, ユーザーアカウント, ログイン, ロール, 管理者権限, 資格情報, 認証情報, 特権',
}
