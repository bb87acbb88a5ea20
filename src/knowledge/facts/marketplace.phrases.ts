import type { FactPhrases } from '../phrases.ts'

export const marketplacePhrases: FactPhrases<'marketplace'> = {
  transactable: {
    says: {
      en: `
        transactable, transact, transacts, transactable offer, private offer, private offers, multiparty private offer, MPO, REO,
        sold through [the] [{azure}] {store}, sell .. through [the] [{azure}] {store}, sell .. in [the] [{azure}] {store}, sell ..
        on [the] [{azure}] {store}, sell .. via [the] [{azure}] {store}, sold via [the] [transactable] {store}, sold on [the]
        {store}, sold in [the] {store}, sold .. through [the] {store}, sold .. via [the] {store}, sold .. on [the] {store}, sold ..
        in [the] {store}, buy .. through [the] {store}, buy .. via [the] {store}, buy .. in [the] {store}, buy .. on [the] {store},
        bought through [the] {store}, bought on [the] {store}, purchase .. through [the] {store}, purchase .. via [the] {store},
        purchased through [the] {store}, billed through [the] {store}, billed by microsoft, billed through microsoft, billing
        through microsoft, microsoft bills, microsoft does the billing, microsoft invoices, microsoft collects, paid plan, paid
        offer, monthly fee .. {store}, per seat through, flat rate plan, SaaS offer, metered billing, billed by the hour, hourly
        billing, paid listing, paid through [the] {store}, transaction through [the] {store}, customers pay .. {store}, subscribe ..
        {store}, transactable {store} offer, {store} sale, {store} transaction, {store} billing, selling through [the] {store},
        selling on [the] {store}, selling via [the] {store}, sells on [the] {store}`,
      de: `
        transaktionsfähig|transaktionsfaehig, transaktionsfähiges|transaktionsfaehiges angebot,
        transaktionsfähigen|transaktionsfaehigen angebot, transaktionabel, transagierbar, über|ueber den {store} verkauft, über|ueber
        {store} verkauft, über|ueber den {store} verkaufen, über|ueber {store} verkaufen, verkaufen .. über|ueber den {store},
        verkaufen .. über|ueber {store}, verkaufen .. im {store}, verkaufen .. auf dem {store}, verkaufen .. am {store}, verkauft ..
        über|ueber den {store}, verkauft .. im {store}, wird .. über|ueber den {store} verkauft, wird .. im {store} verkauft, verkauf
        über|ueber den {store}, verkauf über|ueber {store}, verkauf im {store}, vertrieb über|ueber den {store}, vertrieb über|ueber
        {store}, vertreiben .. über|ueber den {store}, vertreiben .. über|ueber {store}, vertreiben .. im {store}, läuft|laeuft
        über|ueber den {store}, läuft|laeuft über|ueber {store}, laufen über|ueber den {store}, im {store} kaufbar, im {store}
        gekauft, im {store} kaufen, im {store} verkaufen, im {store} verkauft, im {store} bestellbar, im {store}
        erhältlich|erhaeltlich und, im {store} buchbar, über|ueber den {store} gekauft, über|ueber den {store} bestellt, über|ueber
        den {store} kaufen, über|ueber den {store} abgerechnet, über|ueber {store} abgerechnet, kaufen .. über|ueber den {store},
        kaufen .. im {store}, kauft .. über|ueber den {store}, kauft .. im {store}, kunden kaufen .. {store}, abrechnung über|ueber
        den {store}, abrechnung über|ueber {store}, abrechnung über|ueber microsoft, abgerechnet über|ueber microsoft, microsoft
        rechnet .. ab, microsoft rechnet ab, microsoft fakturiert, microsoft kassiert, microsoft stellt die rechnung, microsoft macht
        die abrechnung, rechnung kommt von microsoft, private offer, privates angebot im {store}, private angebote, bezahlplan,
        bezahlter plan, kostenpflichtiger plan, kostenpflichtiges angebot, kostenpflichtig im {store}, SaaS angebot im {store},
        {store} verkauf, {store} verkäufe|verkaeufe, {store} umsatz, {store} umsätze|umsaetze, {store} transaktion, {store}
        abrechnung, {store} angebot mit, kaufbares angebot, kaufbar über|ueber den {store}, monatliche gebühr|gebuehr .. {store},
        transaktion über|ueber den {store}, abonnieren .. {store}, kauf über|ueber den {store}, kauf im {store}, einkauf über|ueber
        den {store}`,
    },
    denied: 'listedOnly',
  },
  listedOnly: {
    says: {
      en: `
        contact me, contact me only, contact us listing, free listing, free offer, free plan, free trial only, free tier only, BYOL,
        bring your own licence, bring your own license, listed only, listing only, only listed, just listed, only a listing, just a
        listing, just a lead form, lead form, lead gen, lead generation, not transactable, isnt transactable, is not transactable,
        non transactable, not yet transactable, get it now, contact button, cannot be bought, cant be bought, cannot buy it there,
        not buyable, only an entry in the {store}, free of charge in the {store}, {store} listing, {store} entry, listed on [the]
        {store}, listed in [the] {store}, listing in [the] {store}, listing on [the] {store}, transact outside, nothing transacts,
        billed outside the {store}, showcase listing, just a page on, brochure listing, no transactions, does not transact, doesnt
        transact`,
      de: `
        nur gelistet, bloß gelistet, lediglich gelistet, nur ein listing, nur als listing, nur listing, reines listing, nur ein
        eintrag, nur ein eintrag im {store}, nur eingetragen im {store}, nur mit einem eintrag im {store}, eintrag im {store},
        gelistet im {store}, gelistet auf dem {store}, im {store} gelistet, im {store} nur gelistet, auf dem {store} gelistet, im
        {store} aufgeführt|aufgefuehrt, nur aufgeführt|aufgefuehrt, nur sichtbar im {store}, im {store} nur sichtbar, nur
        präsenz|praesenz im {store}, kontaktformular, kontakt formular, nur kontaktformular, kontakt aufnehmen button, kontaktieren
        sie uns, kontaktbutton, kontakt button, nur kontaktanfrage, kontaktanfrage, lead formular, leadformular, nur leads,
        leadgenerierung, kostenloses listing, kostenloser eintrag, kostenloses angebot, gratis listing, kostenlos gelistet, kostenlos
        im {store}, gratis im {store}, nur kostenlose testversion, eigene lizenz mitbringen, lizenz mitbringen, nicht
        transaktionsfähig|transaktionsfaehig, nicht transagierbar, nicht kaufbar, nicht bestellbar, nicht direkt kaufbar, kann man
        nicht kaufen, kann man da nicht kaufen, kann dort nicht gekauft, nicht zu kaufen, verkauf läuft|laeuft außerhalb, abrechnung
        außerhalb, außerhalb abgerechnet, abgerechnet wird außerhalb, nur schaufenster, schaufenster`,
    },
  },
  none: {
    says: {
      en: `
        no {store} offer, no {store} listing, no {store} entry, no {store} presence, no {store}, not on [the] {store}, not in [the]
        {store}, not listed, not listed on [the] {store}, not published, not sold on [the] {store}, not sold via [the] {store}, not
        sold through [the] {store}, nothing on [the] {store}, nothing in [the] {store}, nothing is sold via {store}, nothing .. via
        [the] {store}, nothing .. through [the] {store}, without {store}, without a {store}, never listed, no listing, no offer on
        [the] {store}, no offer in [the] {store}, outside [the] {store}, do not sell .. {store}, dont sell .. {store}, not using
        [the] {store}, do not use [the] {store}, dont use [the] {store}, {store} no, {store} none, only sell directly, sell
        directly, sold directly, direct sales only, sell it direct, sold direct, only direct sales`,
      de: `
        kein {store}, keinen {store}, kein {store} angebot, kein {store} listing, kein {store} eintrag, keinen {store} eintrag, keine
        {store} präsenz|praesenz, nicht im {store}, nicht auf dem {store}, nicht am {store}, nicht über|ueber den {store}, nicht
        über|ueber {store}, nicht via {store}, nichts im {store}, nichts über|ueber den {store}, nichts auf dem {store}, nichts ..
        über|ueber den {store}, gar nicht im {store}, noch nicht im {store}, im {store} nicht vertreten, im {store} nicht, nicht
        gelistet, nicht veröffentlicht|veroeffentlicht, kein angebot im {store}, keine angebote im {store}, kein listing, kein eintrag
        im {store}, ohne {store}, ohne den {store}, am {store} vorbei, außerhalb des {store}, {store} nein, {store} nicht, {store}
        keiner, {store} nutzen wir nicht, {store} haben wir nicht, {store} machen wir nicht, nutzen den {store} nicht, nutzen keinen
        {store}, direktvertrieb, nur direktvertrieb, direkt verkauft, verkaufen direkt, verkaufen nur direkt, verkaufen wir direkt,
        direkt an den {customer}, direkt an {customer}, nur direkt, eigener vertrieb, über|ueber eigenen vertrieb, nichts mit {store}`,
    },
  },
}
