import type { Phrases } from '../../../knowledge/phrases.ts'

export const showFactsQuestion: Phrases = {
  en: `
    send me the|a [short] summary, send me a recap, the|a summary please, show|give|get|have me|us|i [the|a] summary,
    written summary, what have you written down, what you have written down, what have you noted about, what do you have on my case,
    what have you got on me, what did i tell you, what have i told you, what did i say, what do you know, what have you understood,
    what did you understand, show facts, show my facts, show me the facts, my facts, the facts, facts so far, summary so far,
    summarise what, summarize what, recap, what have you got, what do you have so far, what do you have, repeat what, what is noted,
    what did you note, what did you get, what did we say, where are we, where do we stand, status so far, list what you know,
    playback, read back, what is recorded, what you have on me, current scenario, my scenario, show scenario, what you got so far,
    what have you noted, what did you write down, what have you recorded, noted so far, what have you down, what do you have down,
    what you have noted, what you have written, what you noted, noted down so far, written down so far, play back what,
    play it back, read back what, read it back, what is on file so far, what did you take down|note|write down,
    what did you get so far, go over what you have|got, repeat .. what i told|said, repeat what i told|said, repeat back,
    what have you got from me, what do you have from me, what have you noted|stored|kept from|about|on me|us`,
  de: `
    was habe ich gesagt, was hab ich gesagt, was habe ich dir gesagt, was habe ich angegeben, was weißt du, was wissen sie,
    was weißt du bisher, was weißt du über|ueber, was hast du verstanden, was haben sie verstanden, was hast du notiert,
    was hast du, was hast du bisher, was haben wir bisher, was haben wir gesagt, zeig fakten, zeig die fakten, zeige die fakten,
    zeig meine angaben, zeige meine angaben, meine angaben, meine fakten, die fakten, fakten bisher, fakten, bisherige angaben,
    zusammenfassung bisher, fass zusammen, fasse zusammen, fassen sie zusammen, zusammenfassung, wiederhole was, wo stehen wir,
    wo sind wir, wie ist der stand, stand der dinge, aktueller stand, zwischenstand, aktuelles szenario, mein szenario,
    zeig szenario, szenario zeigen, was ist gespeichert, was ist notiert, rekapituliere, rekapitulieren`,
  fr: `
    qu est ce que je t ai dit, qu est ce que je vous ai dit, qu ai je dit, que t ai je dit, que vous ai je dit,
    qu est ce que j ai dit, que sais tu, que savez vous, qu est ce que tu sais, tu sais quoi, qu as tu compris,
    qu avez vous compris, qu est ce que tu as compris, qu est ce que vous avez compris, qu as tu retenu, qu avez vous retenu,
    qu as tu noté, qu avez vous noté, qu est ce que tu as noté, montre les faits, montre moi les faits, affiche les faits,
    montrez les faits, mes faits, les faits, mes données, mes informations, mes réponses, récapitule, récapitulez, récap,
    envoie moi le|un résumé, envoyez moi le|un résumé, un résumé, le résumé, récapitulatif, récapitulons, résumé jusqu ici, résume ce que, résumez ce que, résume ma situation, ma situation,
    où en sommes nous, où en est on, on en est où, où on en est, point d étape, état actuel, situation actuelle, mon scénario,
    scénario actuel, montre le scénario, affiche le scénario, qu est ce qu on a dit, qu est ce qu on a, jusqu à présent, jusqu ici,
    répète ce que, ce que tu sais, ce que tu as`,
  es: `
    que te he dicho, que te he contado, que te dije, que dije, que he dicho, que hemos dicho, que sabes, que sabes hasta ahora,
    que sabes de mi, que has entendido, que entendiste, que has anotado, que has apuntado, que tienes, que tienes apuntado,
    que tienes hasta ahora, que datos tienes, que datos tienes hasta ahora, muestra los datos, muestrame los datos,
    muestra mis datos, muestrame mis datos, mis datos, los datos hasta ahora, datos hasta ahora, los hechos, mis hechos,
    enviame el|un resumen, mandame el|un resumen, dame el|un resumen, un resumen, el resumen, muestrame los hechos, resumen hasta ahora, resumen de lo dicho, resume lo dicho, resume lo que, resumeme lo que, resumeme,
    recapitula, recapitulacion, recapitulemos, repite lo que, repiteme lo que, donde estamos, en que punto estamos, por donde vamos,
    como vamos, estado actual, escenario actual, mi escenario, muestra el escenario, muestrame el escenario, lo que llevamos,
    que llevamos, que has registrado, que hay registrado, que consta, datos del caso, los datos del caso, mis datos del caso`,
  ja: `
    今までの内容, これまでの内容, 今までの情報, これまでの情報, ここまでの内容, ここまでの情報, ここまでのまとめ, これまでのまとめ, 今までのまとめ, 状況をまとめ, 私が言ったこと, 私の言ったこと, 何を言いました, 何を伝えました,
    何を話しました, 何を伝えた, 何がわかって, 何が分かって, 何を理解, 何を把握, 何を知って, どこまで理解, どこまでわかって, どこまで把握, 把握している内容, 把握している条件, 把握内容, 理解した内容, 認識している内容, 認識内容,
    記録した内容, 入力内容, 条件一覧, 条件を表示, 条件を見せて, 事実を表示, 事実一覧, シナリオを表示, シナリオを見せて, 現在のシナリオ, 要約して, 復唱, おさらい, 振り返り`,
}
