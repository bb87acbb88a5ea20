import type { Phrases } from '../../../knowledge/phrases.ts'

/** Waves aside what was just asked: "Would they enter our ID? Forget it." */
export const brushOff: Phrases = {
  en: 'forget it, no chance, fat chance, not a chance, dream on, no such luck, no way, not at all, hardly, never, he refused, she refused, they refused',
  de: 'vergiss es, keine chance, kannst du vergessen, denkste, fehlanzeige, wohl kaum, niemals, nie, auf keinen fall',
  fr: 'oublie, oubliez, aucune chance, même pas en rêve, hors de question, jamais, pas du tout',
  es: 'olvidalo, ni de broma, ni en sueños, ninguna posibilidad, de eso nada, ni hablar, nunca, que va',
  ja: 'まさか, 無理です, 無理',
}
