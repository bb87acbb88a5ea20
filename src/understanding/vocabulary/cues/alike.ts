import type { Phrases } from '../../../knowledge/phrases.ts'

/** Said of what stands and of what is added alike. */
export const alike: Phrases = {
  en: `
    for both, on both, in both, at both, across both, both of them, both are, both on, both under, for all of them, on all of them,
    in all of them, at all of them, across all of them, everywhere`,
  de: `
    =für|=fuer|=bei|=in =beide|=beiden|=beides, =für|=fuer|=bei|=in =alle|=allen|=alles, =beide =sind, =beide =laufen,
    überall|ueberall`,
  fr: `
    =pour|=dans|=chez =les deux, =pour|=dans|=chez =tous, =les deux =sont, =l =un =et =l =autre, =de part =et =d =autre, partout`,
  es: `
    =para|=en ambos|ambas, =para|=en =los|=las dos, =para|=en todos, =ambos|=ambas =son|=estan, =en =todas partes`,
  ja: '両方, どちらも, いずれも',
}
