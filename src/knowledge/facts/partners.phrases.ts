import type { FactPhrases } from '../phrases.ts'

export const partnersPhrases: FactPhrases<'partners'> = {
  one: {
    says: {
      en: `
        only partner, the only partner, sole partner, no other partner, no other partners, only us, just us, nobody else works, no
        one else works, nobody else is, nobody else touches, no one else touches, nobody else in, no one else in, nobody else on,
        exclusively us, ours alone, we alone, alone in there, only one there, the only ones, we are the only, no second partner, no
        further partner, single partner in, one partner only there, no other integrator, no other MSP, no other SI, no other
        consultancy, no other vendor, no other reseller, without other partners, without any other partner, only one partner, just
        one partner works, no partners besides us, no partner besides us, nobody besides us, no one besides us, nobody but us, no
        one but us, no competitor in`,
      de: `
        einziger partner, einzige partner, einzigen partner, der einzige partner, alleiniger partner, alleinige partner, alleiniger
        dienstleister, einziger dienstleister, einzige dienstleister, nur wir, nur uns, wir allein, wir alleine, allein wir, sind
        allein, sind alleine, sind da allein, alleine drin, ganz allein, als einzige, als einziger, wir sind die einzigen, die
        einzigen, kein anderer partner, keinen anderen partner, keine anderen partner, keine weiteren partner, kein weiterer partner,
        keinen weiteren partner, kein zweiter partner, keinen zweiten partner, kein anderer dienstleister, keinen anderen
        dienstleister, keine anderen dienstleister, keine weiteren dienstleister, kein weiterer dienstleister, kein anderes
        systemhaus, sonst niemand, sonst keiner, sonst kein partner, niemand sonst, niemand anders, niemand anderes, kein anderer,
        keine anderen, außer uns niemand, außer uns keiner, außer uns ist niemand, niemand außer uns, keiner außer uns, exklusiv wir,
        exklusiv bei uns, ein partner, nur ein partner, nur einen partner, ohne andere partner, ohne weitere partner, kein
        mitbewerber, kein wettbewerber, allein zuständig|zustaendig, alleinverantwortlich`,
    },
    denied: 'several',
  },
  several: {
    says: {
      en: `
        two partners, three partners, four partners, several partners, multiple partners, many partners, more than one partner, both
        partners, various partners, other partners, another partner .. too, another partner [also] works, another partner does,
        another partner is doing, another partner runs, another partner handles, another partner manages, another partner looks
        after, second partner, second integrator, second MSP, second SI, second consultancy, another integrator, another SI, another
        MSP, another consultancy, another consulting, other integrator, other MSP, other SI, other consultancy, share .. with
        another, share .. with a second, shared with another, sharing .. with, share that workload, share this workload, share the
        workload, share the subscription, share the tenant, share it with, we share, together with another, alongside another,
        alongside a second, next to another, side by side with another, in parallel with another, competitor also, competitor works,
        competitor is also, competitor does, competing partner, two of us, two MSPs, two SIs, two integrators, two consultancies,
        two firms, two vendors, two companies work, three firms, three companies, one of two, one of three, one of several, one of
        many, besides us, besides us there is, apart from us, in addition to us, not the only partner, not the only ones, not alone,
        us and another, us and a, we and another, co deliver, a different partner does, a different partner runs, another firm does,
        another firm runs, another company does, another provider does, another provider runs, somebody else does the, someone else
        does the, other one does, other partner does, other partner runs, other firm does, work side by side, also active in, also
        active on, also works in, also works on the same, also work there, are in there too, is in there too, in the same
        subscription, on the same subscription`,
      de: `
        zwei partner, zwei partnern, drei partner, drei partnern, vier partner, mehrere partner, mehreren partnern, mehrere
        dienstleister, mehreren dienstleistern, mehrere anbieter, zwei dienstleister, drei dienstleister, zwei dienstleistern, viele
        partner, viele dienstleister, mehr als ein partner, verschiedene partner, verschiedene dienstleister, weitere partner,
        weiteren partnern, weiterer partner, weiteren partner, weiterer dienstleister, weitere dienstleister, weiteren dienstleister,
        andere partner, andere dienstleister, beide partner, zweiter partner, zweiten partner, zweite partner, zweiter dienstleister,
        zweiten dienstleister, zweites systemhaus, zweiten integrator, zwei systemhäuser|systemhaeuser, zwei integratoren, zwei
        firmen, mehrere firmen, drei firmen, zu zweit, zu dritt, noch ein partner, noch ein dienstleister, noch ein anderer, noch ein
        weiterer, noch einer, noch jemand, noch andere, noch ein systemhaus, noch ein zweiter, ein anderer partner macht, anderer
        partner .. auch, anderer dienstleister macht, ein anderer macht, anderer macht, {otherPartner} macht, {otherPartner} betreibt,
        {otherPartner} betreut, {otherPartner} kümmert|kuemmert, {otherPartner} verwaltet, {otherPartner} ist auch, {otherPartner}
        arbeitet, {otherPartner} auch, neben uns, nebst uns, außer uns noch, außer uns gibt, zusätzlich|zusaetzlich zu uns, mit einem
        anderen partner, mit einem anderen dienstleister, gemeinsam mit einem, zusammen mit einem, zusammen mit {otherPartner},
        gemeinsam mit {otherPartner}, parallel zu uns, parallel mit, parallel zu {otherPartner}, teilen uns die, teilen uns den,
        teilen uns das, teilen wir uns, wir teilen, teilen sich, teilt sich, geteilt mit, aufgeteilt mit, nicht die einzigen, nicht
        allein, nicht alleine, nicht der einzige, nicht einziger, wir und ein, wir und noch, uns und ein, einer von zwei, einer von
        drei, einer von mehreren, einer von vielen, mitbewerber ist auch, mitbewerber arbeitet, wettbewerber arbeitet, wettbewerber
        ist auch, mitbewerber macht, wettbewerber macht, auch dort tätig|taetig, auch dort aktiv, auch drin, ebenfalls drin, ebenfalls
        dort, in derselben subscription, in der gleichen subscription, auf derselben subscription, auf der gleichen subscription, im
        selben abo, im gleichen abo, in demselben abo, seite an seite`,
    },
    denied: 'one',
  },
}
