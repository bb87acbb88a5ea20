import type { Phrases } from '../../../knowledge/phrases.ts'

/** One by one, not all in one. */
export const apart: Phrases = {
  en: `
    separately, individually, apart, one by one, broken down, split, split up, on its own, by itself, in isolation, each, =each,
    single, separate, distinct, side by side`,
  de: `
    getrennt, einzeln, separat, aufgeschlüsselt|aufgeschluesselt, aufgeteilt, auseinander, =jede, =jedes, =jeder, =jeden, einzelne,
    einzelnen, einzelnes`,
  fr: 'séparément, individuellement, par =solution, détaillé, ventilé, =chaque, chacun, chacune, distinct, distinctement, un =par =un',
  es: 'por separado, individualmente, desglosado, separado, =cada, uno por uno, por =cada',
}
