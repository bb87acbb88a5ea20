import type { Phrases } from '../../../knowledge/phrases.ts'

/** That there is no partner who does something. */
export const nobody: Phrases = {
  en: `
    nobody, noone, no one, no partner, no other partner, none of the partners, not one partner, not a single partner, no firm,
    no company, no integrator, no provider, no MSP, no SI, no supplier, no consultancy, nobody else, no one else, no soul, not a soul`,
  de: `
    niemand, =keiner, =kein partner, =kein anderer partner, =keiner der partner, =kein einziger partner, =kein mensch,
    =keine firma, =kein dienstleister, =kein systemhaus, niemand sonst, =sonst niemand, =noch keiner`,
  fr: `
    personne, =aucun partenaire, =aucun autre partenaire, =pas un seul partenaire, =aucun prestataire, =aucun intégrateur,
    =aucune société, =aucune entreprise, personne =d autre, =nul`,
  es: `
    nadie, ningun partner, ningun socio, ningun otro partner, ni un solo partner, ningun proveedor, ningun integrador,
    ninguna empresa, ninguna consultora, nadie mas, ninguno`,
}
