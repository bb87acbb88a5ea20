import type { Phrases } from '../../../knowledge/phrases.ts'

export const entered: Phrases = {
  en: `
    entered, is entered, registered, is registered, listed, is listed, recorded, is recorded, =set, is =set, named, is named,
    attached, is attached, on record, is on record, linked, is linked, in the system, on file, down as, still in, still there as,
    tagged`,
  de: `
    eingetragen, =ist eingetragen, eingetragen =ist, =sind eingetragen, eingetragen =sind, hinterlegt, =ist hinterlegt,
    hinterlegt =ist, registriert, =ist registriert, registriert =ist, gesetzt, =ist gesetzt, gelistet, erfasst, =ist erfasst,
    benannt, =ist benannt, genannt, vermerkt, =ist vermerkt, verknüpft|verknuepft, =ist verknüpft|verknuepft, zugeordnet,
    =ist zugeordnet, =steht drin, =stehen drin, drinsteht, drinstehen, drin =steht, =steht =im system, =im system, eingepflegt,
    aufgeführt|aufgefuehrt, eingebucht, gepflegt, =im feld, =als partner hinterlegt, =als partner eingetragen, angemeldet,
    angezeigt, =wird angezeigt, =wird geführt|gefuehrt, geführt|gefuehrt, nominiert, =ist nominiert, assoziiert`,
  fr: `
    inscrit, =est inscrit, inscrits, enregistré, =est enregistré, enregistrés, déclaré, =est déclaré, déclarés, renseigné,
    =est renseigné, renseignés, saisi, =est saisi, indiqué, =est indiqué, référencé, =est référencé, référencés, mentionné, désigné,
    =est désigné, nommé, associé, =est associé, associés, rattaché, =est rattaché, lié, =est lié, =dans =le système,
    =dans =le champ, =en place =comme, affiché, =est affiché, figure =comme, apparaît =comme, positionné, listé, =est listé,
    attribué, =est attribué, inscrits comme, =est affiché comme`,
  es: `
    esta registrado, estan registrados, registrado, figura, figuran, figura como, aparece, aparece como, aparecen, consta,
    consta como, sigue registrado, sigue figurando, sigue apareciendo, esta puesto, sigue puesto, esta inscrito, inscrito,
    esta asignado, asignado, esta vinculado, vinculado, esta dado de alta, dado de alta, esta metido como, esta como, sigue como,
    esta anotado, esta indicado, sigue ahi, sigue dentro, sale como, sale, esta asociado, asociado, sigue asociado, listado`,
  ja: `
    登録されて, 登録済み, 登録済, 登録, 入っている, 入っています, 入ったまま, 入力されて, 設定されて, 記載されて, 載って, 指定されて, 紐付いて, 紐づいて, 紐付けられて, 関連付けられて, 残って, 登録されたまま, 登録が残って,
    名前が入って, 表示されて, 紐付けされて, 登録になって, 名前があって`,
}
