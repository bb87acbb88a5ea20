import type { Phrases } from '../../../knowledge/phrases.ts'

/** The speaker takes something back and says it anew. */
export const correction: Phrases = {
  en: `
    sorry, actually, correction, i meant, i mean, no wait, wait, my mistake, my bad, mistake, wrong, typo, not quite, oops, ups,
    scratch that, scrap that, let me correct, to correct, correct that, in fact, misspoke, mixed up, rather, i was wrong,
    change that, change it to, make that, instead, turns out, just learned, just heard, just found out, update, not right, hold on,
    hang on, apologies, pardon, on second thought, i stand corrected, strike that, i misread, misunderstood, should be, should read,
    now they say, it is really, really it is, no its, no it is, nope, got that wrong, err, erm, i exchanged it, i mixed it,
    mixed that up, mixed it up, mixed them up, i swapped it, swapped them, i confused it, had|got it|that backwards|wrong,
    the other way round|around, mixed it|that|them up, had an old sheet|list|file, was looking at the wrong`,
  de: `
    sorry, korrektur, quatsch, moment, halt, stopp, stop, entschuldigung, entschuldige, verzeihung, pardon, =ich =meine,
    =ich meinte, meinte =ich, gemeint =war, eigentlich, tatsächlich|tatsaechlich, =in wirklichkeit, =doch =nicht, =nein warte,
    warte, wart =mal, =nein moment, =mein fehler, fehler, falsch, =das =war falsch, stimmt =nicht, =das stimmt =nicht,
    stimmt =so =nicht, =nicht =ganz, =nicht =ganz richtig, vertippt, verschrieben, tippfehler, versehen, vertan, verwechselt,
    =habe =mich geirrt, geirrt, irrtum, =hab =mich geirrt, versprochen, ups, oops, hoppla, ach =nein, ach ne, =nee, =nö|=noe,
    =ich korrigiere, korrigiere, =muss korrigieren, =muss =mich korrigieren, =zu korrigieren, richtigstellung, vielmehr,
    besser gesagt, genauer gesagt, bzw =doch, stattdessen, =ändere|=aendere =das, =aendere, streich =das, vergiss =das,
    =stellt =sich heraus, =hat =sich herausgestellt, gerade erfahren, eben erfahren, gerade =gehört|=gehoert, update,
    aktualisierung, neuer stand, =es =ist =doch, =soll heißen, =sollte heißen, missverstanden, missverständnis|missverstaendnis,
    =mit =anderen worten, neue info`,
  fr: `
    pardon, désolé, désolée, excusez moi, excuse moi, erreur, =mon erreur, mea culpa, =au temps =pour moi, autant =pour moi,
    =en =fait, =en réalité, =à vrai dire, plutôt, =ou plutôt, =je voulais dire, voulais dire, =je veux dire, =c =est =à dire,
    non attends, non attendez, attends, attendez, correction, =je corrige, =je =me corrige, =à corriger, rectification,
    =je rectifie, rectificatif, =je =me =suis trompé, =me =suis trompée, =on =s =est trompé, trompé, =je =me trompe, faux,
    =c =est faux, =c =était faux, =pas =tout =à =fait, =pas exactement, =pas exact, faute =de frappe, coquille, oups, zut, mince,
    confondu, =j =ai confondu, =mal dit, =mal compris, =je =m étais trompé, =mal lu, malentendu, finalement, =au final,
    =tout compte =fait, réflexion faite, après réflexion, remplace, change =ça, changez =ça, plutôt =que =ça, =au lieu =de =ça,
    =à =la place, mise =à jour, =je viens =d apprendre, viens =d apprendre, vient =de =m apprendre, =on =me dit =que,
    =on =me signale, =il =s avère, =il =se trouve =que, =s avère =que, =en vérité, non =c =est, non =en =fait, =mais non, stop,
    =une seconde, =un instant, =ça devrait =être, =il =faut lire, lire plutôt, non plutôt, oublie =ce =que`,
  es: `
    perdon, perdona, perdone, disculpa, disculpe, disculpas, lo siento, me equivoque, me he equivocado, nos equivocamos,
    me confundi, me he confundido, error mio, fallo mio, mi error, mi culpa, errata, me he liado, me lie, quise decir, queria decir,
    quiero decir, me referia a, me refiero a, mejor dicho, digo, en realidad, de hecho, a decir verdad, la verdad es que,
    correccion, corrijo, corregir, me corrijo, rectifico, rectificacion, no espera, espera, espere, un momento, un segundo,
    mas bien, resulta que, al final es, al final resulta, al final son, ahora resulta, acabo de saber, acabo de ver,
    acabo de enterarme, me acaban de decir, ahora dicen, me dicen ahora, pensandolo bien, pensandolo mejor, lo he leido mal,
    lei mal, entendi mal, lo entendi mal, no era, no es asi, no es correcto, incorrecto, deberia ser, deberia decir, cambialo a,
    cambia eso, pon que, no no, nop, ups, uy, actualizo, retiro lo dicho, donde dije, fe de erratas`,
  ja: `
    訂正, 訂正します, 訂正です, 訂正させて, 修正, 修正します, 失礼, 失礼しました, 失礼いたしました, すみません, すいません, 申し訳ありません, ごめんなさい, ごめん, 間違えました, 間違えた, 間違いです, 間違いでした, 間違って,
    誤り, 誤りでした, 誤記, 勘違い, 勘違いでした, 言い間違え, 書き間違え, 打ち間違え, タイプミス, 実は, 実際は, 実際には, 実のところ, 正しくは, 正確には, というか, いや, いいえ, 違います, 違いました, ちがいます,
    待って, ちょっと待って, お待ちください, やっぱり, やはり, に変わりました, に変更になりました, ではなく, じゃなくて, よく見たら, 確認したところ, 確認したら, 調べたら, よく考えたら, 今わかりました, 今聞いた, 今聞きました,
    に訂正, 前言撤回, 改めて, 本当は`,
}
