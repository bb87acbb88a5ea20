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
    },
  },
}
