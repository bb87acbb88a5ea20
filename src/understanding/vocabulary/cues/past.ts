import type { Phrases } from '../../../knowledge/phrases.ts'

/** It was so and is not any more. */
export const past: Phrases = {
  en: `
    used to, previously, formerly, until last, until recently, back then, in the past, years ago we, once had, had been,
    before that, originally, at first, initially, earlier they were, was on, were on, before the, up to last, had, no longer,
    ended back, ended in, has ended, ended last, expired last, expired in, is over, ran out last, until spring, once upon a time,
    =was =once, =were =once, at one time, long ago, way back, some years back, back in the day`,
  de: `
    =früher|=frueher, =vorher, =damals, =ehemals, =zuvor, =einst, =vormals, =bis letztes jahr, =bis =vor kurzem, =bis gestern,
    =bis letzten, =in =der vergangenheit, =vor jahren =haben =wir, ursprünglich|urspruenglich, anfangs, =zu beginn,
    zunächst|zunaechst, =am anfang, =war =mal, =waren =mal, =war früher|frueher, =waren früher|frueher, hatte, hatten, =hatte =mal,
    =hatten =mal, =war =bei, =war =in, =waren =bei, =waren =in, =war =auf, =waren =auf, =bis dahin, davor, =vor =dem wechsel,
    =war zuerst, seinerzeit`,
  fr: `
    auparavant, autrefois, jadis, jusqu =à =l an dernier, jusqu =à récemment, jusqu =à hier, =à =l époque, =dans =le passé,
    =par =le passé, =il =y =a =des années =nous, =il =y =a =des années =on, initialement, =à =l origine, =au départ, =au début,
    =d abord, avait, avaient, avions, =j avais, étaient, =était avant, =était =en, =étaient =en, =était =sous, =était =sur, étions,
    =étaient =sur, précédemment, anciennement, antérieurement, avant =le passage, avant =la migration, =a longtemps =été, avant =ça,
    avant =cela, avant =c =était, avant =on, avant =nous, avant =ils, avant =le client`,
  es: `
    anteriormente, previamente, hasta hace poco, hasta el ano pasado, hasta el mes pasado, en el pasado, en su dia, en su momento,
    antiguamente, por aquel entonces, entonces era, al principio, inicialmente, originalmente, era, eran, eramos, estaba, estaban,
    estabamos, tenia, tenian, teniamos, tuvimos, habia, habian, solia, solian, soliamos, usabamos`,
  ja: `
    以前は, かつて, かつては, 昔は, 昔, 従来は, 従来, これまでは, 今までは, 先月まで, 去年まで, 昨年まで, 先週まで, 最近まで, 当時, 当時は, もともと, もともとは, 元々, 元々は, 元は, 最初は, 当初, 当初は, 過去に,
    過去には, 前まで, していました, でしたが, だったが, だったのですが, ていましたが, ていたが, 移行前は, 変更前は`,
}
