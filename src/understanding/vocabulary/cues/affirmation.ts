import type { Phrases } from '../../../knowledge/phrases.ts'

/** Contains a negation but affirms what follows. */
export const affirmation: Phrases = {
  en: `
    not only, not just, nothing but, no doubt, not to mention, no problem, no worries, why not, not to forget, not least, no later,
    not merely, nothing other than, nothing except, nothing apart from, nothing besides, none other than, no matter, not without,
    cannot complain, no idea, not sure, dont know, do not know, not know, not certain, not a licensing person, not 100, not clear,
    not yet clear, not yet decided, not decided, cannot say, cant say, no clue, not nothing, no but, no wait, no sorry, no actually,
    not that it matters, except that, except for the fact, dropped into, dropped in, dropped as, drop it into, dropped onto,
    never .. anything but, not .. anything but, not have anything but, not known, not known to me, not known to us`,
  de: `
    =nicht =nur, =nicht bloß, =nicht allein =nur, =nicht zuletzt, =nicht =zu vergessen, =nichts =anderes =als, =nichts =als,
    =kein zweifel, =ohne zweifel, zweifellos, =kein problem, =kein thema, =keine sorge, =warum =nicht, =wieso =nicht, weiß =nicht,
    weiß =ich =nicht, wissen =wir =nicht, wissen =nicht, =nicht sicher, =bin =nicht sicher, =keine ahnung, =nicht =klar,
    =noch =nicht =klar, =noch =nicht entschieden, =nicht entschieden, =kann =nicht sagen, =kann =ich =nicht sagen, =nicht bekannt,
    =noch =nicht bekannt, =kein lizenzexperte, =bin =kein lizenz*, =nicht =ohne, =nicht =ganz unwichtig, =nichts außer,
    =nichts weiter =als, =nein warte, =nein moment, =nein sorry, =nicht unbedingt wichtig, egal =ob, =nicht =dass =es,
    =nicht weniger =als, =nicht umsonst, =keine ahnung =ob, =nicht hundertprozentig`,
  fr: `
    =pas seulement, =pas uniquement, =pas =que, =pas simplement, =pas juste, non seulement, =sans doute, =sans =aucun doute,
    =pas =de problème, =aucun problème, =sans problème, =pas =de souci, =aucun souci, =pas =de soucis, =sans souci, =pourquoi =pas,
    =sans oublier, =pas =mal =de, =rien =d =autre =que, =rien =que, =ne sais =pas, sais =pas, savons =pas, sait =pas,
    =suis =pas =sûr, =suis =pas sûre, =sommes =pas sûrs, =pas certain, =pas certaine, =pas certains, =aucune idée, =pas clair,
    =pas =encore clair, =pas =encore décidé, =pas décidé, peux =pas dire, peux =pas =te dire, peux =pas =vous dire,
    =pas spécialiste, =pas =un spécialiste, =pas =un expert, =pas expert, non =mais, non attends, non attendez, non désolé,
    non pardon, non =en =fait, =n =est =ce =pas, =peu importe, =pas moins =de, =sans compter, =pas =à cent =pour cent,
    =pas =sûr =que, non =pas =que, =pas négligeable`,
  es: `
    no solo, no solamente, no unicamente, no nada mas, no mas que, nada mas que, sin duda, sin duda alguna, sin problema,
    sin problemas, no hay problema, no tiene problema, no tienen problema, sin ningun problema, nada menos que, ni mas ni menos,
    por que no, y por que no, no lo se, no sabemos, no sabe, no esta claro, no queda claro, no estoy seguro, no estoy segura,
    no estamos seguros, no tengo ni idea, no tenemos ni idea, ni idea, no hay duda, no cabe duda, sin excepcion, no importa,
    no recuerdo, no me acuerdo, no esta decidido, no esta confirmado, no sabria decir, no puedo decir, no espera, no perdon,
    no mejor dicho, no en realidad, mas o menos, al menos, por lo menos, no obstante, sin embargo, ni que decir tiene, no tanto,
    no hace falta decir, no otra cosa que, no es otro que, mas que nada, antes que nada, no menos, no me queda claro, no se si,
    no se cual, no se que, no se como, no se quien, no se bien, no se seguro, yo no se, pues no se`,
  ja: `
    だけでなく, だけではなく, だけじゃなく, のみならず, のみでなく, のみではなく, ばかりでなく, ばかりか, に限らず, だけではありません, だけではない, 問題ない, 問題なく, 問題ありません, 問題なし, 間違いない, 間違いなく,
    間違いありません, 違いない, かもしれない, かもしれません, かも知れない, かも知れません, わからない, わかりません, 分からない, 分かりません, わからず, 分からず, しかない, しかありません, しか持っていません, しか持っていない,
    しか持ってない, しかもらっていません, しかもらっていない, しかもらえません, しかもらえない, しかもらえていません, しか付与されていません, しか与えられていません, しか使っていません, しか使っていない, しか使わない, しか使いません,
    しかいません, しかいない, しかできません, しかできない, しかしていません, しかしていない, しか見れない, しか見られません, しか許可されていません, 以外ありません, 以外ない, 以外にない, 以外にはありません, 以外は使っていません,
    以外使っていません, 他ならない, ほかならない, 少ない, 少なく, 少なくとも, すくない, なければならない, なければなりません, なければいけません, なくてはならない, なくてはなりません, なくてはいけません, ないといけない,
    ないといけません, ないと困, ないでしょうか, ではないでしょうか, ないですか, じゃないですか, ませんか, ありませんか, ないか, ないかと, なのではないか, 間もなく, まもなく, 程なく, ほどなく, すみません, 申し訳ありません,
    申し訳ございません, 疑いなく, 言うまでもなく, もちろん, 例外なく, もれなく, 漏れなく, 関係なく, 限りません, 限らない, つないで, つない, に過ぎない, にすぎない, にすぎません, に過ぎません, ともなく, 遠くない,
    思い出せない, 決まっていない, 決まっていません, 未定, 確認できていません, 確認できていない, 詳しくない, 詳しくありません, 構わない, 構いません, かまいません, いけない`,
}
