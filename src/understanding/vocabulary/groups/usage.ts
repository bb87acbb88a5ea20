import type { Phrases } from '../../../knowledge/phrases.ts'

/** What customers use up or bring in. */
export const usage: Phrases = {
  en: `
    consumption, usage, ACR, =spend, =spending, revenue, =burn, =burns, =burned, cost, figure, numbers, =uses, =consumes, influence,
    impact, azure usage, azure consumption`,
  de: 'verbrauch, verbrauchs, nutzung, konsum, umsatz, ACR, zahlen, kosten, =verbraucht, consumption',
  fr: 'consommation, usage, revenu, chiffres, ACR, coûts, =consomme',
  es: 'consumo, uso, ingresos, cifras, ACR, gasto, =consume',
}
