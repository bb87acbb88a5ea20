import type { Phrases } from '../../../knowledge/phrases.ts'

export const role: Phrases = {
  en: `
    role, roles, RBAC, RBAC role, permission, permissions, rights, azure role, azure roles, azure RBAC, role assignment,
    role assignments, azure permissions`,
  de: `
    rolle, rollen, berechtigung, berechtigungen, rechte, rechten, rollenzuweisung, rollenzuweisungen, azure rolle, azure rollen,
    azure rechte, azure berechtigung, azure berechtigungen, RBAC rolle, RBAC rollen, RBAC rechte, azure RBAC rolle, zugriffsrechte`,
  fr: `
    rôle, rôles, droit, droits, permission, permissions, autorisation, autorisations, rôle azure, rôles azure, rôle RBAC,
    rôles RBAC, droits azure, droits RBAC, attribution =de rôle, attributions =de rôle, affectation =de rôle, habilitation,
    habilitations`,
  es: `
    rol, roles, permiso, permisos, rol RBAC, rol de azure, roles de azure, rol en azure, roles en azure, permisos de azure,
    permisos en azure, derechos, asignacion de rol, asignacion de roles, RBAC de azure, privilegios`,
  ja: 'ロール, 権限, RBACロール, RBAC権限, Azureロール, Azure権限, Azureの権限, Azureのロール, ロール割り当て, 役割, アクセス権',
}
