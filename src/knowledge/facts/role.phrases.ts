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
      de: `
        systemintegrator*, systemhaus, systemhäuser|systemhaeuser, systemhauses, integrationspartner*, beratungshaus,
        beratungshäuser|beratungshaeuser, beratungsunternehmen, beratungsfirma, beratungspartner, beratungsgesellschaft,
        unternehmensberat*, IT beratung, cloud beratung, cloudberatung, IT berater, berater, beraterin, cloud berater,
        implementierungspartner*, umsetzungspartner, projektpartner, einführungspartner|einfuehrungspartner, migrationspartner,
        einführungshaus|einfuehrungshaus, projekthaus, servicepartner, dienstleistungspartner, IT haus,
        beratungsgeschäft|beratungsgeschaeft, projektgeschäft|projektgeschaeft, projektdienstleister, beratungsdienstleister,
        lösungsintegrator|loesungsintegrator, cloud architekt, lösungspartner|loesungspartner im projekt, partner für|fuer die
        umsetzung, consultinghaus, consultingfirma, consultingunternehmen, integratoren,
        dienstleistungsgeschäft|dienstleistungsgeschaeft, ERP partner, digitalagentur`,
    },
    implies: {
      en: `
        {we} advise, {we} consult, {we} implement, implemented by us, we are implementing, {we} do the implementation, {we} are
        doing the implementation, {we} only advise, our consultants, our consulting team, our architects, {we} did the migration,
        {we} migrate, {we} do the project work, {we} do [the] rollout, rollout by us, advisory work, we architect, {we} design and
        build, {we} do the consulting, customer project`,
      de: `
        wir beraten, beraten wir, wir implementieren, implementieren wir, wir führen|fuehren .. ein, führen|fuehren wir .. ein, wir
        setzen .. um, setzen wir .. um, wir migrieren, migrieren wir, haben .. migriert, von uns implementiert, von uns umgesetzt, von
        uns eingeführt|eingefuehrt, von uns migriert, wir rollen .. aus, rollen wir .. aus, unsere berater, unsere architekten, unsere
        consultants, kundenprojekt, kundenprojekte, kundenprojekten, wir machen das projekt, wir machen die einführung|einfuehrung,
        wir machen die migration, wir machen die umsetzung, machen wir die einführung|einfuehrung, machen wir die migration,
        einführungsprojekt|einfuehrungsprojekt, migrationsprojekt, im rahmen eines projekts, IT dienstleister, wir bauen .. auf, bauen
        wir .. auf, beratungsmandat, wir begleiten, wir konzipieren, wir machen nur beratung, nur beratend tätig|taetig,
        beratungsleistung, wir richten .. ein, wir machen workshops`,
    },
  },
  managedServices: {
    says: {
      en: `
        MSP, MSPs, managed service, managed services, managed service provider, managed services provider, managed services partner,
        managed service partner, service provider, managed SOC, MSSP, managed security provider, managed security service, hoster,
        hosting provider, operations partner, outsourcer, outsourcing partner, operations provider, managed cloud, managed
        operations, managed workplace, azure expert MSP, run partner, IT operations partner, managed service contract, managed
        hosting`,
      de: `
        betriebsdienstleister*, betriebspartner, betriebsführung|betriebsfuehrung, betriebsvertrag, systembetrieb, hostingpartner,
        hosting partner, hosting anbieter, hostinganbieter, hosting dienstleister, outsourcing partner, outsourcing dienstleister,
        outsourcing anbieter, managed service anbieter, managed services anbieter, managed service dienstleister, managed service
        vertrag, betriebsteam, cloud betreiber, IT betriebsdienstleister, plattformbetreiber, wartungspartner, serviceprovider,
        managed service partner, betriebsverantwortung, betriebsunterstützung|betriebsunterstuetzung, betreibermodell, im betrieb
        tätig|taetig, betriebshaus, betriebsabteilung`,
    },
    implies: {
      en: `
        {we} operate, {we} manage, {we} run [their|the|a|his|all|everything|it|day] [day|24x7|whole|entire|customer|client] [to]
        [day|operations|estate|platform|environment|landscape|SOC|NOC|service|azure|tenant], operated by us, managed by us, run by
        us, {we} keep [the|their|his|all|everything] [the] lights on, keep the lights on, keeping the lights on, {we} look after,
        {we} take care of [the] operations, {we} maintain, maintained by us, {we} do the operations, run and operate, operations are
        with us, operations is with us, {we} patch, {we} monitor, patching and monitoring, patch and monitor, on call for, service
        desk, 24x7 operations, 24/7 operations, day to day operations, run contract, ops contract, ongoing operations, {we} handle
        operations, {we} support and operate, application management, {we} babysit, AMS contract, {we} take care of running,
        outsourced to us, run team, run services`,
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
      de: `
        softwarehersteller*, softwareanbieter*, softwarehaus, softwarehäuser|softwarehaeuser, softwarehauses, softwareunternehmen,
        softwarefirma, softwareschmiede, softwareproduzent, software hersteller, software anbieter, software haus, saas anbieter, saas
        hersteller, saas firma, saas unternehmen, saas startup, produkthersteller, produkthaus, produktanbieter, produktunternehmen,
        softwareentwicklungsunternehmen, softwareentwickler, hersteller von software, hersteller einer software, anbieter einer
        software, anbieter einer saas, wir sind hersteller, als hersteller, wir als hersteller, unabhängiger|unabhaengiger
        softwareanbieter, standardsoftware, lösungsanbieter|loesungsanbieter, softwarepartner, hersteller der lösung|loesung,
        hersteller der software, plattformanbieter`,
    },
    implies: {
      en: `
        {our} [own] [{adjective}] [{adjective}] SaaS, {our} [own] [{adjective}] [{adjective}] product, {our} [own] [{adjective}]
        software, {our} [own] [{adjective}] application, {our} [own] [{adjective}] app, own SaaS, own product, own software, {our}
        [own] platform, {our} [own] solution, we sell software, we make software, we develop software, we build software, we ship a
        product, we sell our own, our IP, our offer, our marketplace offer, our listing, we have a SaaS, we have a product, product
        manager, our managed app, our managed application, our solution template, our VM image, our appliance, product of ours, SaaS
        of ours, app of ours, our software product, we wrote the software, we are a SaaS, we sell a SaaS, our accelerator product,
        we run a SaaS, our multi tenant, our multitenant, we built a product, we offer a SaaS, we have our own software, our tool,
        our virtual appliance, our image, our web app`,
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
      de: `
        wiederverkäufer|wiederverkaeufer, lizenzhändler|lizenzhaendler, lizenzpartner, lizenz partner, lizenzvertrieb,
        lizenzgeschäft|lizenzgeschaeft, lizenzspezialist*, lizenzierungspartner, lizenzierungsspezialist*, lizenzanbieter,
        lizenzlieferant, softwarehändler|softwarehaendler, softwarereseller, fachhändler|fachhaendler, handelspartner,
        großhändler|großhaendler, großhandel, distri, distributionspartner, cloud distributor, CSP anbieter, CSP händler|haendler, CSP
        direktpartner, direkter CSP, indirekter CSP, indirekter reseller, indirekter anbieter, wir sind CSP, wir sind der CSP, wir
        sind ein CSP, als CSP, deren CSP, ihr CSP, sein CSP, CSP des {customer}, CSP vom {customer}, unser CSP geschäft|geschaeft,
        reines CSP geschäft|geschaeft, handelsgeschäft|handelsgeschaeft, lizenzverkauf, lizenzreseller, lizenz reseller, CSP bereich,
        CSP team, reseller im CSP`,
    },
    implies: {
      en: `
        {we} resell, {we} sell the licence, {we} sell the license, {we} sell them the, renews with us, renew .. with us, buys ..
        from us, bought through us, licences come from us, licenses come from us, {we} transact, {we} only sell, {we} provide the
        licences, {we} provide the licenses, {we} do the licensing, we distribute, through our CSP, thru our CSP, via our CSP, our
        CSP`,
      de: `
        wir verkaufen lizenzen, wir verkaufen die lizenzen, wir verkaufen nur lizenzen, verkaufen nur lizenzen, verkaufen lizenzen,
        verkaufen die lizenzen, lizenzen kommen von uns, lizenzen von uns, lizenzen über|ueber uns, lizenzen laufen über|ueber uns,
        lizenzen bei uns, kauft bei uns, kauft .. bei uns, kaufen bei uns, kaufen .. bei uns, bezieht .. über|ueber uns, beziehen ..
        über|ueber uns, bezieht .. von uns, kauft .. über|ueber uns, bei uns gekauft, über|ueber uns gekauft, über|ueber uns bezogen,
        wir liefern die lizenzen, wir liefern nur lizenzen, wir stellen die lizenzen, wir vertreiben lizenzen, lizenzierung machen
        wir, wir machen die lizenzierung, wir handeln, lizenzen verkaufen wir, wir resellen, wir transagieren`,
    },
  },
}
