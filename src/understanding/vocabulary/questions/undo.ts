import type { Phrases } from '../../../knowledge/phrases.ts'

export const undoQuestion: Phrases = {
  en: `
    scratch that, strike that, scrap that, drop that last, that last bit, that last one, the last bit back, delete that last,
    remove that last, never mind that last, forget that last, unsay the last, back to where we were, put it back as it was,
    as it was before, bring that back, take that last one back, take that one back, take the last one back, bring it back,
    put that back, put it back, get that back, restore that, give it back, undo, undo that, undo the last, take that back,
    take it back, go back, revert, revert that, step back, one back, back one step, roll back, rollback, reverse that, as before,
    previous state, strg z, ctrl z, unsay that, forget what i just said, forget the last, ignore my last, ignore the last,
    scratch my last, scratch the last, cancel that, scrap my last, forget my last, disregard my last, disregard the last,
    i take that back`,
  de: `
    streich das wieder, streiche das letzte, nimm das letzte, nimm das wieder, das letzte weg, das letzte löschen|loeschen,
    lösch|loesch das letzte, mach das ungeschehen, ungeschehen, so wie es war, wie es eben war, rückgängig|rueckgaengig,
    mach das rückgängig|rueckgaengig, rückgängig|rueckgaengig machen, machen sie das rückgängig|rueckgaengig,
    mach rückgängig|rueckgaengig, zurück|zurueck, schritt zurück|zurueck, einen schritt zurück|zurueck, eins zurück|zurueck,
    geh zurück|zurueck, zurücknehmen|zuruecknehmen, nimm das zurück|zurueck, nehmen sie das zurück|zurueck,
    nehme das zurück|zurueck, nehme ich zurück|zurueck, letzte rückgängig|rueckgaengig,
    letzte änderung|aenderung rückgängig|rueckgaengig, letzte eingabe löschen|loeschen, letzte aussage, streich das letzte,
    vergiss das letzte, vergiss was ich gerade, vergiss meine letzte, ignoriere das letzte, ignorier das letzte, wie vorher,
    wie es vorher war, vorheriger stand, strg z, widerrufen, widerruf, doch wieder wie vorher, wieder zurück|zurueck,
    wiederherstellen`,
  fr: `
    reviens à avant, reviens au précédent, enlève le dernier, enlève la dernière, retire le dernier, retire la dernière,
    remets comme c était, annule ce que je viens, annule, annuler, annulez, annule ça, annule la dernière, annuler la dernière,
    annule le dernier, annulez la dernière, retour arrière, retour en arrière, reviens en arrière, revenir en arrière,
    revenez en arrière, en arrière, un pas en arrière, étape précédente, état précédent, comme avant, comme c était,
    remets comme avant, remettre comme avant, défaire, défais, ctrl z, oublie ce que je viens, oubliez ce que je viens,
    oublie mon dernier, oublie ma dernière, oublie le dernier, oublie la dernière, ignore mon dernier, ignore ma dernière,
    ignorez mon dernier, ignore le dernier, supprime le dernier, supprime la dernière, efface le dernier, efface la dernière,
    je retire ce que, je retire ça, retire ça, retire ce que je viens, rétablis, rétablir`,
  es: `
    quita eso ultimo, borra eso ultimo, elimina lo ultimo, elimina eso ultimo, retira eso ultimo, vuelve a como estaba,
    ponlo como estaba, deshacer, deshaz, deshazlo, deshaz eso, deshacer lo ultimo, deshaz lo ultimo, deshacer el ultimo,
    volver atras, vuelve atras, volver al anterior, volver a lo anterior, vuelve a lo anterior, un paso atras, paso atras,
    retrocede, retroceder, revertir, revierte, revierte eso, anula eso, anula lo ultimo, anular lo ultimo, cancela eso,
    cancela lo ultimo, retira eso, retira lo ultimo, retiro lo dicho, retiro eso, olvida lo ultimo, olvida eso ultimo,
    olvida lo que acabo, olvida lo que he dicho, olvida lo que dije, ignora lo ultimo, ignora eso ultimo, ignora mi ultimo,
    ignora lo que acabo, borra lo ultimo, borrar lo ultimo, quita lo ultimo, como estaba antes, como antes estaba, estado anterior,
    dejalo como estaba`,
  ja: `
    さっきの発言を取り, 直前の変更を, 一個前に戻, 今の変更を取り, 今の発言を取り, 元に戻して, 元に戻す, もとに戻して, 戻して, 戻してください, 一つ戻, ひとつ戻, 1つ戻, 一つ前に, 1つ前に, 前に戻, 前の状態, 前の状態に,
    直前を取り消, 直前の内容を取り消, 直前のを取り消, 最後の発言を取り消, 最後のを取り消, 最後の入力を取り消, さっきのは取り消, さっきのを取り消, 今のは取り消, 今のを取り消, 今のなし, 今のは無し, 今のはなし, さっきのなし,
    さっきのはなし, 先ほどの取り消, 取り消して, 取り消し, 取消, アンドゥ, 今のは忘れて, さっきのは忘れて, 今の発言は忘れて, 前言撤回, 撤回します`,
}
