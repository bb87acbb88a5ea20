import type { Phrases } from '../../../knowledge/phrases.ts'

export const resetQuestion: Phrases = {
  en: `
    start over, start again, start anew, start fresh, start from scratch, from scratch, reset, restart, clear all, clear everything,
    delete everything, delete all, forget everything, forget all, forget it all, new scenario, new case, new question, begin again,
    begin anew, clean slate, from the beginning, scrap everything, scrap it all, scrap all, next customer please, new conversation,
    drop everything, fresh start, different case now, next case, clear the scenario, erase everything, all over again,
    wipe everything, wipe all, wipe it, wipe that, wipe this, wipe clean, wipe the slate, wipe the scenario, wipe the facts,
    wipe what`,
  de: `
    von vorn, von vorne, nochmal von vorn, noch einmal von vorn, fang neu an, fangen wir neu an, fang von vorne an,
    fangen sie von vorne an, neu anfangen, neu starten, neustart, neu beginnen, neubeginn, neuer fall, neues szenario, neue frage,
    neue konversation, neues gespräch|gespraech, nächster|naechster kunde, nächster|naechster fall, anderer fall jetzt,
    zurücksetzen|zuruecksetzen, setz zurück|zurueck, alles zurücksetzen|zuruecksetzen, reset, alles löschen|loeschen,
    lösche|loesche alles, lösch|loesch alles, alles vergessen, vergiss alles, vergessen sie alles, alles verwerfen, verwirf alles,
    alles auf anfang, auf anfang, zurück|zurueck auf anfang, zurück|zurueck auf null, tabula rasa, szenario löschen|loeschen,
    verwerfen`,
  fr: `
    recommencer, recommence, recommençons, on recommence, recommencez, recommencer à zéro, repartir de zéro, repartons de zéro,
    repars de zéro, on repart de zéro, remettre à zéro, remets à zéro, remise à zéro, réinitialise, réinitialiser, réinitialisez,
    réinitialisation, reset, tout effacer, efface tout, effacez tout, effacer tout, tout supprimer, supprime tout, supprimez tout,
    oublie tout, oubliez tout, tout oublier, nouveau cas, nouvelle question, nouveau scénario, nouvelle conversation,
    nouveau dossier, client suivant, cas suivant, autre cas maintenant, on passe à un autre cas, depuis le début,
    reprendre au début, reprenons au début, reprenons depuis le début, reprendre depuis le début, table rase, nouveau départ,
    redémarrer, redémarre, vider, vide tout, annule tout, annuler tout, page blanche`,
  es: `
    empezar de nuevo, empieza de nuevo, empecemos de nuevo, empezar de cero, empieza de cero, empecemos de cero, empezar otra vez,
    volver a empezar, volvamos a empezar, vuelve a empezar, comenzar de nuevo, comenzar de cero, comencemos de nuevo,
    desde el principio, reiniciar, reinicia, reinicio, reiniciamos, resetear, resetea, reseteo, reset, borrar todo, borra todo,
    borralo todo, borrarlo todo, elimina todo, eliminar todo, eliminalo todo, olvida todo, olvidalo todo, olvidar todo,
    olvida todo lo anterior, limpia todo, limpiar todo, limpiar, nuevo escenario, escenario nuevo, nuevo caso, caso nuevo,
    otro caso nuevo, nueva consulta, consulta nueva, nueva pregunta, nueva conversacion, siguiente caso, siguiente cliente,
    proximo caso, borron y cuenta nueva, partir de cero, quita todo, descarta todo, tabla rasa`,
  ja: `
    リセット, リセットして, 最初から, 最初からやり直, 初めから, はじめから, 一からやり直, 1からやり直, イチから, やり直したい, やり直します, やり直して, すべて削除, 全て削除, 全部削除, すべて消して, 全部消して, すべて忘れて,
    全部忘れて, 全て忘れて, すべてクリア, 全部クリア, クリアして, 初期化, 初期化して, 新しいシナリオ, 新しい案件, 新しい相談, 新しい質問, 新しい会話, 新規シナリオ, 新規相談, 別の案件を始め, 次の案件, 次の顧客, 次のお客様,
    白紙に戻, 仕切り直`,
}
