import type { FactPhrases } from '../phrases.ts'

export const accessPhrases: FactPhrases<'access'> = {
  rbac: {
    says: {
      en: `
        owner, contributor, user access administrator, UAA, RBAC, RBAC role, owner role, owner rights, contributor rights,
        contributor access, contributor role, co owner, lighthouse, azure lighthouse, delegated resource management, service
        principal, SPN, app registration, admin on behalf of, admin on behalf, AOBO, admin agent, admin agents, foreign principal,
        full access, full control, admin rights, administrator rights, admin access, write access, admin role, administrator role,
        global admin, global administrator, subscription admin, full admin, full rights, full permissions, custom role, guest
        account, guest user, guest users, guests, B2B guest, B2B user, B2B account, elevated rights, privileged access, privileged
        role, azure role, azure roles, role assignment, VM contributor, network contributor, admin accounts in, accounts with
        rights, PIM, write permissions, can deploy in their, system administrator role, environment admin, power platform admin,
        dynamics admin, environment maker, guest access, workload identity, enterprise app, modify rights, edit rights, owners,
        contributors, admins there, admin there, admins in`,
      ja: 'オーナー, 所有者, 共同作成者, ライトハウス, サービスプリンシパル, ゲストアカウント',
    },
  },
  readerOnly: {
    says: {
      en: `
        reader, reader only, only reader, just reader, reader access, reader role, reader rights, read only, read access, read
        rights, read permission, view only, readonly, can only look, may only look, only look, can look but, look but not touch,
        look not touch, monitoring reader, viewer, viewing rights, cost reader, can only read, only read, billing reader, global
        reader, security reader, can only view, only see things, can see everything but`,
    },
  },
  gdapOnly: {
    says: {
      en: `
        GDAP, GDAP only, only GDAP, just GDAP, DAP, DAP only, only DAP, delegated admin privileges, delegated admin, delegated
        administration, granular delegated admin, granular delegated, GDAP but no {role}, GDAP without {role}, GDAP ..
        no|without|any [any] [azure] {role}, no [azure] {role} .. GDAP, GDAP relationship`,
    },
  },
  none: {
    says: {
      en: `
        no access, zero access, no permissions, no permission, no rights, no roles, no role, no account, no accounts, no login, no
        logins, no credentials, without access, without any access, without permissions, not have access, dont have access, dont
        have any access, not have any access, not have [any] permissions, dont have [any] permissions, not have [any] rights, dont
        have [any] rights, not get access, dont get access, wont get access, wont get any, no access whatsoever, no access at all,
        access none, access zero, access nil, nothing in their tenant, not allowed in, locked out, kept out, not let in, wont let us
        in, will not let us in, dont let us in, do not let us in, does not let us in, doesnt let us in, not let us in, never touch,
        cannot log in, cant log in, can not log in, cannot get in, cant get in, cannot even log in, cant even log in, hands off, no
        admin rights, no foothold, no way in, not given access, not been given access, never given access, never got access, never
        had access, access was revoked, access was removed, access removed, access revoked, access has been revoked, access has been
        removed, lost access, lost our access, took away our access, removed our access, revoked our access, removed all our, no
        more access, no access any more, access at all, no technical access, have no access, no access there, we have nothing there,
        advisory only, workshops only, only workshops, only do workshops, assessment only, not inside their, no {role} ..
        whatsoever, not a single account, do not have an account, dont have an account, no user account, nobody of us has, none of
        us has`,
    },
  },
}
