import type { Phrases } from '../../../knowledge/phrases.ts'

/** Places that always have one owner. */
export const tenancy: Phrases = {
  en: `
    tenant, tenancy, subscription, directory, landing zone, management group, azure account, both places, all places, both sites,
    all sites, both subscriptions`,
  de: 'mandant, mandanten, tenant, subscription, subskription, verzeichnis, abonnement, landezone, zielzone',
  fr: 'tenant, locataire, abonnement, abonnements, souscription, souscriptions, annuaire',
  es: 'tenant, inquilino, suscripcion, suscripciones, directorio',
}
