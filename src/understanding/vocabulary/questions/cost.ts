import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks what using a model costs. */
export const costQuestion: Phrases = {
  en: `
    does|do|will|would .. cost, cost anything, cost extra, cost us, cost me, cost the, any cost, any costs, any fee, any fees, a fee,
    is there a charge, is it free, is that free, is this free, for free, free of charge, cheapest, whats the cheapest, extra charge, charged for`,
  de: `
    kostet .. etwas|was, kostet das, kostet es, was kostet, kosten dafür|dafuer, gebühr|gebuehr, gebühren|gebuehren, kostenlos,
    ist .. gratis, am günstigsten|guenstigsten, fallen kosten an, mit kosten verbunden`,
  fr: 'ça coûte, cela coûte, coûte t il, y a t il un coût, y a t il des frais, est ce gratuit, gratuit, payant, le moins cher',
  es: 'cuesta algo, tiene coste, tiene costo, tiene algun coste, es gratis, es gratuito, hay alguna tarifa, mas barato, tiene un coste',
  ja: '費用はかか, 料金はかか, 無料ですか, 有料ですか, コストはかか, お金はかか, 一番安い',
}
