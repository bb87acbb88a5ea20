import type { Phrases } from '../../knowledge/phrases.ts'

/** Interchangeable phrases that the vocabulary of the facts refers to as `{name}`; a group never refers to another. */
export const groups = {
  customer: {
    en: `
        customer, client, end customer, end client, end user organisation, account, =the bank, bank, retailer, hospital, insurer,
        insurance company, manufacturer, university, school, city, council, municipality, ministry, agency, supplier, car maker,
        factory, airline, utility, charity, law firm, logistics company, company that hired us, buyer, tenant owner, cust, clinic,
        brewery, telco, operator, carmaker, authority, department, subscriber, consumer, purchaser, NHS trust, housing association,
        pharma company`,
    de: `
      kunde, kunden, endkunde, endkunden, kundin, auftraggeber, auftraggebers, mandantin, klient, klienten, konzern, bank,
      versicherung, versicherer, versicherungsgesellschaft, krankenhaus, klinik, klinikum, hersteller, mittelständler|mittelstaendler,
      maschinenbauer, autobauer, automobilzulieferer, zulieferer, stadtwerk, stadtwerke, stadt, gemeinde, behörde|behoerde,
      ministerium, hochschule, universität|universitaet, uni, schule, verwaltung, landkreis, kommune, händler|haendler,
      einzelhändler|einzelhaendler, handelskette, energieversorger, versorger, kanzlei, verein, stiftung, genossenschaft, sparkasse,
      volksbank, logistiker, spedition, fluggesellschaft, brauerei, pharmakonzern, pharmaunternehmen, verlag, fabrik, werk,
      bestandskunde, bestandskunden, neukunde, neukunden, großkunde, großkunden, kundenseite, abnehmer, käufer|kaeufer, krankenkasse,
      baukonzern, chemiekonzern, anlagenbauer, mobilfunker, telekommunikationsanbieter`,
  },
  their: {
    en: `
        =their, =thier, =theyre, =his, =her, =there own, =there, =each ones, =each one, =everyones`,
    de: '=ihr, =ihre, =ihrem, =ihren, =ihrer, =ihres, =deren, =dessen, =sein, =seine, =seinem, =seinen, =seiner, =seines, =derem',
  },
  they: {
    en: `
        =they, =them, =he, =she, =theyd, =theyll, =they all, their admin, their IT, their team, their CIO, their global admin, their
        people`,
    de: `
      =sie, =er, =ihnen, =denen, =ihm, =ihr admin, ihre admins, ihre IT, =ihr team, =ihr CIO, =deren IT, =deren admin, =deren admins,
      =deren team, =deren leute, =seine IT, =sein admin, =deren IT leiter, =der IT leiter, =die kunden IT, kunden IT`,
  },
  we: {
    en: `
        =we, =us, =i, =were, =weve, =wed, =well, =im, =ive, our team, our people, our engineers, our engineer, our company, our
        firm, my team, my company, my colleagues, our staff, our guys, my guys, my people, our folks, our devs, our admins, our
        operations team, our ops team, our consultants, we as SI, we as MSP`,
    de: `
      =wir, =uns, =ich, =mir, =mich, =unser team, =unsere leute, =unsere kollegen, =unsere firma, =unser unternehmen, =unser haus,
      =unsere ingenieure, =unsere berater, =unsere admins, =unsere entwickler, =unsere techniker, =mein team, =meine firma, =meine
      kollegen, =meine leute, =unsere truppe, =unsere mannschaft, =unser betriebsteam, =wir =als systemhaus, =wir =als dienstleister,
      =wir =als partner, =wir =als SI, =wir =als MSP, =unsere jungs, =unsere spezialisten`,
  },
  our: {
    en: '=our, =my, =ours, =r own',
    de: `
      =unser, =unsere, =unserem, =unseren, =unserer, =unseres, =unsrem, =unsren, =unsrer, =unsre, =mein, =meine, =meinem, =meinen,
      =meiner, =meines`,
  },
  azure: {
    en: 'azure, microsoft azure, MS azure',
    de: 'azure cloud, microsoft azure',
  },
  product: {
    en: `
        azure, microsoft azure, M365, microsoft 365, office 365, O365, dynamics, dynamics 365, D365, power platform, power BI,
        microsoft, entra, entra ID, azure AD, AAD, fabric, business central, 365, azure government, azure gov, gov, gcc, china,
        azure china, intune, exchange, saas, devops`,
    de: 'azure, microsoft, microsoft cloud, office, M365, azure cloud, azure AD, entra',
  },
  adjective: {
    en: `
        own, existing, production, prod, dedicated, respective, single, whole, entire, separate, central, individual, new, current,
        main, corporate, different, various, multiple, several, many, all, cloud, private, shared, old, other, hosting, public,
        commercial, global, test, live, personal, paid, EA, MCA, CSP, PAYG, two, three, four, five, actual, managed, multi, partner,
        company`,
    de: `
      eigen, bestehend, vorhanden, produktiv, produktion, dediziert, jeweilig, einzeln, gesamt, ganz, separat, getrennt, zentral, neu,
      aktuell, derzeitig, hauptsächlich|hauptsaechlich, verschieden, mehrere, mehreren, einige, viele, vielen, alle, allen, beide,
      beiden, zwei, drei, vier, fünf|fuenf, gemeinsam, geteilt, alt, andere, anderen, anderer, öffentlich|oeffentlich, kommerziell,
      global, privat, persönlich|persoenlich, bezahlt, groß, klein, deutsch, europäisch|europaeisch, verwaltet, produktive, zahlreich,
      sämtliche|saemtliche, sämtlichen|saemtlichen, jetzig, lokal, besagt, französisch|franzoesisch, schweizer,
      österreichisch|oesterreichisch`,
  },
  place: {
    en: `
        tenant, tenancy, subscription, sub, subs, environment, directory, azure, estate, resource group, landing zone, cloud, azure
        account, cloud account, management group, M365 org, org, azure environment, premises, entra tenant, aad tenant, azure subs,
        tenent, subscr, azure estate, domain, stack`,
    de: `
      mandant, mandanten, tenant, tenants, tenancy, abo, abos, abonnement, abonnements, azure abo, azure abonnement, azure abos,
      subscription, subscriptions, subskription, subskriptionen, umgebung, azure umgebung, cloud umgebung, cloudumgebung, verzeichnis,
      azureumgebung, azuremandant, entra mandant, ressourcengruppe, ressourcengruppen, verwaltungsgruppe, landing zone, zielzone,
      landezone, cloud, azure konto, azure account, domäne|domaene, landschaft, azure landschaft, infrastruktur, M365 tenant, azure
      tenant, azure mandant, azure subscription, seite, konto, systemlandschaft, tennant, subscribtion, wolke`,
  },
  store: {
    en: `
        marketplace, market place, appsource, app source, azure marketplace, microsoft marketplace, commercial marketplace, MS
        marketplace, azure store`,
    de: `
      marktplatz, marktplatzes, marktplätze|marktplaetze, azure marktplatz, microsoft marktplatz, kommerzieller marktplatz,
      kommerziellen marktplatz, marketplaces, azure store, marketplatz, market place`,
  },
  act: {
    en: `
        act, enter, type in, type, set, set it, add, add us, register, configure, change, assign, do it, do that, do this, do so,
        put in, put us, put us in, put our, fill in, click, make, name us, nominate, select, choose, sign, approve, cooperate, help,
        make the entry, make the change, do whatever, do what, key in, update, record, list us, list, maintain, appoint, designate,
        link, do anything, attach, confirm, grant, touch, go into, take care, enter it, enter us, enter our, do their, follow,
        arrange, tag`,
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
  },
  willing: {
    en: `
        ready, willing, happy, glad, prepared, open, keen, eager, is ready, are ready, is willing, are willing, is happy, are happy,
        is prepared, are prepared, is open, are open, is glad, is keen, are keen, would be happy, would be willing, will be happy,
        cooperative, is cooperative, are cooperative`,
    de: `
      bereit, =ist bereit, =sind bereit, =wäre|=waere bereit, =wären|=waeren bereit, gewillt, =ist gewillt, =sind gewillt, willens,
      =ist willens, =offen, =ist offen, =sind offen, kooperativ, =ist kooperativ, =sind kooperativ, kooperationsbereit, einverstanden,
      =ist einverstanden, =sind einverstanden, aufgeschlossen, =ist aufgeschlossen, hilfsbereit, =ist =gern bereit, =ist =gerne
      bereit, =sind =gern bereit, =sind =gerne bereit, dazu bereit, =ist dazu bereit, =sind dazu bereit, bereit =ist, bereit =sind,
      grundsätzlich|grundsaetzlich bereit, =ist grundsätzlich|grundsaetzlich bereit, =zu =allem bereit`,
  },
  moving: {
    en: `
        =move, =moving, =moves, =go, =going, =goes, =switch, =switches, =switching, =migrate, =migrates, =migrating, =transition,
        =transitions, =transitioning, =convert, =converts, =converting, =changing, =change, =changes, =transfer, =transferring,
        =heading, =shifting, =roll, =rolling, =rolls, =flip, =flips, =flipping, =swap, =jumping, =coming, be moved, being moved,
        get moved, gets moved, are moved, be migrated, being migrated, be converted, be switched`,
    de: `
      wechseln, wechselt, wechsel, umsteigen, umsteigt, steigt =um, umstieg, umstellen, umstellt, umgestellt, umstellung, =stellt =um,
      migrieren, migriert, migration, überführen|ueberfuehren, überführt|ueberfuehrt, überführung|ueberfuehrung, übergehen|uebergehen,
      übergang|uebergang, umziehen, umzieht, zieht =um, ziehen =um, umzug, konvertieren, konvertiert, umwandeln, umgewandelt, wandert,
      wandern, transferiert, wechselte, rüberziehen|rueberziehen, rüberwechseln|rueberwechseln, überwechseln|ueberwechseln`,
  },
  role: {
    en: `
        role, roles, RBAC, RBAC role, permission, permissions, rights, azure role, azure roles, azure RBAC, role assignment, role
        assignments, azure permissions`,
    de: `
      rolle, rollen, berechtigung, berechtigungen, rechte, rechten, rollenzuweisung, rollenzuweisungen, azure rolle, azure rollen,
      azure rechte, azure berechtigung, azure berechtigungen, RBAC rolle, RBAC rollen, RBAC rechte, azure RBAC rolle, zugriffsrechte`,
  },
  record: {
    en: `
        claim, CPOR, CPOR claim, DPOR, DPOR entry, record, partner of record, entry, attribution, association, partner of record
        entry, POR, CPOR association, DPOR record, partner entry, partner record, claim on it, registration, DPOR field, partner of
        record field, customer association, workload claim`,
    de: `
      eintrag, eintrags, einträge|eintraege, partnereintrag, partner eintrag, DPOR eintrag, CPOR eintrag, POR eintrag, partner of
      =record eintrag, zuordnung, partnerzuordnung, partner zuordnung, kundenzuordnung, registrierung, attribution, CPOR anspruch,
      anspruch, DPOR feld, partnerfeld, partner of record =feld, CPOR claim, claims, claim, workload claim, verknüpfung|verknuepfung,
      partnerverknüpfung|partnerverknuepfung, CPOR zuordnung, DPOR zuordnung`,
  },
  otherPartner: {
    en: `
        another partner, other partner, previous partner, former partner, old partner, prior partner, last partner, earlier partner,
        different partner, the incumbent, incumbent, incumbent partner, predecessor, our predecessor, competitor, a competitor, our
        competitor, another firm, another company, another integrator, other integrator, previous integrator, former integrator, old
        integrator, another MSP, previous MSP, former MSP, old MSP, other MSP, another SI, previous SI, former SI, other SI,
        previous provider, former provider, old provider, other provider, another provider, another consultancy, previous
        consultancy, former consultancy, other consultancy, previous consultant, previous vendor, another vendor, another reseller,
        previous reseller, their reseller, someone else, somebody else, rival, the LSP, third partner, second partner, second
        integrator, departed, firm before us, partner before us, previous firm, former firm, other firm, other one, previous
        supplier, old supplier, ex partner, outgoing partner, outgoing provider, last provider, big four, accenture, capgemini,
        avanade, infosys, TCS, wipro, deloitte, KPMG, PwC, EY, cognizant, DXC, atos, softwareone, crayon, insight, bechtle, kyndryl,
        rackspace, NTT`,
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
      adesso, arvato, all for =one, softwareone, SVA, msg, materna, sopra steria, glueckkanja, campana schott`,
  },
  entered: {
    en: `
        entered, is entered, registered, is registered, listed, is listed, recorded, is recorded, set, is set, named, is named, in
        there as, attached, is attached, on record, is on record, linked, is linked, in the system, on file, down as, still in,
        still there as, tagged`,
    de: `
      eingetragen, =ist eingetragen, eingetragen =ist, =sind eingetragen, eingetragen =sind, hinterlegt, =ist hinterlegt, hinterlegt
      =ist, registriert, =ist registriert, registriert =ist, gesetzt, =ist gesetzt, gelistet, erfasst, =ist erfasst, benannt, =ist
      benannt, genannt, vermerkt, =ist vermerkt, verknüpft|verknuepft, =ist verknüpft|verknuepft, zugeordnet, =ist zugeordnet, =steht
      drin, =stehen drin, drinsteht, drinstehen, drin =steht, =steht =im system, =im system, eingepflegt, aufgeführt|aufgefuehrt,
      eingebucht, gepflegt, =im feld, =als partner hinterlegt, =als partner eingetragen, angemeldet`,
  },
  dporHolder: {
    en: `
        DPOR, partner of record, CPOR, digital partner of record, the POR, POR, claiming partner, the DPOR, the partner of record`,
    de: `
      eingetragener partner, eingetragene partner, eingetragener DPOR, digitaler partner of =record, digital partner of =record, DPOR,
      CPOR, partner of record, beanspruchender partner, registrierter partner, =der DPOR, =der CPOR, zugeordneter partner`,
  },
  approved: {
    en: `
        approved, confirmed, accepted, nominated, eligible, cleared, onboarded, allowed, green lit, admitted, authorised,
        authorized, signed off, selected, invited, in`,
    de: `
      zugelassen, freigegeben, freigeschaltet, bestätigt|bestaetigt, akzeptiert, genehmigt, aufgenommen, angenommen, nominiert,
      berechtigt, qualifiziert, autorisiert, bewilligt, angemeldet, zugesagt, abgesegnet, dabei, eingeladen, abgenickt, grünes|gruenes
      licht, drin`,
  },
  per: {
    en: `
        =per, for each, for every, of each, by each, each single, each individual, of every, every single, which`,
    de: `
      =pro, =je, =für|=fuer =jede, =für|=fuer =jedes, =für|=fuer =jeden, =jede einzelne, =jedes einzelne, =jeder einzelnen, =jedes
      einzelnen, =für|=fuer =jede einzelne, =für|=fuer =jedes einzelne, =pro einzelner, =pro einzelnem, =nach einzelner`,
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type GroupId = keyof typeof groups
