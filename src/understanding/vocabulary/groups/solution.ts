import type { Phrases } from '../../../knowledge/phrases.ts'

/** One of the things a partner brings to many customers. */
export const solution: Phrases = {
  en: `
    solution, product, package, offering, offer, accelerator, app, application, module, template, tool, IP, edition, component,
    blueprint, bundle, kit, building block, piece of software`,
  de: `
    lösung|loesung, lösungen|loesungen, produkt, produkte, produkten, paket, pakete, angebot, angebote, accelerator, app, anwendung,
    anwendungen, modul, module, vorlage, vorlagen, baustein, bausteine, tool, tools`,
  fr: `
    solution, solutions, produit, produits, offre, offres, paquet, paquets, accélérateur, accélérateurs, application, applications,
    module, modules, brique, briques`,
  es: `
    solucion, soluciones, producto, productos, paquete, paquetes, oferta, ofertas, acelerador, aceleradores, aplicacion,
    aplicaciones, modulo, modulos`,
}
