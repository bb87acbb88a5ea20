import type { Phrases } from '../../../knowledge/phrases.ts'

/** The user does not know what was asked. */
export const dontKnowQuestion: Phrases = {
  en: `
    dont know, do not know, no idea, not sure, unsure, no clue, idk, dunno, cant say, cannot say, cant tell, cannot tell,
    have to ask, need to ask, need to check, have to check, not known, unknown, skip, pass, no answer, hard to say, you tell me,
    who knows, not certain, beats me, honestly dont know, i would have to ask, next question, doesnt matter, dont care,
    cannot answer, couldnt say, ask me something else, will find out, to be clarified, tbd, no information, we dont know yet,
    dont remember, i was guessing, we were guessing, was|were just guessing, was a guess, were guesses, only a guess,
    i made that up, was my assumption, was an assumption`,
  de: `
    weiß nicht, weiß ich nicht, weiß ich gerade nicht, weiß ich noch nicht, keine ahnung, kein plan, keinen plan, nicht sicher,
    bin nicht sicher, bin mir nicht sicher, unsicher, unklar, kann ich nicht sagen, kann ich dir nicht sagen,
    kann ich nicht beantworten, schwer zu sagen, muss ich fragen, muss ich nachfragen, müsste|muesste ich fragen,
    müsste|muesste ich nachfragen, müssen|muessen wir fragen, muss ich prüfen|pruefen, muss ich klären|klaeren, muss ich nachsehen,
    muss ich nachschauen, müssen|muessen wir klären|klaeren, nicht bekannt, unbekannt, überspringen|ueberspringen,
    überspring|ueberspring, nächste|naechste frage, egal, ist egal, spielt keine rolle, wissen wir nicht, wissen wir noch nicht,
    wissen wir noch gar nicht, steht noch nicht fest, noch nicht entschieden, noch offen, noch unklar, sag du es mir, keine angabe,
    keine info, keine information, weiß der geier, weiß der kuckuck, woher soll ich das wissen, erinnere mich nicht,
    kläre|klaere ich noch, finde ich raus, frag mich was anderes, war geraten, habe ich geraten, war nur geraten, war eine vermutung`,
  fr: `
    sais pas, je sais pas, je ne sais pas, ne sais pas, on ne sait pas, on sait pas, nous ne savons pas, savons pas, aucune idée,
    pas la moindre idée, j en sais rien, je n en sais rien, aucune info, aucune information, pas d info, pas certain, pas certaine,
    suis pas sûre, pas sûr, pas sûre, incertain, pas clair, difficile à dire, peux pas dire, je ne peux pas dire,
    je ne peux pas répondre, peux pas répondre, je dois demander, dois demander, je dois vérifier, dois vérifier,
    faut que je demande, faut que je vérifie, il faut que je demande, il faudrait que je demande, à vérifier, à confirmer,
    à déterminer, à clarifier, inconnu, non connu, pas connu, passons, question suivante, peu importe, m est égal, ça m est égal,
    aucune importance, je m en fiche, sans importance, je ne me souviens pas, me souviens plus, me rappelle plus, qui sait,
    va savoir, mystère, je l ignore, j ignore, pose une autre question, pas encore décidé, pas encore décidée,
    je vais me renseigner, je me renseigne, à toi de me dire, sans réponse, pas de réponse, c est flou, suis pas sûr, pas très sûr,
    pas trop sûr, pas sûr du tout, pas sûr de, je passe, c est égal, j ai deviné, c était une supposition, était une supposition`,
  es: `
    no se, no lo se, no sabemos, no lo sabemos, no sabria, no sabria decir, no sabria decirte, ni idea, no tengo idea,
    no tengo ni idea, no tenemos ni idea, no tenemos idea, no estoy seguro, no estoy segura, no estamos seguros, no lo tengo claro,
    no lo tenemos claro, no esta claro, ni lo se, ni la menor idea, a saber, vete a saber, quien sabe, dimelo tu,
    tengo que preguntar, tendria que preguntar, tenemos que preguntar, tengo que preguntarlo, lo tengo que preguntar,
    tengo que comprobarlo, tengo que mirarlo, tengo que consultarlo, hay que preguntar, hay que mirarlo, lo preguntare,
    lo consultare, lo miro, lo averiguo, lo averiguare, desconocido, desconozco, lo desconozco, lo desconocemos, se desconoce,
    por aclarar, por confirmar, por definir, sin informacion, no tengo informacion, no tengo ese dato, no dispongo de,
    no puedo decir, no puedo decirlo, no puedo responder, no puedo contestar, saltar, salta, saltala, salta esta, siguiente,
    siguiente pregunta, pasar, paso, paso palabra, otra pregunta, pregunta otra cosa, da igual, me da igual, no importa,
    no recuerdo, no me acuerdo, dificil de decir, dificil decir, todavia no lo se, aun no lo se, aun no lo sabemos,
    todavia no lo sabemos, lo adiviné, era una suposicion, era un suponer`,
  ja: `
    わからない, わかりません, わからないです, わかんない, 分からない, 分かりません, 分からないです, 不明, 不明です, 知らない, 知りません, 存じません, 存じ上げません, さあ, 未定, 未定です, 未確認, 未確認です, 確認が必要,
    確認しないと, 確認します, 確認中, 確認中です, 要確認, 聞いてみないと, 聞いてみます, 聞かないと, 調べます, 調べてみます, 把握していません, 把握していない, 把握できていません, 答えられません, 答えられない, 何とも言えません,
    なんとも言えません, なんとも言えない, スキップ, スキップして, パス, パスします, 飛ばして, とばして, 次の質問, 次へ, どちらとも言えません, どちらでもいい, どちらでも, どっちでもいい, 覚えていません, 覚えていない,
    情報がありません, まだわかりません, まだ分かりません, まだ決まっていません, 決まっていません, はっきりしません, 自信がありません, 後で確認`,
}
