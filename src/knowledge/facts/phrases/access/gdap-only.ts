import type { Saying } from '../../../phrases.ts'

export const accessGdapOnly: Saying = {
  says: {
    en: `
      GDAP, GDAP only, only GDAP, just GDAP, DAP, DAP only, only DAP, delegated admin privileges, delegated admin,
      delegated administration, granular delegated admin, granular delegated, GDAP but no {role}, GDAP without {role},
      GDAP .. no|without|any [any] [azure] {role}, no [azure] {role} .. GDAP, GDAP relationship`,
    de: `
      nur GDAP, bloß GDAP, lediglich GDAP, ausschließlich GDAP, GDAP beziehung, GDAP aber keine {role}, GDAP ohne {role},
      GDAP .. keine|ohne|keinerlei [azure] {role}, keine [azure] {role} .. GDAP, nur DAP, delegierte administratorrechte,
      delegierte adminrechte, delegierte administration, delegierten administratorrechten, delegierte administratorberechtigungen,
      delegierte adminberechtigungen, granulare delegierte, granularen delegierten, delegierte verwaltung, GDAP beziehungen`,
    fr: `
      que GDAP, que le GDAP, que du GDAP, juste GDAP, juste le GDAP, seulement GDAP, seulement le GDAP, uniquement GDAP,
      uniquement le GDAP, GDAP seul, GDAP seulement, GDAP uniquement, GDAP mais pas de {role}, GDAP mais aucun {role},
      GDAP sans {role}, GDAP .. pas|aucun|aucune|sans [de|d] {role}, pas de {role} .. GDAP, aucun {role} .. GDAP, relation GDAP,
      relations GDAP, privilèges d administration délégués, privilèges administrateur délégués, administration déléguée,
      admin délégué, droits délégués, droits d administration délégués, privilèges délégués,
      privilèges d administrateur délégués granulaires, seulement DAP, que DAP`,
    es: `
      solo GDAP, solamente GDAP, unicamente GDAP, nada mas que GDAP, GDAP y nada mas, GDAP sin mas, solo tenemos GDAP, solo con GDAP,
      solo DAP, solamente DAP, unicamente DAP, solo tenemos DAP, GDAP pero sin {role}, GDAP sin {role}, GDAP pero ningun {role},
      GDAP y ningun {role}, GDAP pero no {role}, GDAP .. sin|ningun {role}, sin {role} .. GDAP, privilegios de administrador delegado,
      privilegios de administracion delegada, privilegios administrativos delegados, administracion delegada, administrador delegado,
      administracion delegada granular, privilegios granulares, relacion GDAP, relaciones GDAP, relacion de GDAP,
      permisos delegados granulares`,
    ja: `
      GDAPのみ, GDAPだけ, GDAPしか, DAPのみ, DAPだけ, DAPしか, 委任された管理者権限,
      委任管理者権限, 代理管理者権限, 委任管理, 委任された管理者特権, 詳細な委任された管理者特権, きめ細かな委任,
      GDAP関係, GDAPのリレーション, GDAPはあるがAzureロールなし, GDAPはありますがAzure,
      GDAPのみでAzure, 委任された管理者のみ`,
  },
}
