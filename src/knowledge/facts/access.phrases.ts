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
      de: `
        besitzerrolle, besitzerrechte, besitzerrechten, besitzer rolle, als besitzer, besitzer auf, sind besitzer, besitzer der
        subscription, als owner, ownerrechte, owner rechte, owner rechten, owner rolle, ownerrolle, contributor rechte, contributor
        rolle, contributorrechte, mitwirkender, mitwirkende, mitwirkendenrolle, mitwirkenden rolle, mitwirkender rolle, als
        mitwirkender, dienstprinzipal*, dienst prinzipal, gastkonto, gastkonten, gastbenutzer, gastaccount*, gastzugang,
        gastzugänge|gastzugaenge, gastnutzer, gast im {place}, gast in der {place}, gäste|gaeste im {place}, gäste|gaeste in der
        {place}, als gäste|gaeste, als gast, adminrecht*, admin rechte, administratorrecht*, administrator rechte, adminzugriff, admin
        zugriff, adminzugang, admin zugang, administratorzugriff, adminkonto, adminkonten, admin konto, admin konten, admin accounts,
        adminaccount*, vollzugriff, voller zugriff, vollen zugriff, volle rechte, vollen rechten, volle berechtigung, volle kontrolle,
        vollzugang, schreibrecht*, schreibzugriff, schreibende rechte, globaler administrator, globaler admin, globale admins, global
        admins, benutzerzugriffsadministrator*, delegierte ressourcenverwaltung, azure delegierung, im auftrag des {customer}
        administrieren, app registrierung, appregistrierung, rollenzuweisung*, privilegierte rolle, privilegierter zugriff,
        privilegierten zugriff, RBAC rolle, RBAC rollen, azure rolle, azure rollen, azure rechte, eigene rolle im {place},
        benutzerdefinierte rolle, zu ownern gemacht, zum owner gemacht, uns zu ownern, uns owner, ändern|aendern können|koennen wir,
        dürfen|duerfen alles, können|koennen alles, haben alle rechte, alle rechte, sämtliche|saemtliche rechte, systemadministrator
        rolle, umgebungsadmin*, administratoren im {place}, admin im {place}, admins im {place}, verwaltete identität|identitaet, user
        im {place} mit, konten mit rechten, berechtigter account, deployen dürfen|duerfen, dürfen|duerfen .. deployen, können|koennen
        .. deployen`,
    },
    implies: {
      de: `
        haben zugriff, haben wir zugriff, haben zugang, haben vollen zugang, zugriff haben wir, mit zugriff, haben rechte auf, haben
        rechte im, rechte haben wir, zugriff vorhanden, unsere admins, unsere konten im {place}, haben einen account, haben accounts,
        haben konten, rechte .. bekommen, zugriff .. bekommen, zugang .. bekommen, rechte eingeräumt|eingeraeumt, zugriff
        eingeräumt|eingeraeumt, administrativen zugriff, administrativer zugriff, administrative rechte`,
    },
  },
  readerOnly: {
    says: {
      en: `
        reader, reader only, only reader, just reader, reader access, reader role, reader rights, read only, read access, read
        rights, read permission, view only, readonly, can only look, may only look, only look, can look but, look but not touch,
        look not touch, monitoring reader, viewer, viewing rights, cost reader, can only read, only read, billing reader, global
        reader, security reader, can only view, only see things, can see everything but`,
      de: `
        nur lesen, nur lesend, nur lesende, lesend, lesende rechte, lesenden zugriff, lesender zugriff, leserecht*, nur leserechte,
        lesezugriff, nur lesezugriff, leseberechtigung, leserolle, leser rolle, rolle leser, rolle reader, nur leser, als leser, als
        reader, reader rechte, reader rolle, reader zugriff, nur reader, nur anschauen, nur ansehen, nur gucken, nur reingucken, nur
        reinschauen, nur schauen, nur sehen, nur zuschauen, nur einsehen, nur einsicht, schauen aber nicht, gucken aber nicht
        anfassen, ansehen aber nichts ändern|aendern, sehen aber nichts ändern|aendern, können|koennen nur lesen, dürfen|duerfen nur
        lesen, dürfen|duerfen nur gucken, read only zugriff, read only rechte, lesen aber nicht schreiben, kein schreibzugriff, keine
        schreibrechte, nichts ändern|aendern dürfen|duerfen, dürfen|duerfen nichts ändern|aendern, können|koennen nichts
        ändern|aendern, nur sichtrechte, nur einblick`,
    },
  },
  gdapOnly: {
    says: {
      en: `
        GDAP, GDAP only, only GDAP, just GDAP, DAP, DAP only, only DAP, delegated admin privileges, delegated admin, delegated
        administration, granular delegated admin, granular delegated, GDAP but no {role}, GDAP without {role}, GDAP ..
        no|without|any [any] [azure] {role}, no [azure] {role} .. GDAP, GDAP relationship`,
      de: `
        nur GDAP, bloß GDAP, lediglich GDAP, ausschließlich GDAP, GDAP beziehung, GDAP aber keine {role}, GDAP ohne {role}, GDAP ..
        keine|ohne|keinerlei [azure] {role}, keine [azure] {role} .. GDAP, nur DAP, delegierte administratorrechte, delegierte
        adminrechte, delegierte administration, delegierten administratorrechten, delegierte administratorberechtigungen, delegierte
        adminberechtigungen, granulare delegierte, granularen delegierten, delegierte verwaltung, GDAP beziehungen`,
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
      de: `
        kein zugriff, keinerlei zugriff, überhaupt|ueberhaupt kein zugriff, überhaupt|ueberhaupt keinen zugriff, gar kein zugriff, gar
        keinen zugriff, keinen direkten zugriff, kein zugang, keinerlei zugang, gar keinen zugang, überhaupt|ueberhaupt keinen zugang,
        null zugriff, zugriff keiner, zugriff keinen, zugang keiner, zugriff null, zugriff nein, keine zugriffsrechte, keine
        zugänge|zugaenge, keine rechte, keinerlei rechte, gar keine rechte, überhaupt|ueberhaupt keine rechte, keine berechtigung,
        keine berechtigungen, keinerlei berechtigung, keinerlei berechtigungen, gar keine berechtigungen, keine rolle, keine rollen,
        keine {role}, keine adminrechte, keine admin rechte, kein konto, keine konten, kein account, keine accounts, keinen account,
        keinen einzigen account, kein benutzerkonto, kein login, kein user im {place}, keine zugangsdaten, keinen user, kein
        gastkonto, ohne zugriff, ohne zugang, ohne jeden zugriff, ohne jeglichen zugriff, ohne rechte, ohne berechtigung, ohne eigenen
        zugriff, ohne account, nicht zugreifen, nicht darauf zugreifen, kommen nicht rein, kommen wir nicht rein, kommen da nicht
        rein, kommen gar nicht rein, kommen nicht in den {place}, kommen nicht drauf, nicht drauf, dürfen|duerfen nicht rein,
        dürfen|duerfen da nicht rein, lassen uns nicht rein, lässt|laesst uns nicht rein, lassen uns nicht ran, lässt|laesst uns nicht
        ran, nicht reingelassen, nicht rangelassen, ausgesperrt, ausgeschlossen vom {place}, außen vor, zugriff .. entzogen, rechte ..
        entzogen, zugang .. entzogen, berechtigungen .. entzogen, zugriff weggenommen, rechte weggenommen, zugriff verloren, zugang
        verloren, rechte verloren, zugriff wurde gesperrt, zugang gesperrt, nicht einloggen, nicht anmelden, nicht anmelden
        können|koennen, bekommen keinen, bekommen wir keinen, kriegen keinen zugriff, geben uns keinen, gibt uns keinen, kein
        technischer zugriff, nichts im {place}, haben da nichts, nur beratend, rein beratend, nur workshops, machen nur workshops, nur
        konzepte, nur assessment, niemand von uns hat, keiner von uns hat, finger weg`,
    },
  },
}
