import type { Phrases } from '../../../knowledge/phrases.ts'

/** The speaker takes something back. */
export const withdrawal: Phrases = {
  en: `
    forget, scrap, drop, leave the .. out, leave that out, leave it out, leave out, leave aside, ignore, disregard, remove, delete,
    strike, scratch, skip, take out, take away, cancel, never mind, nevermind, no longer relevant, not relevant, is off the table,
    fell through, out of scope, doesnt matter any more, exclude, lose the, kill the, is not happening, isnt happening, was another,
    belongs to another, is cancelled, is canceled, got cancelled, got canceled, is dropped, without the, unsay, take back, retract,
    take .. off, leave .. off, we lost, strike off, is dead, is lost, strike out, was wrong about, were wrong about,
    got it wrong about, mistaken about, was wrong on, take that back, take it back, take this back, taking that back,
    taking it back, cross out, cross off, take that out, take it out, take this out, take them out, strike that,
    leave|leaving that|this one out, leave|leaving them|these|those|both out, drop|remove|skip|forget|scrap that|this one,
    take|cut|cross that|this one out, strike it, leave|leaving .. out`,
  de: `
    vergiss, vergessen =sie, vergiss =das =mit, streich, streiche, streichen, streichen =sie, lass weg, lass .. weg,
    =lassen =wir weg, weglassen, =lassen =sie .. weg, lass .. raus, rauslassen, ignoriere, ignorieren, ignorieren =sie, entferne,
    entfernen, entfernen =sie, lösche|loesche, löschen|loeschen, lösch|loesch, nimm .. raus, =nehmen =sie .. raus, rausnehmen,
    raus damit, fällt|faellt weg, fallen weg, fällt|faellt raus, fällt|faellt flach, =hat =sich erledigt, =ist erledigt,
    erledigt =sich, entfällt|entfaellt, entfallen, =ist =vom tisch, =vom tisch, =ist gestorben, =ist gecancelt, =wurde abgesagt,
    abgesagt, abgeblasen, storniert, =nicht =mehr relevant, =nicht relevant, irrelevant, spielt =keine rolle =mehr, egal =mit,
    =wird =doch =nichts, findet =nicht statt, nehme zurück|zurueck, nehme =ich zurück|zurueck, zurücknehmen|zuruecknehmen,
    ziehe zurück|zurueck, =gehört|=gehoert =zu =einem =anderen, =war =ein =anderer, überspringe|ueberspringe, außen =vor =lassen,
    das mit dem|der|den .. stimmt nicht, mit dem|der|den .. stimmt nicht, habe mich geirrt bei, lag falsch bei, lag falsch mit, nehme das zurück|zurueck,
    nehme ich zurück|zurueck`,
  fr: `
    oublie, oubliez, oublions, oublier, laisse tomber, laissez tomber, laissons tomber, retirez, retirons, retirer, enlève, enlevez,
    enlevons, enlever, supprime, supprimez, supprimer, efface, effacez, ignore, ignorez, ignorons, ignorer, annule, annulez,
    annuler, annulé, =est annulé, raye, rayez, biffe, passe =sur, mets =de côté, mettez =de côté, mettons =de côté, exclus, excluez,
    exclure, écarte, écartez, abandonne, abandonné, =est abandonné, tombé =à =l eau, tombe =à =l eau, =plus =d actualité,
    =n =est =plus =d actualité, =plus pertinent, =n =est =plus pertinent, =pas pertinent, =ne compte =plus, =ne =se =fait =pas,
    =ne =se fera =pas, =n aura =pas lieu, =c =est mort, hors périmètre, hors scope, =était =un =autre, =c =était =un =autre,
    appartient =à =un =autre, =je retire, =je reviens =sur, =on oublie, =peu importe =le, =on retire, retire =le, retire =la,
    retire =les, retire =l, =on enlève, je me suis trompé sur, me suis trompé pour, je me trompais sur`,
  es: `
    olvida, olvide, olvidalo, olvidemos, olvidar, olvidate, descarta, descartar, descartalo, descartamos, descarte, quita, quitar,
    quitalo, quitamos, elimina, eliminar, eliminalo, elimine, borra, borrar, borralo, borre, suprime, retira, retirar, retiralo,
    retiro, ignora, ignorar, ignoralo, omite, omitir, omitelo, sacalo, excluye, excluir, deja fuera, deja de lado, dejalo, dejemos,
    tacha, tachar, salta, saltatelo, anula, anular, anulalo, cancela, cancelar, cancelado, cancelada, se cancelo, se ha cancelado,
    se cayo, se ha caido, ya no aplica, ya no es relevante, ya no importa, ya no va, ya no se hace, no va a ser, no va adelante,
    no sale adelante, da igual, no importa, da lo mismo, era de otro cliente, era otro cliente, es de otro cliente,
    fuera de alcance, queda fuera, no lo tengas en cuenta, no tengas en cuenta, no cuentes con, me equivoqué|equivoque con,
    me equivoqué|equivoque en, estaba equivocado con`,
  ja: `
    忘れて, 忘れてください, なかったことに, なしにして, 無しにして, 取り消し, 取り消して, 取り消します, 取消, 撤回, 撤回します, 削除して, 消して, 外して, 外してください, 除外, 除外して, 除いて, 無視して, 無視, 省いて,
    抜いて, スキップ, なくなりました, 無くなりました, 中止, 中止になりました, キャンセル, キャンセルになりました, 流れました, 白紙, 関係なくなりました, もう関係ありません, もう関係ない, 対象外です, 対象外になりました, 対象から外,
    気にしないで, 不要になりました, 必要なくなりました, もういいです, 別案件でした, 別件でした, 削除してください, 消してください, 除外してください,
    除いてください, 部分を削除, 部分を除外`,
}
