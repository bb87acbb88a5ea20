import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks what using a model costs. */
export const costQuestion: Phrases = {
  en: `
    does|do|will|would .. cost, what are the costs, what costs, we|i|they|us be charged|billed|invoiced, costs involved, hidden costs, cost anything, cost extra, cost us, cost me, cost the, any cost, any costs, any fee, any fees, a fee,
    does|do|will|would|must|should we|i|they|you [also|still|even] have to pay, we|i|they need to pay, have to pay for, need to pay for, is there anything to pay,
    pay for it|that|this, pay extra, cost [us|me|them] money, is there a charge, is it free, is that free, is this free, for free, free of charge, cheapest, whats the cheapest, extra charge, charged for`,
  de: `
    was|etwas|dafür|dafuer|extra bezahlen, dafür|dafuer zahlen, müssen|muessen wir .. zahlen|bezahlen, muss man .. zahlen|bezahlen, muss ich .. zahlen|bezahlen,
    muss der kunde .. zahlen|bezahlen, kostet uns, kostet mich, kostenpflichtig, umsonst, kostet .. etwas|was, kostet das, kostet es, was kostet, kosten dafür|dafuer, entstehen .. kosten, entstehen kosten, kosten entstehen, welche kosten, was für|fuer kosten, gebühr|gebuehr, gebühren|gebuehren, kostenlos,
    ist .. gratis, am günstigsten|guenstigsten, fallen kosten an, mit kosten verbunden`,
  fr: 'faut il payer, il faut payer, doit on payer, devons nous payer, on doit payer, à payer, payer quelque chose, ça nous coûte, coûte quelque chose, ça coûte, quels coûts, quel coût, quels frais, cela coûte, coûte t il, y a t il un coût, y a t il des frais, est ce gratuit, gratuit, payant, le moins cher',
  es: 'hay que pagar, tenemos que pagar, tengo que pagar, debemos pagar, se paga algo, pagar algo, nos cuesta, es de pago, cuesta algo, que costes, que coste, hay costes, hay algun coste, tiene coste, tiene costo, tiene algun coste, es gratis, es gratuito, hay alguna tarifa, mas barato, tiene un coste',
  ja: 'お金がかか, 費用がかか, 料金がかか, コストがかか, 支払いが必要, 支払う必要, 払う必要, 有料なの, 無料なの, 費用はかか, 料金はかか, 無料ですか, 有料ですか, コストはかか, お金はかか, 一番安い',
}
