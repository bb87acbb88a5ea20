import type { Phrases } from '../../../knowledge/phrases.ts'

/** To have a record, or to have one made. */
export const holding: Phrases = {
  en: `
    =has, =have, holds, hold, held, holding, owns, own, owned, keeps, kept, occupies, sits on, sit on, sitting on, filed, lodged, submitted, raised, made, placed, registered, entered, opened, requested, claimed, took, taken, got, obtained,
    secured, received, created, recorded, done, did`,
  de: `
    =hat, =haben, =hält|haelt, =halten, besitzt, besitzen, =gestellt, =gestellt =hat, eingereicht, beantragt, angemeldet,
    eingetragen, registriert, angelegt, erstellt, gesetzt, =bekommen, =erhalten, beansprucht, =belegt`,
  fr: `
    =a, =ont, =détient, détiennent, =possède, =a déposé, =a fait, =a présenté, =a soumis, =a enregistré, =a inscrit, déposé,
    présenté, soumis, enregistré, =a obtenu, obtenu, =a pris, =occupe, =garde`,
  es: `
    =tiene, =tienen, =ha presentado, =ha hecho, =ha enviado, =ha registrado, =ha puesto, =ha metido, =ha solicitado,
    presento, presentado, registro, registrado, hizo, envio, solicito, =ha obtenido, obtuvo, ostenta, conserva, mantiene`,
}
