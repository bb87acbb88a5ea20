import type { Phrases } from '../../../knowledge/phrases.ts'

/** What is entered so that a partner is credited. */
export const mark: Phrases = {
  en: `
    partner number, partner numbers, partners, =partner, what we tell|send|give, every entry, entries, the entry, the entries,
    numbers, our details, =it there, us as, our|my|the|a|any|your [partner|MPN|location|PLA] ID|number|name|details, partner ID,
    MPN ID, MPN, partner field, partner fields, partner details, field, fields, box, form, forms, slot, a partner, any partner,
    the partner, partner entry, =it for us, what we send|tell|say|give|ask|need|want, whatever we|is|form|it, anything for us,
    anything for partners, wherever, everywhere, proof of execution, POE, what he|she|they are|is told, what they|he|she get, ID,
    =it into|in the [partner] portal|field|box|form|slot|system, =it =in =there`,
  de: `
    =partner, partnernummer, partnernummern, partnerdaten, unsere|meine|eure|eine|die ID|nummer, unsere partner ID, unsere MPN,
    unseren namen, partner ID, MPN ID, MPN, partnerfeld, partnerfelder, feld, felder, formular, formulare, einen partner,
    partnereintrag, eintrag, was wir schicken|sagen|brauchen, =was =wir, überall|ueberall, irgendwo, ID`,
  fr: `
    =partenaire, =partenaires, =nous, =notre ID, =notre identifiant, =notre numéro, =notre nom, =notre MPN, identifiant partenaire,
    ID partenaire, MPN, champ partenaire, =le champ, =les champs, =le formulaire, =un partenaire, =ce =que =nous, =ce qu =on,
    =quoi =que =ce =soit, quelque chose, partout`,
  es: `
    =partner, =partners, =socio, datos de partner, dato de partner, ningun dato, =nos, =nuestro ID, =nuestro identificador,
    =nuestro número, =nuestro nombre, =nuestro MPN, ID de partner, ID de socio, MPN, =campo, =campos, formulario, =un partner,
    =un socio, =lo que, =algo, =en todas partes, donde haga falta`,
}
