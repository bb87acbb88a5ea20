import type { Phrases } from '../../knowledge/phrases.ts'

/** Words that change how what stands beside them is to be taken. */
export const cues = {
  /** Denies what follows in its clause. */
  negation: {
    en: `
        =not, =no, =without, =never, =none, =nor, =neither, =isnt, =arent, =wasnt, =werent, =dont, =doesnt, =didnt, =wont, =wouldnt,
        =cant, =cannot, =couldnt, =hasnt, =havent, =hadnt, =aint, =zero, no longer, not any more, rather than, instead of, lack of,
        lacks, free of, anything but, not really, by no means, shouldnt, =nothing, =nobody, =minus, =except, =excluding, apart from,
        other than, stopped using, got rid of, moved away from, moved off, ditched, dropped, nothing to do with, as opposed to,
        forget about`,
    ja: '=不, 非, 無し, 未だに, 一切使わず, 脱',
    de: `
      =nicht, kein, =keins, =ohne, =nie, =niemals, =weder, =niemand, =nichts, =nix, =statt, =anstatt, anstelle =von, =an stelle =von,
      keinerlei, =keinesfalls, =keineswegs, =auf =keinen fall, =nicht =mehr, =noch =nicht, =gar =nicht, =gar =kein,
      überhaupt|ueberhaupt =nicht, überhaupt|ueberhaupt =kein, =außer, abgesehen =von, frei =von, weg =von, =nichts =mit, abgeschafft,
      =nirgends, mangels, =null, verzichten =auf, verzichtet =auf, =im gegensatz =zu, =alles =andere =als`,
    fr: `
      =pas, =jamais, =aucun, =aucune, =sans, =ni, =rien, =non, =n =est =pas, =ne =sont =pas, =n =a =pas, =n =ont =pas, =ne =plus, =n
      =est =plus, =ne =sont =plus, =n =avons =plus, =n =a =plus, =n utilise =plus, =n utilisons =plus, =plus =du =tout, =plus =aucun,
      =pas =de, =pas =d, =pas =du =tout, =pas =encore, point =de, nullement, =en =aucun cas, =au lieu =de, =au lieu =du, plutôt =que,
      =à =la place =de, hormis, sauf, excepté, =à =l exception =de, =à part, =en dehors =de, absence =de, zéro, personne =ne, personne
      =n, =rien =à voir =avec, manque =de, abandonné, laissé tomber, arrêté =d utiliser, =tout sauf, loin =de, =par opposition =à`,
    es: `
      =sin, =ni, =nunca, =jamas, =ningun, =ninguno, =ninguna, =nadie, =nada, =tampoco, =excepto, =salvo, en vez de, en lugar de,
      =menos, ya no, nada de, aparte de, a excepcion de, en absoluto, lejos de, dejar de usar, dejamos de usar, dejaron de usar, hemos
      dejado de usar, nos olvidamos de, olvidate de, carece de, carecemos de, falta de, no es que, distinto de, antes que`,
  },
  /** Contains a negation but affirms what follows. */
  affirmation: {
    en: `
        not only, not just, nothing but, no doubt, not to mention, no problem, no worries, why not, not to forget, not least, no
        later, not merely, nothing other than, nothing except, nothing apart from, nothing besides, none other than, no matter, not
        without, cannot complain, no idea, not sure, dont know, do not know, not know, not certain, not a licensing person, not 100,
        not clear, not yet clear, not yet decided, not decided, cannot say, cant say, no clue, not nothing, no but, no wait, no
        sorry, no actually, not that it matters, dont care`,
    ja: `
      だけでなく, だけではなく, だけじゃなく, のみならず, のみでなく, のみではなく, ばかりでなく, ばかりか,
      に限らず, だけではありません, だけではない, 問題ない, 問題なく, 問題ありません, 問題なし, 間違いない,
      間違いなく, 間違いありません, 違いない, かもしれない, かもしれません, かも知れない, かも知れません,
      わからない, わかりません, 分からない, 分かりません, わからず, 分からず, しかない, しかありません,
      しか持っていません, しか持っていない, しか持ってない, しかもらっていません, しかもらっていない,
      しかもらえません, しかもらえない, しかもらえていません, しか付与されていません, しか与えられていません,
      しか使っていません, しか使っていない, しか使わない, しか使いません, しかいません, しかいない, しかできません,
      しかできない, しかしていません, しかしていない, しか見れない, しか見られません, しか許可されていません,
      以外ありません, 以外ない, 以外にない, 以外にはありません, 以外は使っていません, 以外使っていません,
      他ならない, ほかならない, 少ない, 少なく, 少なくとも, すくない, なければならない, なければなりません,
      なければいけません, なくてはならない, なくてはなりません, なくてはいけません, ないといけない, ないといけません,
      ないと困, ないでしょうか, ではないでしょうか, ないですか, じゃないですか, ませんか, ありませんか, ないか,
      ないかと, なのではないか, 間もなく, まもなく, 程なく, ほどなく, すみません, 申し訳ありません,
      申し訳ございません, 疑いなく, 言うまでもなく, もちろん, 例外なく, もれなく, 漏れなく, 関係なく,
      限りません, 限らない, つないで, つない, に過ぎない, にすぎない, にすぎません, に過ぎません, ともなく,
      遠くない, 思い出せない, 決まっていない, 決まっていません, 未定, 確認できていません, 確認できていない,
      詳しくない, 詳しくありません, 構わない, 構いません, かまいません, いけない`,
    de: `
      =nicht =nur, =nicht bloß, =nicht allein =nur, =nicht zuletzt, =nicht =zu vergessen, =nichts =anderes =als, =nichts =als, =kein
      zweifel, =ohne zweifel, zweifellos, =kein problem, =kein thema, =keine sorge, =warum =nicht, =wieso =nicht, weiß =nicht, weiß
      =ich =nicht, wissen =wir =nicht, wissen =nicht, =nicht sicher, =bin =nicht sicher, =keine ahnung, =nicht =klar, =noch =nicht
      =klar, =noch =nicht entschieden, =nicht entschieden, =kann =nicht sagen, =kann =ich =nicht sagen, =nicht bekannt, =noch =nicht
      bekannt, =kein lizenzexperte, =bin =kein lizenz*, =nicht =ohne, =nicht =ganz unwichtig, =nichts außer, =nichts weiter =als,
      =nein warte, =nein moment, =nein sorry, =nicht unbedingt wichtig, egal =ob, =nicht =dass =es, =nicht weniger =als, =nicht
      umsonst, =keine ahnung =ob, =nicht hundertprozentig`,
    fr: `
      =pas seulement, =pas uniquement, =pas =que, =pas simplement, =pas juste, non seulement, =sans doute, =sans =aucun doute, =pas
      =de problème, =aucun problème, =sans problème, =pas =de souci, =aucun souci, =pas =de soucis, =sans souci, =pourquoi =pas, =sans
      oublier, =pas =mal =de, =rien =d =autre =que, =rien =que, =ne sais =pas, sais =pas, savons =pas, sait =pas, =suis =pas =sûr,
      =suis =pas sûre, =sommes =pas sûrs, =pas certain, =pas certaine, =pas certains, =aucune idée, =pas clair, =pas =encore clair,
      =pas =encore décidé, =pas décidé, peux =pas dire, peux =pas =te dire, peux =pas =vous dire, =pas spécialiste, =pas =un
      spécialiste, =pas =un expert, =pas expert, non =mais, non attends, non attendez, non désolé, non pardon, non =en =fait, =n =est
      =ce =pas, =peu importe, =pas moins =de, =sans compter, =pas =à cent =pour cent, =pas =sûr =que, non =pas =que, =pas négligeable`,
    es: `
      no solo, no solamente, no unicamente, no nada mas, no mas que, nada mas que, sin duda, sin duda alguna, sin problema, sin
      problemas, no hay problema, no tiene problema, no tienen problema, sin ningun problema, nada menos que, ni mas ni menos, por que
      no, y por que no, no se, no lo se, no sabemos, no sabe, no esta claro, no queda claro, no estoy seguro, no estoy segura, no
      estamos seguros, no tengo ni idea, no tenemos ni idea, ni idea, no hay duda, no cabe duda, sin excepcion, no importa, no
      recuerdo, no me acuerdo, no esta decidido, no esta confirmado, no sabria decir, no puedo decir, no espera, no perdon, no mejor
      dicho, no en realidad, mas o menos, al menos, por lo menos, nada mas, no obstante, sin embargo, ni que decir tiene, no tanto, no
      hace falta decir, no otra cosa que, no es otro que, mas que nada, antes que nada, no menos, no me queda claro, para nada mas`,
  },
  /** A denial that comes after what it denies. */
  negationAfter: {
    en: `
        is out, is wrong, was wrong, is not, are not, isnt, arent, was not, is history, is gone, is not there,
        does not apply, doesnt apply, is not used, isnt used, not used, not in use, not involved, not in scope, is not in scope, out
        of scope, excluded`,
    ja: `
      ではなく, ではない, ではないです, ではありません, ではございません, ではありませんでした, ではなかった,
      でない, でなく, じゃない, じゃなく, じゃなくて, じゃありません, じゃないです, ありません,
      ありませんでした, ございません, ない, ないです, なく, なくて, なかった, なし, 無し, 無い, 無く,
      なしで, いない, いません, おりません, いなかった, しない, しません, しませんでした, しなかった, せず,
      せずに, しておりません, していません, していない, してない, してません, されていません, されていない,
      されない, されません, 使っていません, 使っていない, 使ってない, 使ってません, 使わない, 使わず,
      使いません, 使えません, 使えない, 使用していません, 使用していない, 使用しない, 使用しません,
      利用していません, 利用していない, 利用しません, 利用しない, 持っていません, 持っていない, 持ってない,
      持っておりません, もらっていません, もらっていない, もらえません, もらえない, もらえていません,
      いただいていません, いただけません, 付与されていません, 与えられていません, できません, できない, できず,
      入っていません, 入っていない, 関係ない, 関係ありません, 関係なし, 無関係, 対象外, 対象ではありません,
      範囲外, スコープ外, 不要, 不要です, 除く, 除いて, 除き, 以外, 以外の, 以外で, をやめ, はやめ,
      をやめて, やめました, は間違い, は誤り, は違います, は違う, 違います, 廃止, は使わず, に代わって,
      の代わりに, とは別, とは異なり, は抜きで, 抜きで, 抜き, わけではない, わけではありません, つもりはない,
      つもりはありません, とは言えません, までもない`,
    de: `
      =nicht, =nicht =mehr, =ist =nicht, =sind =nicht, =war =nicht, =ist raus, =sind raus, =ist falsch, =war falsch, =ist vorbei, =ist
      geschichte, fällt|faellt weg, fallen weg, fällt|faellt raus, entfällt|entfaellt, trifft =nicht =zu, gilt =nicht, nutzen =wir
      =nicht, nutzen =wir =nicht =mehr, =haben =wir =nicht, =gibt =es =nicht, =gibt =es =nicht =mehr, brauchen =wir =nicht, verwenden
      =wir =nicht, =machen =wir =nicht, =wird =nicht genutzt, =wird =nicht verwendet, =nicht genutzt, =nicht =im einsatz, =nicht =im
      spiel, =nicht beteiligt, =nicht betroffen, =nicht dabei, =nicht vorhanden, =nicht relevant, =kein thema =mehr, spielt =keine
      rolle, ausgeschlossen, =haben =wir =keine, =haben =wir =keinen, =haben =wir =kein, =gibt =es =keine, =gibt =es =keinen, =gibt
      =es =kein, =hat =er =nicht, =haben =sie =nicht, fehlt`,
    fr: `
      =n =est =pas, =ne =sont =pas, =n =était =pas, =n =étaient =pas, =n =est =plus, =ne =sont =plus, =est faux, =était faux, =c =est
      faux, =est exclu, =sont exclus, exclu, exclue, =est hors sujet, hors sujet, hors périmètre, hors scope, =ne =s applique =pas, =s
      applique =pas, =ne compte =pas, =n existe =pas, =n existe =plus, existe =pas, =pas concerné, =pas concernés, =pas concernée,
      =pas utilisé, =pas utilisée, =n =est =pas utilisé, =pas impliqué, =pas =en jeu, =c =est fini, =c =est terminé, =est terminé, =c
      =est =du passé, =est =de =l histoire ancienne, =est abandonné, =on =n =en =a =pas, =on =en =a =pas, =nous =n =en =avons =pas, =n
      =en =avons =pas, =on =n utilise =pas, =on =n =en =veut =pas, =on oublie, =y =en =a =pas, =il =n =y =en =a =pas, =il =y =en =a
      =pas, =pas =du =tout, =n =y =a =pas`,
    es: `
      no lo es, no lo son, no es, no son, no aplica, no aplican, no procede, no interviene, no intervienen, no participa, no se usa,
      no se usan, no se utiliza, no se utilizan, no usamos, no utilizamos, no hay, no tenemos, no existe, no entra, queda fuera,
      quedan fuera, esta fuera, fuera de alcance, queda excluido, queda descartado, esta descartado, descartado, descartada, excluido,
      excluida, ya no, ninguno, ninguna, no esta, no estan, no cuenta, era incorrecto, es incorrecto, era un error, no tiene nada que
      ver, no toca`,
  },
  /** What it stands beside is open. */
  uncertainty: {
    en: `
        maybe, perhaps, possibly, not sure, unsure, not certain, uncertain, unclear, not clear, no idea, no clue, dont know, do not
        know, does not know, dont yet know, not know, cant say, cannot say, cant tell, cannot tell, might, whether, to be confirmed,
        TBC, TBD, have to ask, need to ask, need to check, have to check, must check, will check, to be checked, not yet decided,
        not decided, undecided, still open, open question, could be, may be, either, dunno, idk, who knows, no one could tell,
        nobody could tell, nobody knows, no one knows, cant remember, cannot remember, dont remember, do not remember, forgot
        whether, guess, guessing, i suppose, probably, presumably, not 100, supposedly, allegedly, apparently, wonder whether,
        wonder if, to be verified, havent checked, have not checked, not confirmed, unconfirmed, likely, asking around, not
        established, yet to be decided, one of the two, or so`,
    ja: `
      多分, たぶん, おそらく, 恐らく, もしかすると, もしかしたら, ひょっとすると, かもしれない, かもしれません,
      かも知れない, かも知れません, かも, わからない, わかりません, 分からない, 分かりません, わからず,
      分からず, 不明, 不明です, 不確か, 未定, 未確定, 未確認, 検討中, 確認中, 調査中, 要確認, 確認が必要,
      確認します, 確認してみ, 確認しないと, 確認できていません, 確認できていない, 聞いてみ, 聞かないと,
      確認する必要, 決まっていません, 決まっていない, 決めていません, 決めていない, まだ決ま, どちらか,
      どちらかわかりません, どっちか, かどうか, のか .. か, だと思います, だと思う, と思います, と思う,
      と思われ, はず, はずです, のはず, らしい, らしいです, ようです, みたいです, みたい, 可能性,
      可能性があります, 定かではありません, 定かではない, 定かでない, 自信がない, 自信がありません, 確信がない,
      確信が持てません, 覚えていません, 覚えていない, 忘れました, はっきりしない, はっきりしません,
      はっきりしていません, 曖昧, 把握していません, 把握していない, 把握できていません, 知りません, 知らない,
      誰も知りません, 恐らくは, どうやら, 推測, 推測です, 確証, 仮に, 確か`,
    de: `
      vielleicht, eventuell, evtl, möglicherweise|moeglicherweise, womöglich|womoeglich, vermutlich, wahrscheinlich, wohl, unsicher,
      =nicht sicher, unklar, =nicht =klar, =noch =nicht =klar, ungewiss, fraglich, =keine ahnung, weiß =nicht, weiß =ich =nicht, weiß
      =ich gerade =nicht, weiß =noch =nicht, wissen =wir =nicht, wissen =wir =noch =nicht, wissen =nicht, =nicht bekannt, =kann =ich
      =nicht sagen, =kann =nicht sagen, schwer =zu sagen, =kann =sein, =könnte|=koennte =sein, =mag =sein, könnte|koennte,
      könnten|koennten, =ob, =muss =ich fragen, =müssen|=muessen =wir fragen, =muss =ich klären|klaeren, =müssen|=muessen =wir
      klären|klaeren, =muss =ich prüfen|pruefen, =müssen|=muessen =wir prüfen|pruefen, =muss geprüft|geprueft =werden, =zu
      klären|klaeren, =zu prüfen|pruefen, =noch =zu klären|klaeren, =noch offen, =ist offen, =noch =nicht entschieden, =nicht
      entschieden, unentschieden, offene frage, glaube, glaub, schätze|schaetze, nehme =an, vermute, vermuten, denke =mal, angeblich,
      anscheinend, offenbar, scheinbar, =wer weiß, entweder, =oder =so, weiß =niemand, weiß =keiner, =keiner weiß, =niemand weiß,
      erinnere =mich =nicht, =nicht =mehr sicher, unbestätigt|unbestaetigt, =nicht bestätigt|bestaetigt, soweit =ich weiß, =wenn =ich
      =mich =nicht irre, frage =mich =ob, =noch nachfragen, klären|klaeren =wir =noch, =steht =noch =nicht fest, eins =von beiden,
      mutmaßlich`,
    fr: `
      =peut =être, éventuellement, possiblement, =sans doute, probablement, sûrement, vraisemblablement, apparemment, =pas certain,
      =pas certaine, =pas certains, =suis =pas =sûr, =suis =pas sûre, =sommes =pas sûrs, =pas =sûr =que, =pas =sûr =du =tout, =pas
      totalement =sûr, incertain, incertaine, =pas clair, =pas =encore clair, flou, =pas =encore décidé, =pas décidé, indécis, =aucune
      idée, =ne sais =pas, sais =pas, =je sais =pas, =ne savons =pas, savons =pas, =on sait =pas, =on =ne sait =pas, sait =pas
      =encore, =ne sait =pas, ignore =si, =j ignore, peux =pas dire, peux =pas =te dire, difficile =à dire, =à confirmer, reste =à
      confirmer, =à vérifier, =à valider, =à déterminer, =à préciser, =à voir, reste =à voir, dois demander, dois vérifier, =faut =que
      =je demande, =faut =que =je vérifie, =il =faut =que =je, =faut demander, =faut vérifier, =on =doit vérifier, =devons vérifier,
      =nous =devons demander, =je vais vérifier, =je vais demander, =je crois, =je pense, =je suppose, =il =me semble, =me semble, =j
      imagine, =j =ai =l impression, =ou =bien, =ou =peut =être, pourrait, pourraient, pourrait =être, =se pourrait, possible =que,
      =il =se =peut, question ouverte, =en suspens, =qui sait, personne =ne sait, nul =ne sait, =je =me souviens =plus, =me souviens
      =pas, =me rappelle =plus, =me rappelle =pas, sauf erreur, =si =je =ne =me trompe, paraît =il, semble =t =il, =il paraît, =l =un
      =des deux, =ou quelque chose =comme, non confirmé, =pas confirmé, =pas vérifié, =je =me demande, soit .. soit, soit =l =un soit`,
    es: `
      quiza, quizas, tal vez, a lo mejor, puede que, puede ser, podria ser, pudiera ser, posiblemente, probablemente, seguramente, es
      posible, es probable, no se, no lo se, no sabemos, no lo sabemos, no sabe, no saben, aun no sabemos, todavia no sabemos, todavia
      no se, ni idea, no tengo idea, no tengo ni idea, no tenemos ni idea, no estoy seguro, no estoy segura, no estamos seguros, no
      esta claro, no queda claro, no tengo claro, no tenemos claro, no me queda claro, no es seguro, inseguro, dudo, dudamos, tengo
      dudas, tenemos dudas, dudoso, creo, creo que, creemos, creemos que, supongo, suponemos, supongo que, imagino que, me parece, me
      parece que, parece que, parece ser, parece, al parecer, por lo visto, supuestamente, presuntamente, se supone, en teoria,
      deberia ser, sera tal vez, por confirmar, sin confirmar, por definir, por decidir, por ver, por determinar, pendiente de
      confirmar, pendiente de confirmacion, pendiente, a confirmar, sin decidir, no decidido, no esta decidido, aun sin decidir,
      todavia sin decidir, hay que ver, habra que ver, hay que preguntar, tengo que preguntar, tenemos que preguntar, tendria que
      preguntar, tengo que comprobar, tenemos que comprobar, hay que comprobar, hay que confirmar, tengo que mirar, tengo que
      consultar, tengo que verificar, lo miro, lo pregunto, lo confirmo, o bien, no recuerdo, no me acuerdo, no lo recuerdo, nadie
      sabe, nadie lo sabe, quien sabe, vete a saber, si mal no recuerdo, diria, diria que, yo diria, desconozco, desconocemos, lo
      desconozco, indefinido, uno de los dos, una de dos, no confirmado, no puedo decir, no sabria decir, abierto, en el aire`,
  },
  /** What follows in its clause is only imagined. */
  hypothesis: {
    en: `
        =if, what if, what would change if, suppose, supposing, assuming, assume, in case, imagine, imagining, should they ever,
        would it change, hypothetically, what happens if, what happens when, how about if, say they, if only, even if, if ever,
        provided that, unless, were they to, in the event, lets say`,
    ja: `
      もし, もしも, もし仮に, 仮に, 仮定, 仮定して, と仮定, とすると, とすれば, としたら, とした場合,
      だとしたら, だったら, だった場合, であれば, ならば, 場合は, 場合には, 場合どう, の場合, した場合,
      になったら, になった場合, になれば, たとえば, 例えばもし, 万が一, 万一, いざ, に変わったら, に変えたら,
      に変更したら, に変更した場合, に移行したら, に移行した場合, がもし, たらどう, と想定`,
    de: `
      =wenn, =falls, =was =wäre|=waere =wenn, =was =ist =wenn, =was passiert =wenn, angenommen, =nehmen =wir =an, =mal angenommen,
      gesetzt =den fall, =im fall =dass, =für|=fuer =den fall, hypothetisch, theoretisch, rein theoretisch, =sollte =er, =sollten
      =sie, =sollte =der, =sollten =die, sofern, vorausgesetzt, =selbst =wenn, =auch =wenn, stell =dir =vor, =stellen =wir =uns =vor,
      =wie =wäre|=waere =es, =wäre|=waere =es, =wäre|=waere =das, =würde|=wuerde =sich, =was =würde|=wuerde =sich ändern|aendern, =es
      sei =denn, außer =wenn, sagen =wir, sagen =wir =mal, =was ändert|aendert =sich =wenn, gäbe|gaebe =es, =hätten|=haetten =wir,
      =hätte|=haette =der, =wären|=waeren =wir, =wäre|=waere =der`,
    fr: `
      =et =si, =et =si =on, =si =le, =si =la, =si =les, =si =l, =si =c, =si =nous, =si =jamais, =si =un, =si =une, =si =ils, =si
      =elle, =si =notre, =si =leur, =si =jamais =on, =s =il, =s =ils, =si =au lieu, =que =se passe =t =il =si, =qu =est =ce =qui
      change =si, =qu =est =ce =qui changerait, =que =se passerait =il, =et =que =se passe, supposons, supposons =que, =en supposant,
      =à supposer, imaginons, imagine, imaginez, admettons, mettons =que, =dans =le cas =où, =au cas =où, =en cas =de, =à condition
      =que, =à condition, pourvu =que, sauf =si, =à moins =que, =même =si, hypothétiquement, théoriquement, =en théorie, =dans =l
      hypothèse, disons =que, =était =en, =si =c =était, =serait =ce différent, =ça changerait, =cela changerait, =ça donnerait =quoi,
      =que donnerait`,
    es: `
      y si, que pasa si, que pasaria si, que ocurre si, que ocurriria si, que cambia si, que cambiaria si, si fuera, si fuese, si
      fueran, si fueramos, si tuviera, si tuvieran, si tuvieramos, si tuviesemos, si hubiera, si hubiese, si estuviera, si
      estuvieramos, si cambiara, si cambiase, si cambia, si cambiamos, si pasara, si pasaran, si pasase, si pasamos, si migrara, si
      migran, si migramos, si el cliente, si la suscripcion, si los clientes, si usaramos, si usamos, si usara, si vendieramos, si
      vendemos, si nos dieran, si nos dan, si en lugar, si en vez, si solo, si al final, si algun dia, si alguna vez, si hay, si no,
      en caso de, en caso de que, en el caso de, en el supuesto, suponiendo, suponiendo que, supongamos, supon, pongamos que,
      pongamos, digamos que, imagina, imaginemos, imagine, imaginate, asumiendo, asumamos, asume, hipoteticamente, a menos que, a no
      ser que, siempre que, con tal de que, aunque, incluso si, como si, cambiaria algo`,
  },
  /** It was so and is not any more. */
  past: {
    en: `
        used to, previously, formerly, until last, until recently, back then, in the past, years ago we, once had, had been, before
        that, originally, at first, initially, earlier they were, was on, were on, before the, up to last, had, no longer`,
    ja: `
      以前は, 以前, 以前の, かつて, かつては, 昔は, 昔, 従来は, 従来, これまでは, 今までは, 先月まで,
      去年まで, 昨年まで, 先週まで, 最近まで, 当時, 当時は, もともと, もともとは, 元々, 元々は, 元は,
      最初は, 当初, 当初は, 過去に, 過去には, 前は, 前まで, していました, でしたが, だったが,
      だったのですが, ていましたが, ていたが, 移行前は, 変更前は`,
    de: `
      =früher|=frueher, =vorher, =damals, =ehemals, =zuvor, =einst, =vormals, =bis letztes jahr, =bis =vor kurzem, =bis gestern, =bis
      letzten, =in =der vergangenheit, =vor jahren =haben =wir, ursprünglich|urspruenglich, anfangs, =zu beginn, zunächst|zunaechst,
      =am anfang, =war =mal, =waren =mal, =war früher|frueher, =waren früher|frueher, hatte, hatten, =hatte =mal, =hatten =mal, =war
      =bei, =war =in, =waren =bei, =waren =in, =war =auf, =waren =auf, =bis dahin, davor, =vor =dem wechsel, =war zuerst, seinerzeit`,
    fr: `
      auparavant, autrefois, jadis, jusqu =à =l an dernier, jusqu =à récemment, jusqu =à hier, =à =l époque, =dans =le passé, =par =le
      passé, =il =y =a =des années =nous, =il =y =a =des années =on, initialement, =à =l origine, =au départ, =au début, =d abord,
      avait, avaient, avions, =j avais, étaient, =était avant, =était =en, =étaient =en, =était =sous, =était =sur, étions, =étaient
      =sur, précédemment, anciennement, antérieurement, avant =le passage, avant =la migration, =a longtemps =été, avant =ça, avant
      =cela, avant =c =était, avant =on, avant =nous, avant =ils, avant =le client`,
    es: `
      antes, anteriormente, previamente, hasta ahora, hasta hace poco, hasta el ano pasado, hasta el mes pasado, en el pasado, en su
      dia, en su momento, antiguamente, por aquel entonces, entonces era, al principio, inicialmente, originalmente, era, eran,
      eramos, fue, fueron, estaba, estaban, estabamos, tenia, tenian, teniamos, tuvimos, hubo, habia, habian, solia, solian, soliamos,
      usabamos, hace anos, hace tiempo`,
  },
  /** Somebody else's opinion or wish. */
  hearsay: {
    en: `
        says we should, say we should, says, claims that, told us, tells us, told me, thinks, think, insists, suggests, suggested,
        recommends, recommended, would like, wants, wants us, keeps saying, keeps asking, read that, heard, heard that, according
        to, believes, argues, swears, proposes, proposed, mentioned, recommended by`,
    ja: `
      と言って, と言われ, と言われました, と言っています, と言っていました, と聞いて, と聞きました, と聞いた,
      と伺い, と書いて, と書かれて, によると, によれば, いわく, 曰く, らしい, とのこと, だそうです, と主張,
      と提案, と提案され, を提案され, を勧め, を勧められ, と勧められ, を推奨され, と思って, と考えて,
      と信じて, を希望, を望んで, を要望, がほしいと, と噂, という噂, という話, という説, と教わ,
      と教えられ, にすべきだと, べきだと, と読みました, と読んだ`,
    de: `
      sagt, sagen, meint, meinen, behauptet, behaupten, =hat gesagt, =haben gesagt, sagte, sagten, =hat gemeint, meinte, =hat =uns
      gesagt, =hat =mir gesagt, =wurde =uns gesagt, hieß =es, angeblich, laut, empfiehlt, empfehlen =uns, =hat empfohlen, =haben
      empfohlen, empfohlen =von, schlägt|schlaegt =vor, schlug =vor, vorgeschlagen, =rät|=raet, rät|raet =uns, raten =uns,
      =möchte|=moechte =dass =wir, =will =dass =wir, wünscht|wuenscht =sich, wünschen|wuenschen =sich, =hätte|=haette =gern,
      =hätte|=haette =gerne, =hätten|=haetten =gern, besteht darauf, bestehen darauf, besteht =auf, denkt, glaubt, glauben, =habe
      =gehört|=gehoert, =haben =gehört|=gehoert, =gehört|=gehoert =dass, =habe gelesen, =haben gelesen, gelesen =dass, zufolge,
      schwört|schwoert =auf, =hat erwähnt|erwaehnt, erwähnte|erwaehnte, fragt =immer`,
    fr: `
      dit =que, disent =que, dit =qu, disent =qu, =nous dit, =nous disent, =nous =a dit, =nous =ont dit, =m =a dit, =m =ont dit, =on
      =m =a dit, =on =nous =a dit, =il paraît, paraît =que, prétend, prétendent, affirme, affirment, pense =que, pensent =que, pense
      =qu, pensent =qu, croit =que, croient =que, insiste, insistent, suggère, suggèrent, =a suggéré, recommande, recommandent, =a
      recommandé, =ont recommandé, recommandé =par, conseille =de, =nous conseille, =nous =a conseillé, propose, proposent, =a
      proposé, voudrait, voudraient, aimerait, aimeraient, souhaiterait, souhaite =que, =veut =que =nous, =veut =qu =on, =veulent =qu
      =on, =veulent =que =nous, selon, =d après, =j =ai lu, =ai lu =que, =on =a lu, =avons lu, =j =ai entendu, =ai entendu, entendu
      dire, entendu =que, =a mentionné, mentionne =que, =ne jure =que, soutient =que, réclame, =nous demande =sans cesse`,
    es: `
      dice que, dicen que, dijo que, dijeron que, nos dice que, nos dicen que, me dicen que, nos dijeron que, nos dijo que, me dijeron
      que, me dijo que, nos han dicho, me han dicho, segun, segun ellos, segun el, opina, opinan, piensa que, piensan que, cree que,
      creen que, insiste, insisten, sugiere, sugieren, sugirio, recomienda, recomiendan, recomendo, recomendaron, propone, proponen,
      propuso, quiere que, quieren que, le gustaria, les gustaria, he leido, he leido que, leimos que, he oido, he oido que, oimos
      que, afirma, afirman, sostiene, sostienen, asegura que, aseguran que, menciono, comento que, comentan que, alguien comento, pide
      que, piden que, se dice, dice el`,
  },
  /** Another situation than the one in question. */
  elsewhere: {
    ja: `
      別の顧客, 別のお客様, 他の顧客, 他のお客様, ほかのお客様, 別顧客, 別のクライアント, 前のお客様, 前の顧客,
      以前のお客様, 別案件, 別の案件, 別のプロジェクト, 他のプロジェクト, 他の案件, 前の案件, 以前の案件,
      前のプロジェクト, 別件, 別の話, 別の話題, 別途, 別途対応, 今回とは関係, 今回は関係, 今回の件とは,
      本件とは, 本件とは別, 本題ではありません, 余談, ちなみに別, 前職, 前の職場, 知人, 友人, 知り合い,
      姉妹会社, グループ会社の別, 対象外の話, 無視してください, それはさておき, とは違い, とは違って, 解決済み,
      対応済みなので`,
    de: `
      =anderer kunde, =anderen kunden, anderem kunden, =anderer kunden, =ein =anderer kunde, =bei =einem =anderen, letzter kunde,
      letzten kunden, vorheriger kunde, früherer|frueherer kunde, =im gegensatz =zu =unserem, =anderes projekt, =anderen projekt,
      anderem projekt, früheres|frueheres projekt, letztes projekt, letzten projekt, freund =von =mir, bekannter, bekannte =von =mir,
      =ein freund, =andere geschichte, =anderes thema, =ganz =anderes thema, =andere baustelle, =andere sache, =gehört|=gehoert =nicht
      hierher, =gehört|=gehoert =nicht dazu, =nicht teil davon, darum =geht =es =nicht, =geht =es =hier =nicht, =nicht thema, =nicht
      =das thema, =hier =nicht relevant, =nicht relevant =hier, =tut =nichts =zur sache, nebenbei bemerkt, =nur =am rande, =am rande,
      nebenbei, =in meiner alten =firma, =bei meinem alten, früherer|frueherer arbeitgeber, alten arbeitgeber, alten firma, letzten
      job, schwesterfirma, schwestergesellschaft, =schon erledigt, =bereits erledigt, =schon geklärt|geklaert, =bereits
      geklärt|geklaert, =ist =schon geregelt, =ist geregelt, =läuft|=laeuft separat, =wird separat, =für|=fuer =einen =anderen, =mit
      =einem =anderen kunden, =hatten =mal =einen kunden, =hatten =einen kunden, anderswo, woanders, unabhängig|unabhaengig davon,
      =lassen =wir =mal beiseite`,
    fr: `
      =autre client, =un =autre client, =l =autre client, =d =autres clients, ancien client, client précédent, précédent client,
      dernier client, client différent, =chez =un =autre, contrairement =à =notre, =autre projet, =un =autre projet, ancien projet,
      projet précédent, précédent projet, dernier projet, =un ami, ami =à moi, =un copain, =autre histoire, =une =autre histoire,
      =autre sujet, =un =autre sujet, sujet différent, sujet =à part, =autre débat, =sans rapport, =rien =à voir, hors sujet, =pas =le
      sujet, =pas =la question, =ce =n =est =pas =le sujet, =c =est =pas =le sujet, =pas celui ci, =pas concerné ici, =pas pertinent
      ici, laissons =de côté, laisse =de côté, laissez =de côté, mettons =de côté, =entre parenthèses, =au passage, =à part =ça, =dans
      =mon ancienne, =mon ancien employeur, ancien employeur, =mon ancienne boîte, =mon ancien poste, ancien job, société sœur,
      filiale sœur, =déjà réglé, =déjà réglée, =déjà traité, =déjà géré, =déjà =fait, =déjà résolu, =c =est réglé, traité séparément,
      géré séparément, géré =à part, traité =à part, =pour =un =autre, =avec =un =autre client, =on =a =eu =un client, =nous =avons
      =eu =un client, =nous avions =un client, =on =avait =un client, =c =est ailleurs, =est ailleurs, =se passe ailleurs`,
    es: `
      otro cliente, otros clientes, otro proyecto, otros proyectos, otro caso, otro asunto, otro tema, otra historia, otra cosa
      distinta, a diferencia de, a diferencia del, cliente anterior, el cliente anterior, ultimo cliente, proyecto anterior, ultimo
      proyecto, un amigo, una amiga, un conocido, un colega de otra, mi anterior empresa, mi antigua empresa, mi antiguo trabajo, mi
      trabajo anterior, empresa hermana, filial, al margen, dejando de lado, dejemos de lado, dejando aparte, aparte queda, no es
      parte de esto, no forma parte, no viene al caso, no va de eso, no es el tema, no tiene relacion, no relacionado, sin relacion,
      ya esta resuelto, ya resuelto, ya solucionado, ya esta solucionado, se gestiona aparte, va aparte, se lleva aparte, en otro
      sitio, en otra parte, en otro lado, tuvimos un cliente, una vez tuvimos, por cierto en otro, con otro cliente, para otro
      cliente, en otro cliente`,
    en: `
      another customer, other customer, another client, other client, a different customer, different client, last customer, previous
      customer, unlike our, friend of mine, a friend, friends at, different story, different topic, separate topic, unrelated, not
      part of this, not what i am asking, not what this is about, never mind that, ignore that, leave that aside, at my old, at my
      previous, my previous employer, my old company, my last job, sister company, as an aside, side note, not the topic, not this
      one, already sorted, already solved, already handled, is handled separately, is done already, not relevant here, for another,
      with another, we had a customer, we once had, somewhere else, elsewhere, not about, not talking about, leave .. aside, mix this
      up, mix that up, mix up with, not to be confused, not confuse, confuse this, confuse it`,
  },
  /** The speaker takes something back and says it anew. */
  correction: {
    en: `
        sorry, actually, correction, i meant, i mean, no wait, wait, my mistake, my bad, mistake, wrong, typo, not quite, oops, ups,
        scratch that, scrap that, let me correct, to correct, correct that, in fact, misspoke, mixed up, rather, i was wrong, change
        that, change it to, make that, instead, turns out, just learned, just heard, just found out, update, not right, hold on,
        hang on, apologies, pardon, on second thought, i stand corrected, strike that, i misread, misunderstood, should be, should
        read, now they say, it is really, really it is, no its, no it is, nope, got that wrong, err, erm`,
    ja: `
      訂正, 訂正します, 訂正です, 訂正させて, 修正, 修正します, 失礼, 失礼しました, 失礼いたしました,
      すみません, すいません, 申し訳ありません, ごめんなさい, ごめん, 間違えました, 間違えた, 間違い,
      間違いです, 間違いでした, 間違って, 誤り, 誤りでした, 誤記, 勘違い, 勘違いでした, 言い間違え,
      書き間違え, 打ち間違え, タイプミス, 実は, 実際は, 実際には, 実のところ, 正しくは, 正確には, というか,
      いや, いえ, いいえ, 違う, 違います, 違いました, ちがいます, 待って, ちょっと待って, お待ちください,
      やっぱり, やはり, 変更です, に変更, に変わりました, に変更になりました, ではなく, じゃなくて, よく見たら,
      確認したところ, 確認したら, 調べたら, よく考えたら, 今わかりました, 今聞いた, 今聞きました, に訂正,
      前言撤回, 改めて, 本当は`,
    de: `
      sorry, korrektur, quatsch, moment, halt, stopp, stop, entschuldigung, entschuldige, verzeihung, pardon, =ich =meine, =ich
      meinte, meinte =ich, gemeint =war, eigentlich, tatsächlich|tatsaechlich, =in wirklichkeit, =doch =nicht, =nein warte, warte,
      wart =mal, =nein moment, =mein fehler, fehler, falsch, =das =war falsch, stimmt =nicht, =das stimmt =nicht, stimmt =so =nicht,
      =nicht =ganz, =nicht =ganz richtig, vertippt, verschrieben, tippfehler, versehen, vertan, verwechselt, =habe =mich geirrt,
      geirrt, irrtum, =hab =mich geirrt, versprochen, ups, oops, hoppla, ach =nein, ach ne, =nee, =nö|=noe, =ich korrigiere,
      korrigiere, =muss korrigieren, =muss =mich korrigieren, =zu korrigieren, richtigstellung, vielmehr, besser gesagt, genauer
      gesagt, bzw =doch, stattdessen, =ändere|=aendere =das, ändere|aendere, streich =das, vergiss =das, =stellt =sich heraus, =hat
      =sich herausgestellt, gerade erfahren, eben erfahren, gerade =gehört|=gehoert, update, aktualisierung, neuer stand, =es =ist
      =doch, =soll heißen, =sollte heißen, missverstanden, missverständnis|missverstaendnis, =mit =anderen worten, neue info`,
    fr: `
      pardon, désolé, désolée, excusez moi, excuse moi, erreur, =mon erreur, mea culpa, =au temps =pour moi, autant =pour moi, =en
      =fait, =en réalité, =à vrai dire, plutôt, =ou plutôt, =je voulais dire, voulais dire, =je veux dire, =c =est =à dire, non
      attends, non attendez, attends, attendez, correction, =je corrige, =je =me corrige, =à corriger, rectification, =je rectifie,
      rectificatif, =je =me =suis trompé, =me =suis trompée, =on =s =est trompé, trompé, =je =me trompe, faux, =c =est faux, =c =était
      faux, =pas =tout =à =fait, =pas exactement, =pas exact, faute =de frappe, coquille, oups, zut, mince, confondu, =j =ai confondu,
      =mal dit, =mal compris, =je =m étais trompé, =mal lu, malentendu, finalement, =au final, =tout compte =fait, réflexion faite,
      après réflexion, remplace, change =ça, changez =ça, plutôt =que =ça, =au lieu =de =ça, =à =la place, mise =à jour, =je viens =d
      apprendre, viens =d apprendre, vient =de =m apprendre, =on =me dit =que, =on =me signale, =il =s avère, =il =se trouve =que, =s
      avère =que, =en vérité, non =c =est, non =en =fait, =mais non, stop, =une seconde, =un instant, =ça devrait =être, =il =faut
      lire, lire plutôt, non plutôt, oublie =ce =que`,
    es: `
      perdon, perdona, perdone, disculpa, disculpe, disculpas, lo siento, me equivoque, me he equivocado, nos equivocamos, me
      confundi, me he confundido, error mio, fallo mio, mi error, mi culpa, errata, me he liado, me lie, quise decir, queria decir,
      quiero decir, me referia a, me refiero a, mejor dicho, digo, en realidad, realmente, de hecho, a decir verdad, la verdad es que,
      correccion, corrijo, corregir, me corrijo, rectifico, rectificacion, no espera, espera, espere, un momento, un segundo, mas
      bien, resulta que, al final es, al final resulta, al final son, ahora resulta, acabo de saber, acabo de ver, acabo de enterarme,
      me acaban de decir, ahora dicen, me dicen ahora, pensandolo bien, pensandolo mejor, lo he leido mal, lei mal, entendi mal, lo
      entendi mal, no era, no es asi, no es correcto, incorrecto, deberia ser, deberia decir, cambialo a, cambia eso, pon que, no no,
      nop, ups, uy, actualizacion, actualizo, retiro lo dicho, donde dije, fe de erratas`,
  },
  /** The speaker takes something back. */
  withdrawal: {
    en: `
        forget, scrap, drop, leave out, leave aside, ignore, disregard, remove, delete, strike, scratch, skip, take out, take away,
        cancel, never mind, nevermind, no longer relevant, not relevant, is off the table, fell through, out of scope, doesnt matter
        any more, exclude, lose the, kill the, is not happening, isnt happening, was another, belongs to another, is cancelled, is
        canceled, got cancelled, got canceled, is dropped, without the, unsay, take back, retract`,
    ja: `
      忘れて, 忘れてください, なかったことに, なしにして, 無しにして, 取り消し, 取り消して, 取り消します, 取消,
      撤回, 撤回します, 削除して, 削除, 消して, 外して, 外してください, 除外, 除外して, 除いて, 無視して,
      無視, 省いて, 抜いて, スキップ, やめて, やめます, やめました, なくなりました, 無くなりました, 中止,
      中止になりました, キャンセル, キャンセルになりました, 流れました, 白紙, 関係なくなりました,
      もう関係ありません, もう関係ない, 対象外です, 対象外になりました, 対象から外, 気にしないで, 不要になりました,
      必要なくなりました, もういいです, 別案件でした, 別件でした`,
    de: `
      vergiss, vergessen =sie, vergiss =das =mit, streich, streiche, streichen, streichen =sie, lass weg, lass .. weg, =lassen =wir
      weg, weglassen, =lassen =sie .. weg, lass .. raus, rauslassen, ignoriere, ignorieren, ignorieren =sie, entferne, entfernen,
      entfernen =sie, lösche|loesche, löschen|loeschen, lösch|loesch, nimm .. raus, =nehmen =sie .. raus, rausnehmen, raus damit,
      fällt|faellt weg, fallen weg, fällt|faellt raus, fällt|faellt flach, =hat =sich erledigt, =ist erledigt, erledigt =sich,
      entfällt|entfaellt, entfallen, =ist =vom tisch, =vom tisch, =ist gestorben, =ist gecancelt, =wurde abgesagt, abgesagt,
      abgeblasen, storniert, =nicht =mehr relevant, =nicht relevant, irrelevant, spielt =keine rolle =mehr, egal =mit, =wird =doch
      =nichts, findet =nicht statt, nehme zurück|zurueck, nehme =ich zurück|zurueck, zurücknehmen|zuruecknehmen, ziehe zurück|zurueck,
      =gehört|=gehoert =zu =einem =anderen, =war =ein =anderer, überspringe|ueberspringe, außen =vor =lassen`,
    fr: `
      oublie, oubliez, oublions, oublier, laisse tomber, laissez tomber, laissons tomber, retirez, retirons, retirer, enlève, enlevez,
      enlevons, enlever, supprime, supprimez, supprimer, efface, effacez, ignore, ignorez, ignorons, ignorer, annule, annulez,
      annuler, annulé, =est annulé, raye, rayez, biffe, passe =sur, mets =de côté, mettez =de côté, mettons =de côté, exclus, excluez,
      exclure, écarte, écartez, abandonne, abandonné, =est abandonné, tombé =à =l eau, tombe =à =l eau, =plus =d actualité, =n =est
      =plus =d actualité, =plus pertinent, =n =est =plus pertinent, =pas pertinent, =ne compte =plus, =ne =se =fait =pas, =ne =se fera
      =pas, =n aura =pas lieu, =c =est mort, hors périmètre, hors scope, =était =un =autre, =c =était =un =autre, appartient =à =un
      =autre, =je retire, =je reviens =sur, =on oublie, =peu importe =le, =on retire, retire =le, retire =la, retire =les, retire =l,
      =on enlève`,
    es: `
      olvida, olvide, olvidalo, olvidemos, olvidar, olvidate, descarta, descartar, descartalo, descartamos, descarte, quita, quitar,
      quitalo, quitamos, quite, elimina, eliminar, eliminalo, elimine, borra, borrar, borralo, borre, suprime, retira, retirar,
      retiralo, retiro, ignora, ignorar, ignoralo, ignore, omite, omitir, omitelo, saca, sacar, sacalo, excluye, excluir, deja fuera,
      deja de lado, dejalo, dejemos, tacha, tachar, salta, saltatelo, anula, anular, anulalo, cancela, cancelar, cancelado, cancelada,
      se cancelo, se ha cancelado, se cayo, se ha caido, ya no aplica, ya no es relevante, ya no importa, ya no va, ya no se hace, no
      va a ser, no va adelante, no sale adelante, da igual, no importa, da lo mismo, era de otro cliente, era otro cliente, es de otro
      cliente, fuera de alcance, queda fuera, no lo tengas en cuenta, no tengas en cuenta, no cuentes con`,
  },
  /** More comes to what was said. */
  addition: {
    en: `
        also, too, as well, additionally, in addition, on top, same for, same goes for, same applies, the same with, same story,
        same setup, same set up, same thing, same again, same there, same tenant, same customer, likewise, another one, one more,
        one more thing, and then there is, there is also, plus, furthermore, next to that, besides, add, second workload, not only,
        ditto, identical, and for, similarly, moreover, forgot to mention, forgot to say, forgot, by the way, btw`,
    ja: `
      また, さらに, 更に, 加えて, それに加えて, 追加で, 追加, もう一つ, もうひとつ, もう1つ, 他に,
      ほかに, 他にも, ほかにも, それから, それと, あと, あとは, しかも, その上, そのうえ, 同様に, 同様,
      同じく, 同じです, こちらも, これも, それも, も同じ, も同様, についても, に関しても, も追加,
      もあります, もお願い, 二つ目, 2つ目, 二つ目の, 並びに, ならびに, 及び, および, かつ, なお,
      ちなみに, 言い忘れ, 書き忘れ, 忘れていました, 併せて, あわせて, 合わせて, プラス, 一方`,
    de: `
      auch, ebenfalls, ebenso, außerdem, zusätzlich|zusaetzlich, dazu, dazu =noch, hinzu =kommt, dazu =kommt, =kommt =noch dazu,
      darüber|darueber hinaus, =des weiteren, weiterhin, ferner, zudem, überdies|ueberdies, obendrein, =noch dazu, =und =dann =noch,
      =dann =noch, =dann =haben =wir =noch, =dann =gibt =es =noch, =gibt =es =noch, =es =gibt =noch, =noch =etwas, =noch =was, =noch
      eins, =noch =ein, =noch =eine, =und =noch, plus, sowie, nebenher, daneben, neben, dasselbe =für|=fuer, =das gleiche =für|=fuer,
      dasselbe gilt, =das gleiche gilt, gleiches gilt, gilt =auch =für|=fuer, gilt =auch, gleicher tenant, gleicher kunde, gleicher
      mandant, selber kunde, selber tenant, derselbe kunde, zweiter workload, =nicht =nur, dito, identisch, =und =für|=fuer,
      ähnlich|aehnlich, vergessen =zu erwähnen|erwaehnen, vergessen =zu sagen, =habe vergessen, =hatte vergessen,
      ergänzend|ergaenzend, ergänzung|ergaenzung, nachtrag, übrigens|uebrigens, apropos, analog`,
    fr: `
      aussi, également, =en =plus, =en outre, =de =plus, =par ailleurs, =en complément, =en supplément, ainsi =que, =et =aussi, =et
      =puis, =puis =il =y =a, =il =y =a =aussi, =il =y =a également, =nous =avons =aussi, =on =a =aussi, =nous =avons également,
      =encore =un, =encore =une, =un =autre point, =autre chose, =une chose =de =plus, =une dernière chose, =j ajoute, =j ajoute =que,
      ajoute, ajoutez, ajouter, =à ajouter, =sans oublier, plus, =même chose =pour, idem =pour, idem, pareil =pour, pareil,
      pareillement, =de =même, =de =même =pour, =même client, =même tenant, =même locataire, =même situation, =même contexte, =même
      configuration, =même config, identique, non seulement, =à côté =de =ça, outre, =s ajoute, =s =y ajoute, deuxième workload,
      second workload, oublié =de dire, oublié =de préciser, oublié =de mentionner, =j =ai oublié, ah =et, =au =fait, =d ailleurs, =à
      propos, =et =pour, =de surcroît, similaire, tant =que =j =y =suis`,
    es: `
      tambien, ademas, asimismo, igualmente, adicionalmente, por otra parte, por otro lado, a mayores, encima, y luego, y luego hay, y
      luego esta, luego hay, luego esta, hay ademas, hay tambien, y hay otro, otro mas, otra mas, uno mas, una mas, una cosa mas, otra
      cosa, mas, y ademas, y tambien, anade, anadir, agrega, agregar, suma, lo mismo para, lo mismo con, igual para, igual con, lo
      mismo en, idem, e igual, de igual modo, de igual forma, del mismo modo, aparte, segundo workload, segunda carga, segunda carga
      de trabajo, mismo tenant, mismo cliente, el mismo cliente, se me olvidaba, me olvidaba, olvide mencionar, olvide decir, olvide
      comentar, se me olvido, por cierto, junto con eso, a la vez, y para, plus, no solo`,
  },
  /** What was said before holds for the addition as well. */
  same: {
    en: `
        same for, same goes for, same applies, the same with, same story, same setup, same set up, same thing, same again, same
        there, same situation, same conditions, same deal, likewise, ditto, identical, exactly the same, all the same, same
        everything, everything else the same, everything else is the same, rest is the same, same as before, same way, just like,
        same facts, similarly`,
    ja: `
      同じ, 同じです, 同じ条件, 同じ状況, 同じ構成, 同じく, 同様, 同様です, 同様に, も同じ, も同様, 同上,
      前と同じ, さっきと同じ, 先ほどと同じ, 上と同じ, 上記と同じ, 上記と同様, 前述と同じ, 他は同じ, 残りは同じ,
      あとは同じ, それ以外は同じ, 他の条件は同じ, 全く同じ, まったく同じ, すべて同じ, 全部同じ, 変わりません,
      変わらず, 違いはありません`,
    de: `
      dasselbe =für|=fuer, =das gleiche =für|=fuer, =das selbe =für|=fuer, dasselbe gilt, =das gleiche gilt, gleiches gilt, dasselbe,
      =das gleiche, genau =so, genauso, ebenso, gleiche situation, gleiches setup, selbes setup, gleicher aufbau, gleiche bedingungen,
      gleiche konstellation, dieselbe konstellation, gleiche geschichte, gleiches spiel, selbes spiel, dito, identisch, genau =das
      gleiche, genau dasselbe, =alles gleich, sonst =alles gleich, =alles =andere gleich, =alles =andere =ist gleich, rest =ist
      gleich, rest gleich, =der rest =ist gleich, =wie vorher, =wie zuvor, =wie oben, =wie gehabt, =wie =bei, =wie =beim, gleiche
      fakten, analog, =ganz analog, ähnlich|aehnlich =wie, =nicht =anders =bei, ebenso =bei, =auch =so`,
    fr: `
      =même chose =pour, =même chose, =la =même chose, idem, idem =pour, pareil, pareil =pour, =c =est pareil, pareil =pour =le reste,
      =de =même, =de =même =pour, pareillement, =même situation, =même contexte, =mêmes conditions, =même configuration, =même config,
      =même setup, =même cas, =même histoire, =même topo, =mêmes faits, =mêmes règles, =même principe, identique, identiques, =à =l
      identique, exactement pareil, exactement =la =même, exactement =le =même, =tout pareil, =tout =le reste =est identique, =le
      reste =est identique, =le reste =est pareil, reste pareil, =le reste =ne change =pas, =tout =le reste pareil, =comme avant,
      =comme ci dessus, =comme =pour, =comme précédemment, =de =la =même façon, =de =la =même manière, similaire, =s applique =aussi,
      vaut =aussi =pour, =tout =comme, ainsi =que =pour`,
    es: `
      lo mismo, lo mismo para, lo mismo con, lo mismo en, exactamente lo mismo, lo mismo aplica, aplica lo mismo, igual para, igual
      con, igual en, igual que, igual que antes, todo igual, el resto igual, lo demas igual, todo lo demas igual, el resto es igual,
      lo demas es igual, el resto no cambia, idem, identico, mismas condiciones, las mismas condiciones, misma situacion, la misma
      situacion, misma historia, mismo escenario, misma configuracion, mismo caso, tal cual, como antes, como el anterior, de la misma
      manera, del mismo modo, mismos datos, los mismos datos, asimismo`,
  },
  /** Names the one thing that the question is about. */
  focus: {
    en: `
      only asking, just asking, asking about, asking for, on the table, this is about, it is about, talking about, for now, for today, question is about,
      question concerns, concerns only, only concerns, only need, only care about, only about, only interested in, looking at, focus on, focusing on, in question,
      at issue, today only, limited to, the part in question, specifically about, only talking about`,
    de: `
      =nur gefragt, =ich frage =nur, frage =nur =nach, =es =geht =um, =es =geht =nur =um, =geht =es =um, =geht =es =nur =um, =hier
      =geht =es =um, =mir =geht =es =um, =uns =geht =es =um, =die frage =ist, =die frage betrifft, frage betrifft, betrifft =nur, =nur
      betroffen =ist, heute =geht =es, =für|=fuer heute, vorerst =nur, zunächst|zunaechst =nur, =fürs|=fuers erste, erst einmal =nur,
      =im moment =nur, interessiert =nur, =uns interessiert, =mich interessiert, interessieren =uns =nur, interessiert =mich =nur,
      brauchen =nur, brauche =nur, konkret =geht =es, =im fokus, fokus =auf, fokus =liegt =auf, fokussieren, beschränkt|beschraenkt
      =auf, begrenzt =auf, reden =nur =über|=ueber, sprechen =nur =über|=ueber, reden =wir =über|=ueber, sprechen =wir =über|=ueber,
      =zur debatte =steht, =steht =zur debatte, =steht =zur diskussion, gefragt =ist, =in rede =steht, =bezieht =sich =auf, =bezieht
      =sich =nur =auf, schauen =nur =auf, schauen =uns =nur`,
    fr: `
      =la question porte =sur, question porte =sur, =ma question porte =sur, =la question concerne, question concerne, =il =s agit
      =de, =il =s agit =du, =il =s agit uniquement, =on parle =de, =on parle =du, =nous parlons =de, =on parle uniquement =de, =on
      parle seulement =de, =ça concerne, =cela concerne, concerne uniquement, concerne seulement, =ne concerne =que, =je demande
      juste, =je demande seulement, demande uniquement, juste =pour, uniquement =pour, seulement =pour, =c =est =pour, =pour =l
      instant, =pour =le moment, =pour aujourd hui, aujourd =hui uniquement, =en question, =dont =il =s agit, =s intéresse =à, =nous
      intéresse, =m intéresse, seul =nous intéresse, =on regarde, =on =se concentre =sur, =nous =nous concentrons =sur, focus =sur,
      =se limite =à, limité =à, limitée =à, =j =ai juste besoin, =on =a juste besoin, seulement besoin, spécifiquement =sur,
      précisément =sur, =sur =la table`,
    es: `
      solo pregunto por, pregunto por, pregunto sobre, la pregunta es sobre, la pregunta va de, se trata de, hablamos de, hablo de,
      estamos hablando de, me refiero solo a, solo hablo de, solo me interesa, solo nos interesa, solo necesito, solo necesitamos,
      solo importa, me centro en, nos centramos en, centrandonos en, centrado en, de momento, por ahora, por hoy, solo hoy, hoy solo,
      en cuestion, en concreto, concretamente, especificamente, limitado a, nos limitamos a, aqui solo, el caso es, esto va de, va de`,
  },
  /** Said of every part. */
  everywhere: {
    en: `
        both, all, everything, every one, each, in each, for both, for all, in both cases, in all cases, everywhere, throughout,
        across the board, all of it, all of them, all three, all four, in either case, each of them, any of them, the lot, as a
        whole, overall, in all of them, same customer, all under`,
    ja: `
      両方, 両方とも, 両者, どちらも, いずれも, いずれの, すべて, 全て, すべての, 全部, 全部で, 全体,
      全体で, 全体的に, どれも, 全件, 共通, 共通です, 共通して, それぞれ, 各々, 三つとも, 3つとも,
      二つとも, 2つとも, 全案件, すべてのワークロード, 全ワークロード, 同じ顧客, 同じお客様, 一律, 一括`,
    de: `
      beide, beides, beiden, =für|=fuer beide, =bei beiden, =in beiden, =in beiden fällen|faellen, alle, alles, jede, jedes, jeder,
      überall|ueberall, durchweg, durchgehend, durchgängig|durchgaengig, insgesamt, =in allen fällen|faellen, =bei allen, =für|=fuer
      =alle, =in allen, =alle drei, =alle vier, sämtliche|saemtliche, allesamt, gesamt, =als ganzes, =im ganzen, jeweils, =jeder =von
      =ihnen, =jedes davon, gleicher kunde, derselbe kunde, flächendeckend|flaechendeckend, quer =durch, =ganz gleich welcher, =alles
      =unter, samt =und sonders`,
    fr: `
      =les deux, =tous =les deux, =toutes =les deux, =pour =les deux, =dans =les deux, =dans =les deux cas, tout, tous, toutes,
      chaque, chacun, chacune, =pour chacun, partout, =dans =tous =les cas, =dans =chaque cas, =pour =tout, =pour =tous, =pour
      =toutes, =dans =tous, =dans =toutes, =tous =les trois, =les trois, =les quatre, =l ensemble, =dans =l ensemble, =dans =son
      ensemble, globalement, intégralement, =en totalité, =sur =toute =la ligne, =de part =et =d =autre, =même client, =à =chaque
      fois, =le =tout, systématiquement, =pour =l ensemble, =sur =l ensemble, =l =un =et =l =autre, =sans exception`,
    es: `
      ambos, ambas, los dos, las dos, los tres, las tres, los cuatro, todos, todas, todo, todo ello, cada uno, cada una, en cada uno,
      en cada una, para ambos, para ambas, en ambos, en ambas, en ambos casos, para todos, para todas, en todos, en todas, en todos
      los casos, en todos ellos, en todas ellas, en todas partes, por todas partes, en general, en conjunto, en su totalidad, sin
      excepcion, cualquiera de ellos, cualquiera de los dos, tanto .. como, el mismo cliente, todos bajo, de forma global,
      globalmente, por igual`,
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type Cue = keyof typeof cues
