import type { FactPhrases } from '../phrases.ts'

export const rolePhrases: FactPhrases<'role'> = {
  services: {
    says: {
      en: `
        SI!, SIs, GSI, system integrator, systems integrator, integrator, systems integration, integration partner, consultancy,
        consulting, consultant, consulting firm, consulting company, consulting partner, consulting house, advisory firm,
        professional services, services partner, service partner, implementation partner, implementer, implementing partner,
        delivery partner, deployment partner, migration partner, advisory partner, services firm, services company, IT services,
        project partner, boutique consult*, digital agency, solution integrator, IT consultancy, migration specialist, adoption
        partner, change management partner, implementation house, technology consultant`,
      ja: `
        SIer, SIベンダー, SI事業者, システムインテグレーター, システムインテグレータ,
        システムインテグレーション, インテグレーター, インテグレータ, コンサルティング会社, コンサルティングファーム,
        コンサルティング, コンサル, コンサル会社, コンサルタント, 導入パートナー, 導入支援, 導入ベンダー,
        構築パートナー, 構築ベンダー, 構築支援, 移行パートナー, 移行支援, 実装パートナー, サービスパートナー,
        デリバリーパートナー, 導入会社, 受託開発, 受託開発会社, 開発会社, システム開発会社, 技術支援,
        プロフェッショナルサービス, 定着支援, 活用支援, 請負開発, ITコンサル, システム会社, 設計構築`,
      de: `
        systemintegrator*, systemhaus, systemhäuser|systemhaeuser, systemhauses, integrationspartner*, beratungshaus,
        beratungshäuser|beratungshaeuser, beratungsunternehmen, beratungsfirma, beratungspartner, beratungsgesellschaft,
        unternehmensberat*, IT beratung, cloud beratung, cloudberatung, IT berater, berater, beraterin, cloud berater,
        implementierungspartner*, umsetzungspartner, projektpartner, einführungspartner|einfuehrungspartner, migrationspartner,
        einführungshaus|einfuehrungshaus, projekthaus, servicepartner, dienstleistungspartner, IT haus,
        beratungsgeschäft|beratungsgeschaeft, projektgeschäft|projektgeschaeft, projektdienstleister, beratungsdienstleister,
        lösungsintegrator|loesungsintegrator, cloud architekt, lösungspartner|loesungspartner im projekt, partner für|fuer die
        umsetzung, consultinghaus, consultingfirma, consultingunternehmen, integratoren,
        dienstleistungsgeschäft|dienstleistungsgeschaeft, ERP partner, digitalagentur, als beratung, beratung`,
      fr: `
        intégrateur, intégratrice, intégrateur système, intégrateur de systèmes, partenaire intégrateur, société de conseil, cabinet
        de conseil, cabinet conseil, conseil en informatique, société de service, société de services, entreprise de services du
        numérique, ESN, SSII, consultant, consultante, consultants, conseil IT, partenaire de mise en œuvre, partenaire d intégration,
        partenaire services, partenaire de services, partenaire projet, partenaire de migration, partenaire de déploiement,
        prestataire de conseil, prestataire d intégration, prestataire intégrateur, agence digitale, agence numérique, boîte de
        conseil, boîte de service, boîte de consulting, intégration de solutions, consultant cloud, architecte cloud, services
        professionnels, intégrateur ERP, intégrateur dynamics, entreprise de conseil, notre cabinet, cabinet IT, cabinet de
        consulting, cabinet spécialisé`,
      es: `
        integrador, integradora, integrador de sistemas, integradora de sistemas, empresa integradora, integracion de sistemas,
        consultora, consultoria, consultor, consultora tecnologica, consultoria tecnologica, empresa de consultoria, firma de
        consultoria, partner de consultoria, partner de servicios, partner de servicios profesionales, socio de servicios, empresa de
        servicios, empresa de servicios IT, servicios profesionales, servicios IT, servicios informaticos, partner de implantacion,
        partner implantador, partner de implementacion, socio implementador, implantador, implementador, partner de migracion, partner
        de despliegue, partner de adopcion, partner de integracion, partner de proyecto, partner de entrega, asesoria tecnologica,
        asesores tecnologicos, consultora cloud, agencia digital`,
    },
    implies: {
      ja: `
        {we}が構築, {we}で構築, {we}が導入, {we}が設計, {we}が設計・構築, {we}が実装,
        {we}が支援, {we}が移行, {we}は構築, {we}は導入, {we}は支援, {we}が展開,
        {we}が開発を担当, 構築を担当, 導入を担当, 設計を担当, 移行を担当, 設計から構築まで, 構築案件, 導入案件,
        導入プロジェクト, 移行プロジェクト, 移行案件, 構築プロジェクト, プロジェクトで支援, アドバイザリー,
        要件定義から, {we}のコンサルタント, 伴走支援, {we}のアーキテクト`,
      de: `
        wir beraten, beraten wir, wir implementieren, implementieren wir, wir führen|fuehren .. ein, führen|fuehren wir .. ein, wir
        setzen .. um, setzen wir .. um, wir migrieren, migrieren wir, haben .. migriert, von uns implementiert, von uns umgesetzt, von
        uns eingeführt|eingefuehrt, von uns migriert, wir rollen .. aus, rollen wir .. aus, unsere berater, unsere architekten, unsere
        consultants, kundenprojekt, kundenprojekte, kundenprojekten, wir machen das projekt, wir machen die einführung|einfuehrung,
        wir machen die migration, wir machen die umsetzung, machen wir die einführung|einfuehrung, machen wir die migration,
        einführungsprojekt|einfuehrungsprojekt, migrationsprojekt, im rahmen eines projekts, IT dienstleister, wir bauen .. auf, bauen
        wir .. auf, beratungsmandat, wir begleiten, wir konzipieren, wir machen nur beratung, nur beratend tätig|taetig,
        beratungsleistung, wir richten .. ein, wir machen workshops`,
      fr: `
        nous conseillons, on conseille, nous intégrons, on intègre, nous implémentons, on implémente, nous mettons en place, on met en
        place, nous mettons en œuvre, on met en œuvre, nous migrons, on migre, nous avons migré, on a migré, nous accompagnons, on
        accompagne, nous déployons pour, on déploie pour, nous déployons chez, on déploie chez, mis en place par nous, mise en place
        par nous, implémenté par nous, nos consultants, nos architectes, projet client, projets clients, projet chez le {customer},
        nous faisons la migration, on fait la migration, nous faisons l intégration, on fait l intégration, nous faisons le projet, on
        fait le projet, on fait le déploiement, nous faisons du conseil, on fait du conseil, mission de conseil, prestation de
        conseil, phase de build, nous réalisons le projet, nous assurons la mise en œuvre, prestataire informatique`,
      es: `
        implantamos, implementamos, nosotros implantamos, nosotros implementamos, hacemos la implantacion, hacemos la implementacion,
        hacemos implantaciones, hacemos la migracion, hacemos migraciones, migramos, hicimos la migracion, asesoramos, damos
        consultoria, hacemos consultoria, hacemos el proyecto, hacemos el despliegue, hacemos el rollout, hacemos la integracion,
        integramos, disenamos y construimos, disenamos, desplegamos para el cliente, construimos para el cliente, construimos la
        plataforma, nuestros consultores, nuestros arquitectos, nuestro equipo de consultoria, implantado por nosotros, implementado
        por nosotros, montamos, nosotros montamos, proyecto para un cliente, proyecto de cliente, ejecutamos el proyecto,
        desarrollamos para el cliente, acompanamos al cliente, llevamos el proyecto`,
      en: `
        {we} advise, {we} consult, {we} implement, implemented by us, we are implementing, {we} do the implementation, {we} are doing
        the implementation, {we} only advise, our consultants, our consulting team, our architects, {we} did the migration, {we}
        migrate, {we} do the project work, {we} do [the] rollout, rollout by us, advisory work, we architect, {we} design and build,
        {we} do the consulting, customer project, put in .. for, implementers`,
    },
  },
  managedServices: {
    says: {
      ja: `
        マネージドサービス, マネージドサービスプロバイダー, マネージドサービスプロバイダ, マネージドサービス事業者,
        マネージドSOC, マネージドセキュリティ, 運用会社, 運用事業者, 運用ベンダー, 運用パートナー, 運用保守,
        保守運用, 運用代行, 運用受託, 運用委託, 運用保守ベンダー, 運用サービス, 運用監視, アウトソーサー,
        アウトソーシング, ホスティング事業者, ホスティング会社, サービスプロバイダー, 監視運用, 運用管理会社,
        運用アウトソース`,
      de: `
        betriebsdienstleister*, betriebspartner, betriebsführung|betriebsfuehrung, betriebsvertrag, systembetrieb, hostingpartner,
        hosting partner, hosting anbieter, hostinganbieter, hosting dienstleister, outsourcing partner, outsourcing dienstleister,
        outsourcing anbieter, managed service anbieter, managed services anbieter, managed service dienstleister, managed service
        vertrag, betriebsteam, cloud betreiber, IT betriebsdienstleister, plattformbetreiber, wartungspartner, serviceprovider,
        managed service partner, betriebsverantwortung, betriebsunterstützung|betriebsunterstuetzung, betreibermodell, im betrieb
        tätig|taetig, betriebshaus, betriebsabteilung`,
      fr: `
        infogérant, infogérance, infogéreur, services managés, service managé, services gérés, service géré, fournisseur de services
        managés, fournisseur de services gérés, prestataire de services managés, prestataire infogérance, hébergeur, partenaire d
        exploitation, exploitant, prestataire d exploitation, contrat d infogérance, contrat d exploitation, contrat de maintenance,
        contrat de MCO, maintien en condition opérationnelle, maintien en conditions opérationnelles, MCO, TMA, tierce maintenance,
        tierce maintenance applicative, SOC managé, cloud managé, externalisation, prestataire d hébergement, partenaire de run,
        contrat de run, équipe de run, partenaire infogérance`,
      es: `
        servicios gestionados, servicio gestionado, servicios administrados, servicio administrado, proveedor de servicios
        gestionados, proveedor de servicios administrados, partner de servicios gestionados, proveedor de servicios, SOC gestionado,
        seguridad gestionada, servicio de seguridad gestionada, operaciones gestionadas, nube gestionada, cloud gestionado, empresa de
        operaciones, proveedor de operaciones, proveedor de hosting, proveedor de alojamiento, hoster, proveedor de outsourcing,
        externalizacion, outsourcing, partner de operaciones, contrato de servicios gestionados, hosting gestionado, explotacion de
        sistemas`,
      en: `
        MSP, MSPs, managed service, managed services, managed service provider, managed services provider, managed services partner,
        managed service partner, service provider, managed SOC, MSSP, managed security provider, managed security service, hoster,
        hosting provider, operations partner, outsourcer, outsourcing partner, operations provider, managed cloud, managed operations,
        managed workplace, azure expert MSP, run partner, IT operations partner, managed service contract, managed hosting, ops
        partner, run and operate only, run & operate, in charge of operations, in charge of [the] [day] [to] [day] operations,
        operation =managed, operations team for`,
    },
    implies: {
      ja: `
        {we}が運用, {we}で運用, {we}が監視, {we}が管理, {we}が保守, {we}が面倒,
        {we}は運用, 運用を担当, 運用を受託, 運用を任され, 運用を請け負, 運用を引き受け, 運用を引き継,
        保守を担当, 監視を担当, 監視と運用, 運用と監視, 運用フェーズ, 運用契約, 保守契約, 日々の運用, 日常運用,
        24時間365日, 24時間監視, 24時間体制, パッチ適用, パッチ管理, ヘルプデスク, サービスデスク,
        運用チーム, 運用中の{customer}, 面倒を見て, 動かし続け, 運用しています, 運用しております,
        運用を行って, 運用担当, 保守しています`,
      de: `
        wir betreiben, betreiben wir, betreibe ich, wir .. betreiben, von uns betrieben, durch uns betrieben, wir betreuen, betreuen
        wir, von uns betreut, durch uns betreut, wir verwalten, verwalten wir, von uns verwaltet, wir administrieren, administrieren
        wir, wir überwachen|ueberwachen, überwachen|ueberwachen wir, wir monitoren, wir warten, warten wir, von uns gewartet, wir
        patchen, patchen wir, wir halten .. am laufen, halten wir .. am laufen, halten .. am laufen, am laufen halten, am laufen, dass
        das licht brennt, machen den betrieb, wir machen den betrieb, den betrieb machen wir, machen wir den betrieb, betrieb liegt
        bei uns, betrieb bei uns, betrieb durch uns, betrieb machen wir, kümmern|kuemmern uns um den betrieb, kümmern|kuemmern uns um
        den laufenden, um den betrieb kümmern|kuemmern wir, laufenden betrieb, laufender betrieb, betrieb übernommen|uebernommen, den
        betrieb übernommen|uebernommen, übernehmen|uebernehmen den betrieb, wir übernehmen|uebernehmen den betrieb, rund um die uhr,
        rufbereitschaft, bereitschaftsdienst, wartungsvertrag, supportvertrag, servicedesk, tagesgeschäft|tagesgeschaeft, patchen und
        überwachen|ueberwachen, ausgelagert an uns, an uns ausgelagert, betrieb und support, monitoring und patching, betrieb und
        wartung, backups machen wir, kümmern|kuemmern uns um die umgebung, kümmern|kuemmern uns um updates, cloudbetrieb,
        betriebsleistung, betriebsleistungen`,
      fr: `
        nous exploitons, on exploite, nous opérons, on opère, nous gérons, on gère, nous infogérons, on infogère, nous administrons,
        on administre, nous maintenons, on maintient, nous supervisons, on supervise, nous surveillons, on surveille, nous assurons l
        exploitation, on assure l exploitation, nous assurons le run, on assure le run, on fait le run, nous faisons le run, le run,
        nous assurons la maintenance, on assure la maintenance, nous assurons le support, nous assurons le MCO, on s occupe de l
        exploitation, nous nous occupons de l exploitation, on s occupe du run, géré par nous, gérée par nous, gérés par nous,
        exploité par nous, exploitée par nous, opéré par nous, maintenu par nous, administré par nous, exploité par nos équipes, géré
        par nos équipes, exploitation quotidienne, faire tourner, on fait tourner, nous faisons tourner, nous la faisons tourner,
        maintenir en marche, garder les lumières, astreinte, 24h sur 24, support et exploitation, patching et supervision, supervision
        et patching, centre de services, exploitation et maintenance, on patche, nous patchons, exploitation au jour le jour`,
      es: `
        operamos, lo operamos, la operamos, nosotros operamos, gestionamos, lo gestionamos, la gestionamos, nosotros gestionamos,
        administramos, lo administramos, la administramos, mantenemos, lo mantenemos, la mantenemos, lo mantenemos en marcha, lo
        mantenemos funcionando, mantenemos funcionando, mantenemos en funcionamiento, mantenemos encendido, monitorizamos,
        monitoreamos, supervisamos, parcheamos, nos encargamos de la operacion, nos encargamos de las operaciones, nos encargamos del
        mantenimiento, nos encargamos de que funcione, nos ocupamos de la operacion, nos ocupamos del mantenimiento, llevamos la
        operacion, llevamos las operaciones, llevamos el mantenimiento, llevamos el dia a dia, llevamos la explotacion, hacemos la
        operacion, hacemos el mantenimiento, hacemos las operaciones, damos soporte, soporte y mantenimiento, operacion y
        mantenimiento, mantenimiento evolutivo, operado por nosotros, operada por nosotros, gestionado por nosotros, gestionada por
        nosotros, administrado por nosotros, mantenido por nosotros, dia a dia, operacion diaria, operacion 24x7, 24x7, soporte 24x7,
        guardias, de guardia, mesa de ayuda, mesa de servicio, centro de soporte, equipo de operaciones, contrato de mantenimiento,
        contrato de operacion, contrato de soporte, cuidamos de, cuidamos el entorno, parches y monitorizacion, externalizado en
        nosotros, externalizado a nosotros, subcontratado a nosotros, nos encargamos de la plataforma, corremos el entorno, nos tienen
        para operar`,
      en: `
        {we} operate, {we} manage, {we} run [their|the|a|his|all|everything|it|day] [day|24x7|whole|entire|customer|client] [to]
        [day|operations|estate|platform|environment|landscape|SOC|NOC|service|azure|tenant], operated by us, managed by us, run by us,
        {we} keep [the|their|his|all|everything] [the] lights on, keep the lights on, keeping the lights on, {we} look after, {we}
        take care of [the] operations, {we} maintain, maintained by us, {we} do the operations, run and operate, operations are with
        us, operations is with us, {we} patch, {we} monitor, patching and monitoring, patch and monitor, on call for, service desk,
        24x7 operations, 24/7 operations, day to day operations, run contract, ops contract, ongoing operations, {we} handle
        operations, {we} support and operate, application management, {we} babysit, AMS contract, {we} take care of running,
        outsourced to us, run team, run services, {we} do [the] help desk, {we} do [the] helpdesk, help desk and patching, helpdesk
        for, {we} do [the] patching, {we} do [the] monitoring, {we} do [the] backups, monitoring and backups, day to day monitoring,
        {we} run [the] SOC, {we} run [the] NOC, {we} run it [for them], run it for them, keep it running, {we} keep .. running, look
        after, {we} administer, our SOC, our NOC, our SOC team, our ops team, our operations team, our run team, our shifts operate,
        {our} .. shifts operate, we maintain it, operations are ours, we do run, operate their, operate the, operating their, in
        charge of running, take care of [their|the|his] {azure}, takes care of, operation center, operations center, operation centre,
        operations centre, {we} take care of`,
    },
  },
  softwareVendor: {
    says: {
      en: `
        ISV, ISVs, SDC, software vendor, software company, software house, software development company, software publisher,
        software maker, independent software vendor, software firm, software business, SaaS vendor, SaaS company, SaaS provider,
        SaaS business, SaaS startup, software startup, product company, software producer, we are the vendor, application vendor,
        solution publisher, software partner, software provider, app vendor, product vendor, publisher of, we publish, SaaS ISV,
        software shop, software manufacturer, as the vendor, as a vendor, as publisher`,
      ja: `
        ソフトウェアベンダー, ソフトウエアベンダー, ソフトベンダー, ソフトウェアベンダ, 独立系ソフトウェアベンダー,
        独立系ソフトウェア, ソフトウェア会社, ソフトウェア企業, ソフトウェアメーカー, ソフトウェア開発会社,
        ソフトウェアハウス, ソフトハウス, パッケージベンダー, パッケージメーカー, SaaSベンダー, SaaS事業者,
        SaaS企業, SaaS会社, SaaSプロバイダー, SaaS提供, 製品ベンダー, 製品開発会社, 発行元,
        パブリッシャー, アプリベンダー, SaaSスタートアップ, 製品メーカー`,
      de: `
        softwarehersteller*, softwareanbieter*, softwarehaus, softwarehäuser|softwarehaeuser, softwarehauses, softwareunternehmen,
        softwarefirma, softwareschmiede, softwareproduzent, software hersteller, software anbieter, software haus, saas anbieter, saas
        hersteller, saas firma, saas unternehmen, saas startup, produkthersteller, produkthaus, produktanbieter, produktunternehmen,
        softwareentwicklungsunternehmen, softwareentwickler, hersteller von software, hersteller einer software, anbieter einer
        software, anbieter einer saas, wir sind hersteller, als hersteller, wir als hersteller, unabhängiger|unabhaengiger
        softwareanbieter, standardsoftware, lösungsanbieter|loesungsanbieter, softwarepartner, hersteller der lösung|loesung,
        hersteller der software, plattformanbieter`,
      fr: `
        éditeur, éditeurs, éditrice, éditeur de logiciel, éditeur de logiciels, éditeur logiciel, éditeur SaaS, éditeur de solutions,
        éditeur indépendant, éditeur indépendant de logiciels, société éditrice, fournisseur de logiciel, fournisseur de logiciels,
        fournisseur SaaS, entreprise de logiciel, entreprise logicielle, startup SaaS, start up SaaS, société SaaS, concepteur de
        logiciel, développeur de logiciels, éditeur d une solution, éditeur d applications, en tant qu éditeur, nous sommes éditeur,
        nous éditons, on édite, vendeur de logiciels`,
      es: `
        fabricante de software, proveedor de software, proveedor independiente de software, empresa de software, casa de software,
        desarrollador de software, empresa de desarrollo de software, compania de software, editor de software, vendedor de software,
        startup de software, startup SaaS, proveedor SaaS, proveedor de SaaS, empresa SaaS, compania SaaS, fabricante de SaaS, empresa
        de producto, publicamos, somos el fabricante, somos fabricante, como fabricante, negocio SaaS, publicador, partner de
        software, editora de software, software factory de producto`,
    },
    implies: {
      ja: `
        {our}製品, {our}の製品, {our}プロダクト, {our}のプロダクト, {our}SaaS,
        {our}のSaaS, {our}ソフトウェア, {our}のソフトウェア, {our}アプリ, {our}のアプリ,
        {our}アプリケーション, {our}のアプリケーション, {our}ソリューション, {our}開発の製品,
        {our}開発のSaaS, {our}パッケージ, {our}のパッケージ, {our}サービスを{store},
        {our}のオファー, {our}オファー, {our}が開発した製品, {our}が開発した,
        {our}が提供するSaaS, {our}が提供する製品, 自社開発, 自社プラットフォーム, プロダクトマネージャー,
        製品担当, 製品を開発, SaaSを提供, SaaSを開発, SaaSを販売, SaaSを運営, 製品を販売,
        ソフトウェアを販売, ソフトウェアを開発, 独自製品, 独自のSaaS, {our}のIP,
        {our}の仮想アプライアンス, {our}のイメージ, {our}のツール, {our}のマネージドアプリ`,
      de: `
        {our} [eigen] [{adjective}] produkt, {our} [eigen] produkte, {our} [eigen] [{adjective}] software, {our} [eigen] anwendung,
        {our} [eigen] [{adjective}] app, {our} [eigen] [{adjective}] saas, {our} saas lösung|loesung, {our} saas plattform, {our}
        [eigen] plattform, {our} eigene lösung|loesung, {our} eigenen lösung|loesung, {our} softwarelösung|softwareloesung, {our}
        softwareprodukt, {our} eigenentwicklung, eigenentwicklung, eigenes produkt, eigene software, eigene saas, eigene
        lösung|loesung, eigenes saas, eigene anwendung, eigenen produkten, eigene IP, {our} marketplace angebot, {our} marktplatz
        angebot, {our} listing, {our} image, {our} appliance, {our} VM image, {our} managed app, {our} managed application, {our}
        solution template, {our} tool, {our} IP, wir entwickeln software, wir entwickeln eine software, wir entwickeln ein produkt,
        wir entwickeln eine app, wir verkaufen software, wir verkaufen ein produkt, wir vertreiben unsere software, wir verkaufen
        unsere software, wir bieten eine saas, wir bieten ein saas, wir bauen software, wir haben ein produkt, wir haben eine saas,
        produktmanager*, product owner unserer, selbst entwickelt, selbst entwickelte software, von uns entwickelt, von uns
        entwickelte software`,
      fr: `
        {our} [propre] produit, {our} [propre] logiciel, {our} SaaS, {our} propre SaaS, {our} [propre] solution, {our} solution SaaS,
        {our} offre SaaS, {our} application, {our} appli, {our} app, {our} plateforme, {our} plateforme SaaS, {our} propre plateforme,
        {our} propre solution, {our} produits, {our} logiciels, {our} progiciel, {our} offre marketplace, {our} offre sur la {store},
        {our} offre sur le {store}, {our} listing, {our} image, {our} image VM, {our} appliance, {our} managed app, {our} template de
        solution, {our} propriété intellectuelle, {our} IP, {our} outil, propre produit, propre logiciel, propre solution, propre
        SaaS, nous développons un logiciel, on développe un logiciel, nous développons une solution, on développe une solution, nous
        développons notre, nous vendons un logiciel, on vend un logiciel, nous vendons notre, on vend notre, on a un SaaS, nous avons
        un SaaS, nous avons un produit, chef de produit, cheffe de produit, responsable produit, chez nous on développe, logiciel
        maison, produit maison, solution maison`,
      es: `
        {our} [{adjective}] SaaS, {our} [{adjective}] producto, {our} [{adjective}] software, {our} [{adjective}] aplicacion, {our}
        [{adjective}] app, {our} [{adjective}] solucion SaaS, {our} solucion, {our} propia solucion, {our} plataforma, {our}
        herramienta, SaaS propio, producto propio, software propio, solucion propia, aplicacion propia, plataforma propia, producto
        nuestro, SaaS nuestro, software nuestro, aplicacion nuestra, vendemos software, vendemos nuestro, vendemos un SaaS,
        desarrollamos software, desarrollamos un producto, desarrollamos un SaaS, hacemos software, fabricamos software, creamos
        software, tenemos un SaaS, tenemos un producto, tenemos nuestro propio software, ofrecemos un SaaS, nuestra IP, nuestra
        propiedad intelectual, nuestra oferta, nuestra oferta del marketplace, nuestra publicacion, nuestro listing, responsable de
        producto, jefe de producto, jefa de producto, product manager, nuestra app gestionada, nuestra managed app, nuestra plantilla
        de solucion, nuestra imagen de VM, nuestra imagen, nuestro appliance, nuestro multitenant, nuestra plataforma multitenant,
        nuestra web app, el software es nuestro, somos un SaaS, escribimos el software`,
      en: `
        SaaS, {our} [own] [{adjective}] [{adjective}] SaaS, {our} [own] [{adjective}] [{adjective}] product, {our} [own] [{adjective}]
        software, {our} [own] [{adjective}] application, {our} [own] [{adjective}] app, own SaaS, own product, own software, {our}
        [own] platform, {our} [own] solution, we sell software, we make software, we develop software, we build software, we ship a
        product, we sell our own, our IP, our offer, our marketplace offer, our listing, we have a SaaS, we have a product, product
        manager, our managed app, our managed application, our solution template, our VM image, our appliance, product of ours, SaaS
        of ours, app of ours, our software product, we wrote the software, we are a SaaS, we sell a SaaS, our accelerator product, we
        run a SaaS, our multi tenant, our multitenant, we built a product, we offer a SaaS, we have our own software, our tool, our
        virtual appliance, our image, our web app, {we} make .. software, {we} sell .. software, {we} develop .. software, {we} build
        .. software, {we} write .. software, {we} offer .. SaaS, {we} sell .. SaaS, {we} build a .. product, {we} make a .. product,
        {we} sell a .. product, {we} publish a, {we} ship our, {we} make a .. tool, {we} build a .. tool, {we} make .. tool, {we}
        wrote it, {we} wrote the, {we} make an app, {we} make .. app, we sell a tool, {we} built the product, software we wrote,
        software we build, software we make`,
    },
  },
  reseller: {
    says: {
      en: `
        reseller, CSP reseller, LSP, licensing partner, licensing solution provider, licence partner, license partner, licensing
        provider, distributor, indirect provider, indirect reseller, direct bill partner, CSP partner, CSP direct, direct CSP, CSP
        provider, disti, VAR, value added reseller, licensing reseller, tier 1 CSP, tier 2 CSP, tier 1 partner, indirect CSP, cloud
        distributor, software reseller, licence reseller, license reseller, transacting partner, licensing specialist, partner of
        record for licences, as a CSP, we are the CSP, we are CSP, we are a CSP, as CSP, as their CSP, their CSP, {customer} CSP,
        CSP for, CSP here, CSP question, we as CSP, CSP of, cloud solution provider, licensing house, license broker, LAR`,
      ja: `
        リセラー, 再販業者, 再販パートナー, 再販事業者, 販売代理店, 販売店, 販売パートナー, 代理店,
        ディストリビューター, ディストリビュータ, 一次代理店, 二次代理店, 一次店, 二次店, ライセンスパートナー,
        ライセンス販売, ライセンス販売店, ライセンス担当, ライセンシングパートナー, ライセンスソリューションプロバイダー,
        CSPパートナー, CSP事業者, CSPリセラー, CSP間接リセラー, CSP直接, 間接リセラー,
        間接プロバイダー, 直接請求パートナー, CSPとして, クラウドソリューションプロバイダー,
        クラウドソリューションプロバイダ, {customer}のCSP, {we}はCSP, {we}がCSP, 卸, 卸売`,
      de: `
        wiederverkäufer|wiederverkaeufer, lizenzhändler|lizenzhaendler, lizenzpartner, lizenz partner, lizenzvertrieb,
        lizenzgeschäft|lizenzgeschaeft, lizenzspezialist*, lizenzierungspartner, lizenzierungsspezialist*, lizenzanbieter,
        lizenzlieferant, softwarehändler|softwarehaendler, softwarereseller, fachhändler|fachhaendler, handelspartner,
        großhändler|großhaendler, großhandel, distri, distributionspartner, cloud distributor, CSP anbieter, CSP händler|haendler, CSP
        direktpartner, direkter CSP, indirekter CSP, indirekter reseller, indirekter anbieter, wir sind CSP, wir sind der CSP, wir
        sind ein CSP, als CSP, deren CSP, ihr CSP, sein CSP, CSP des {customer}, CSP vom {customer}, unser CSP geschäft|geschaeft,
        reines CSP geschäft|geschaeft, handelsgeschäft|handelsgeschaeft, lizenzverkauf, lizenzreseller, lizenz reseller, CSP bereich,
        CSP team, reseller im CSP`,
      fr: `
        revendeur, revendeuse, revendeur CSP, revendeur de licences, revendeur indirect, revendeur à valeur ajoutée, revendeur agréé,
        distributeur, grossiste, fournisseur indirect, partenaire licences, partenaire licence, partenaire de licence, partenaire
        licensing, spécialiste licences, spécialiste licence, spécialiste licensing, spécialiste des licences, fournisseur de
        licences, vendeur de licences, vente de licences, revente, revente de licences, négoce, CSP direct, CSP indirect, partenaire
        CSP, fournisseur CSP, nous sommes CSP, nous sommes le CSP, on est CSP, on est le CSP, en tant que CSP, leur CSP, son CSP, CSP
        du {customer}, CSP de {customer}, activité CSP, distributeur de licences, partenaire revendeur, partenaire transactionnel`,
      es: `
        revendedor, revendedora, revendedor CSP, revendedor indirecto, revendedor de valor anadido, distribuidor, distribuidora,
        mayorista, mayorista CSP, mayorista de licencias, distribuidor cloud, distribuidor de licencias, proveedor indirecto, partner
        de licencias, partner de licenciamiento, socio de licencias, especialista en licencias, especialista en licenciamiento,
        empresa de licencias, proveedor de licencias, proveedor de licenciamiento, partner CSP, socio CSP, proveedor CSP, CSP directo,
        CSP indirecto, partner transaccional, partner de facturacion directa, como CSP, somos CSP, somos el CSP, somos su CSP, somos
        un CSP, su CSP, {customer} CSP, CSP del {customer}, canal de distribucion, comercializadora de licencias, reventa de licencias`,
    },
    implies: {
      en: `
        {we} resell, {we} sell the licence, {we} sell the license, {we} sell them the, renews with us, renew .. with us, buys ..
        from us, bought through us, licences come from us, licenses come from us, {we} transact, {we} only sell, {we} provide the
        licences, {we} provide the licenses, {we} do the licensing, we distribute, through our CSP, thru our CSP, via our CSP, our
        CSP`,
      ja: `
        {we}が再販, {we}は再販, {we}が販売, {we}からライセンス, {we}経由で購入, {we}から購入,
        ライセンスを販売, ライセンスを売って, ライセンスを再販, ライセンスを卸, 再販しています, 再販しております,
        再販のみ, {we}のCSP, 再販だけ, ライセンス更新, 更新は{we}`,
      de: `
        wir verkaufen lizenzen, wir verkaufen die lizenzen, wir verkaufen nur lizenzen, verkaufen nur lizenzen, verkaufen lizenzen,
        verkaufen die lizenzen, lizenzen kommen von uns, lizenzen von uns, lizenzen über|ueber uns, lizenzen laufen über|ueber uns,
        lizenzen bei uns, kauft bei uns, kauft .. bei uns, kaufen bei uns, kaufen .. bei uns, bezieht .. über|ueber uns, beziehen ..
        über|ueber uns, bezieht .. von uns, kauft .. über|ueber uns, bei uns gekauft, über|ueber uns gekauft, über|ueber uns bezogen,
        wir liefern die lizenzen, wir liefern nur lizenzen, wir stellen die lizenzen, wir vertreiben lizenzen, lizenzierung machen
        wir, wir machen die lizenzierung, wir handeln, lizenzen verkaufen wir, wir resellen, wir transagieren`,
      fr: `
        nous revendons, on revend, nous vendons les licences, on vend les licences, nous vendons des licences, on vend des licences,
        licences chez nous, licences par nous, licences passent par nous, licences viennent de nous, achète .. chez nous, achète chez
        nous, achètent chez nous, achètent .. chez nous, achète par nous, achète via nous, achète .. par notre intermédiaire, acheté
        chez nous, achetées chez nous, achetés chez nous, par notre intermédiaire, nous fournissons les licences, on fournit les
        licences, nous ne vendons que, on ne vend que, nous gérons les licences, on gère les licences, nous distribuons, se fournit
        chez nous, renouvelle chez nous, renouvelle .. chez nous, via notre CSP`,
      es: `
        revendemos, nosotros revendemos, vendemos licencias, vendemos las licencias, les vendemos las licencias, le vendemos las
        licencias, vendemos suscripciones, solo vendemos licencias, solo vendemos, renueva con nosotros, renuevan con nosotros, compra
        a traves de nosotros, compran a traves de nosotros, nos compra las licencias, nos compra licencias, nos compran las licencias,
        nos compran, proveemos las licencias, suministramos las licencias, distribuimos, llevamos las licencias, llevamos el
        licenciamiento, hacemos el licenciamiento, nuestro CSP, transaccionamos, somos quienes transaccionan, las licencias son
        nuestras`,
    },
  },
}
