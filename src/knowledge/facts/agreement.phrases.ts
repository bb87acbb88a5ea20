import type { FactPhrases } from '../phrases.ts'

export const agreementPhrases: FactPhrases<'agreement'> = {
  ea: {
    says: {
      en: `
        EA, enterprise agreement, EA contract, EA enrollment, EA enrolment, enrollment, enrolment, EA customer, enterprise
        enrollment, EAs, EA direct, indirect EA, EA subscription, enterprise agreements, EES, SCE, microsoft enterprise agreement`,
      de: `
        konzernvertrag, enterprise vertrag, enterprise vereinbarung, EA vertrag, EA registrierung, EA beitritt, EA kunde, EA kunden,
        enterprise agreement vertrag, EA rahmenvertrag, unternehmensvertrag, im EA, EA enrolment, über|ueber einen LSP im EA`,
    },
  },
  mca: {
    says: {
      en: `
        MCA, MCA-E, MCA E, MCAE, microsoft customer agreement, customer agreement, MCAs, MCA enterprise, MCA online, MCA contract`,
      de: `
        kundenvereinbarung, microsoft kundenvereinbarung, microsoft kundenvertrag, MCA vertrag, MCA kunde, MCA kunden, im MCA, unter
        MCA`,
    },
  },
  webDirect: {
    says: {
      en: `
        pay as you go, PAYG, PAYGO, MOSP, MOSA, web direct, webdirect, credit card, by card, company card, direct online, online
        services program, pay go, corporate card, signed up online, bought online, with a card, self service subscription, visa card`,
      de: `
        kreditkarte, per kreditkarte, mit kreditkarte, firmenkreditkarte, firmenkarte, über|ueber kreditkarte, nutzungsbasierte
        zahlung, nutzungsbasierten zahlung, nutzungsbasierte bezahlung, nutzungsbasierte abrechnung, zahlung nach verbrauch, online
        abgeschlossen, online gekauft, online gebucht, direkt online, über|ueber die website gebucht, über|ueber die webseite gekauft,
        selbst online, direkt über|ueber die webseite, direkt im web gekauft, direkt über|ueber azure com, per karte, mit karte`,
    },
  },
  csp: {
    says: {
      en: `
        CSP, NCE, cloud solution provider, azure plan, in CSP, via CSP, through CSP, under CSP, on CSP, CSP customer, CSP agreement,
        CSP subscription, CSP contract, through a reseller, via a reseller, from a reseller, via reseller, through our reselling
        arm, via a distributor, through a distributor, from a distributor, via distributor, buys .. from us, buys .. through us, buy
        .. from us, azure is billed through us, subscription billed by us, we bill them, we bill the customer, we invoice the azure,
        we invoice the licences, indirect provider, direct bill, new commerce, new commerce experience, we also resell, we resell,
        resell them, licences through us, licenses through us, through our CSP, we are [the|their|a] CSP, tier 2, tier 1, via disti,
        through disti`,
      de: `
        über|ueber CSP, im CSP, via CSP, per CSP, aus CSP, mit CSP, CSP vertrag, CSP kunde, CSP kunden, CSP modell, CSP lizenz, CSP
        lizenzen, CSP abo, CSP abos, CSP geschäft|geschaeft, über|ueber einen reseller, über|ueber reseller, über|ueber den reseller,
        über|ueber einen distributor, über|ueber den distributor, über|ueber einen distri, über|ueber distri, über|ueber einen
        händler|haendler, über|ueber einen wiederverkäufer|wiederverkaeufer, über|ueber unseren distributor, vom reseller, vom
        distributor, bezieht .. über|ueber uns, beziehen .. über|ueber uns, bezieht .. von uns, bezieht .. bei uns, kauft ..
        über|ueber uns, kaufen .. über|ueber uns, kauft .. bei uns, kaufen .. bei uns, über|ueber uns gekauft, über|ueber uns bezogen,
        bei uns gekauft, läuft|laeuft über|ueber unser CSP, über|ueber unsere CSP, über|ueber unser CSP, über|ueber unseren CSP, wir
        rechnen .. ab, rechnen wir .. ab, wird von uns abgerechnet, über|ueber uns abgerechnet, von uns abgerechnet, rechnung von uns,
        rechnung kommt von uns, wir stellen .. in rechnung, stellen wir .. in rechnung, wir fakturieren, fakturieren wir, von uns
        fakturiert, wir verkaufen weiter, wir resellen, lizenzen über|ueber uns, lizenzen kommen von uns, lizenzen laufen über|ueber
        uns, lizenzen von uns, lizenzen bei uns, azure über|ueber uns, abo über|ueber uns, indirekter CSP, wir sind [auch]
        [der|deren|ihr|sein] CSP, über|ueber die CSP schiene, CSP schiene`,
    },
  },
}
