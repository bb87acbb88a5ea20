import type { Phrases } from '../../knowledge/phrases.ts'

/** Interchangeable phrases that the vocabulary of the facts refers to as `{name}`; a group never refers to another. */
export const groups = {
  customer: {
    ja: `
      お客様, お客さま, お客さん, 顧客, 客先, 顧客企業, 顧客先, エンド顧客, エンドユーザー, エンドユーザ,
      エンドカスタマー, ユーザー企業, ユーザ企業, ユーザー様, クライアント, クライアント企業, カスタマー, 取引先,
      得意先, 先方, 社様, A社, B社, X社, 銀行, 金融機関, 保険会社, 病院, 製造業, メーカー,
      製造業のお客様, 製造業の顧客, 小売業, 自治体, 官公庁, 大学, 市役所, 県庁, 商社, エンド, 導入企業,
      契約企業, 利用企業, 購入企業, 発注元, 導入先, 契約先, 納品先`,
    fr: `
      client, cliente, clients, client final, clients finaux, donneur =d ordre, banque, assurance, assureur, mutuelle, hôpital,
      clinique, CHU, industriel, fabricant, université, école, lycée, ville, mairie, commune, collectivité, métropole, département,
      ministère, agence, distributeur alimentaire, enseigne, entreprise cliente, fournisseur automobile, équipementier, constructeur,
      usine, compagnie aérienne, énergéticien, fondation, cabinet =d avocats, logisticien, transporteur, opérateur, opérateur télécom,
      acheteur, PME, ETI, grand compte, grands comptes, prospect, maison mère, filiale, brasserie, laboratoire, bailleur social,
      caisse =de retraite`,
    es: `
      cliente, cliente final, cuenta cliente, consumidor final, usuario final, comprador, empresa cliente, el banco, banco,
      aseguradora, hospital, universidad, ayuntamiento, ministerio, fabricante, empresa usuaria, la administracion publica, organismo
      publico, administracion, organismo, cadena hotelera, cadena de tiendas, cadena minorista, minorista, retailer, colegio, clinica,
      bodega, constructora, operadora, electrica, aerolinea, naviera, farmaceutica, despacho de abogados, bufete, gobierno autonomico,
      comunidad autonoma, diputacion, entidad financiera, entidad, titular del tenant, dueño del tenant, suscriptor, mandante`,
    de: `
      kunde, kunden, endkunde, endkunden, kundin, auftraggeber, auftraggebers, mandantin, klient, klienten, konzern, bank,
      versicherung, versicherer, versicherungsgesellschaft, krankenhaus, klinik, klinikum, hersteller, mittelständler|mittelstaendler,
      maschinenbauer, autobauer, automobilzulieferer, zulieferer, stadtwerk, stadtwerke, stadt, gemeinde, behörde|behoerde,
      ministerium, hochschule, universität|universitaet, uni, schule, verwaltung, landkreis, kommune, händler|haendler,
      einzelhändler|einzelhaendler, handelskette, energieversorger, versorger, kanzlei, verein, stiftung, genossenschaft, sparkasse,
      volksbank, logistiker, spedition, fluggesellschaft, brauerei, pharmakonzern, pharmaunternehmen, verlag, fabrik, werk,
      bestandskunde, bestandskunden, neukunde, neukunden, großkunde, großkunden, kundenseite, abnehmer, käufer|kaeufer, krankenkasse,
      baukonzern, chemiekonzern, anlagenbauer, mobilfunker, telekommunikationsanbieter, klinik*, kreisklinik, stadtwerk*, behörde,
      universität, händler, mandantschaft`,
    en: `
      customer, client, end customer, end client, end user organisation, account, =the bank, bank, retailer, hospital, insurer,
      insurance company, manufacturer, university, school, city, council, municipality, ministry, agency, supplier, car maker,
      factory, airline, utility, charity, law firm, logistics company, company that hired us, buyer, tenant owner, cust, clinic,
      brewery, telco, operator, carmaker, authority, department, subscriber, consumer, purchaser, NHS trust, housing association,
      pharma company, mill, plant, winery, port, grid operator, chain, group, studio, farm, shop, store chain,
      distillery, shipyard, museum, foundation, broker, freight forwarder, winemaker, publisher house, court, police, army, hotel,
      restaurant chain, trust, subsidiary, mother company, daughter, holding, parent company, board, practice, startup, end user,
      association, federation, club, church, county, state, borough, parish, energy company, steel maker, water utility, grocer,
      supermarket, builder, construction company, shipping company, railway`,
  },
  their: {
    en: `
        =their, =thier, =theyre, =his, =her, =there own, =there, =each ones, =each one, =everyones`,
    ja: '先方, 相手先, 相手, 相手方, 彼ら, 同社, 向こう, あちら, それぞれ, 各社, 各自',
    de: '=ihr, =ihre, =ihrem, =ihren, =ihrer, =ihres, =deren, =dessen, =sein, =seine, =seinem, =seinen, =seiner, =seines, =derem',
    fr: '=leur, =leurs, =son, =sa, =ses, =leur propre, =leurs propres, =son propre, =sa propre, =ses propres',
    es: '=su, =sus, =suyo, =suya, =suyos, =suyas, =su propio, =su propia, =sus propios, =sus propias, =el suyo, =la suya',
  },
  they: {
    en: `
        =they, =them, =he, =she, =theyd, =theyll, =they all, their admin, their IT, their team, their CIO, their global admin, their
        people`,
    ja: `
      先方, 相手先, 相手方, 彼ら, 同社, 向こう, あちら, 情シス, 情報システム部, 情報システム部門,
      情シス部門, IT部門, IT担当, 管理者様, 先方の管理者, 先方のIT部門, 先方担当者, 先方の担当者,
      先方の情シス, グローバル管理者様`,
    de: `
      =sie, =er, =ihnen, =denen, =ihm, =ihr admin, ihre admins, ihre IT, =ihr team, =ihr CIO, =deren IT, =deren admin, =deren admins,
      =deren team, =deren leute, =seine IT, =sein admin, =deren IT leiter, =der IT leiter, =die kunden IT, kunden IT`,
    fr: `
      =ils, =elles, =il, =elle, =eux, =leur admin, =leurs admins, =leur DSI, =leur équipe, =leur équipe IT, =leurs équipes, =leur IT,
      =leur service informatique, =leur informatique, =leur RSSI, =leur responsable informatique, =leur administrateur, =la DSI, =la
      DSI =du client, =sa DSI, =son admin, =son équipe IT`,
    es: `
      ellos, ellas, =el, =ella, su IT, su TI, su equipo, su equipo de IT, su equipo de TI, su admin, su administrador, su
      administradora, sus administradores, su CIO, su gente, su departamento de IT, su departamento de TI, su departamento de
      sistemas, su area de sistemas, sus sistemas, su global admin, su responsable de IT, su responsable de sistemas, el IT, el TI, el
      admin, la gente de IT, los de IT, los de TI, los de sistemas, el equipo de sistemas, informatica del cliente`,
  },
  we: {
    en: `
        =we, =us, =i, our team, our people, our engineers, our engineer, our company, our
        firm, my team, my company, my colleagues, our staff, our guys, my guys, my people, our folks, our devs, our admins, our
        operations team, our ops team, our consultants, we as SI, we as MSP`,
    ja: `
      当社, 弊社, 自社, 我々, 我が社, わが社, わたしたち, 私たち, 私達, 私ども, 弊チーム, うち,
      うちの会社, うちのチーム, 弊社チーム, 当方, 私, 僕ら, 当社チーム, 当社エンジニア, 弊社エンジニア,
      うちのエンジニア, 当社側, 弊社側`,
    de: `
      =wir, =uns, =ich, =mir, =mich, =unser team, =unsere leute, =unsere kollegen, =unsere firma, =unser unternehmen, =unser haus,
      =unsere ingenieure, =unsere berater, =unsere admins, =unsere entwickler, =unsere techniker, =mein team, =meine firma, =meine
      kollegen, =meine leute, =unsere truppe, =unsere mannschaft, =unser betriebsteam, =wir =als systemhaus, =wir =als dienstleister,
      =wir =als partner, =wir =als SI, =wir =als MSP, =unsere jungs, =unsere spezialisten`,
    fr: `
      =nous, =moi, =je, =notre équipe, =nos équipes, =nos ingénieurs, =notre société, =notre entreprise, =notre boîte, =nos
      consultants, =nos administrateurs, =nos admins, =nos techniciens, =nos collègues, =mes collègues, =mon équipe, =mon entreprise,
      =ma société, =ma boîte, =nos développeurs, =nos gars, =notre ESN, =nous =en tant =que`,
    es: `
      nosotros, nosotras, =yo, nuestro equipo, nuestra empresa, nuestra compania, nuestra consultora, nuestra firma, nuestro personal,
      nuestra gente, nuestros ingenieros, nuestros tecnicos, nuestros consultores, nuestros administradores, nuestros chicos, mi
      equipo, mi empresa, mi compania, mi gente, mis companeros, nosotros como SI, nosotros como MSP, nosotros como partner`,
  },
  our: {
    en: '=our, =my, =ours, =r own',
    ja: '当社, 弊社, 自社, 我々, 我が社, わが社, わたしたち, 私たち, 私達, 私ども, うち, 当方, 自分たち, 自分達, 当社側, 弊社側, 自社側',
    de: `
      =unser, =unsere, =unserem, =unseren, =unserer, =unseres, =unsrem, =unsren, =unsrer, =unsre, =mein, =meine, =meinem, =meinen,
      =meiner, =meines`,
    fr: '=notre, =nos, =mon, =ma, =mes, =nôtre, =nôtres, =notre propre, =nos propres',
    es: 'nuestro, nuestra, nuestros, nuestras, =mi, =mis, =nuestro propio, =nuestra propia, =nuestros propios, =nuestras propias',
  },
  azure: {
    en: 'azure, microsoft azure, MS azure',
    ja: 'アジュール, マイクロソフトアジュール',
    de: 'azure cloud, microsoft azure',
    fr: 'cloud azure, microsoft azure',
  },
  product: {
    en: `
        azure, microsoft azure, M365, microsoft 365, office 365, O365, dynamics, dynamics 365, D365, power platform, power BI,
        microsoft, entra, entra ID, azure AD, AAD, fabric, business central, 365, azure government, azure gov, gov, gcc, china,
        azure china, intune, exchange, saas, devops`,
    ja: 'アジュール, マイクロソフト, パワープラットフォーム, ダイナミクス, オフィス',
    de: 'azure, microsoft, microsoft cloud, office, M365, azure cloud, azure AD, entra',
    fr: 'azure, microsoft, cloud microsoft, office, M365, azure AD, entra, microsoft azure',
    es: `
      de azure, de microsoft, de M365, de microsoft 365, de office 365, de dynamics, de dynamics 365, de D365, de power platform, de
      power BI, de entra, de business central, de fabric, en azure, de nube, de la nube`,
  },
  adjective: {
    en: `
        own, existing, production, prod, dedicated, respective, single, whole, entire, separate, central, individual, new, current,
        main, corporate, different, various, multiple, several, many, all, cloud, private, shared, old, other, hosting, public,
        commercial, global, test, live, personal, paid, EA, MCA, CSP, PAYG, two, three, four, five, actual, managed, multi, partner,
        company`,
    ja: `
      既存, 既存の, 本番, 本番の, 専用, 専用の, 個別, 個別の, 独自, 独自の, 自身の, 単一の, 全体の,
      別の, 各, 新規, 新規の, 現在の, 現行, 現行の, 複数の, 複数, すべての, 全ての, 全, 共有, 共用,
      検証, 開発, テスト, 社内, 商用, 共通の, 共通, 同じ, 同一, 同一の, 契約, 保有, 本社の, 海外,
      日本の, マルチ, マルチテナント, クラウド`,
    de: `
      eigen, bestehend, vorhanden, produktiv, produktion, dediziert, jeweilig, einzeln, gesamt, ganz, separat, getrennt, zentral, neu,
      aktuell, derzeitig, hauptsächlich|hauptsaechlich, verschieden, mehrere, mehreren, einige, viele, vielen, alle, allen, beide,
      beiden, zwei, drei, vier, fünf|fuenf, gemeinsam, geteilt, alt, andere, anderen, anderer, öffentlich|oeffentlich, kommerziell,
      global, privat, persönlich|persoenlich, bezahlt, groß, klein, deutsch, europäisch|europaeisch, verwaltet, produktive, zahlreich,
      sämtliche|saemtliche, sämtlichen|saemtlichen, jetzig, lokal, besagt, französisch|franzoesisch, schweizer,
      österreichisch|oesterreichisch`,
    fr: `
      propre, existant, dédié, dédiée, séparé, séparée, unique, entier, entière, central, centrale, individuel, individuelle, nouveau,
      nouvelle, nouveaux, actuel, actuelle, principal, principale, différent, différente, plusieurs, tous, toutes, partagé, partagée,
      mutualisé, mutualisée, ancien, ancienne, autre, autres, public, publique, commercial, commerciale, global, globale, privé,
      privée, payant, deux, trois, quatre, cinq, géré, managé, respectif, respectifs, multiples, divers, grand, petit, interne, =de
      production, =de prod, =de test, nombreux, français, européen`,
    es: `
      propio, existente, actual, productivo, de produccion, produccion, dedicado, respectivo, unico, entero, completo, separado,
      central, individual, nuevo, principal, corporativo, distinto, diferente, varios, varias, multiples, todos, todas, privado,
      compartido, antiguo, otro, publico, comercial, global, de pruebas, de desarrollo, personal, dos, tres, cuatro, cinco,
      gestionado, administrado, aislado, de empresa, del partner, misma, mismo`,
  },
  place: {
    en: `
        tenant, tenancy, subscription, sub, subs, environment, directory, azure, estate, resource group, landing zone, cloud, azure
        account, cloud account, management group, M365 org, org, azure environment, premises, entra tenant, aad tenant, azure subs,
        tenent, subscr, azure estate, domain, stack`,
    ja: 'テナント, サブスクリプション, サブスク, 環境, ディレクトリ, リソースグループ, ランディングゾーン, クラウド環境, 管理グループ, アカウント, クラウド基盤, 基盤, 契約サブスクリプション, ドメイン',
    de: `
      mandant, mandanten, tenant, tenants, tenancy, abo, abos, abonnement, abonnements, azure abo, azure abonnement, azure abos,
      subscription, subscriptions, subskription, subskriptionen, umgebung, azure umgebung, cloud umgebung, cloudumgebung, verzeichnis,
      azureumgebung, azuremandant, entra mandant, ressourcengruppe, ressourcengruppen, verwaltungsgruppe, landing zone, zielzone,
      landezone, cloud, azure konto, azure account, domäne|domaene, landschaft, azure landschaft, M365 tenant, azure tenant, azure
      mandant, azure subscription, systemlandschaft, tennant, subscribtion, wolke`,
    fr: `
      tenant, tenants, locataire, locataires, abonnement, abonnements, souscription, souscriptions, subscription, subscriptions,
      environnement, environnements, annuaire, annuaires, répertoire, abonnement azure, abonnements azure, souscription azure,
      souscriptions azure, environnement azure, tenant azure, tenant entra, tenant M365, groupe =de ressources, groupes =de
      ressources, groupe =d administration, landing zone, zone =d atterrissage, cloud, clouds, compte azure, compte cloud, infra
      azure, parc, parc azure, plateforme azure, domaine, tenant microsoft, organisation M365, abo, abo azure`,
    es: `
      tenant, inquilino, tenencia, suscripcion, subscripcion, entorno, ambiente, directorio, grupo de recursos, zona de aterrizaje,
      landing zone, nube, cuenta de azure, grupo de administracion, organizacion de M365, infraestructura, dominio, parque azure,
      lado, instancia, casa, zona de aterrizaje de azure, plataforma azure, inquilino de entra`,
  },
  store: {
    ja: 'マーケットプレイス, マーケットプレース, コマーシャルマーケットプレイス, コマーシャルマーケットプレース, 商用マーケットプレイス, 商用マーケットプレース, アップソース, マケプレ',
    de: `
      marktplatz, marktplatzes, marktplätze|marktplaetze, azure marktplatz, microsoft marktplatz, kommerzieller marktplatz,
      kommerziellen marktplatz, marketplaces, azure store, marketplatz, market place`,
    fr: `
      place =de marché, places =de marché, place =de marché =azure, =place =de marché microsoft, =place =de marché commerciale,
      marketplace, azure marketplace, marketplace azure, marketplace microsoft, market place, boutique azure`,
    es: `
      marketplace de microsoft, marketplace de azure, tienda de azure, mercado de azure, tienda de microsoft, marketplace comercial,
      azure marketplace, mercado comercial de microsoft, tienda de aplicaciones de microsoft`,
    en: `
      marketplace, market place, appsource, app source, azure marketplace, microsoft marketplace, commercial marketplace, MS
      marketplace, azure store, marketplace store, app store`,
  },
  no: {
    en: 'no, zero, without, nil, absolutely no',
    de: `
      kein, keinerlei, =ohne, null, =gar =kein, überhaupt|ueberhaupt =kein, =nicht einmal =ein, =ohne =jeden, =ohne =jede, =ohne
      jegliche, =ohne jeglichen, =nicht =den geringsten`,
    fr: `
      =pas =de, =pas =d, =aucun, =aucune, =sans, =sans =aucun, =sans =aucune, zéro, =plus =aucun, =plus =aucune, =pas =le moindre,
      =pas =la moindre, =pas =du =tout =d, =pas =du =tout =de, absolument =aucun, absolument =aucune, =plus =d, =ni`,
  },
  permission: {
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
  },
  act: {
    ja: '登録, 登録作業, 入力, 設定, 変更, 追加, 指定, 対応, 操作, 作業, 協力, 承認, 記入, 割り当て, 選択, 署名, 手続き, 更新, 実施, 申請',
    de: `
      eintragen, einzutragen, eintrag, eintragung, =trägt|=traegt =ein, =tragen =ein, eingeben, einzugeben, setzen, =zu setzen,
      hinterlegen, =zu hinterlegen, zuweisen, zuzuweisen, ändern|aendern, =zu ändern|aendern, anpassen, anzupassen, konfigurieren, =zu
      konfigurieren, einstellen, einzustellen, einrichten, einzurichten, klicken, =zu klicken, anklicken, umstellen, umzustellen,
      unterschreiben, =zu unterschreiben, freigeben, freizugeben, genehmigen, zustimmen, zuzustimmen, bestätigen|bestaetigen, =zu
      bestätigen|bestaetigen, machen, =zu =machen, tun, =zu =tun, mitmachen, mitzumachen, mitwirken, mitzuwirken, mitarbeiten, helfen,
      =zu helfen, unterstützen|unterstuetzen, =zu unterstützen|unterstuetzen, erledigen, =zu erledigen, übernehmen|uebernehmen, =zu
      übernehmen|uebernehmen, vornehmen, vorzunehmen, pflegen, =zu pflegen, aufnehmen, hinzufügen|hinzufuegen,
      hinzuzufügen|hinzuzufuegen, ergänzen|ergaenzen, =zu ergänzen|ergaenzen, benennen, =zu benennen, nominieren, =zu nominieren,
      erfassen, =zu erfassen, registrieren, =zu registrieren, auswählen|auswaehlen, auszuwählen|auszuwaehlen, verknüpfen|verknuepfen,
      =zu verknüpfen|verknuepfen, anfassen, anzufassen, handeln, aktiv =werden, reinschreiben, reinzuschreiben, kooperieren, =zu
      kooperieren, =uns eintragen, =uns einzutragen, umsetzen, umzusetzen, ausfüllen|ausfuellen, auszufüllen|auszufuellen, zuordnen,
      zuzuordnen`,
    fr: `
      agir, saisir, =le saisir, =nous saisir, entrer, renseigner, =nous renseigner, remplir, inscrire, =nous inscrire, ajouter, =nous
      ajouter, enregistrer, =nous enregistrer, déclarer, =nous déclarer, configurer, modifier, changer, faire, =le faire, faire =le
      nécessaire, faire =la saisie, faire =la modification, faire =la manip, faire =la manipulation, mettre, =nous mettre, mettre
      =notre, mettre =en place, paramétrer, attribuer, assigner, affecter, désigner, =nous désigner, nommer, =nous nommer, choisir,
      =nous choisir, sélectionner, signer, approuver, valider, confirmer, accepter, coopérer, collaborer, aider, =nous aider, cliquer,
      =s =en occuper, =s =en charger, effectuer, toucher, associer, =nous associer, lier, rattacher, intervenir, indiquer, compléter,
      mettre =à jour, donner, accorder, bouger, jouer =le jeu, participer, ouvrir`,
    es: `
      actuar, actua, introducir, introduce, introduzca, introducira, introducen, poner, ponga, pone, pondra, pondran, ponen, ponernos,
      pone nuestro, meter, mete, meta, meternos, rellenar, rellena, rellene, rellenara, registrar, registra, registre, registrara,
      registrarnos, configurar, configura, configure, configurara, cambiar, cambia, cambie, cambiara, cambiar algo, modificar,
      modifica, asignar, asigna, asignara, asignarnos, anadir, anade, anadira, anadirnos, agregar, agrega, agregara, agregarnos,
      escribir, teclear, marcar, seleccionar, selecciona, elegir, elegirnos, nombrarnos, designarnos, designar, nominarnos,
      indicarnos, indicar, incluirnos, darnos de alta, dar de alta, firmar, firma, firmara, aprobar, aprueba, aprobara, colaborar,
      colabora, colaborara, ayudar, ayuda, ayudara, hacer, hacerlo, hace, hara, haran, hacer el cambio, hacer los cambios, hacer la
      entrada, hacer lo que, hacer clic, hacer nada, tocar, toca, tocara, tocar nada, actualizar, vincular, vincularnos, vincula,
      confirmar, confirma, conceder, entrar en el portal, encargarse, mover un dedo, cumplimentar, tramitar, gestionar el alta,
      apuntarnos`,
    en: `
      act, enter, type in, type, set, set it, add, add us, register, configure, change, assign, do it, do that, do this, do so, put
      in, put us, put us in, put our, fill in, click, make, name us, nominate, select, choose, sign, approve, cooperate, help, make
      the entry, make the change, do whatever, do what, key in, update, record, list us, list, maintain, appoint, designate, link, do
      anything, attach, confirm, grant, touch, go into, take care, enter it, enter us, enter our, do their, follow, arrange, tag,
      write, write our, write us, put in our, insert, submit, mention us, fill in our`,
  },
  willing: {
    ja: '協力的, 前向き, 積極的, 好意的, 乗り気, やる気',
    de: `
      bereit, =ist bereit, =sind bereit, =wäre|=waere bereit, =wären|=waeren bereit, gewillt, =ist gewillt, =sind gewillt, willens,
      =ist willens, =offen, =ist offen, =sind offen, kooperativ, =ist kooperativ, =sind kooperativ, kooperationsbereit, einverstanden,
      =ist einverstanden, =sind einverstanden, aufgeschlossen, =ist aufgeschlossen, hilfsbereit, =ist =gern bereit, =ist =gerne
      bereit, =sind =gern bereit, =sind =gerne bereit, dazu bereit, =ist dazu bereit, =sind dazu bereit, bereit =ist, bereit =sind,
      grundsätzlich|grundsaetzlich bereit, =ist grundsätzlich|grundsaetzlich bereit, =zu =allem bereit`,
    fr: `
      prêt, prête, prêts, =est prêt, =est prête, =sont prêts, =serait prêt, seraient prêts, disposé, disposés, disposée, =est disposé,
      =sont disposés, ouvert, =est ouvert, =sont ouverts, ouvert =à =l idée, partant, partants, =est partant, =sont partants,
      volontaire, =est volontaire, =sont volontaires, coopératif, coopérative, =est coopératif, =sont coopératifs, favorable, =est
      favorable, =sont favorables, =tout =à =fait prêt, =est =tout =à =fait prêt, motivé, =sont motivés, enclin, =est enclin`,
    es: `
      dispuesto, dispuesta, dispuestos, dispuestas, esta dispuesto, esta dispuesta, estan dispuestos, estan dispuestas, encantado,
      encantada, encantados, abierto, abiertos, esta abierto, estan abiertos, listo, listos, preparado, colaborador, colaborativo,
      colaborativos, cooperativo, es colaborativo, son colaborativos, de acuerdo, esta de acuerdo, estan de acuerdo, conforme, por la
      labor, esta por la labor, estan por la labor, receptivo, es receptivo, predispuesto, coopera, cooperan, colabora, colaboran,
      accede, acceden, acepta, aceptan`,
    en: `
      ready, willing, happy, glad, prepared, open, keen, eager, is ready, are ready, is willing, are willing, is happy, are happy, is
      prepared, are prepared, is open, are open, is glad, is keen, are keen, would be happy, would be willing, will be happy,
      is cooperative, are cooperative, very cooperative`,
  },
  moving: {
    en: `
        =move, =moving, =moves, =go, =going, =goes, =switch, =switches, =switching, =migrate, =migrates, =migrating, =transition,
        =transitions, =transitioning, =convert, =converts, =converting, =changing, =change, =changes, =transfer, =transferring,
        =heading, =shifting, =roll, =rolling, =rolls, =flip, =flips, =flipping, =swap, =jumping, =coming, be moved, being moved,
        get moved, gets moved, are moved, be migrated, being migrated, be converted, be switched`,
    ja: '移行, 切り替え, 切替, 変更, 乗り換え, 移る, 移ります, 移行予定, 切り替える, 切り替わる, 切り替わり, 転換, 更改, シフト, 移管',
    de: `
      wechseln, wechselt, wechsel, umsteigen, umsteigt, steigt =um, umstieg, umstellen, umstellt, umgestellt, umstellung, =stellt =um,
      migrieren, migriert, migration, überführen|ueberfuehren, überführt|ueberfuehrt, überführung|ueberfuehrung, übergehen|uebergehen,
      übergang|uebergang, umziehen, umzieht, zieht =um, ziehen =um, umzug, konvertieren, konvertiert, umwandeln, umgewandelt, wandert,
      wandern, transferiert, wechselte, rüberziehen|rueberziehen, rüberwechseln|rueberwechseln, überwechseln|ueberwechseln`,
    fr: `
      passer, passe, passent, passera, passeront, passage, passons, =va passer, =vont passer, =doit passer, basculer, bascule,
      basculent, basculera, basculeront, =va basculer, =vont basculer, migrer, migre, migrent, migrera, migreront, =va migrer, =vont
      migrer, migration, transition, transitionne, transitionner, évoluer, évolue, évoluent, convertir, conversion, transférer,
      transfert, =se dirige, =se dirigent, changer, déménager, glisser`,
    es: `
      migrar, migra, migran, migrara, migraran, migrando, migramos, migracion, pasar, pasa, pasan, pasara, pasaran, pasando, pasarse,
      se pasa, se pasan, paso, mover, mueve, mueven, movera, moviendo, se mueve, cambiar, cambia, cambian, cambiara, cambiaran,
      cambiando, cambio, transicion, transicionar, transiciona, convertir, convierte, conversion, saltar, salta, trasladar, traslada,
      traspasar, va, van, ira, iran, yendo, salto, evolucionar, evoluciona`,
  },
  role: {
    en: `
        role, roles, RBAC, RBAC role, permission, permissions, rights, azure role, azure roles, azure RBAC, role assignment, role
        assignments, azure permissions`,
    ja: 'ロール, 権限, RBACロール, RBAC権限, Azureロール, Azure権限, Azureの権限, Azureのロール, ロール割り当て, 役割, アクセス権',
    de: `
      rolle, rollen, berechtigung, berechtigungen, rechte, rechten, rollenzuweisung, rollenzuweisungen, azure rolle, azure rollen,
      azure rechte, azure berechtigung, azure berechtigungen, RBAC rolle, RBAC rollen, RBAC rechte, azure RBAC rolle, zugriffsrechte`,
    fr: `
      rôle, rôles, droit, droits, permission, permissions, autorisation, autorisations, rôle azure, rôles azure, rôle RBAC, rôles
      RBAC, droits azure, droits RBAC, attribution =de rôle, attributions =de rôle, affectation =de rôle, habilitation, habilitations`,
    es: `
      rol, roles, permiso, permisos, rol RBAC, rol de azure, roles de azure, rol en azure, roles en azure, permisos de azure, permisos
      en azure, derechos, asignacion de rol, asignacion de roles, RBAC de azure, privilegios`,
  },
  record: {
    en: `
        claim, CPOR, CPOR claim, DPOR, DPOR entry, record, partner of record, entry, attribution, association, partner of record
        entry, POR, CPOR association, DPOR record, partner entry, partner record, claim on it, registration, DPOR field, partner of
        record field, customer association, workload claim`,
    ja: 'クレーム, 申請, 登録, CPORクレーム, CPOR登録, CPOR申請, DPOR登録, パートナーレコード, レコード, 関連付け, パートナーオブレコード, 紐付け, 紐づけ, 帰属, パートナー登録, 請求権',
    de: `
      eintrag, eintrags, einträge|eintraege, partnereintrag, partner eintrag, DPOR eintrag, CPOR eintrag, POR eintrag, partner of
      =record eintrag, zuordnung, partnerzuordnung, partner zuordnung, kundenzuordnung, registrierung, attribution, CPOR anspruch,
      anspruch, DPOR feld, partnerfeld, partner of record =feld, CPOR claim, claims, claim, workload claim, verknüpfung|verknuepfung,
      partnerverknüpfung|partnerverknuepfung, CPOR zuordnung, DPOR zuordnung`,
    fr: `
      claim, claims, claim CPOR, revendication, revendication CPOR, enregistrement, enregistrement DPOR, association, association
      CPOR, association partenaire, inscription, entrée, entrée DPOR, entrée partenaire, attribution, rattachement, champ DPOR, champ
      partenaire, =champ partner of record, partner of record, partenaire officiel, déclaration, DPOR, CPOR`,
    es: `
      reclamacion, reclamo, claim CPOR, el claim, claim, registro, entrada, asociacion, atribucion, partner registrado, partner of
      record, reclamacion CPOR, reclamo CPOR, registro DPOR, campo DPOR, asociacion CPOR, el CPOR, el DPOR, partner de registro, socio
      de registro, inscripcion, vinculacion`,
  },
  otherPartner: {
    ja: `
      他のパートナー, 他パートナー, 別のパートナー, 別パートナー, 以前のパートナー, 前のパートナー, 前パートナー,
      旧パートナー, 元のパートナー, 前任のパートナー, 前任パートナー, 他社, 別会社, 別の会社, 他の会社, 競合,
      競合他社, 競合先, ライバル会社, ライバル, 前任, 前任ベンダー, 前のベンダー, 前ベンダー, 旧ベンダー,
      以前のベンダー, 別のベンダー, 他ベンダー, 他のベンダー, 既存ベンダー, 現行ベンダー, 現ベンダー,
      既存パートナー, 現行パートナー, 別のSIer, 他のSIer, 前のSIer, 以前のSIer, 旧SIer,
      他SIer, 別のSI, 前のSI, 他のSI, 別のMSP, 前のMSP, 他のMSP, 以前のMSP, 以前の業者,
      前の業者, 別の業者, 前の会社, 以前の会社, 別のリセラー, 他のリセラー, 前のリセラー, 以前の委託先,
      前の委託先, 第三者, もう一社, 富士通, 日立, 野村総研, アクセンチュア, NTTデータ, 日本電気,
      アバナード`,
    de: `
      =anderer partner, =anderen partner, anderem partner, =andere partner, =ein =anderer, =einem =anderen, vorheriger partner,
      vorherigen partner, vorherige partner, früherer|frueherer partner, früheren|frueheren partner, frühere|fruehere partner,
      ehemaliger partner, ehemaligen partner, ehemalige partner, alter partner, alten partner, alte partner, voriger partner, vorigen
      partner, bisheriger partner, bisherigen partner, bisherige partner, letzter partner, letzten partner, vorgänger|vorgaenger,
      vorgängers|vorgaengers, =unser vorgänger|vorgaenger, vorgängerpartner|vorgaengerpartner, vorgängerfirma|vorgaengerfirma,
      vorgänger|vorgaenger partner, altpartner, vordienstleister, altdienstleister, =anderer dienstleister, =anderen dienstleister,
      vorheriger dienstleister, vorherigen dienstleister, früherer|frueherer dienstleister, früheren|frueheren dienstleister,
      ehemaliger dienstleister, ehemaligen dienstleister, alter dienstleister, alten dienstleister, alte dienstleister, voriger
      dienstleister, vorigen dienstleister, bisheriger dienstleister, bisherigen dienstleister, bisherige dienstleister, letzter
      dienstleister, =anderes systemhaus, =anderen systemhaus, altes systemhaus, alte systemhaus, alten systemhaus, vorheriges
      systemhaus, früheres|frueheres systemhaus, bisheriges systemhaus, bisherige systemhaus, =anderer integrator, =anderen
      integrator, vorheriger integrator, früherer|frueherer integrator, =anderer MSP, =anderen MSP, vorheriger MSP, alter MSP, alten
      MSP, alte MSP, =anderer anbieter, =anderen anbieter, vorheriger anbieter, alter anbieter, alten anbieter, bisheriger anbieter,
      bisherigen anbieter, =andere firma, =anderen firma, alte firma, frühere|fruehere firma, mitbewerber, mitbewerbers, wettbewerber,
      wettbewerbers, konkurrent, konkurrenten, konkurrenz, =jemand =anders, =jemand =anderes, =jemand anderem, =wer =anders, =ein
      dritter, zweiter partner, zweiten partner, weiterer partner, weiteren partner, weiterer dienstleister, zweiter dienstleister,
      zweiten dienstleister, =anderer reseller, =anderen reseller, vorheriger reseller, alter reseller, alten reseller, =der LSP,
      =deren reseller, =anderer berater, früherer|frueherer berater, =anderes beratungshaus, partner =vor =uns, dienstleister =vor
      =uns, firma =vor =uns, =der platzhirsch, platzhirsch, bestandspartner, bestandsdienstleister, t systems, computacenter, cancom,
      adesso, arvato, all for =one, softwareone, SVA, materna, sopra steria, glueckkanja, campana schott`,
    fr: `
      =autre partenaire, =un =autre partenaire, =l =autre partenaire, ancien partenaire, précédent partenaire, partenaire précédent,
      partenaire antérieur, dernier partenaire, partenaire sortant, partenaire historique, partenaire =en place, =autre prestataire,
      =un =autre prestataire, =l =autre prestataire, ancien prestataire, précédent prestataire, prestataire précédent, prestataire
      sortant, prestataire historique, prestataire =en place, dernier prestataire, =autre intégrateur, =un =autre intégrateur, ancien
      intégrateur, intégrateur précédent, précédent intégrateur, intégrateur historique, intégrateur sortant, =autre infogérant,
      ancien infogérant, infogérant précédent, précédent infogérant, infogérant actuel, =autre ESN, =une =autre ESN, ancienne ESN, =l
      ancienne ESN, =autre société, =une =autre société, ancienne société, =autre entreprise, =une =autre entreprise, =autre boîte,
      =une =autre boîte, ancienne boîte, =autre cabinet, ancien cabinet, =autre fournisseur, ancien fournisseur, précédent
      fournisseur, fournisseur précédent, =autre MSP, ancien MSP, MSP précédent, =autre SI, =autre revendeur, ancien revendeur, =leur
      revendeur, revendeur précédent, =autre éditeur, concurrent, concurrente, =un concurrent, =notre concurrent, concurrence,
      prédécesseur, =notre prédécesseur, quelqu =un =d =autre, =un tiers, deuxième partenaire, second partenaire, second prestataire,
      deuxième prestataire, second intégrateur, deuxième intégrateur, troisième partenaire, partenaire avant =nous, prestataire avant
      =nous, ceux =d avant, ceux avant =nous, celui =d avant, =le LSP, sortant, sopra, sopra steria, sopra steria =group, econocom,
      SCC, orange business, devoteam, inetum, CGI, neurones, claranet, bechtle`,
    es: `
      otro partner, otros partners, otro socio, partner anterior, anterior partner, el partner anterior, el anterior partner, socio
      anterior, anterior socio, antiguo partner, antiguo socio, partner previo, otro proveedor, proveedor anterior, anterior
      proveedor, antiguo proveedor, proveedor saliente, partner saliente, proveedor previo, otro integrador, integrador anterior,
      anterior integrador, antiguo integrador, otra consultora, consultora anterior, anterior consultora, antigua consultora, otra
      consultoria, otra empresa, empresa anterior, anterior empresa, antigua empresa, otra compania, otro MSP, MSP anterior, anterior
      MSP, antiguo MSP, otro SI, SI anterior, anterior SI, otro reseller, otro revendedor, revendedor anterior, anterior revendedor,
      otro CSP, otro distribuidor, la competencia, competencia, competidor, un competidor, nuestro competidor, el incumbente,
      incumbente, predecesor, nuestro predecesor, segundo partner, segundo integrador, tercero, un tercero, alguien mas, otra persona,
      otra gente, rival, el de antes, los de antes, los anteriores, partner de antes, proveedor de antes, indra, minsait, telefonica
      tech, inetum, seidor, ayesa, softtek, everis, NTT data, viewnext, plain concepts, raona, el LSP, su revendedor, su reseller,
      partner actual, proveedor actual, actual proveedor, actual partner, otra firma`,
    en: `
      another partner, other partner, previous partner, former partner, old partner, prior partner, last partner, earlier partner,
      different partner, the incumbent, incumbent, incumbent partner, predecessor, our predecessor, competitor, a competitor, our
      competitor, another firm, another company, another integrator, other integrator, previous integrator, former integrator, old
      integrator, another MSP, previous MSP, former MSP, old MSP, other MSP, another SI, previous SI, former SI, other SI, previous
      provider, former provider, old provider, other provider, another provider, another consultancy, previous consultancy, former
      consultancy, other consultancy, previous consultant, previous vendor, another vendor, another reseller, previous reseller, their
      reseller, someone else, somebody else, rival, the LSP, third partner, second partner, second integrator, departed, firm before
      us, partner before us, previous firm, former firm, other firm, other one, previous supplier, old supplier, ex partner, outgoing
      partner, outgoing provider, last provider, big four, accenture, capgemini, avanade, infosys, TCS, wipro, deloitte, KPMG, PwC,
      EY, cognizant, DXC, atos, softwareone, crayon, insight, bechtle, kyndryl, rackspace, NTT, different firm, different company, a
      different integrator, different provider, old AX partner, old CRM partner, the integrator who, integrator who built it, the
      partner who, partner they fired, long gone, the guys before us, the firm before us, the one before us, incumbent supplier,
      incumbent provider, incumbent vendor, another company as`,
  },
  entered: {
    en: `
        entered, is entered, registered, is registered, listed, is listed, recorded, is recorded, set, is set, named, is named, in
        there as, attached, is attached, on record, is on record, linked, is linked, in the system, on file, down as, still in,
        still there as, tagged`,
    ja: `
      登録されて, 登録済み, 登録済, 登録, 入っている, 入っています, 入ったまま, 入力されて, 設定されて,
      記載されて, 載って, 指定されて, 紐付いて, 紐づいて, 紐付けられて, 関連付けられて, 残って, 登録されたまま,
      登録が残って, 名前が入って`,
    de: `
      eingetragen, =ist eingetragen, eingetragen =ist, =sind eingetragen, eingetragen =sind, hinterlegt, =ist hinterlegt, hinterlegt
      =ist, registriert, =ist registriert, registriert =ist, gesetzt, =ist gesetzt, gelistet, erfasst, =ist erfasst, benannt, =ist
      benannt, genannt, vermerkt, =ist vermerkt, verknüpft|verknuepft, =ist verknüpft|verknuepft, zugeordnet, =ist zugeordnet, =steht
      drin, =stehen drin, drinsteht, drinstehen, drin =steht, =steht =im system, =im system, eingepflegt, aufgeführt|aufgefuehrt,
      eingebucht, gepflegt, =im feld, =als partner hinterlegt, =als partner eingetragen, angemeldet`,
    fr: `
      inscrit, =est inscrit, inscrits, enregistré, =est enregistré, enregistrés, déclaré, =est déclaré, déclarés, renseigné, =est
      renseigné, renseignés, saisi, =est saisi, indiqué, =est indiqué, référencé, =est référencé, référencés, mentionné, désigné, =est
      désigné, nommé, associé, =est associé, associés, rattaché, =est rattaché, lié, =est lié, =dans =le système, =dans =le champ, =en
      place =comme, affiché, =est affiché, figure =comme, apparaît =comme, positionné, listé, =est listé, attribué`,
    es: `
      esta registrado, estan registrados, registrado, figura, figuran, figura como, aparece, aparece como, aparecen, consta, consta
      como, sigue registrado, sigue figurando, sigue apareciendo, esta puesto, sigue puesto, esta inscrito, inscrito, esta asignado,
      asignado, esta vinculado, vinculado, esta dado de alta, dado de alta, esta metido, metido, esta como, sigue como, esta anotado,
      esta indicado, sigue ahi, sigue dentro, sale como, sale, esta asociado, asociado, sigue asociado, listado`,
  },
  dporHolder: {
    en: `
        DPOR, partner of record, CPOR, digital partner of record, the POR, POR, claiming partner, the DPOR, the partner of record`,
    ja: 'パートナーオブレコード, レコードパートナー, デジタルパートナーオブレコード, クレームパートナー, POR, 記録上のパートナー',
    de: `
      eingetragener partner, eingetragene partner, eingetragener DPOR, digitaler partner of =record, digital partner of =record, DPOR,
      CPOR, partner of record, beanspruchender partner, registrierter partner, =der DPOR, =der CPOR, zugeordneter partner`,
    fr: `
      DPOR, CPOR, partner of record, partenaire officiel, partenaire enregistré, partenaire déclaré, partenaire of record, digital
      partner of =record, =le partner of record, partenaire numérique =officiel`,
    es: `
      partner de registro, socio de registro, partner digital de registro, socio digital de registro, partner of record, el partner of
      record, el DPOR, el CPOR, titular del claim, titular de la reclamacion, partner registrado`,
  },
  approved: {
    ja: '承認, 承認済み, 承認済, 認定, 許可, 確認, 確認済み, 採択, 登録, 参加, 了承, 認可, 対象',
    de: `
      zugelassen, freigegeben, freigeschaltet, bestätigt|bestaetigt, akzeptiert, genehmigt, aufgenommen, angenommen, nominiert,
      berechtigt, qualifiziert, autorisiert, bewilligt, angemeldet, zugesagt, abgesegnet, dabei, eingeladen, abgenickt, grünes|gruenes
      licht, drin`,
    fr: `
      approuvé, approuvés, approuvée, validé, validés, validée, accepté, acceptés, acceptée, confirmé, confirmés, confirmée, admis,
      admise, autorisé, autorisés, autorisée, éligible, éligibles, nommé, nommés, nominé, sélectionné, sélectionnés, retenu, retenus,
      invité, invités, inscrit, inscrits, agréé, agréés, qualifié, habilité, feu vert`,
    es: `
      aprobado, aprobados, aprobada, confirmado, confirmados, aceptado, aceptados, admitido, admitidos, autorizado, autorizados,
      habilitado, habilitados, elegible, elegibles, nominado, nominados, validado, validados, invitado, invitados, dado de alta, dados
      de alta, incorporado, seleccionado`,
    en: `
      approved, confirmed, accepted, nominated, eligible, cleared, onboarded, allowed, green lit, admitted, authorised, authorized,
      signed off, selected, invited, in, approve, accept, confirm, validated, validate, registered, whitelisted, vetted`,
  },
  build: {
    en: 'build, built, click, create, deploy, do, done, make, made, provision, set up, manage, configure, work, administer, handle, roll out, put together, spin up',
  },
  firm: { en: 'partner, firm, integrator, consultancy, MSP, provider, vendor, supplier, company, SI, consultant, agency' },
  pracr: { en: 'PRACR, partner reported ACR, partner reported azure consumed revenue, partner reported' },
  per: {
    en: `
        =per, for each, for every, of each, by each, each single, each individual, of every, every single, which`,
    ja: 'ごと, ごとに, ごとの, 毎, 別, 別に, 別の, 単位, 単位で, 単位の',
    de: `
      =pro, =je, =für|=fuer =jede, =für|=fuer =jedes, =für|=fuer =jeden, =jede einzelne, =jedes einzelne, =jeder einzelnen, =jedes
      einzelnen, =für|=fuer =jede einzelne, =für|=fuer =jedes einzelne, =pro einzelner, =pro einzelnem, =nach einzelner`,
    fr: '=par, =pour =chaque, =de =chaque, chaque, =pour chacun, =pour chacune, =de chacun, =de chacune, =par =chaque',
    es: '=por, por cada, de cada, para cada, a nivel de, cada',
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type GroupId = keyof typeof groups
