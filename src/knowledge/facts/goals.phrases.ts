import type { FactPhrases } from '../phrases.ts'

export const goalsPhrases: FactPhrases<'goals'> = {
  perSolutionReporting: {
    says: {
      en: `
        {per} solution, {per} product, {per} accelerator, {per} offering, {per} offer, {per} app, {per} workload figure, figures
        per, per solution figures, broken down by solution, broken down by product, breakdown by product, breakdown by solution,
        split by product, split by solution, split per, by product, by solution, by accelerator, single accelerator, single
        solution, single product, each accelerator, each solution, each product, which accelerator, which solution brings, which of
        our solutions, which of our products, which of our accelerators, which product, consumption of each, usage of each, how much
        consumption each, how much azure each, how much each, measure each, track each, usage by product, individual product,
        individual solution, individual accelerator, separate numbers, separate figures, reporting per, report per, numbers per,
        solution level, product level, see which, granular, granular reporting`,
      de: `
        {per} lösung|loesung, {per} produkt, {per} accelerator, {per} angebot, {per} anwendung, {per} baustein, {per} modul, je
        lösung|loesung, je produkt, pro lösung|loesung, pro produkt, nach produkt, nach produkten, nach lösung|loesung, nach
        lösungen|loesungen, nach lösung|loesung aufgeschlüsselt|aufgeschluesselt, nach produkt aufgeschlüsselt|aufgeschluesselt, nach
        produkten getrennt, nach lösungen|loesungen getrennt, aufgeschlüsselt|aufgeschluesselt nach, aufgeteilt nach, getrennt nach,
        getrennt auswerten, getrennt ausweisen, getrennt sehen, auswertung pro, auswertung je, auswertung nach, zahlen pro, zahlen je,
        reporting pro, reporting je, report pro, bericht pro, berichte pro, produktgenau, lösungsgenau|loesungsgenau, produktbezogen,
        lösungsbezogen|loesungsbezogen, einzelne lösung|loesung, einzelnen lösung|loesung, einzelne lösungen|loesungen, einzelner
        lösungen|loesungen, einzelne produkte, einzelner produkte, einzelnen produkte, einzelne accelerators, jede lösung|loesung,
        jeder lösung|loesung, jedes produkt, jedem produkt, jedes produkts, jeder accelerator, jedes accelerators, welche
        lösung|loesung wie viel, welches produkt wie viel, welche unserer lösungen|loesungen, welches unserer produkte, welcher
        accelerator, wie viel verbrauch jede, wie viel verbrauch jedes, wie viel jede lösung|loesung, wie viel jedes produkt,
        verbrauch je, verbrauch pro, verbrauch einzelner, umsatz pro lösung|loesung, umsatz pro produkt, granular, feingranular, auf
        lösungsebene|loesungsebene, auf produktebene, separate zahlen, einzeln auswerten, einzeln messen, einzeln sehen, einzeln
        nachvollziehen`,
    },
  },
  lowEffort: {
    says: {
      en: `
        least work, least effort, little work, little effort, little admin, low effort, minimal effort, minimum effort, minimum of
        work, lowest effort, least admin, least hassle, least paperwork, little paperwork, no paperwork, without paperwork, as
        simple as possible, simplest, simple as possible, as easy as possible, easiest, as little .. possible, no extra work, not
        much work, no hassle, hassle free, hands off approach, set and forget, set it and forget it, fire and forget, low
        maintenance, no maintenance, quick and easy, quick win, no overhead, low overhead, little overhead, least overhead, minimal
        admin, minimal overhead, minimum admin, without much work, without a lot of work, without much effort, low touch, lazy, no
        time for admin, cannot spend much time, dont have time for, no admin burden, smallest effort, not too much admin, with
        minimal, least amount of work, fuss free, no fuss, minimum fuss, without fuss, low admin, keep it simple, less admin`,
      de: `
        wenig aufwand, wenig arbeit, so wenig aufwand, so wenig arbeit, möglichst|moeglichst wenig, möglichst|moeglichst wenig
        aufwand, möglichst|moeglichst wenig arbeit, geringer aufwand, geringen aufwand, geringem aufwand, geringster aufwand,
        geringsten aufwand, geringstem aufwand, minimaler aufwand, minimalen aufwand, minimalem aufwand, kleiner aufwand, kleinem
        aufwand, niedriger aufwand, kleinstmöglich|kleinstmoeglich aufwand, kein aufwand, keinen aufwand, kaum aufwand, ohne aufwand,
        ohne großen aufwand, ohne viel aufwand, ohne zusätzlichen|zusaetzlichen aufwand, kein großer aufwand, kein zusatzaufwand, kein
        mehraufwand, keine zusatzarbeit, keine extra arbeit, möglichst|moeglichst einfach, so einfach wie möglich|moeglich, am
        einfachsten, einfachste lösung|loesung, einfachste variante, einfachste weg, einfachster weg, möglichst|moeglichst
        unkompliziert, unkompliziert, unbürokratisch|unbuerokratisch, möglichst|moeglichst schlank, schlank halten, aufwandsarm,
        pflegeleicht, wartungsarm, wartungsfrei, einmal einrichten und, einrichten und vergessen, einmal machen und, nicht viel
        arbeit, wenig bürokratie|buerokratie, ohne bürokratie|buerokratie, wenig papierkram, ohne papierkram, kein papierkram, keinen
        papierkram, wenig verwaltung, wenig verwaltungsaufwand, wenig admin, wenig pflege, wenig pflegeaufwand, schnell und einfach,
        mit wenig, bequem, bequemste, ohne viel arbeit, keine zeit für|fuer verwaltung, keine zeit für|fuer bürokratie|buerokratie,
        nicht viel zeit, faul, schmerzlos, ohne stress, aufwand gering, aufwand minimal, aufwand klein,
        geringstmöglich|geringstmoeglich aufwand, wenigsten aufwand, wenigsten arbeit, wenig scherereien`,
    },
  },
  durability: {
    says: {
      en: `
        lasts, something lasting, long lasting, durable, durability, last for years, lasting, survive, survives, still there when,
        still there after, stays when, stays in place, stay in place, not redo, not want to redo, not want to do .. again, not like
        to redo, not have to redo, dont want to redo, redo everything, redo it, do it again, set it up again, start again every, not
        break, does not break, doesnt break, does not fall apart, not fall apart, not vanish, does not vanish, does not disappear,
        doesnt disappear, doesnt vanish, not disappear, not lose it, wont lose, not be lost, permanent, future proof, holds even if,
        holds when, keeps working when, keep working when, keeps working after, robust, resilient, when people leave, if people
        leave, when somebody leaves, when someone leaves, when an engineer leaves, people change, people come and go, staff
        turnover, staff changes, that sticks, sticks, outlive, outlives, not stop working, long term, keeps counting, stable over,
        keep it alive`,
      de: `
        dauerhaft, dauerhafte, langlebig, langfristig, auf dauer, nachhaltig, beständig|bestaendig, stabil über|ueber, langfristig
        stabil, bleibt bestehen, bestehen bleibt, bestehen bleiben, erhalten bleibt, erhalten bleiben, bleibt erhalten,
        überlebt|ueberlebt, überleben|ueberleben, überdauert|ueberdauert, überdauern|ueberdauern, personalwechsel, mitarbeiterwechsel,
        mitarbeiter wechseln, mitarbeiter gehen, mitarbeiter geht, mitarbeiter ausscheiden, mitarbeiter das unternehmen verlassen,
        kollegen gehen, kollege geht, leute gehen, leute wechseln, leute kommen und gehen, jemand geht, jemand kündigt|kuendigt, wenn
        jemand geht, wenn einer geht, fluktuation, nicht kaputt geht, nicht kaputtgeht, nicht wegbricht, nicht wegfällt|wegfaellt,
        nicht verschwindet, nicht abreißt, nicht verloren geht, nicht verloren gehen, nicht ständig|staendig neu, nicht immer wieder
        neu, nicht jedes mal neu, nicht jedes jahr, nicht ständig|staendig erneuern, nicht neu machen, nicht neu einrichten, nicht
        noch einmal machen, nicht nochmal machen, nochmal machen müssen|muessen, immer wieder neu, was hält|haelt, das hält|haelt,
        lange hält|haelt, länger|laenger hält|haelt, haltbar, von dauer, etwas dauerhaftes, etwas beständiges|bestaendiges,
        zukunftssicher, krisenfest, robust, ausfallsicher, unabhängig|unabhaengig von personen,
        personenunabhängig|personenunabhaengig, unabhängig|unabhaengig von einzelnen, unabhängig|unabhaengig von mitarbeitern,
        hängt|haengt nicht an einer person, nicht an einer person, nicht an personen, über|ueber jahre, für|fuer jahre, auf jahre,
        weiter zählt|zaehlt, zählt|zaehlt weiter, weiterzählt|weiterzaehlt`,
    },
  },
  macc: {
    says: {
      en: `
        MACC, azure commitment, azure consumption commitment, consumption commitment, commit drawdown, commitment drawdown,
        drawdown, draw down, burn down, burndown, burn their commit, burn .. commit, retire .. commit, decrement, their commit,
        azure commit, use up their commit, count against their commit, count towards their commit, CtC, committed spend, azure spend
        commitment, their commitment, customer commitment, eat into their commitment`,
      de: `
        MACC, abnahmeverpflichtung, verbrauchsverpflichtung, azure verpflichtung, verbrauchszusage, azure zusage, mindestabnahme,
        abnahmezusage, commitment des {customer}, commitment vom {customer}, auf das commitment, aufs commitment, auf den commit,
        commit abbauen, commitment abbauen, commit abschmelzen, commitment abschmelzen, commitment verbrauchen, commitment anrechnen,
        auf MACC anrechnen, auf den MACC, aufs MACC, auf den MACC angerechnet, vom commitment abgezogen, azure commit, zugesagter
        verbrauch, zugesagten verbrauch, zugesagtes azure budget, zusage abbauen, MACC abbauen, MACC abschmelzen, MACC abtragen, MACC
        ausschöpfen|ausschoepfen, commitment ausschöpfen|ausschoepfen, verpflichtung gegenüber|gegenueber microsoft,
        verbrauchscommitment`,
    },
  },
  ipCoSell: {
    says: {
      en: `
        IP co-sell, IP cosell, azure IP co-sell, azure IP cosell, co-sell, cosell, co-sell ready, co-sell eligible, IP co-sell
        eligible, co-sell status, co sell with microsoft sellers, azure IP, IP co-sell status, incentivized co-sell`,
      de: `
        co-sell status, co-sell berechtigt, co-sell fähig|faehig, co-sell, gemeinsamer vertrieb mit microsoft, gemeinsam mit microsoft
        verkaufen, mit microsoft vertrieb, zusammen mit microsoft verkaufen, co selling, cosell status, IP co-sell status, IP co-sell
        erreichen, gemeinsamer verkauf mit microsoft, microsoft vertriebler, co sell prämiert|praemiert`,
    },
  },
  designation: {
    says: {
      en: `
        designation, solutions partner, solution partner badge, solutions partner badge, badge, partner capability score, capability
        score, PCS, specialization, specialisation, advanced specialization, advanced specialisation, partner level, gold status,
        competency, infra points, points for, more points, need points, score points, partner score, expert MSP status, azure
        expert, partner status, our score`,
      de: `
        designation, designierung, partner designation, solutions partner status, solutions partner titel, solution partner status,
        partnerstatus, partner status, partnerstufe, partnerlevel, partner level, partnerscore, partner score, capability score,
        auszeichnung, lösungspartner|loesungspartner, lösungspartner|loesungspartner status,
        lösungspartnerstatus|loesungspartnerstatus, lösungspartner|loesungspartner bezeichnung, spezialisierung, spezialisierungen,
        advanced specialization, erweiterte spezialisierung, punkte für|fuer, punkte für|fuer die, punkte fürs|fuers, mehr punkte,
        brauchen punkte, brauchen die punkte, brauchen wir punkte, punkte brauchen, uns fehlen punkte, fehlen punkte, fehlen noch
        punkte, punkte sammeln, punkte bekommen, punkte bringt, zählt|zaehlt auf die designation, zertifizierter partner,
        partnerbezeichnung, siegel, goldstatus, kompetenz status, expert MSP status, badge, partnerpunkte, partnerbewertung,
        punktzahl, scoring punkte, unser score`,
    },
  },
  incentives: {
    says: {
      en: `
        incentive, incentives, incentive money, rebate, rebates, MCI, OSU, OSA, PEC, partner earned credit, earn money, get paid,
        payout, payouts, kickback, money from microsoft, paid by microsoft, microsoft pays us, incentive payments, bonus from
        microsoft, cash back, microsoft funding, earnings from microsoft, commission from microsoft, incentive programme, incentive
        program, fees from microsoft, microsoft money, partner incentives`,
      de: `
        incentives, incentive, anreiz, anreize, anreizprogramm, prämie|praemie, prämien|praemien, rückvergütung|rueckverguetung,
        rückvergütungen|rueckverguetungen, vergütung|verguetung von microsoft, vergütung|verguetung, kickback, kick back, bonus, boni,
        provision, provisionen, rabatt von microsoft, geld von microsoft, geld verdienen, geld bekommen, bares, auszahlung,
        auszahlungen, microsoft zahlt, microsoft zahlt uns, von microsoft bezahlt, von microsoft vergütet|verguetet, incentive
        zahlung, incentive zahlungen, incentive programm, förderung|foerderung von microsoft, fördergeld|foerdergeld,
        fördergelder|foerdergelder, förderprogramm|foerderprogramm, microsoft fördermittel|foerdermittel, zuschuss von microsoft,
        rebates, WKZ, gutschrift von microsoft, partner earned credit, monetär|monetaer, finanziell davon, finanziell etwas, einnahmen
        von microsoft`,
    },
  },
  onePartnerAcrossClouds: {
    says: {
      en: `
        single partner on record, single partner of record, one partner of record, the one partner of record, one partner named
        across, just one partner named, one partner across, a single partner across, single partner for all, one partner for all,
        one partner for everything, single partner for everything, same partner shown, same partner for every, same partner for all,
        same partner across, same partner everywhere, the same partner on, one name across, one partner name, only one name, one
        name on everything, one partner on everything, one partner on all, single partner on all, one face, one partner listed for,
        one partner on record, one partner for the whole, us as the one partner, us as the partner across, across all
        [their|the|microsoft] clouds, across all microsoft, across all of their, for all of their microsoft clouds, for all their
        microsoft, for every microsoft cloud, for all microsoft clouds, single name everywhere, one partner everywhere, us
        everywhere, one partner for every, one single partner, only one partner shown, one throat to choke, one go to partner, one
        partner ID across, one partner ID for all`,
      de: `
        ein partner für|fuer alles, einen partner für|fuer alles, ein partner für|fuer alle, einen partner für|fuer alle, ein einziger
        partner für|fuer, einen einzigen partner, ein einziger partner, nur einen partner für|fuer, nur ein partner für|fuer alles,
        ein partner über|ueber alle, ein partner über|ueber alles, einen partner über|ueber alle, derselbe partner, denselben partner,
        derselbe partner überall|ueberall, gleicher partner überall|ueberall, überall|ueberall derselbe partner, überall|ueberall der
        gleiche partner, überall|ueberall der selbe partner, selber partner überall|ueberall, den gleichen partner, überall|ueberall
        wir, wir überall|ueberall, überall|ueberall unser name, ein name für|fuer alles, ein name überall|ueberall, nur ein name,
        alles aus einer hand, aus einer hand, für|fuer alle clouds, über|ueber alle clouds, in allen clouds, über|ueber alle microsoft
        clouds, für|fuer alle microsoft clouds, cloudübergreifend|clouduebergreifend, cloud übergreifend|uebergreifend, alle clouds
        hinweg, wolkenübergreifend|wolkenuebergreifend, ein ansprechpartner, einen ansprechpartner, ein gesicht, einheitlicher
        partner, einheitlich wir, einheitlich als partner, ein partner of record, ein eingetragener partner, einen eingetragenen
        partner, uns als partner für|fuer alles, uns als den partner, wir als der partner, wir als einziger partner für|fuer, eine
        partner ID für|fuer alles, eine partner ID überall|ueberall, ein partner eingetragen`,
    },
  },
}
