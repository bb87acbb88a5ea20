import type { FactPhrases } from '../phrases.ts'

export const accessPhrases: FactPhrases<'access'> = {
  rbac: {
    says: {
      ja: `
        オーナー, 所有者, 共同作成者, ライトハウス, サービスプリンシパル, ゲストアカウント, 所有者ロール,
        所有者権限, 所有者の権限, オーナー権限, オーナーロール, 共同作成者権限, 共同作成者の権限, 共同作成者ロール,
        コントリビューター, コントリビューター権限, コントリビュータ, ユーザーアクセス管理者, カスタムロール,
        管理者権限, 管理者の権限, 管理権限, 管理者ロール, 管理者アクセス, 全体管理者, グローバル管理者,
        サブスクリプション管理者, フルアクセス, フル権限, 完全な権限, フルコントロール, 書き込み権限,
        書き込みアクセス, 編集権限, 変更権限, 更新権限, 特権アクセス, 特権ロール, 特権ID, 操作権限, 作業権限,
        構築権限, デプロイ権限, デプロイできる権限, ゲストユーザー, ゲストユーザ, ゲストで招待, ゲスト招待,
        ゲストとして招待, ゲストとして, B2Bゲスト, 代理管理, 委任されたリソース管理, リソース委任,
        Lighthouseで委任, Lighthouseの委任, サービスプリンシパルで, アプリ登録, アプリの登録,
        管理者代行, 代理管理者, エージェント管理者, Azureロールあり, Azureの権限あり, ロールを付与されて,
        権限を付与されて, 権限をもらって, 権限をいただいて, 権限を持って, 権限あり, 権限はあります, ロールあり,
        ロールを持って, システム管理者ロール, 環境管理者, 環境作成者, ワークロードID, マネージドID,
        ロール割り当てあり, アクセス権をもらって, アカウントを発行, アカウントをもらって, アカウントをいただいて,
        管理者アカウント`,
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
      fr: `
        rôle propriétaire, rôle de propriétaire, droits propriétaire, droits de propriétaire, droits owner, rôle owner, contributeur,
        contributeurs, collaborateur sur, rôle contributeur, rôle de contributeur, rôle contributor, droits contributeur, droits
        contributor, droits de contributeur, accès contributeur, accès contributor, accès owner, nommés owner, nommé owner, mis owner,
        ont mis owner, mis contributeur, donné owner, donné contributeur, donné le rôle, donné des droits, donné un rôle, principal de
        service, principaux de service, compte de service, compte invité, comptes invités, utilisateur invité, utilisateurs invités,
        invité dans le {place}, invités dans le {place}, invités dans leur {place}, accès invité, en tant qu invité, en invité, droits
        d administration, droits d administrateur, droits admin, droits administrateur, accès admin, accès administrateur, accès d
        administrateur, rôle admin, rôle administrateur, rôle d administrateur, compte admin, comptes admin, compte administrateur,
        comptes administrateurs, accès complet, accès total, plein accès, contrôle total, tous les droits, pleins droits, pleins
        pouvoirs, droits complets, droits d écriture, accès en écriture, accès écriture, droit d écriture, administrateur général,
        administrateur global, admin général, admin global, administrateur de l accès utilisateur, administrateur des accès
        utilisateur, délégation lighthouse, délégation azure, gestion déléguée des ressources, ressources déléguées, administration
        pour le compte, inscription d application, rôle RBAC, rôles RBAC, rôle azure, rôles azure, droits azure, affectation de rôle,
        attribution de rôle, rôle personnalisé, rôle privilégié, accès privilégié, droits élevés, droits étendus, admin chez eux,
        admins chez eux, admin dans leur {place}, admin sur leur {place}, administrateur de leur {place}, identité managée, identité
        gérée, peut déployer, pouvons déployer, pouvons modifier, pouvons tout faire, on peut tout faire, on peut modifier, en tant
        que propriétaire, sommes propriétaires, nommés propriétaires, nommé propriétaire, propriétaire sur, accès propriétaire, on est
        propriétaire, propriétaires sur, mis propriétaire, mis propriétaires`,
      es: `
        propietario, propietarios, propietaria, rol de propietario, permisos de propietario, somos propietarios, nos hicieron owner,
        nos hicieron propietarios, nos han hecho owner, nos han hecho propietarios, nos han dado owner, nos han dado contributor, nos
        dieron owner, nos dieron contributor, colaborador de la suscripcion, rol de colaborador, rol colaborador, permisos de
        colaborador, como colaborador, colaboradores en, somos colaboradores, contribuidor, contribuyente, rol de contributor, rol de
        owner, permisos de owner, permisos de contributor, permisos de escritura, acceso de escritura, permiso de escritura, permisos
        de administrador, permisos de administracion, permisos de admin, derechos de administrador, derechos de administracion,
        derechos de admin, rol de administrador, acceso de administrador, acceso de administracion, acceso de admin, acceso total,
        acceso completo, control total, control completo, permisos completos, permisos totales, todos los permisos, plenos permisos,
        plenos derechos, administrador global, admin global, administradores globales, administrador de la suscripcion, admin de la
        suscripcion, administrador de acceso de usuario, administrador de acceso de usuarios, rol personalizado, cuenta de invitado,
        cuentas de invitado, usuario invitado, usuarios invitados, como invitado, como invitados, invitados en su, invitados en el
        tenant, acceso de invitado, invitado B2B, invitados B2B, entidad de servicio, principal de servicio, entidad principal de
        servicio, registro de aplicacion, aplicacion registrada, identidad de carga de trabajo, administracion delegada de recursos,
        delegacion lighthouse, delegacion de lighthouse, delegacion por lighthouse, via lighthouse, por lighthouse, administrar en
        nombre, administracion en nombre, en nombre del cliente, permisos elevados, privilegios elevados, acceso privilegiado, rol
        privilegiado, permisos para desplegar, podemos desplegar en, podemos modificar, permisos de modificacion, permisos de edicion,
        rol en azure, rol de azure, roles de azure, rol RBAC, roles RBAC, permisos RBAC, administrador del sistema, rol de
        administrador del sistema, administrador del entorno, administrador de power platform, creador de entornos, cuentas de
        administrador en, cuentas con permisos, somos admins, somos administradores, agente de administracion, agentes de
        administracion`,
      en: `
        owner, contributor, user access administrator, UAA, RBAC, RBAC role, owner role, owner rights, contributor rights, contributor
        access, contributor role, co owner, lighthouse, azure lighthouse, delegated resource management, service principal, SPN, admin
        on behalf of, admin on behalf, AOBO, admin agent, admin agents, foreign principal, full access, full control, admin rights,
        administrator rights, admin access, write access, admin role, administrator role, global admin, global administrator,
        subscription admin, full admin, full rights, full permissions, custom role, elevated rights, privileged access,
        privileged role, azure role, azure roles, role assignment, VM contributor, network contributor, admin accounts in, accounts
        with rights, write permissions, can deploy in their, system administrator role, environment admin, power platform admin,
        dynamics admin, environment maker, modify rights, edit rights, owners, contributors, admins there, admin there, admins in,
        system administrator, system admin, sysadmin, tenant admin, power platform administrator, dynamics administrator`,
    },
    implies: {
      de: `
        haben zugriff, haben wir zugriff, haben zugang, haben vollen zugang, zugriff haben wir, mit zugriff, haben rechte auf, haben
        rechte im, rechte haben wir, zugriff vorhanden, unsere admins, unsere konten im {place}, haben einen account, haben accounts,
        haben konten, rechte .. bekommen, zugriff .. bekommen, zugang .. bekommen, rechte eingeräumt|eingeraeumt, zugriff
        eingeräumt|eingeraeumt, administrativen zugriff, administrativer zugriff, administrative rechte`,
      fr: `
        avons accès, avons un accès, avons les accès, avons des accès, avons déjà accès, on a accès, on a les accès, on a un accès, on
        a déjà accès, avons les droits, avons des droits, on a les droits, on a des droits, avons un compte, avons des comptes, on a
        des comptes, on a un compte, accès à leur {place}, accès à son {place}, avec accès, accès accordé, droits accordés, nos
        admins, nos comptes dans, accès administratif`,
      es: `
        tenemos acceso, tenemos permisos, tenemos roles, con permisos, con acceso a la suscripcion, nos dieron acceso, nos han dado
        acceso, nos dio acceso, nos dan acceso, tenemos cuenta, tenemos cuentas, tenemos usuario, tenemos usuarios, podemos entrar,
        entramos en su tenant`,
      en: `
        guest account, guest user, guests, B2B guest, B2B user, B2B account, guest access, PIM, app registration, enterprise app,
        workload identity, own logins there, own accounts there, accounts there, admin user`,
    },
  },
  readerOnly: {
    says: {
      ja: `
        閲覧者, 閲覧者ロール, 閲覧者権限, 閲覧者の権限, 閲覧者のみ, 閲覧権限, 閲覧権限のみ, 閲覧権限だけ,
        閲覧権限しか, 閲覧のみ, 閲覧だけ, 閲覧しか, 閲覧アクセス, 参照権限, 参照権限のみ, 参照権限しか, 参照のみ,
        参照だけ, 参照しか, 読み取り権限, 読み取り権限のみ, 読み取り専用, 読み取りのみ, 読み取りだけ, 読み取りしか,
        読取専用, 読取権限, 読み取りアクセス, リーダー権限, リーダーロール, リーダーのみ, リーダーだけ,
        リードオンリー, 見るだけ, 見ることしか, 見れるだけ, 見られるだけ, 監視閲覧者, コスト閲覧者, 請求閲覧者,
        課金閲覧者, 変更はできません, 変更権限はありません, 書き込みはできません, グローバル閲覧者, セキュリティ閲覧者,
        表示のみ`,
      en: `
        reader, reader only, only reader, just reader, reader access, reader role, reader rights, read only, read access, read rights,
        read permission, view only, readonly, can only look, may only look, only look, can look but, look but not touch, look not
        touch, monitoring reader, viewer, viewing rights, cost reader, can only read, only read, billing reader, global reader,
        security reader, can only view, only see things, can see everything but, let us view, lets us view, only view, only let us
        look, let us look, let us read, can view`,
      de: `
        nur lesen, nur lesend, nur lesende, lesend, lesende rechte, lesenden zugriff, lesender zugriff, leserecht*, nur leserechte,
        lesezugriff, nur lesezugriff, leseberechtigung, leserolle, leser rolle, rolle leser, rolle reader, nur leser, als leser, als
        reader, reader rechte, reader rolle, reader zugriff, nur reader, nur anschauen, nur ansehen, nur gucken, nur reingucken, nur
        reinschauen, nur schauen, nur sehen, nur zuschauen, nur einsehen, nur einsicht, schauen aber nicht, gucken aber nicht
        anfassen, ansehen aber nichts ändern|aendern, sehen aber nichts ändern|aendern, können|koennen nur lesen, dürfen|duerfen nur
        lesen, dürfen|duerfen nur gucken, read only zugriff, read only rechte, lesen aber nicht schreiben, kein schreibzugriff, keine
        schreibrechte, nichts ändern|aendern dürfen|duerfen, dürfen|duerfen nichts ändern|aendern, können|koennen nichts
        ändern|aendern, nur sichtrechte, nur einblick`,
      fr: `
        lecteur, lecteurs, rôle lecteur, rôle de lecteur, accès lecteur, droits lecteur, droits de lecteur, en tant que lecteur,
        lecture seule, en lecture seule, lecture uniquement, seulement en lecture, uniquement en lecture, que la lecture, que de la
        lecture, que lire, qu en lecture, que le rôle reader, que reader, que du reader, juste reader, seulement reader, uniquement
        reader, accès reader, rôle reader, droits reader, accès en lecture, accès lecture, droit de lecture, droits de lecture, droit
        en lecture, en lecture, juste la lecture, juste lire, juste regarder, seulement regarder, seulement lire, seulement voir, que
        regarder, que voir, regarder sans toucher, voir sans modifier, voir mais pas modifier, voir mais pas toucher, regarder mais
        pas toucher, lire mais pas écrire, consultation seule, consultation uniquement, en consultation, droit de regard, droits de
        consultation, pas de droit d écriture, pas de droits d écriture, pas d écriture, rien modifier, peut rien modifier, pouvons
        rien modifier, pouvons pas modifier, peut pas modifier`,
      es: `
        solo lectura, de solo lectura, acceso de lectura, acceso de solo lectura, permiso de lectura, permisos de lectura, permisos de
        solo lectura, derechos de lectura, rol de lector, rol lector, lector, lectores, solo lector, solo lectores, unicamente
        lectura, unicamente lector, acceso lector, permisos de lector, como lector, como lectores, nada mas lectura, solo leer, solo
        podemos leer, podemos leer, solo podemos mirar, solo podemos ver, podemos ver pero, solo mirar, solo ver, mirar pero no tocar,
        ver pero no tocar, se mira pero no se toca, solo visualizacion, solo consulta, acceso de consulta, permisos de consulta,
        permisos de visualizacion, lector de supervision, lector de costes, lector de facturacion, lector global, lector de seguridad,
        solo nos dejan ver, solo nos dejan mirar, nos dejan mirar, no podemos modificar nada, no podemos cambiar nada, no podemos
        tocar nada`,
    },
  },
  gdapOnly: {
    says: {
      en: `
        GDAP, GDAP only, only GDAP, just GDAP, DAP, DAP only, only DAP, delegated admin privileges, delegated admin, delegated
        administration, granular delegated admin, granular delegated, GDAP but no {role}, GDAP without {role}, GDAP ..
        no|without|any [any] [azure] {role}, no [azure] {role} .. GDAP, GDAP relationship`,
      ja: `
        GDAPのみ, GDAPだけ, GDAPしか, DAPのみ, DAPだけ, DAPしか, 委任された管理者権限,
        委任管理者権限, 代理管理者権限, 委任管理, 委任された管理者特権, 詳細な委任された管理者特権, きめ細かな委任,
        GDAP関係, GDAPのリレーション, GDAPはあるがAzureロールなし, GDAPはありますがAzure,
        GDAPのみでAzure, 委任された管理者のみ`,
      de: `
        nur GDAP, bloß GDAP, lediglich GDAP, ausschließlich GDAP, GDAP beziehung, GDAP aber keine {role}, GDAP ohne {role}, GDAP ..
        keine|ohne|keinerlei [azure] {role}, keine [azure] {role} .. GDAP, nur DAP, delegierte administratorrechte, delegierte
        adminrechte, delegierte administration, delegierten administratorrechten, delegierte administratorberechtigungen, delegierte
        adminberechtigungen, granulare delegierte, granularen delegierten, delegierte verwaltung, GDAP beziehungen`,
      fr: `
        que GDAP, que le GDAP, que du GDAP, juste GDAP, juste le GDAP, seulement GDAP, seulement le GDAP, uniquement GDAP, uniquement
        le GDAP, GDAP seul, GDAP seulement, GDAP uniquement, GDAP mais pas de {role}, GDAP mais aucun {role}, GDAP sans {role}, GDAP
        .. pas|aucun|aucune|sans [de|d] {role}, pas de {role} .. GDAP, aucun {role} .. GDAP, relation GDAP, relations GDAP, privilèges
        d administration délégués, privilèges administrateur délégués, administration déléguée, admin délégué, droits délégués, droits
        d administration délégués, privilèges délégués, privilèges d administrateur délégués granulaires, seulement DAP, que DAP`,
      es: `
        solo GDAP, solamente GDAP, unicamente GDAP, nada mas que GDAP, GDAP y nada mas, GDAP sin mas, solo tenemos GDAP, solo con
        GDAP, solo DAP, solamente DAP, unicamente DAP, solo tenemos DAP, GDAP pero sin {role}, GDAP sin {role}, GDAP pero ningun
        {role}, GDAP y ningun {role}, GDAP pero no {role}, GDAP .. sin|ningun {role}, sin {role} .. GDAP, privilegios de administrador
        delegado, privilegios de administracion delegada, privilegios administrativos delegados, administracion delegada,
        administrador delegado, administracion delegada granular, privilegios granulares, relacion GDAP, relaciones GDAP, relacion de
        GDAP, permisos delegados granulares`,
    },
  },
  none: {
    says: {
      ja: `
        アクセス権なし, アクセス権はなし, アクセス権がない, アクセス権はない, アクセス権がありません,
        アクセス権はありません, アクセス権を持っていません, アクセス権は持っていません, アクセス権限なし,
        アクセス権限がありません, アクセス権限はありません, アクセス権限はない, アクセス権限がない, アクセスなし,
        アクセスは一切なし, アクセスがない, アクセスはない, アクセスがありません, アクセスはありません,
        アクセスは一切ありません, アクセスできません, アクセスできない, アクセス不可, アクセスできず, アクセスは不可,
        アクセスする権限がありません, アクセス手段がありません, 一切アクセス, 全くアクセス, まったくアクセス, 権限なし,
        権限はなし, 権限がない, 権限はない, 権限がありません, 権限はありません, 権限を持っていません,
        権限は持っていません, 権限は一切ありません, 権限が一切ない, 権限は一切ない, 権限が何もない, 権限も何も,
        何の権限も, 一切の権限, 一切権限, 権限をもらえません, 権限をもらえない, 権限をもらえていません,
        権限をもらっていません, 権限を付与されていません, 権限は付与されていません, 権限はもらえません, ロールなし,
        ロールはありません, ロールがありません, ロールを持っていません, アカウントなし, アカウントがない,
        アカウントはない, アカウントがありません, アカウントはありません, アカウントを持っていません,
        アカウントは持っていません, アカウントも権限も, ログインできません, ログインできない, ログイン不可,
        ログイン権限なし, サインインできません, サインインできない, 入れません, 入れてもらえません, 入れてもらえない,
        中に入れない, テナントに入れない, テナントに入れません, 触れません, 触れない, 触らせてもらえません,
        触らせてもらえない, 触ることができません, 触れられません, アクセスを取り消され, アクセスが取り消され,
        権限を外され, 権限を剥奪, 権限が削除され, 権限を削除され, アクセスを失い, アクセス権を失い, アクセスを拒否,
        アクセスさせてもらえ, アクセスが許可されて, ワークショップのみ, アドバイスのみ, 助言のみ, アセスメントのみ,
        提案のみ`,
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
      fr: `
        pas d accès, aucun accès, pas accès, n avons pas accès, n avons aucun accès, n avons pas d accès, on n a pas accès, on a pas
        accès, on n a aucun accès, on a aucun accès, a pas accès, zéro accès, accès zéro, accès aucun, accès nul, accès non, sans
        accès, sans aucun accès, sans le moindre accès, pas le moindre accès, absolument aucun accès, plus d accès, plus aucun accès,
        n avons plus accès, n avons plus d accès, n a plus accès, on n a plus accès, on a plus accès, perdu l accès, perdu nos accès,
        perdu les accès, accès retiré, accès retirés, accès révoqué, accès révoqués, accès coupé, accès coupés, accès supprimé, accès
        supprimés, coupé les accès, coupé nos accès, coupé l accès, retiré nos accès, retiré les accès, retiré l accès, retiré nos
        droits, révoqué nos accès, pas de droit, pas de droits, aucun droit, aucuns droits, sans droits, sans aucun droit, plus de
        droits, plus aucun droit, pas de rôle, aucun rôle, aucun {role}, pas de {role}, sans rôle, pas de compte, aucun compte, pas de
        comptes, sans compte, pas d identifiants, pas de login, aucun login, aucune permission, pas de permission, pas de permissions,
        aucune autorisation, pas d autorisation, aucun droit d accès, accès refusé par le {customer}, refuse l accès, refusent l
        accès, nous refuse l accès, nous refusent l accès, interdit l accès, nous laisse pas entrer, nous laissent pas entrer, laisse
        pas entrer, laissent pas entrer, ne peut pas entrer, pouvons pas entrer, pouvons pas nous connecter, peut pas se connecter,
        pas nous connecter, rien dans leur {place}, rien chez eux, donne pas d accès, donnent pas d accès, donnent aucun accès, donne
        aucun accès, donne pas accès, donnent pas accès, purement conseil, que du conseil, uniquement du conseil, uniquement conseil,
        que des ateliers, uniquement des ateliers, seulement des ateliers, personne chez nous n a`,
      es: `
        sin acceso, sin ningun acceso, sin ningun tipo de acceso, sin acceso alguno, sin permisos, sin ningun permiso, sin permiso
        alguno, sin roles, sin rol, sin ningun rol, sin cuenta, sin cuentas, sin usuario, sin usuarios, sin credenciales, sin
        derechos, ningun acceso, ningun permiso, ningun rol, ninguna cuenta, ningun usuario, nada de acceso, cero acceso, cero
        permisos, acceso cero, acceso ninguno, acceso nulo, no tenemos acceso, no tenemos ningun acceso, no tenemos permisos, no
        tenemos ningun permiso, no tenemos rol, no tenemos roles, no tenemos ningun rol, no tenemos cuenta, no tenemos cuentas, no
        tenemos ninguna cuenta, no tenemos usuario, no tenemos usuarios, no tenemos ningun usuario, no tenemos credenciales, no
        tenemos nada en su, no tenemos nada alli, no tengo acceso, no tengo permisos, no hay acceso, no hay permisos, no nos dan
        acceso, no nos da acceso, no nos dara acceso, no nos daran acceso, no nos dieron acceso, no nos han dado acceso, no nos ha
        dado acceso, no nos dan permisos, no nos dan ningun, no nos dan ni, no nos dejan entrar, no nos deja entrar, no nos dejan
        acceder, no nos deja acceder, no nos dejan tocar, no nos permiten entrar, no nos permite entrar, no nos permiten acceder, no
        nos permite el acceso, no podemos entrar, no podemos acceder, no podemos ni entrar, no accedemos, no entramos, nunca entramos,
        no tocamos nada, no tocamos el, nunca hemos tenido acceso, nunca tuvimos acceso, jamas tuvimos acceso, nos quitaron el acceso,
        nos han quitado el acceso, nos quitaron los permisos, nos retiraron el acceso, nos han retirado el acceso, nos revocaron el
        acceso, nos han revocado el acceso, acceso revocado, acceso retirado, perdimos el acceso, hemos perdido el acceso, acceso
        denegado al tenant, nos tienen fuera, estamos fuera del tenant, solo asesoramiento, solo asesoramos, solo workshops, solo
        talleres, solo consultoria sin acceso, solo evaluaciones, ni acceso, ni permisos, ni un usuario, ni una cuenta, ya no tenemos
        acceso, nadie de nosotros tiene, ninguno de nosotros tiene`,
      en: `
        no access, zero access, no permissions, no permission, no rights, no account, no accounts, no login, no logins, no
        credentials, without access, without any access, without permissions, not have access, dont have access, dont have any access,
        not have any access, not have [any] permissions, dont have [any] permissions, not have [any] rights, dont have [any] rights,
        not get access, dont get access, wont get access, wont get any, no access whatsoever, no access at all, access none, access
        zero, access nil, nothing in their tenant, not allowed in, locked out, kept out, not let in, wont let us in, will not let us
        in, dont let us in, do not let us in, does not let us in, doesnt let us in, not let us in, never touch, cannot log in, cant
        log in, can not log in, cannot get in, cant get in, cannot even log in, cant even log in, hands off, no admin rights, no
        foothold, no way in, not given access, not been given access, never given access, never got access, never had access, access
        was revoked, access was removed, access removed, access revoked, access has been revoked, access has been removed, lost
        access, lost our access, took away our access, removed our access, revoked our access, removed all our, no more access, no
        access any more, access at all, no technical access, have no access, no access there, we have nothing there, advisory only,
        workshops only, only workshops, only do workshops, assessment only, not inside their, not a single account, do not have an
        account, dont have an account, no user account, nobody of us has, none of us has, {no} [any] [azure] {permission}, {no}
        [technical|admin|direct|single] {permission}, not have any|a|an [azure] {permission}, not have {permission}, never have
        {permission}, not log in, no guest account, {no} guest account`,
    },
    implies: {
      en: '{no} [any] [azure] {role}, no roles, no role, not have any {role}',
    },
  },
}
