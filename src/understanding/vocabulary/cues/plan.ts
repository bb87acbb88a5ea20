import type { Phrases } from '../../../knowledge/phrases.ts'

/** Planned, wished or asked for, and not so yet. */
export const plan: Phrases = {
  en: `
    would like to, would love to, want to, wants to, wanted to, plan to, plans to, planning to, plan on, planning on, hope to,
    hopes to, hoping to, hope for, hoping for, intend to, intends to, intending to, consider, considers, considering, think about,
    thinking about, thinking of, asked for, asking for, request, requested, requesting, have applied, applied for, applying for,
    waiting for, wait for, aim to, aiming to, wish to, wishes to, trying to get, try to get, working towards, on the roadmap,
    pushing for, push for, toying with, pondering, mulling, in talks, negotiate, negotiating, will ask, should get, ought to get,
    looking into, exploring, evaluating, eventually, someday, one day, at some point, in the pipeline, we need to become`,
  de: `
    =möchte|=moechte, =möchten|=moechten, =würde|=wuerde =gern, =würden|=wuerden =gern, =würde|=wuerde =gerne,
    =würden|=wuerden =gerne, plane, planen, plant, geplant, hoffe =auf, hoffen =auf, hofft =auf, beabsichtigen, beabsichtigt,
    =denken =über|=ueber, =denkt =über|=ueber, überlegen|ueberlegen, überlegt|ueberlegt, erwägen|erwaegen, erwägt|erwaegt,
    beantragt, angefragt, warten =auf, warte =auf, wünschen|wuenschen, wünscht|wuenscht, irgendwann, =eines tages`,
  fr: `
    voudrions, voudrait, voudraient, aimerions, aimerait, aimeraient, souhaitons, souhaite, souhaitent, prévoyons, prévoit,
    prévoient, envisageons, envisage, envisagent, espérons, espère, comptons, =avons demandé, =a demandé, demande =en =cours,
    attendons, =en attente =de, réfléchissons =à, réfléchit =à, =un =jour`,
  es: `
    queremos, quiere, quieren, quisieramos, nos gustaria, le gustaria, les gustaria, planeamos, planea, planean, tenemos previsto,
    tiene previsto, pensamos, piensan, esperamos, espera, consideramos, considera, valoran, estudian, hemos pedido,
    hemos solicitado, solicitamos, pedimos, a la espera de, algun dia`,
  ja: 'したいと思って, したい, を検討, 検討中, 検討して, 予定, を希望, 申請中, 依頼中, を計画, 計画中, いつか',
}
