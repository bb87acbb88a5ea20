import type { Phrases } from '../../knowledge/phrases.ts'

/** Turns of phrase that tell what a message asks for. */
export const questions = {
  compare: {
    en: `
        vs, versus, compare, comparison, comparing, difference, differences, diff, differ, differs, different from, side by side,
        against each other, next to each other, distinguish, what distinguishes, pros and cons, contrast, better than, which is
        better, which one is better, or rather, head to head, what sets .. apart, compared to, compared with, delta between, how do
        .. differ, tell apart`,
    ja: `
      違い, 違いは, 違いを, 違いについて, 何が違, どう違, どこが違, どのように違, の差, 差は, 差分, 相違,
      相違点, 比較, 比較して, 比べ, 比べて, 比べると, 対比, 対, どちらがいい, どちらが良い, どちらが適切,
      どちらが適して, どちらがよい, どっちがいい, どっちが良い, どちらがおすすめ, 優劣, 長所と短所, 長所短所,
      メリットデメリット, メリットとデメリット, 使い分け, 使い分ける, 区別, 見分け方, どちらを選, どちらを使,
      それとも, 並べて, 横並び`,
    de: `
      vergleich, vergleichen, vergleiche, im vergleich, verglichen mit, gegenüberstellung|gegenueberstellung,
      gegenüberstellen|gegenueberstellen, gegenüber|gegenueber stellen, unterschied, unterschiede, unterschied zwischen,
      unterscheiden, unterscheidet, unterscheiden sich, worin unterscheiden, gegeneinander, nebeneinander, abgrenzung, abgrenzen,
      abzugrenzen, was unterscheidet, vor und nachteile, pro und kontra, pro und contra, gegen, besser als, was ist besser, welches
      ist besser, welcher ist besser, was von beiden, welches von beiden, differenz, vs, versus, oder doch lieber, oder lieber,
      auseinanderhalten, kontrast, im gegensatz`,
    fr: `
      comparer, compare, comparez, comparons, comparaison, comparatif, comparé à, comparé au, par rapport à, par rapport au,
      différence, différences, différence entre, différences entre, diffère, diffèrent, en quoi diffère, différent de, distingue,
      distinguer, qu est ce qui distingue, ce qui distingue, côte à côte, face à, contre, versus, vs, avantages et inconvénients, pour
      et contre, le pour et le contre, mieux que, meilleur que, lequel est mieux, lequel est le mieux, lequel est meilleur, lequel des
      deux, laquelle des deux, quel est le meilleur entre, ou plutôt, écart entre, mettre en parallèle, l un par rapport, opposer`,
    es: `
      diferencia, diferencias, diferencia entre, diferencias entre, que diferencia, que diferencia hay, cual es la diferencia, cuales
      son las diferencias, en que se diferencia, en que se diferencian, se diferencia, se diferencian, que distingue, en que se
      distinguen, distinguir, comparar, compara, comparame, comparado con, comparados, comparacion, comparativa, frente a, contra,
      cara a cara, lado a lado, uno al lado del otro, pros y contras, ventajas y desventajas, ventajas e inconvenientes, cual es
      mejor, que es mejor, mejor que, mejor .. o, es mejor, contraste, contrastar, en comparacion, uno u otro, o mejor, no es lo mismo
      que, es lo mismo que, es igual que`,
  },
  overview: {
    en: `
        list all, all six, all models, all the models, all of them, which models, what models, which attribution models, what
        attribution models, which attributions, which options are there, what options are there, what options exist, overview, the
        six, six models, show all, show me all, list the models, list models, list them, the whole list, full list, which ones are
        there, what is available, what exists, which mechanisms, what mechanisms, which ways, all attribution models, all options,
        cheat sheet, summary of all, every model, models are there, models exist, big picture, all the acronyms, options do we have
        in general, all attribution types, attribution types`,
    ja: `
      一覧, 一覧を, 一覧で, 一覧表示, 全部見せて, 全部教えて, すべて教えて, 全て教えて, すべてのモデル,
      全てのモデル, 全モデル, 六つ, 六つのモデル, 6つ, 6つのモデル, 6つの方法, 6種類, 全種類,
      どんなモデルがあ, どんな種類, どのようなモデルがあ, どのモデルがあ, どんな方法がありますか, どんな方法があ,
      どのような方法があ, どんな選択肢, 選択肢は, 選択肢を, 選択肢一覧, 概要, 概要を, 全体像, 全体像を,
      まとめ, まとめて, 全リスト, リストアップ, リストを, 何がありますか, 何種類, いくつあります,
      いくつありますか, アトリビューションモデル, アトリビューションの種類, 帰属モデル, モデル一覧, 早見表`,
    de: `
      alle modelle, alle sechs, alle auflisten, alle zeigen, liste alle, zeige alle, zeig alle, zeig mir alle, liste der modelle,
      liste die modelle, welche modelle, welche modelle gibt es, welche attributionsmodelle, welche attributionen, welche
      möglichkeiten|moeglichkeiten gibt es, welche optionen gibt es, was gibt es alles, was gibt es, welche gibt es, gibt es alles,
      überblick|ueberblick, übersicht|uebersicht, überblick|ueberblick über|ueber, gesamtübersicht|gesamtuebersicht, die sechs, sechs
      modelle, alle optionen, alle varianten, alle möglichkeiten|moeglichkeiten, welche verfahren, welche mechanismen, welche wege,
      welche arten, komplette liste, ganze liste, vollständige|vollstaendige liste, spickzettel, zusammenfassung aller, jedes modell,
      auf einen blick, welche attributionsarten, alle abkürzungen|abkuerzungen, auflistung`,
    fr: `
      tous les modèles, les six, les six modèles, six modèles, tous les six, liste tous, lister tous, listez, liste complète, liste
      des modèles, la liste, quels modèles, quels sont les modèles, quels modèles existent, quels modèles d attribution, quels
      mécanismes, quels sont les mécanismes, quelles options existent, quelles sont les options, quelles attributions, quelles
      possibilités, quelles méthodes, toutes les options, toutes les méthodes, tous les mécanismes, tous les types, tous les sigles,
      tous les acronymes, vue d ensemble, aperçu, aperçu général, panorama, tour d horizon, montre tout, montre tous, montrez tous,
      affiche tous, affichez tous, affiche tout, récapitulatif de tous, récapitulatif des modèles, résumé de tous, résumé des modèles,
      qu est ce qui existe, qu est ce qu il existe, que existe, qu est ce qu il y a comme, il y a quoi comme, modèles disponibles,
      modèles existants, mémo, antisèche, types d attribution, en un coup d œil, synthèse des modèles`,
    es: `
      lista todos, lista todas, lista de todos, listame, listado, listado completo, lista completa, lista los, la lista, todos los
      modelos, todos los seis, los seis, los seis modelos, las seis, seis modelos, que modelos, que modelos hay, que modelos existen,
      cuales son los modelos, que opciones hay, que opciones existen, que opciones tenemos en general, todas las opciones, que
      atribuciones, que tipos de atribucion, que modelos de atribucion, modelos de atribucion, que mecanismos, que mecanismos hay, que
      formas hay, que maneras hay, que vias hay, resumen, resumen general, resumen de todos, vision general, vista general, panorama,
      panoramica, muestrame todo, muestrame todos, ensename todos, ensename todo, dame todos, todos ellos, enumera, enumerame, cuales
      hay, cuales existen, que hay disponible, que existe, chuleta, todas las siglas, cada modelo`,
  },
  check: {
    en: `
        does .. work, do .. work, will .. work, would .. work, does that work, does it work, is .. ok, is .. okay, is .. fine, is ..
        allowed, is .. possible, is .. valid, is .. supported, is .. permitted, can .. be used, can we use, can i use, can you use,
        could we use, can one use, can partners use, may we use, are we allowed, am i allowed, does .. support, does .. cover, does
        .. apply, does .. count, do .. count, is .. applicable, is .. available, available in, available for, supported in,
        supported for, supported on, possible with, possible in, possible under, possible for, work with, works with, work in, works
        in, work for, work under, works under, works for, work on, works on, work if, works if, work when, ok with, ok for, okay
        for, okay with, fine with, fine for, fine under, compatible with, allowed with, allowed in, allowed under, allowed for,
        valid for, valid under, valid in, usable, usable for, usable in, usable with, good for, apply to, applies to, do the trick,
        doable, feasible, can .. handle, can .. be claimed, can .. be set, can i claim, can we claim, can we file, can i file, can i
        set, can we link, is it ok, is it possible, is it allowed, eligible for, an option for, an option with, an option if, an
        option, any good for, is .. an option, legit, is .. for, possible on, does this work, would this work, would that work,
        would it work, any chance`,
    ja: `
      使えますか, 使える, 使えるか, 使えるの, 使えるでしょうか, 使っていい, 使ってもいい, 使ってよい,
      使っても大丈夫, 使用できますか, 使用可能, 使用可能ですか, 利用できますか, 利用可能, 利用可能ですか,
      利用できる, 適用できますか, 適用されますか, 適用可能, 適用できる, 可能ですか, 可能でしょうか, 可能か,
      できますか, できるか, できるでしょうか, でもいい, でも大丈夫, 大丈夫ですか, 大丈夫, 問題ないですか,
      問題ありませんか, 問題ないでしょうか, 有効ですか, 機能しますか, 動きますか, 動作しますか, 対応していますか,
      対応してますか, 対応しています, 対応可能, サポートされ, サポートして, サポートしていますか, 許可され,
      許されます, 認められますか, カウントされますか, 対象になりますか, 対象ですか, 対象に含まれ, 該当しますか,
      適していますか, 適してますか, 向いていますか, 設定できますか, 登録できますか, 申請できますか,
      クレームできますか, 紐付けできますか, 効きますか, 通用, 適格, 選択肢になりますか, ありですか, アリですか,
      OKですか, OKでしょうか, いけますか, 使えない, 併用`,
    de: `
      funktioniert, funktionieren, funktioniert .. mit, funktioniert das, funktioniert das mit, klappt, klappt das, klappt .. mit,
      geht das, geht das mit, geht .. mit, geht .. bei, geht .. für|fuer, geht auch, geht das auch, geht das bei, geht .. auch, ginge,
      ginge das, läuft|laeuft .. mit, ist .. möglich|moeglich, möglich|moeglich mit, möglich|moeglich bei, möglich|moeglich für|fuer,
      möglich|moeglich im, möglich|moeglich in, ist das möglich|moeglich, ist es möglich|moeglich, ist .. erlaubt, erlaubt bei,
      erlaubt, zulässig|zulaessig, ist .. zulässig|zulaessig, gültig|gueltig für|fuer, gültig|gueltig bei, ist .. okay, ist .. ok, ok
      mit, okay mit, ok bei, in ordnung, kann man, kann man .. nutzen, kann man .. verwenden, kann ich .. nutzen, kann ich ..
      verwenden, kann .. verwendet werden, kann .. genutzt werden, können|koennen wir .. nutzen, können|koennen wir .. verwenden,
      können|koennen wir .. einsetzen, können|koennen wir, könnten|koennten wir, kann ich, dürfen|duerfen wir, darf ich, darf man,
      dürfen|duerfen partner, unterstützt|unterstuetzt, wird .. unterstützt|unterstuetzt, unterstützt|unterstuetzt .. auch, deckt ..
      ab, gilt .. für|fuer, gilt .. bei, gilt .. auch, gilt das, zählt|zaehlt .. bei, zählt|zaehlt .. auch, anwendbar, anwendbar auf,
      anwendbar bei, verfügbar|verfuegbar, verfügbar|verfuegbar in, verfügbar|verfuegbar für|fuer, verwendbar, nutzbar, einsetzbar,
      kompatibel, kompatibel mit, vereinbar mit, verträgt|vertraegt sich, taugt, taugt .. für|fuer, geeignet, geeignet für|fuer,
      eignet sich, passt .. zu, passt das, passt .. für|fuer, würde|wuerde .. funktionieren, würde|wuerde das gehen, würde|wuerde das
      funktionieren, würde|wuerde .. gehen, machbar, ist das machbar, eine option, ist .. eine option, option für|fuer, komm* ..
      infrage, kommt .. infrage, kommt .. in frage, greift, greift .. bei, zieht .. bei, ist das legitim, geht so etwas, geht sowas,
      wäre|waere das möglich|moeglich, berechtigt für|fuer`,
    fr: `
      fonctionne, fonctionne t, fonctionne avec, fonctionne pour, fonctionne dans, fonctionne sur, fonctionnerait, est ce que ..
      fonctionne, est ce que .. marche, est ce que ça marche, est ce que ça fonctionne, est ce que .. peut, est ce que .. est
      possible, est ce possible, est ce que c est possible, c est possible, possible avec, possible en, possible pour, possible sur,
      possible dans, possible sous, est ce autorisé, autorisé, permis, est ce permis, est il possible, est il valable, valable pour,
      valable en, valable avec, valable sur, valide pour, valide en, marche, marche avec, marche pour, marche sur, marche en, marche
      aussi, ça marche, ça marche avec, ça passe, passe avec, peut on, peut on utiliser, peut on faire, peut on revendiquer, on peut,
      on peut utiliser, on peut faire, puis je, puis je utiliser, je peux, je peux utiliser, pouvons nous, pouvons nous utiliser, peut
      être utilisé, peut il, peut elle, a t on le droit, avons nous le droit, on a le droit, le droit d utiliser, droit de, supporte,
      supporté, est ce supporté, pris en charge, est ce que .. couvre, couvre t, couvre, s applique, s applique t, s applique à, s
      applique au, s applique aux, s applique en, est ce que .. s applique, est ce applicable, applicable, applicable à, applicable
      en, applicable avec, disponible, disponible en, disponible pour, disponible sur, compatible, compatible avec, utilisable,
      utilisable en, utilisable avec, utilisable sur, convient, convient pour, convient à, adapté à, adapté pour, éligible, éligible
      à, éligible en, est ce que .. compte, compte t, faisable, est ce faisable, c est faisable, jouable, envisageable, une option,
      est une option, est ce une option, est ce bon, est ce correct, c est bon, c est bon avec, ok avec, ok pour, ok en, ça irait, ça
      marcherait, ça fonctionnerait, bon pour, prend en compte, gère t, accepte t`,
    es: `
      funciona, funcionan, funcionaria, funciona con, funciona en, funciona para, funciona si, funciona bajo, sirve, sirve para, sirve
      con, sirve en, sirve si, serviria, vale, vale para, vale con, vale en, valdria, se puede, se puede usar, se puede utilizar, se
      puede aplicar, se puede hacer, se puede poner, se puede reclamar, se puede configurar, se puede con, se podria, podemos usar,
      podemos utilizar, podemos aplicar, podemos poner, podemos reclamar, podemos vincular, podemos registrar, puedo usar, puedo
      utilizar, puedo aplicar, puedo reclamar, puedo poner, podriamos usar, podria usar, pueden usar, puede usarse, es posible, seria
      posible, es compatible, compatible, compatible con, son compatibles, esta soportado, esta soportada, soporta, soportan, se
      soporta, admite, admiten, se admite, esta permitido, esta permitida, permite, esta disponible, disponible en, disponible para,
      aplica, aplica a, aplica en, aplica con, aplica si, se aplica, se aplica a, es aplicable, aplicable, es valido, es valida,
      valido para, valido con, valido en, cuenta, cuenta si, cubre, cubre tambien, es una opcion, es opcion, es viable, viable,
      factible, es elegible, elegible para, apto, apto para, encaja, encaja con, va bien con, va con, esta bien con, es correcto usar,
      es licito, nos vale, me vale, nos sirve, me sirve, tiene sentido, hay alguna posibilidad`,
  },
  combine: {
    en: `
        together, combine, combined, combination, combining, alongside, in parallel, on top of, at the same time as, simultaneously,
        both, next to, side by side on, in addition to, double count, double counting, counted twice, conflict, collide, coexist, co
        exist, mutually exclusive, and also use, stack, stacking, overlap, overlapping, mix, clash, interfere, cancel out, cancel
        each other, in one subscription, as well as, plus, at once, when we already have, if we already have, already have, play
        nice, take precedence, precedence, wins, beats, which one counts, override, overrides, overwrite, get in the way, step on`,
    ja: `
      併用, 併用できますか, 併用可能, 併用する, 一緒に, 一緒に使, 組み合わせ, 組み合わせて, 組合せ,
      組み合わせられ, 同時に, 同時に使, 同時利用, 同時に設定, 両方, 両方使, 両方設定, 両方登録, 並行して,
      並行利用, 共存, 両立, 二重計上, 二重カウント, ダブルカウント, 重複カウント, 重複, 重複します,
      競合しますか, 競合しない, 衝突, 干渉, 排他, 排他的, 優先順位, 優先され, どちらが優先, どちらが優先され,
      上書き, 打ち消, 重ねて, 加えて使, 既に使っている場合`,
    de: `
      zusammen, gemeinsam, gleichzeitig, parallel, kombinieren, kombiniert, kombination, kombinierbar, in kombination, miteinander,
      nebeneinander nutzen, neben, zusätzlich|zusaetzlich zu, zusätzlich|zusaetzlich, beide, beides, sowohl, und zugleich, doppelt
      gezählt|gezaehlt, doppelt zählen|zaehlen, doppelzählung|doppelzaehlung, doppelzählungen|doppelzaehlungen, doppelte
      zählung|zaehlung, doppelt, konflikt, konflikte, kollidieren, kollidiert, in die quere, kommt sich .. in die quere, beißt sich,
      beißen sich, schließen sich .. aus, schließt .. aus, gegenseitig aus, überschneiden|ueberschneiden,
      überschneidet|ueberschneidet, überschneidung|ueberschneidung, überlappen|ueberlappen, überlappung|ueberlappung, mischen,
      stören|stoeren sich, stört|stoert, heben sich auf, hebt sich auf, vorrang, hat vorrang, welcher hat vorrang, welches gewinnt,
      wer gewinnt, was gewinnt, was zählt|zaehlt dann, welches zählt|zaehlt, überschreibt|ueberschreibt, überschreiben|ueberschreiben,
      verträgt|vertraegt sich, vertragen sich, auf einer subscription, auf derselben subscription, in einem abo, ergänzen|ergaenzen
      sich, obendrauf, wenn wir schon, haben bereits, haben schon, nebenher`,
    fr: `
      ensemble, combiner, combine, combiné, combinés, combinaison, combinable, combinables, en combinaison, cumuler, cumul, cumulable,
      cumulables, cumule, associer, à la fois, en même temps, simultanément, en parallèle, conjointement, parallèlement, les deux,
      tous les deux, en plus de, en plus du, en complément de, en complément du, à côté de, avec en plus, double comptage, double
      compte, double comptabilisation, compté deux fois, comptés deux fois, compter deux fois, comptabilisé deux fois, conflit,
      conflits, entre en conflit, entrent en conflit, incompatible, incompatibles, s excluent, mutuellement exclusif, mutuellement
      exclusifs, se chevauchent, chevauchement, se marchent dessus, marche sur les pieds, coexister, coexistent, cohabiter,
      cohabitent, cohabitation, mélanger, superposer, s annulent, annule l autre, se gênent, interfère, interfèrent, prime sur,
      priorité, a la priorité, prioritaire, prévaut, l emporte, lequel gagne, lequel compte, lequel l emporte, écrase, écrasent,
      remplace l autre, si on a déjà, alors qu on a déjà, on a déjà, nous avons déjà, avons déjà, sur un même abonnement, sur le même
      abonnement, ainsi que, plus`,
    es: `
      juntos, juntas, a la vez, al mismo tiempo, simultaneamente, en paralelo, combinar, combina, combinan, combinamos, combinado,
      combinacion, combinarlos, combinable, compatibles entre si, se pueden combinar, se puede combinar, usar ambos, usar los dos,
      ambos, ambas, los dos, las dos, junto con, junto a, ademas de, encima de, sobre la misma, en la misma suscripcion, se solapan,
      solapan, solapamiento, se pisan, pisa, chocan, choca, entran en conflicto, conflicto, interfiere, interfieren, se anulan, se
      excluyen, mutuamente excluyentes, excluyente, excluyentes, conviven, convivir, coexisten, coexistir, doble conteo, doble
      contabilizacion, contar dos veces, cuenta dos veces, cuentan doble, duplicar, duplicado, duplicidad, prevalece, prevalencia,
      prioridad, tiene prioridad, precedencia, cual gana, quien gana, cual cuenta, sobrescribe, si ya tenemos, si ya usamos, cuando ya
      tenemos, mezclar, sumar`,
  },
  troubleshoot: {
    en: `
        not showing, does not show, doesnt show, not show up, no ACR, shows zero, show zero, shows nothing, see nothing, nothing
        shows, not visible, not appear, doesnt appear, not appearing, missing, error, error message, fails, failed, failing,
        failure, not working, doesnt work, does not work, stopped working, stopped counting, broken, rejected, was rejected, got
        rejected, declined, was declined, denied, problem, problem with, issue with, issues with, we dont have a record, not found,
        cannot find, cant find, invalid, wrong partner ID, no data, no usage, no numbers, no consumption, no revenue, empty report,
        still zero, still nothing, still not, disappeared, vanished, gone, lost credit, lost the, dropped to, no influence, is
        stuck, stuck in, pending for, pending since, in review, under review, greyed out, grayed out, does not count, not counted,
        not counting, not credited, not recognised, not recognized, not registered, conflict error, wont save, wont let me, cannot
        save, doesnt accept, does not accept, 403, 404, 409, forbidden, unauthorized, access denied, went missing, nothing happens,
        nothing arrives, nothing in partner center, too low, lower than expected, does not match, doesnt match, wrong numbers,
        duplicate, troubleshoot, debug, expired, no longer shows, no longer visible`,
    ja: `
      表示されない, 表示されません, 表示されていません, 表示されていない, 表示されなくな, 出ない, 出てこない,
      出てきません, 出ません, 見えない, 見えません, 見えなくな, 見つかりません, 見つからない, 反映されない,
      反映されません, 反映されていません, 反映されていない, カウントされない, カウントされません,
      カウントされていません, 計上されない, 計上されません, 計上されていません, 認識されない, 認識されません,
      認識されていません, 登録できない, 登録できません, 保存できない, 保存できません, 設定できない, 設定できません,
      申請できない, 申請できません, 紐付かない, 紐づかない, ゼロのまま, 0のまま, ゼロです, 0です, ゼロになっ,
      0になっ, 空です, エラー, エラーが, エラーが出, エラーメッセージ, 失敗, 失敗します, 失敗しました,
      失敗した, うまくいかない, うまくいきません, うまく動かない, 動かない, 動きません, 動作しない, 動作しません,
      機能しない, 機能しません, 機能していません, 却下, 却下され, 却下されました, 拒否され, 拒否されました,
      否認, 差し戻, トラブル, トラブルシューティング, 不具合, 問題が発生, 問題が起き, 問題が, 不正な, 無効な,
      無効です, 無効と, データがない, データがありません, データが出, 数字が出, 数字が合わ, 数値が合わ,
      一致しない, 一致しません, 消えた, 消えました, なくなった, なくなりました, 止まった, 止まりました, 保留中,
      保留のまま, 審査中のまま, 審査中, 進まない, 進みません, レコードがありません, レコードが見つ, 少なすぎ,
      低すぎ, 期限切れ, グレーアウト, 押せない, 権限エラー, 原因, 原因は, 届かない`,
    de: `
      wird nicht angezeigt, werden nicht angezeigt, nicht angezeigt, nicht sichtbar, zeigt nichts, zeigt nichts an, zeigt null, zeigt
      0, sehe nichts, sehen nichts, sehe keine, sehen keine, sehe keinen, sehen keinen, sehen wir nichts, erscheint nicht, erscheinen
      nicht, taucht nicht auf, tauchen nicht auf, taucht .. nicht auf, fehlt, fehlen, fehlt im, fehler, fehlermeldung, fehlgeschlagen,
      schlägt|schlaegt fehl, schlug fehl, scheitert, gescheitert, funktioniert nicht, funktioniert nicht mehr, geht nicht, geht nicht
      mehr, klappt nicht, hat nicht geklappt, läuft|laeuft nicht, kaputt, defekt, abgelehnt, wurde abgelehnt,
      zurückgewiesen|zurueckgewiesen, verweigert, problem, probleme, problem mit, schwierigkeiten, nicht gefunden, nicht finden, finde
      nicht, finden nicht, kann .. nicht finden, ungültig|ungueltig, falsche partner ID, keine daten, keine nutzung, keine zahlen,
      kein verbrauch, keinen verbrauch, kein ACR, keinen ACR, kein umsatz, keine umsätze|umsaetze, leerer bericht, bericht ist leer,
      report ist leer, immer noch null, immer noch nichts, noch immer nichts, immer noch nicht, verschwunden, auf einmal weg,
      plötzlich|ploetzlich weg, eingebrochen, hängt|haengt, hängt|haengt fest, steckt fest, hängt|haengt in, ausstehend, in
      prüfung|pruefung, wird geprüft|geprueft, ausgegraut, zählt|zaehlt nicht, wird nicht gezählt|gezaehlt, nicht gezählt|gezaehlt,
      nicht angerechnet, nicht anerkannt, nicht erkannt, nicht registriert, nicht zugeordnet, nicht gutgeschrieben, lässt|laesst sich
      nicht speichern, kann nicht speichern, nimmt .. nicht an, akzeptiert .. nicht, zugriff verweigert, passiert nichts, kommt nichts
      an, nichts im partner center, zu niedrig, zu wenig, weniger als erwartet, stimmt nicht überein|ueberein, stimmen nicht, stimmen
      nicht überein|ueberein, falsche zahlen, doppelt, duplikat, fehlersuche, abgelaufen, nicht mehr sichtbar, nicht mehr angezeigt,
      woran liegt das, woran kann das liegen, was ist los, was stimmt nicht`,
    fr: `
      n apparaît pas, n apparaissent pas, apparaît pas, apparaît plus, n apparaît plus, apparaissent pas, ne s affiche pas, s affiche
      pas, s affiche plus, ne s affiche plus, pas affiché, pas visible, n est pas visible, plus visible, invisible, ne voit rien, ne
      vois rien, vois rien, voit rien, on ne voit rien, on voit rien, ne voyons rien, ne voit pas, vois pas, voyons pas, rien ne s
      affiche, rien n apparaît, rien ne remonte, ne remonte pas, remonte pas, remonte plus, ne remontent pas, aucune remontée, pas d
      ACR, aucun ACR, affiche zéro, affiche 0, reste à zéro, toujours zéro, toujours à zéro, toujours rien, toujours pas, manque,
      manquant, manquante, manquants, erreur, erreurs, message d erreur, échec, échoue, a échoué, échoué, ne fonctionne pas, ne
      fonctionne plus, fonctionne pas, fonctionne plus, ne marche pas, ne marche plus, marche pas, marche plus, cassé, en panne, bug,
      bloqué, bloquée, coincé, refusé, refusée, a été refusé, rejeté, rejetée, a été rejeté, décliné, problème, problèmes, un souci
      avec, problème avec, difficulté, introuvable, pas trouvé, trouve pas, ne trouve pas, trouvons pas, invalide, non valide, mauvais
      ID, mauvais identifiant, mauvais partner ID, pas de données, aucune donnée, pas de chiffres, aucun chiffre, pas de consommation,
      aucune consommation, pas de revenu, aucun revenu, rapport vide, vide, disparu, a disparu, ont disparu, perdu, chuté, a chuté, en
      attente, en attente depuis, en cours d examen, en cours de validation, grisé, grisée, ne compte pas, compte pas, pas compté, pas
      comptée, pas comptabilisé, pas comptabilisée, pas pris en compte, pas prise en compte, pas crédité, pas créditée, pas reconnu,
      pas reconnue, pas enregistré, impossible d enregistrer, impossible de sauvegarder, impossible de, n accepte pas, accepte pas,
      accès refusé, interdit 403, non autorisé, rien ne se passe, il ne se passe rien, rien n arrive, rien dans le partner center,
      rien dans partner center, trop bas, trop faible, inférieur à, moins que prévu, ne correspond pas, ne correspondent pas,
      correspond pas, chiffres faux, mauvais chiffres, doublon, dépannage, dépanner, expiré, expirée, qu est ce qui cloche, que se
      passe t il avec, d où vient le problème, pourquoi je ne vois, pourquoi on ne voit`,
    es: `
      no aparece, no aparecen, no sale, no salen, no se ve, no se ven, no veo, no vemos, no veo nada, no vemos nada, no se muestra, no
      se muestran, no muestra, no muestra nada, no se refleja, no se reflejan, no refleja, no hay ACR, sin ACR, no hay datos, sin
      datos, no hay consumo, no hay numeros, no llega, no llegan, no llega nada, no cuenta, no cuentan, no esta contando, no se
      cuenta, no se contabiliza, no computa, no suma, no nos suma, no se atribuye, no nos atribuye, no nos reconoce, no reconocido, no
      se reconoce, no se registra, no registrado, a cero, en cero, sigue a cero, sigue en cero, siguen a cero, muestra cero, sale
      cero, sale a cero, error, errores, da error, me da error, nos da error, mensaje de error, un error, falla, fallan, ha fallado,
      fallo, fallos, no funciona, no funcionan, no va, no me va, no nos va, dejo de funcionar, ha dejado de funcionar, dejo de contar,
      ha dejado de contar, roto, se ha roto, se rompio, rechazado, rechazada, fue rechazado, fue rechazada, nos rechazaron, nos han
      rechazado, nos lo rechazaron, lo han rechazado, la han rechazado, denegado, denegada, acceso denegado, problema, problemas,
      problema con, tengo un problema, tenemos un problema, incidencia, no encuentra, no encuentro, no encontrado, no se encuentra, no
      existe registro, no tenemos un registro, no hay registro, invalido, no valido, no es valido, ID incorrecto, ID de partner
      incorrecto, informe vacio, sale vacio, esta vacio el informe, ha desaparecido, desaparecio, desaparecieron, se perdio, se ha
      perdido, perdimos, hemos perdido, bloqueado, atascado, atascada, esta atascado, se ha quedado, lleva semanas pendiente, sigue
      pendiente, pendiente desde, en revision, en gris, deshabilitado, no deja guardar, no me deja, no nos deja guardar, no puedo
      guardar, no se guarda, no acepta, no lo acepta, demasiado bajo, mas bajo de lo esperado, menos de lo esperado, no cuadra, no
      cuadran, no coincide, no coinciden, numeros incorrectos, cifras incorrectas, duplicado, caducado, ha caducado, ya no aparece, ya
      no se ve, ya no sale, solucionar, depurar, por que no aparece, por que no sale, por que no se ve, por que no veo`,
  },
  why: {
    en: `
        why, why not, how come, what speaks against, what is the reason, reason for, explain why, justify, whats wrong with, what
        rules out, why is, why did you, why do you recommend, why do you say, on what grounds, what excludes, what made you, based
        on what, reasoning, explain the result, explain that, explain your, what disqualifies, why exactly`,
    ja: `
      なぜ, なぜですか, なぜでしょうか, 何故, どうして, どうしてですか, なんで, 何で, 理由, 理由は, 理由を,
      理由を教えて, 根拠, 根拠は, どういう理由, どんな理由, なぜダメ, なぜ駄目, なぜ使えない, なぜ除外,
      なぜ対象外, なぜ推奨, 何がダメ, 何が問題, 説明して, 判断理由, 判断の根拠, 決め手, 何を根拠に`,
    de: `
      warum, warum nicht, wieso, wieso nicht, weshalb, weswegen, aus welchem grund, was spricht gegen, was spricht dagegen, was ist
      der grund, grund, gründe|gruende, begründung|begruendung, begründe|begruende, begründen|begruenden, erklär|erklaer warum,
      erkläre|erklaere warum, erklären|erklaeren sie warum, was schließt .. aus, wodurch, weshalb nicht, wie kommst du darauf, wie
      kommen sie darauf, wie kommt das, wie kommt es, warum empfiehlst, warum empfehlen, auf welcher grundlage, worauf basiert das
      ergebnis, erkläre|erklaere das ergebnis, wieso empfiehlst, wie begründet|begruendet, was disqualifiziert, herleitung,
      nachvollziehen warum`,
    fr: `
      pourquoi, pourquoi pas, pour quelle raison, pour quelles raisons, quelle raison, quelle est la raison, raison, raisons, comment
      ça se fait, comment se fait il, qu est ce qui s oppose, qu est ce qui empêche, qu est ce qui exclut, qu est ce qui disqualifie,
      justifie, justifiez, justifier, justification, explique pourquoi, expliquez pourquoi, expliquer pourquoi, explique le résultat,
      expliquez le résultat, explique ton choix, raisonnement, quel raisonnement, sur quelle base, sur quels critères, pourquoi tu
      recommandes, pourquoi vous recommandez, pourquoi recommander, pourquoi dis tu, pourquoi dites vous, d où sort, à cause de quoi,
      en vertu de quoi, comment arrives tu, comment arrivez vous`,
    es: `
      por que, porque no, por que no, por que motivo, por que razon, cual es el motivo, cual es la razon, que motivo, que razon,
      razon, razones, motivo, motivos, que habla en contra, que lo impide, que lo descarta, que lo excluye, que descarta, que excluye,
      a que se debe, a que viene, como es que, como asi, explica por que, explicame por que, justifica, justificame, justificacion, en
      que te basas, en que se basa, basado en que, por que recomiendas, por que dices, por que me dices, explica el resultado,
      explicame el resultado, explicame eso, explica eso, que tiene de malo, argumento, argumentos, razonamiento, y eso por que`,
  },
  whatIf: {
    en: `
        what if, what happens if, what would happen if, what would change, what changes if, suppose, supposing, and if, how about
        if, would it change, would that change, does that change, does it change, would anything change, imagine, hypothetically,
        say they, if it was, if it were, if they were, if they moved, if we had, if we got, if we were, if the customer, assuming,
        let us assume, lets assume, lets say, what about if, in case they, in case we, would the answer, and what if, what
        difference would, would it be different, would it help if, how would it look if, how does it look if, and with .. instead,
        same question but, but with .. instead`,
    ja: `
      もし, もしも, だったら, だったらどう, だったら何, ならどう, ならどうな, ならどうですか, の場合はどう,
      の場合はどうな, 場合はどうな, 場合どうな, 場合どう変わ, 場合は変わ, たらどうな, たらどうなり, たらどう変わ,
      たらどうです, たら変わ, としたら, とすると, と仮定, 仮に, 仮定すると, に変わったら, に変えたら,
      に変更したら, に変更した場合, になったら, になった場合, に移行したら, に移行した場合, に切り替えたら,
      変わりますか, どう変わ, 何が変わ, 結果は変わ, 答えは変わ, 結論は変わ, 違ったら, であればどう, だとどうな,
      でもし`,
    de: `
      was wäre|waere wenn, was ist wenn, was wenn, was passiert wenn, was würde|wuerde passieren, was würde|wuerde sich
      ändern|aendern, was ändert|aendert sich, was ändert|aendert sich wenn, und wenn, und falls, wie wäre|waere es wenn, wie
      wäre|waere es mit, wie sähe|saehe es aus, wie sieht es aus wenn, wie sieht das aus wenn, angenommen, mal angenommen, nehmen wir
      an, gesetzt den fall, stell dir vor, hypothetisch, rein theoretisch, theoretisch, falls es, falls der kunde, falls wir, wenn es,
      wenn es doch, wenn der kunde, wenn wir, wenn sie, wenn das, wäre|waere es anders, würde|wuerde das etwas ändern|aendern,
      würde|wuerde sich etwas ändern|aendern, ändert|aendert das etwas, ändert|aendert sich etwas, ändert|aendert sich was,
      ändert|aendert das was, hätten|haetten wir, wären|waeren wir, sagen wir mal, sagen wir, und bei .. statt, und mit .. statt,
      gleiche frage aber, würde|wuerde es helfen, würde|wuerde sich die antwort, macht das einen unterschied, wäre|waere das anders`,
    fr: `
      et si, et si c était, et si le client, et si on, et si nous, que se passe t il si, que se passerait il, qu est ce qui se passe
      si, qu est ce qui change si, qu est ce qui changerait, que change, que changerait, ça change quoi, ça change quoi si, ça
      changerait quoi, ça changerait quelque chose, est ce que ça change, est ce que ça changerait, cela change, cela changerait, qu
      est ce que ça change, qu est ce que ça changerait, supposons, supposons que, en supposant, imaginons, imagine, admettons,
      disons, disons que, mettons que, si c était, si le client, si le client passait, si le client passe, si nous avions, si on
      avait, si nous étions, si on était, si on passait, si on passe, si ils passent, s ils passaient, s ils passent, s il passe, s il
      passait, au cas où, dans le cas où, hypothétiquement, par hypothèse, ça donnerait quoi, ça donne quoi si, que donnerait, qu en
      serait il, qu en est il si, qu en est il avec, la réponse changerait, la réponse serait, serait ce différent, ce serait
      différent, quelle différence si, même question mais, même question avec, mais avec .. à la place, et avec .. à la place, et en
      .. à la place, quid si`,
    es: `
      y si, que pasa si, que pasaria si, que ocurre si, que ocurriria si, que sucede si, que sucederia si, que cambia si, que
      cambiaria si, que cambiaria, cambia algo si, cambiaria algo, cambiaria algo si, cambiaria si, cambia si, cambia la respuesta,
      cambiaria la respuesta, cambia eso algo, cambiaria eso, seria distinto si, seria diferente si, seria distinto, seria diferente,
      y que si, supongamos, supon que, supongamos que, suponiendo que, imagina que, imaginemos, imagina, pongamos que, digamos que, en
      caso de que, hipoteticamente, si fuera, si fuese, si fueran, si tuvieramos, si tuviera, si tuvieran, si hubiera, si el cliente
      cambiara, si el cliente pasara, si cambiara, si pasaran, si pasara a, si en vez de, si en lugar de, como seria si, como quedaria
      si, como quedaria, que diferencia habria, que diferencia haria, ayudaria si, ayudaria tener, la misma pregunta pero, lo mismo
      pero con, lo mismo pero, y con .. en su lugar, y con .. en vez`,
  },
  howTo: {
    en: `
        how do i set up, how do we set up, how to, how do i, how do we, how can i, how can we, set up, setup, steps, step by step,
        walk me through, guide, guide me, instruction, instructions, next steps, next step, what do i have to do, what do we have to
        do, what must we do, configure, enable, activate, implement, link our, register our, submit a, file a, command, commands,
        script for, snippet, procedure, how is .. set up, get started, getting started, how does one, show me how, tell me how,
        where do i enter, where do i click, where do i put, howto, help me set, link PAL, powershell for, CLI for, checklist,
        tutorial, what to do for, how would i, how would we, roll it out, put in place`,
    ja: `
      設定方法, 設定方法は, 設定方法を, 設定手順, 設定するには, 設定の仕方, 設定のしかた, 設定のやり方,
      登録方法, 登録手順, 登録するには, 登録の仕方, 申請方法, 申請手順, 申請するには, 申請の仕方, 導入方法,
      導入手順, 有効化, 有効にするには, 紐付ける方法, 紐付け方法, 紐付けるには, 紐づけ方法, リンクする方法,
      リンクするには, 手順, 手順を, 手順は, 手順を教えて, やり方, やり方を, やり方は, 方法を教えて, 方法は,
      使い方, 使い方を, 始め方, 始めるには, 進め方, どうやって, どうやって設定, どうやって登録, どうやって申請,
      どうやるの, どうやればいい, どのように設定, どのように登録, どのように申請, どう設定, どう登録, どう申請,
      どうすれば設定, どうすれば登録, どこから設定, どこで設定, どこで登録, どこに入力, どこをクリック,
      次のステップ, 次の手順, ステップ, ステップバイステップ, 次に何を, コマンド, コマンドは, 手引き, ガイド,
      マニュアル, チェックリスト, 実装方法, 構成方法, 何をすれば設定`,
    de: `
      wie richte ich, wie richten wir, wie richtet man, einrichten, einrichtung, einzurichten, wie mache ich, wie machen wir, wie
      macht man, wie setze ich, wie setzen wir, wie setzt man, wie gehe ich, wie gehen wir, wie geht das, wie geht man, wie kann ich,
      wie können|koennen wir, wie kann man, wie verknüpfe|verknuepfe ich, wie verknüpfen|verknuepfen wir, wie verknüpft|verknuepft
      man, wie trage ich, wie tragen wir, wie trägt|traegt, wie registriere, wie beantrage, wie beantragen wir, wie stelle ich, wie
      reiche ich, wie reichen wir, wie beanspruche, wie claime, wie lege ich, wie lege, wie aktiviere, wie implementiere, wie baue
      ich, wie füge|fuege ich, wie hinterlege ich, schritte, nächste|naechste schritte, nächster|naechster schritt, nächsten|naechsten
      schritte, schritt für|fuer schritt, anleitung, anleiten, leitfaden, was muss ich tun, was muss ich machen, was müssen|muessen
      wir tun, was müssen|muessen wir machen, was ist zu tun, was ist zu machen, was tun, vorgehen, vorgehensweise, konfigurieren,
      konfiguration, aktivieren, implementieren, umsetzen, befehl, befehle, kommando, skript für|fuer, script für|fuer, codebeispiel,
      beispielcode, snippet, wo trage ich, wo tragen wir, wo gebe ich, wo klicke ich, wo muss ich klicken, zeig mir wie, zeige mir
      wie, erklär|erklaer mir wie, sag mir wie, hilf mir bei, checkliste, howto, wie fange ich an, wie fangen wir an, wie starte ich,
      loslegen`,
    fr: `
      comment mettre en place, comment on met, comment met on, comment configurer, comment je configure, comment on configure, comment
      configure t on, comment faire, comment on fait, comment fait on, comment je fais, comment dois je, comment doit on, comment puis
      je, comment peut on, comment activer, comment déployer, comment créer, comment lier, comment associer, comment rattacher,
      comment renseigner, comment saisir, comment déclarer, comment inscrire, comment enregistrer, comment revendiquer, comment
      déposer, comment soumettre, comment ajouter, comment implémenter, comment intégrer, comment paramétrer, comment installer,
      comment obtenir, comment s y prendre, comment procéder, comment démarrer, comment commencer, mettre en place, mise en place,
      mise en œuvre, configurer, configuration, paramétrer, activer, implémenter, étape, étapes, les étapes, quelles étapes,
      prochaines étapes, prochaine étape, étape suivante, étapes suivantes, pas à pas, étape par étape, marche à suivre, procédure,
      mode d emploi, mode opératoire, tuto, tutoriel, guide, guide moi, guidez moi, guidez nous, instructions, instruction, que dois
      je faire, que devons nous faire, que doit on faire, que faut il faire, qu est ce que je dois faire, qu est ce qu on doit faire,
      qu est ce qu il faut faire, quoi faire, commande, commandes, script pour, exemple de code, extrait de code, où saisir, où
      cliquer, où renseigner, où est ce que je, montre moi comment, montrez moi comment, explique moi comment, dis moi comment, aide
      moi à configurer, checklist, liste de contrôle, par où commencer, manipulation`,
    es: `
      como configuro, como configuramos, como lo configuro, como lo configuramos, como se configura, como configurar, como hago, como
      lo hago, como lo hacemos, como hacemos, como se hace, como hacerlo, como puedo, como podemos, como se puede configurar, como
      activo, como activamos, como se activa, como activar, como habilito, como habilitar, como implemento, como implementar, como
      implementamos, como registro, como registramos, como nos registramos, como se registra, como registrar, como vinculo, como
      vinculamos, como se vincula, como vincular, como enlazo, como enlazamos, como enlazar, como presento, como presentamos, como se
      presenta, como presentar, como reclamo, como reclamamos, como reclamar, como solicito, como solicitamos, como solicitar, como
      pongo, como ponemos, como se pone, como monto, como montamos, como empiezo, como empezamos, como empezar, como se empieza, como
      doy de alta, como damos de alta, como dar de alta, como lo pongo en marcha, como crear, como creo un, pasos, los pasos, que
      pasos, pasos a seguir, paso a paso, siguientes pasos, siguiente paso, proximos pasos, proximo paso, guia, guiame, guia paso a
      paso, instrucciones, procedimiento, tutorial, manual de, configurar, configuracion, configura, activar, habilitar, que tengo que
      hacer, que tenemos que hacer, que debo hacer, que debemos hacer, que hay que hacer, comando, comandos, que comando, script para,
      comando para, donde introduzco, donde lo introduzco, donde pongo, donde lo pongo, donde se pone, donde hago clic, donde se
      configura, donde configuro, muestrame como, dime como, explicame como, lista de comprobacion, checklist, ayudame a configurar,
      ponerlo en marcha`,
  },
  glossary: {
    en: `
        what is, whats, what are, what does .. mean, what does .. stand for, meaning of, stand for, stands for, mean, means, define,
        definition, explain, explanation of, abbreviation, acronym, what do you mean by, decode, full form, spelled out, term, whats
        a, what is a, eli5, in plain words, remind me what`,
    ja: `
      とは, とは何, とは何ですか, とは何でしょう, って何, ってなに, って何ですか, 何ですか, なんですか,
      何の略, 何の略ですか, 略称, 略語, 略, 意味, 意味は, 意味を, どういう意味, の意味, 定義, 定義は,
      用語, 正式名称, 用語の説明, を説明, 説明して, はどういうもの, というのは, どういうこと`,
    de: `
      was ist, was sind, was heißt, was bedeutet, was bedeuten, bedeutung, bedeutung von, wofür|wofuer steht, was steht, steht
      für|fuer, was meint, was meinst du mit, was versteht man unter, definition, definiere, definieren, erkläre|erklaere,
      erklär|erklaer, erklären|erklaeren, erklärung|erklaerung, abkürzung|abkuerzung, akronym, kürzel|kuerzel, begriff, was genau ist,
      was war nochmal, was ist nochmal, was ist gleich nochmal, ausgeschrieben, ausgesprochen, in einfachen worten, einfach
      erklärt|erklaert, wofür|wofuer ist die abkürzung|abkuerzung, was soll .. heißen`,
    fr: `
      c est quoi, qu est ce que, qu est ce que c est, qu est ce qu, qu est ce qu un, qu est ce qu une, que signifie, ça signifie quoi,
      ça veut dire quoi, que veut dire, qu est ce que ça veut dire, veut dire, veut dire quoi, signifie, signification, signification
      de, définition, définition de, définir, définis, définissez, explique, expliquez, expliquer, explication, acronyme, sigle,
      abréviation, ce terme, que désigne, qu entend on par, qu entends tu par, qu entendez vous par, en clair, en termes simples, en
      gros, correspond à quoi, rappelle moi ce que, rappelle moi ce qu`,
    es: `
      que es, que es un, que es una, que es el, que es la, que son, que significa, que significan, que quiere decir, que quieren
      decir, que significa eso, significado, significado de, que se entiende por, que entiendes por, definicion, define, definicion
      de, definir, siglas, que significan las siglas, sigla, acronimo, abreviatura, de que son las siglas, explica que es, explicame
      que es, recuerdame que es, recuerdame que, que era, en cristiano, en palabras sencillas, termino`,
  },
  lookup: {
    en: `
        what is, whats, tell me about, tell me more about, explain, describe, more about, info on, info about, information about,
        information on, details on, details about, details for, show me, show, learn about, what about, define, stands for, what
        does .. stand for, what does .. mean, everything about, basics of, introduction to, summary of, card, open, give me, remind
        me, quick summary, about`,
    ja: `
      とは, とは何, とは何ですか, って何, ってなに, って何ですか, って, について, について教えて,
      について知りたい, について説明, について詳しく, に関して, に関する情報, を教えて, を教えてください, 教えて,
      教えてください, を説明して, を説明してください, 説明, 詳細, 詳細を, 詳しく, 詳しく教えて, 情報, の情報,
      の概要, を見せて, を表示, 表示して, 見せて, のカード, の基本, の特徴, どういうもの, どんなもの,
      を知りたい, 簡単に説明`,
    de: `
      was ist, was ist nochmal, was genau ist, erzähl|erzaehl mir, erzähle|erzaehle mir, erzähl|erzaehl mir mehr, mehr über|ueber,
      mehr zu, infos zu, infos über|ueber, info zu, information zu, informationen zu, informationen über|ueber, details zu,
      einzelheiten zu, beschreibe, beschreib, erkläre|erklaere, erklär|erklaer, erklär|erklaer mir, erkläre|erklaere mir,
      erklären|erklaeren sie, zeig, zeige, zeig mir, zeige mir, was ist mit, was hat es mit, wofür|wofuer steht, was bedeutet, was
      heißt, alles über|ueber, alles zu, grundlagen, einführung|einfuehrung in, zusammenfassung zu, zusammenfassung von, kurz zu,
      karte zu, öffne|oeffne, gib mir, worum geht es bei, über|ueber, kurzinfo, steckbrief, was kann`,
    fr: `
      c est quoi, qu est ce que, qu est ce que c est, parle moi de, parlez moi de, parle moi du, dis moi en plus, dites m en plus, dis
      m en plus, en savoir plus, plus d infos, plus d informations, infos sur, info sur, informations sur, information sur,
      renseignements sur, détails sur, détail sur, détails de, décris, décrivez, explique, expliquez, explique moi, expliquez moi,
      montre, montrez, montre moi, montrez moi, affichez, présente moi, présentez moi, présentation de, introduction à, résumé de,
      résumé du, résume, résumez, fiche, fiche de, fiche sur, ouvre, donne moi, donnez moi, rappelle moi, rappelez moi, tout sur, les
      bases de, l essentiel sur, en bref, au sujet de, à propos de, que sais tu de, que sais tu sur, que veut dire, que signifie, quid
      de, quid du, plus sur, affiche moi`,
    es: `
      que es, que es el, que es la, hablame de, hablame sobre, cuentame sobre, cuentame mas, cuentame de, cuentame, dime mas, dime que
      es, dime algo sobre, informacion sobre, informacion de, informacion del, info sobre, info de, info del, mas sobre, mas
      informacion, mas detalles, detalles, detalles de, detalles del, detalles sobre, explica, explicame, explicacion, explicacion de,
      describe, describeme, descripcion, muestra, muestrame, ensename, dame, dame info, ficha, ficha de, ficha del, tarjeta de, abre,
      sobre, acerca de, resumen de, resumen del, que sabes de, que sabes sobre, quiero saber, quisiera saber, me gustaria saber,
      recuerdame, y que hay de, que hay de, que tal, todo sobre, lo basico de`,
  },
  advise: {
    en: `
        which one, which model, which attribution, what attribution, what model, which fits, what fits, what applies, which applies,
        what should we, what should i, which should we, what do you recommend, recommend, recommendation, what do we do, what can we
        do, what are our options, what is open to us, what is right, what is the right, which is right, best fit, advice, advise,
        suggest, suggestion, how do we get credit, how do we get recognised, get recognised, get recognized, get credit, how should
        we, what works, what would you, need help, help us choose, help me choose, help me decide, i need advice, can you help, what
        now, options for us, anything we can do, what to use, which to use, which to pick, what to pick, what do i register, what
        should be registered, how to be seen, so microsoft sees us, attribution, what can we claim, what can we have attributed`,
    ja: `
      どれ, どれが, どれが適切, どれがいい, どれが良い, どれがよい, どれがよいですか, どれが適用, どれが使え,
      どれが最適, どれが合, どれが該当, どれがおすすめ, どれが向いて, どれを使, どれを選, どれを使えば,
      どれを使うべき, どれを選べば, どのモデル, どのモデルが, どのモデルを, どのモデルが適切, どのモデルが最適,
      どのモデルがよい, どのモデルが合, どのモデルを使, どの方法, どの方法が, どの方法が適切, どの方式,
      どの仕組みが, どの仕組みを, どのアトリビューション, どの制度, どの手段, 何を使えば, 何を使うべき,
      何を使えばいい, 何がおすすめ, 何が適切, 何が最適, 何が使え, 何が適用, 何を選, 何を設定すれば,
      何を登録すれば, 何を申請すれば, 何をすれば, 何をすべき, 何ができますか, 何が可能, どうすれば,
      どうすればいい, どうすればよい, どうすればよいですか, どうしたら, どうしたらいい, どうすべき, どうするのが,
      どのようにすれば, おすすめ, おすすめは, お勧め, お薦め, 推奨, 推奨は, 推奨される, 最適な, 最適なモデル,
      適切な, 適切なモデル, 適したモデル, ふさわしい, アドバイス, アドバイスを, 助言, 提案して, ご提案,
      ご教示, ご教授, ご教示ください, 相談, 相談したい, ご相談, 選び方, 選んで, 選定, 教えてください,
      教えて下さい, 教えてほしい, 認識してもらう, 認識される, 評価してもらう, 実績として認め, 実績を認め,
      実績に反映, クレジットを得, 貢献を認め, 帰属, アトリビューション, パートナー帰属, 選択肢がありますか,
      検討しています`,
    de: `
      welches modell, welches ist das richtige, welches passt, welches, welcher weg, welche attribution, welche modelle passen, welche
      zuordnung, was passt, was passt zu uns, was passt am besten, was gilt für|fuer uns, was sollen wir, was soll ich, was sollten
      wir, was sollte ich, was müssen|muessen wir, was nehmen wir, was nehme ich, was nutzen wir, was empfiehlst du, was empfehlen
      sie, was empfiehlst, empfehlen, empfiehl, empfehlung, empfehlungen, was rätst|raetst du, was raten sie, rat, ratschlag, beratet,
      beraten sie, was tun wir, was können|koennen wir tun, was können|koennen wir, was kann ich, was machen wir, welche optionen
      haben wir, welche möglichkeiten|moeglichkeiten haben wir, welche option, unsere optionen, was steht uns offen, was ist richtig,
      was ist das richtige, was ist am besten, was wäre|waere am besten, was wäre|waere richtig, am sinnvollsten, sinnvoll, was ist
      sinnvoll, was macht sinn, macht sinn, beste option, beste lösung|loesung, vorschlag, vorschläge|vorschlaege, schlag vor,
      schlagen sie vor, wie werden wir anerkannt, wie werden wir sichtbar, anerkennung, angerechnet bekommen, anrechnen lassen, wie
      bekommen wir die anerkennung, damit microsoft uns sieht, damit microsoft sieht, damit microsoft es sieht, wie sieht microsoft
      uns, wie sollen wir, wie sollten wir, was funktioniert für|fuer uns, was würdest|wuerdest du, was würden|wuerden sie, brauche
      hilfe, brauchen hilfe, hilf mir, hilf uns, helfen sie, bitte um hilfe, brauche rat, kannst du helfen, können|koennen sie helfen,
      was nun, was jetzt, und jetzt, womit, was kommt infrage, was kommt in frage, was können|koennen wir beanspruchen, zuordnen
      lassen, attribution, was eignet sich`,
    fr: `
      quel modèle, quel modèle choisir, quelle attribution, quelle option, quelle solution choisir, quel mécanisme, quel dispositif,
      lequel, laquelle, lesquels, lequel choisir, lequel utiliser, lequel prendre, que choisir, que prendre, quoi choisir, quoi
      utiliser, quoi prendre, que devons nous, que devrions nous, que dois je, que devrais je, que doit on, que faire, qu est ce qu on
      fait, qu est ce qu on peut faire, que pouvons nous faire, que peut on faire, on fait quoi, on prend quoi, on utilise quoi, on
      choisit quoi, que recommandes tu, que recommandez vous, tu recommandes quoi, vous recommandez quoi, recommandation,
      recommandations, recommande, recommandez, que conseilles tu, que conseillez vous, tu conseilles, vous conseillez, conseille moi,
      conseillez nous, suggestion, suggestions, proposition, que proposes tu, que proposez vous, qu est ce qui convient, qu est ce qui
      nous convient, qu est ce qui s applique, qu est ce qui est adapté, qu est ce qui est le mieux, qu est ce qui marche pour nous,
      le plus adapté, la plus adaptée, le mieux adapté, le plus approprié, le mieux pour nous, meilleure option, meilleur choix,
      meilleure solution, bon choix, le bon modèle, le bon choix, quelles sont nos options, nos options, quelles options avons nous,
      quelles possibilités avons nous, comment être reconnu, comment être reconnus, comment se faire reconnaître, être reconnus, être
      reconnu, reconnaissance, comment microsoft peut nous voir, pour que microsoft, pour que microsoft nous voie, comment devrions
      nous, comment devons nous, à quoi avons nous droit, à quoi a t on droit, que peut on revendiquer, que pouvons nous revendiquer,
      besoin d aide, besoin d un conseil, besoin de conseil, besoin de conseils, aide nous, aidez nous, aide moi à choisir, aidez moi
      à choisir, pouvez vous nous aider, pouvez vous m aider, peux tu m aider, peux tu nous aider, et maintenant, attribution, que
      mettre en place, quoi mettre en place, que faut il utiliser, que faut il choisir, que doit on déclarer, qu est ce qu on déclare,
      un conseil`,
    es: `
      cual, cual de, cual de ellos, cual usar, cual usamos, cual uso, cual deberiamos, cual deberia, cual es el adecuado, cual es la
      adecuada, cual es el mejor, cual es el correcto, cual es el apropiado, cual es la mejor opcion, cual encaja, cual nos encaja,
      cual aplica, cual nos aplica, cual corresponde, cual nos corresponde, cual toca, cual nos conviene, cual conviene, cual
      recomiendas, cual recomendais, cual elegir, cual elegimos, cual elijo, cuales aplican, que modelo, que modelo usar, que modelo
      aplica, que modelo encaja, que modelo nos, que modelo seria, que modelo de atribucion, que atribucion, que tipo de atribucion
      nos, que mecanismo usamos, que mecanismo nos, que opcion, que opcion es, que opciones tenemos, que opciones tengo, que opciones
      nos, que opcion nos, que deberiamos, que deberiamos usar, que deberiamos hacer, que deberia, que deberia usar, que usamos, que
      uso, que aplica, que nos aplica, que aplicamos, que encaja, que nos encaja, que nos corresponde, que nos conviene, que conviene,
      que recomiendas, que recomendais, que me recomiendas, que nos recomiendas, que recomienda, recomiendame, recomendacion,
      recomendaciones, recomendais, recomienda, recomendarias, que sugieres, que sugiere, sugerencia, que aconsejas, que nos
      aconsejas, aconsejame, aconsejanos, consejo, asesoramiento, que hacemos, que hago, que podemos hacer, que podemos usar, que
      podemos reclamar, que es lo adecuado, que es lo correcto, que es lo mejor, lo mas adecuado, el mas adecuado, la mas adecuada,
      mejor opcion, mejor modelo, modelo adecuado, modelo correcto, como nos reconocen, como conseguimos que, como logramos que, como
      hacemos que, que nos reconozcan, que se nos reconozca, que se nos atribuya, que nos atribuyan, nos lo atribuyan, se nos
      atribuya, reconocimiento, atribucion, como obtenemos credito, como obtenemos reconocimiento, como deberiamos, como lo
      planteamos, por cual optamos, por cual, ayudanos a elegir, ayudame a elegir, ayudame a decidir, ayudanos a decidir, necesito
      ayuda, necesitamos ayuda, necesito consejo, me puedes ayudar, nos puedes ayudar, me podeis ayudar, podrias ayudarme,
      orientacion, orientame, y ahora que, que registramos, que ponemos, que nos queda, para que microsoft nos vea`,
  },
  sources: {
    en: `
        source, sources, says who, who says, when was this checked, when was that checked, last checked, how old is, how current,
        how up to date, up to date, reference, references, evidence, citation, cite, where is this from, where does this come from,
        where did you get, link to the documentation, documentation, docs link, is this official, official source, where does
        that come from, where is that written, how reliable, can i trust, according to whom, how recent, who told you, where do you
        know, how do you know that, what is this based on, what do you base, as of when, backed by`,
    ja: `
      出典, 出典は, 出典を, 出処, 出所, ソース, ソースは, 情報源, 情報源は, 参照元, 参考文献, 参考資料,
      リファレンス, 引用元, エビデンス, 根拠資料, 根拠となる, 公式ドキュメント, 公式の情報, 公式情報,
      公式ですか, 公式資料, ドキュメント, ドキュメントのリンク, リンクを, いつの情報, いつ確認, いつ確認され,
      いつ更新, いつ時点, いつの時点, 最終確認, 最終確認日, 最終更新, 最終更新日, 更新日, 最新ですか,
      最新の情報, どこに書いて, どこに書かれて, どこに記載, どこの情報, 誰が言って, 誰の情報, 信頼でき,
      信用でき, 何に基づ, 本当ですか`,
    de: `
      quelle, quellen, wer sagt das, sagt wer, wer behauptet das, wann wurde das geprüft|geprueft, wann geprüft|geprueft, zuletzt
      geprüft|geprueft, wann zuletzt, wie alt, wie alt ist, wie aktuell, aktuell, ist das aktuell, stand der, stand von wann, von
      wann, referenz, referenzen, beleg, belege, belegt, nachweis dafür|dafuer, nachweis, zitat, zitiere, fundstelle, woher kommt das,
      woher stammt, woher hast du, woher haben sie, woher weißt du, woher wissen sie, wo steht das, wo steht das geschrieben, link zur
      dokumentation, dokumentation, doku, doku link, ist das offiziell, offiziell, offizielle quelle, wie zuverlässig|zuverlaessig,
      wie verlässlich|verlaesslich, kann ich mich .. verlassen, kann ich dem trauen, laut wem, nach wem, worauf stützt|stuetzt, worauf
      basiert, worauf beruht, auf welcher basis, wie sicher ist das, evidenz`,
    fr: `
      source, sources, quelle source, quelles sources, quelle est la source, d où vient, d où ça vient, d où vient cette, d où
      viennent, d où tiens tu, d où tenez vous, qui dit ça, qui le dit, qui dit cela, qui l a dit, selon qui, d après qui, selon quoi,
      quand as tu vérifié, quand cela a, quand a t on vérifié, quand est ce que ça a été vérifié, vérifié quand, dernière
      vérification, date de vérification, date de mise à jour, de quand date, de quand datent, ça date de quand, à jour, est ce à
      jour, est ce que c est à jour, c est à jour, récent, est ce récent, référence, références, preuve, preuves, justificatif de
      cette, citation, cite, citez, cite tes sources, citez vos sources, où est ce écrit, où c est écrit, c est écrit où, où est il
      écrit, lien vers la documentation, lien vers la doc, documentation, la doc, lien doc, est ce officiel, c est officiel, officiel,
      officielle, source officielle, fiable, est ce fiable, c est fiable, puis je faire confiance, peut on s y fier, sur quoi te bases
      tu, sur quoi vous basez vous, sur quoi s appuie, sur quoi est basé, basé sur quoi, comment le sais tu, comment le savez vous,
      comment tu sais ça, attesté`,
    es: `
      fuente, fuentes, que fuente, que fuentes, cual es la fuente, la fuente, segun quien, quien lo dice, quien dice, quien dice eso,
      de donde sale, de donde sale eso, de donde viene, de donde lo sacas, de donde has sacado, de donde sacas, donde lo pone, donde
      pone eso, donde esta escrito, donde se dice, donde consta eso, referencia, referencias, evidencia, evidencias, cita, citas,
      prueba, pruebas, cuando se comprobo, cuando se verifico, cuando se reviso, cuando fue verificado, ultima revision, ultima
      verificacion, ultima actualizacion, cuando se actualizo, actualizado, esta actualizado, esta al dia, que antiguedad, como de
      reciente, como de actual, de cuando es, de que fecha, documentacion, enlace a la documentacion, link a la documentacion, enlace
      oficial, es oficial, fuente oficial, es fiable, fiabilidad, me puedo fiar, podemos fiarnos, es de fiar, como lo sabes, como
      sabes eso, en que te basas, en base a que, esta documentado`,
  },
  person: {
    en: `
        talk to a human, human, real person, a person, speak to someone, speak to somebody, talk to someone, talk to somebody,
        contact support, support contact, who can i ask, who can i call, whom can i ask, escalate, escalation, agent please, live
        agent, contact person, colleague i can, call me, expert i can, an expert, who do i contact, whom do i contact, phone number,
        hotline, partner support, open a ticket, hand over to, talk to an expert, connect me, someone real`,
    ja: `
      人と話, 人と話したい, 人間と, 人間に, 人間と話, 人につないで, 人に相談, 誰かと話, 誰かに相談,
      担当者と話, 担当者につないで, 担当者に相談, 担当者に連絡, 担当者を紹介, 専門家, 専門家と, 専門家に,
      オペレーター, オペレータ, 有人, 有人対応, 有人サポート, サポートに連絡, サポート窓口, 問い合わせ先,
      問合せ先, お問い合わせ先, 問い合わせ窓口, 連絡先, 窓口は, 誰に聞けば, 誰に連絡, 誰に問い合わせ, 誰に相談,
      どこに問い合わせ, どこに連絡, 電話番号, 電話したい, エスカレーション, エスカレーションしたい, チケットを,
      引き継いでください, つないでください`,
    de: `
      mensch, menschen, mit einem menschen, mit einem menschen sprechen, echte person, echten person, echter mensch, echten menschen,
      mit jemandem sprechen, mit jemandem reden, mit wem kann ich, mit wem können|koennen wir, wen kann ich fragen, wen kann ich
      anrufen, wen können|koennen wir fragen, an wen kann ich mich, an wen wende ich mich, an wen können|koennen wir uns, wer kann
      helfen, ansprechpartner, kontaktperson, kontakt zum support, support kontaktieren, support kontakt, partner support, eskalieren,
      eskalation, mitarbeiter sprechen, kollegen sprechen, experten sprechen, einen experten, mit einem experten, telefonnummer,
      hotline, ticket öffnen|oeffnen, ticket aufmachen, ticket, ruf mich an, rufen sie mich an, rückruf|rueckruf, weiterleiten,
      verbinde mich, verbinden sie mich, übergabe|uebergabe an, jemand echtes`,
    fr: `
      parler à un humain, parler à quelqu un, parler à une personne, parler avec quelqu un, parler à une vraie personne, humain, un
      humain, être humain, vraie personne, une vraie personne, quelqu un de réel, un conseiller, interlocuteur, un interlocuteur,
      personne à contacter, un contact, qui contacter, qui puis je contacter, qui puis je appeler, qui puis je demander, qui peut m
      aider, qui peut nous aider, à qui m adresser, à qui puis je, à qui demander, à qui s adresser, vers qui me tourner, vers qui se
      tourner, contacter le support, contacter l assistance, support partenaire, support partenaires, escalader, escalade, un expert,
      parler à un expert, spécialiste à qui, un collègue, numéro de téléphone, hotline, ouvrir un ticket, ouvrir un dossier, ticket,
      appelez moi, rappelez moi au, être rappelé, mets moi en contact, mettez moi en contact, mettez moi en relation, mise en
      relation, transférer à, passe moi quelqu un, contacter un expert`,
    es: `
      hablar con una persona, hablar con un humano, hablar con alguien, hablar con una persona real, persona real, humano, un humano,
      una persona, alguien real, persona de contacto, contacto, contacto de soporte, contactar con soporte, contactar con alguien, con
      quien hablo, con quien puedo hablar, con quien contacto, con quien podemos hablar, a quien puedo preguntar, a quien pregunto, a
      quien puedo llamar, a quien llamo, a quien acudo, a quien me dirijo, a quien contacto, quien me puede ayudar, agente, agente
      humano, un agente, operador humano, pasame con, pasame a, paseme con, ponme con, conectame con, escalar, escalado, escalacion,
      experto, un experto, hablar con un experto, especialista, telefono, numero de telefono, llamame, soporte de partners, soporte
      para partners, soporte tecnico, abrir un ticket, abrir ticket, abrir un caso, abrir una incidencia, linea de atencion, atencion
      al cliente`,
  },
  whyAsk: {
    en: `
        why do you ask, why do you want to know, why are you asking, why ask, why does that matter, why does it matter, why is that
        important, why is this important, what do you need that for, why do you need, does it matter, how is that relevant, how is
        this relevant, is that relevant, what difference does it make, why the question, why this question, why that question, what
        has that got to do, what for do you need`,
    ja: `
      なぜ聞く, なぜ聞くの, なぜ聞くのですか, なぜそれを聞, なぜそんなことを聞, なぜそれを知り, なぜ知りたい,
      なぜ質問, なぜその質問, なぜこの質問, どうして聞, どうしてそれを聞, どうして知りたい, なんで聞, 何で聞,
      なんでそんなこと, なぜ必要, なぜ必要なの, なぜ必要ですか, なぜそれが必要, 何のために聞, それは重要,
      それは重要ですか, なぜ重要, なぜそれが重要, 関係ありますか, それは関係あ, 何の関係, どう関係, 質問の意図,
      質問の理由, 意図は, 何が変わるのですか, それで何が変わ`,
    de: `
      warum fragst du, warum fragen sie, wieso fragst du, wieso fragen sie, warum willst du das wissen, warum wollen sie das wissen,
      wieso willst du das wissen, weshalb fragst, weshalb fragen sie, warum ist das wichtig, wieso ist das wichtig, warum ist das
      relevant, wieso ist das relevant, was tut das zur sache, wofür|wofuer brauchst du das, wofür|wofuer brauchen sie das, wozu
      brauchst du das, wozu brauchen sie das, wozu die frage, warum die frage, wieso die frage, warum diese frage, spielt das eine
      rolle, ist das wichtig, ist das relevant, ist das denn wichtig, macht das einen unterschied, was ändert|aendert das, was macht
      das für|fuer einen unterschied, was hat das damit zu tun, wozu willst du das`,
    fr: `
      pourquoi demandes tu, pourquoi tu demandes, pourquoi tu me demandes, pourquoi demandez vous, pourquoi vous demandez, pourquoi
      vous me demandez, pourquoi cette question, pourquoi la question, pourquoi veux tu savoir, pourquoi voulez vous savoir, pourquoi
      tu veux savoir, pourquoi vous voulez savoir, pourquoi est ce important, pourquoi c est important, en quoi est ce important, en
      quoi c est important, en quoi c est pertinent, en quoi est ce pertinent, en quoi ça compte, en quoi ça change, est ce important,
      c est important, est ce que c est important, est ce pertinent, quel rapport, quel est le rapport, quelle importance, ça a de l
      importance, quelle différence ça fait, qu est ce que ça peut faire, à quoi ça te sert, à quoi ça vous sert, pour quoi faire,
      pourquoi as tu besoin, pourquoi avez vous besoin, ça change quoi de savoir`,
    es: `
      por que preguntas, por que lo preguntas, por que me preguntas, por que me preguntas eso, por que pregunta, por que lo pregunta,
      por que quieres saber, por que quieres saberlo, por que necesitas, por que necesitas saber, por que necesitas eso, para que lo
      necesitas, para que necesitas, para que quieres saber, para que lo quieres, para que preguntas, por que importa, por que importa
      eso, por que es importante, por que es relevante, es importante, es relevante, es relevante eso, que importa, que importa eso,
      que mas da, importa eso, que relevancia, que relevancia tiene, que tiene que ver, que tiene que ver eso, a que viene la
      pregunta, a que viene eso, a que viene esa pregunta, por que esa pregunta, por que esta pregunta, y eso que mas da, que
      diferencia hay si`,
  },
  showFacts: {
    ja: `
      今までの内容, これまでの内容, 今までの情報, これまでの情報, ここまでの内容, ここまでの情報, ここまでのまとめ,
      これまでのまとめ, 今までのまとめ, 状況をまとめ, 状況を確認, 現在の状況, 現在の条件, 現在の前提, 今の条件,
      今の状況, 私が言ったこと, 私の言ったこと, 何を言いました, 何を伝えました, 何を話しました, 何を伝えた,
      何がわかって, 何が分かって, 何を理解, 何を把握, 何を知って, どこまで理解, どこまでわかって, どこまで把握,
      把握している内容, 把握している条件, 把握内容, 理解した内容, 認識している内容, 認識内容, 記録した内容,
      入力内容, 条件一覧, 条件を表示, 条件を見せて, 事実を表示, 事実一覧, シナリオを表示, シナリオを見せて,
      現在のシナリオ, 要約して, 復唱, おさらい, 振り返り`,
    de: `
      was habe ich gesagt, was hab ich gesagt, was habe ich dir gesagt, was habe ich angegeben, was weißt du, was wissen sie, was
      weißt du bisher, was weißt du über|ueber, was hast du verstanden, was haben sie verstanden, was hast du notiert, was hast du,
      was hast du bisher, was haben wir bisher, was haben wir gesagt, zeig fakten, zeig die fakten, zeige die fakten, zeig meine
      angaben, zeige meine angaben, meine angaben, meine fakten, die fakten, fakten bisher, fakten, bisherige angaben, zusammenfassung
      bisher, fass zusammen, fasse zusammen, fassen sie zusammen, zusammenfassung, wiederhole was, wo stehen wir, wo sind wir, wie ist
      der stand, stand der dinge, aktueller stand, zwischenstand, aktuelles szenario, mein szenario, zeig szenario, szenario zeigen,
      was ist gespeichert, was ist notiert, rekapituliere, rekapitulieren`,
    fr: `
      qu est ce que je t ai dit, qu est ce que je vous ai dit, qu ai je dit, que t ai je dit, que vous ai je dit, qu est ce que j ai
      dit, que sais tu, que savez vous, qu est ce que tu sais, tu sais quoi, qu as tu compris, qu avez vous compris, qu est ce que tu
      as compris, qu est ce que vous avez compris, qu as tu retenu, qu avez vous retenu, qu as tu noté, qu avez vous noté, qu est ce
      que tu as noté, montre les faits, montre moi les faits, affiche les faits, montrez les faits, mes faits, les faits, mes données,
      mes informations, mes réponses, récapitule, récapitulez, récap, récapitulatif, récapitulons, résumé jusqu ici, résume ce que,
      résumez ce que, résume ma situation, ma situation, où en sommes nous, où en est on, on en est où, où on en est, point d étape,
      état actuel, situation actuelle, mon scénario, scénario actuel, montre le scénario, affiche le scénario, qu est ce qu on a dit,
      qu est ce qu on a, jusqu à présent, jusqu ici, répète ce que, ce que tu sais, ce que tu as`,
    es: `
      que te he dicho, que te he contado, que te dije, que dije, que he dicho, que hemos dicho, que sabes, que sabes hasta ahora, que
      sabes de mi, que has entendido, que entendiste, que has anotado, que has apuntado, que tienes, que tienes apuntado, que tienes
      hasta ahora, que datos tienes, que datos tienes hasta ahora, muestra los datos, muestrame los datos, muestra mis datos,
      muestrame mis datos, mis datos, los datos hasta ahora, datos hasta ahora, los hechos, mis hechos, muestrame los hechos, resumen
      hasta ahora, resumen de lo dicho, resume lo dicho, resume lo que, resumeme lo que, resumeme, resume, recapitula, recapitulacion,
      recapitulemos, repite lo que, repiteme lo que, donde estamos, en que punto estamos, por donde vamos, como vamos, estado actual,
      escenario actual, mi escenario, muestra el escenario, muestrame el escenario, lo que llevamos, que llevamos, que has registrado,
      que hay registrado, que consta`,
    en: `
      what did i tell you, what have i told you, what did i say, what do you know, what have you understood, what did you understand,
      show facts, show my facts, show me the facts, my facts, the facts, facts so far, summary so far, summarise what, summarize what,
      recap, what have you got, what do you have so far, what do you have, repeat what, what is noted, what did you note, what did you
      get, what did we say, where are we, where do we stand, status so far, list what you know, playback, read back, what is recorded,
      what you have on me, current scenario, my scenario, show scenario, what you got so far, what have you noted, what did you write
      down, what have you recorded, noted so far, what have you down, what do you have down`,
  },
  reset: {
    en: `
        start over, start again, start anew, start fresh, start from scratch, from scratch, reset, restart, clear all, clear
        everything, delete everything, delete all, forget everything, forget all, forget it all, wipe, new scenario, new case, new
        question, begin again, begin anew, clean slate, from the beginning, scrap everything, scrap it all, scrap all, next customer
        please, new conversation, drop everything, fresh start, different case now, next case, clear the scenario, erase everything,
        all over again`,
    ja: `
      リセット, リセットして, 最初から, 最初からやり直, 初めから, はじめから, 一からやり直, 1からやり直,
      イチから, ゼロから, やり直したい, やり直します, やり直して, すべて削除, 全て削除, 全部削除, すべて消して,
      全部消して, すべて忘れて, 全部忘れて, 全て忘れて, すべてクリア, 全部クリア, クリアして, 初期化,
      初期化して, 新しいシナリオ, 新しい案件, 新しい相談, 新しい質問, 新しい会話, 新規シナリオ, 新規相談,
      別の案件を始め, 次の案件, 次の顧客, 次のお客様, 白紙に戻, 仕切り直`,
    de: `
      von vorn, von vorne, nochmal von vorn, noch einmal von vorn, fang neu an, fangen wir neu an, fang von vorne an, fangen sie von
      vorne an, neu anfangen, neu starten, neustart, neu beginnen, neubeginn, neuer fall, neues szenario, neue frage, neue
      konversation, neues gespräch|gespraech, nächster|naechster kunde, nächster|naechster fall, anderer fall jetzt,
      zurücksetzen|zuruecksetzen, setz zurück|zurueck, alles zurücksetzen|zuruecksetzen, reset, alles löschen|loeschen, lösche|loesche
      alles, lösch|loesch alles, alles vergessen, vergiss alles, vergessen sie alles, alles verwerfen, verwirf alles, alles auf
      anfang, auf anfang, zurück|zurueck auf anfang, zurück|zurueck auf null, tabula rasa, szenario löschen|loeschen, verwerfen`,
    fr: `
      recommencer, recommence, recommençons, on recommence, recommencez, recommencer à zéro, repartir de zéro, repartons de zéro,
      repars de zéro, on repart de zéro, remettre à zéro, remets à zéro, remise à zéro, réinitialise, réinitialiser, réinitialisez,
      réinitialisation, reset, tout effacer, efface tout, effacez tout, effacer tout, tout supprimer, supprime tout, supprimez tout,
      oublie tout, oubliez tout, tout oublier, nouveau cas, nouvelle question, nouveau scénario, nouvelle conversation, nouveau
      dossier, client suivant, cas suivant, autre cas maintenant, on passe à un autre cas, depuis le début, reprendre au début,
      reprenons au début, reprenons depuis le début, reprendre depuis le début, table rase, nouveau départ, redémarrer, redémarre,
      vider, vide tout, annule tout, annuler tout, page blanche`,
    es: `
      empezar de nuevo, empieza de nuevo, empecemos de nuevo, empezar de cero, empieza de cero, empecemos de cero, empezar otra vez,
      volver a empezar, volvamos a empezar, vuelve a empezar, comenzar de nuevo, comenzar de cero, comencemos de nuevo, desde cero, de
      cero, desde el principio, reiniciar, reinicia, reinicio, reiniciamos, resetear, resetea, reseteo, reset, borrar todo, borra
      todo, borralo todo, borrarlo todo, elimina todo, eliminar todo, eliminalo todo, olvida todo, olvidalo todo, olvidar todo, olvida
      todo lo anterior, limpia todo, limpiar todo, limpiar, nuevo escenario, escenario nuevo, nuevo caso, caso nuevo, otro caso nuevo,
      nueva consulta, consulta nueva, nueva pregunta, nueva conversacion, siguiente caso, siguiente cliente, proximo caso, borron y
      cuenta nueva, partir de cero, quita todo, descarta todo, tabla rasa`,
  },
  undo: {
    en: `
        undo, undo that, undo the last, take that back, take it back, go back, revert, revert that, step back, one back, back one
        step, roll back, rollback, reverse that, as before, previous state, strg z, ctrl z, unsay that, forget what i just said,
        forget the last, ignore my last, ignore the last, scratch my last, scratch the last, cancel that, scrap my last, forget my
        last, disregard my last, disregard the last, i take that back, put it back`,
    ja: `
      元に戻して, 元に戻す, もとに戻して, 戻して, 戻してください, 一つ戻, ひとつ戻, 1つ戻, 一つ前に,
      1つ前に, 前に戻, 前の状態, 前の状態に, 直前を取り消, 直前の内容を取り消, 直前のを取り消,
      最後の発言を取り消, 最後のを取り消, 最後の入力を取り消, さっきのは取り消, さっきのを取り消, 今のは取り消,
      今のを取り消, 今のなし, 今のは無し, 今のはなし, さっきのなし, さっきのはなし, 先ほどの取り消, 取り消して,
      取り消し, 取消, アンドゥ, 今のは忘れて, さっきのは忘れて, 今の発言は忘れて, 前言撤回, 撤回します`,
    de: `
      rückgängig|rueckgaengig, mach das rückgängig|rueckgaengig, rückgängig|rueckgaengig machen, machen sie das
      rückgängig|rueckgaengig, mach rückgängig|rueckgaengig, zurück|zurueck, schritt zurück|zurueck, einen schritt zurück|zurueck,
      eins zurück|zurueck, geh zurück|zurueck, zurücknehmen|zuruecknehmen, nimm das zurück|zurueck, nehmen sie das zurück|zurueck,
      nehme das zurück|zurueck, nehme ich zurück|zurueck, letzte rückgängig|rueckgaengig, letzte änderung|aenderung
      rückgängig|rueckgaengig, letzte eingabe löschen|loeschen, letzte aussage, streich das letzte, vergiss das letzte, vergiss was
      ich gerade, vergiss meine letzte, ignoriere das letzte, ignorier das letzte, wie vorher, wie es vorher war, vorheriger stand,
      strg z, widerrufen, widerruf, doch wieder wie vorher, wieder zurück|zurueck, wiederherstellen`,
    fr: `
      annule, annuler, annulez, annule ça, annule la dernière, annuler la dernière, annule le dernier, annulez la dernière, retour
      arrière, retour en arrière, reviens en arrière, revenir en arrière, revenez en arrière, en arrière, un pas en arrière, étape
      précédente, état précédent, comme avant, comme c était, remets comme avant, remettre comme avant, défaire, défais, ctrl z,
      oublie ce que je viens, oubliez ce que je viens, oublie mon dernier, oublie ma dernière, oublie le dernier, oublie la dernière,
      ignore mon dernier, ignore ma dernière, ignorez mon dernier, ignore le dernier, supprime le dernier, supprime la dernière,
      efface le dernier, efface la dernière, je retire ce que, je retire ça, retire ça, retire ce que je viens, rétablis, rétablir`,
    es: `
      deshacer, deshaz, deshazlo, deshaz eso, deshacer lo ultimo, deshaz lo ultimo, deshacer el ultimo, volver atras, vuelve atras,
      volver al anterior, volver a lo anterior, vuelve a lo anterior, atras, un paso atras, paso atras, retrocede, retroceder,
      revertir, revierte, revierte eso, anula eso, anula lo ultimo, anular lo ultimo, cancela eso, cancela lo ultimo, retira eso,
      retira lo ultimo, retiro lo dicho, retiro eso, olvida lo ultimo, olvida eso ultimo, olvida lo que acabo, olvida lo que he dicho,
      olvida lo que dije, ignora lo ultimo, ignora eso ultimo, ignora mi ultimo, ignora lo que acabo, borra lo ultimo, borrar lo
      ultimo, quita lo ultimo, como estaba antes, como antes estaba, estado anterior, dejalo como estaba, restaura, restaurar`,
  },
  help: {
    en: `
        help, what can you do, how do you work, how does this work, what are you, who are you, what do you do, how can you help, how
        do i use you, how do i use this, commands, what can i ask, what can i ask you, instructions, menu, examples, what is this,
        what is this bot, capabilities, usage, manual please, how to use this bot, what are you for, what can this bot do, what can
        i do here, how do i start, options, are you a bot, are you human, are you an AI`,
    ja: `
      ヘルプ, 助けて, 何ができる, 何ができますか, 何ができるの, できることは, できること, 何をしてくれ,
      何をして, あなたは誰, あなたは何, あなたはだれ, 君は誰, 誰ですか, 使い方, 使い方は, 使い方を教えて,
      このボットは, このボットの使い方, このボットについて, これは何, これは何ですか, メニュー, コマンド一覧,
      例を, 例を見せて, 質問例, 機能一覧, 何を聞けば, 何を聞ける, 何を質問, どうやって使, どう使, どう使えば,
      ボットですか, 人間ですか, AIですか, 説明書`,
    de: `
      hilfe, was kannst du, was können|koennen sie, was kannst du tun, was kannst du alles, wie funktionierst du, wie funktioniert das
      hier, wie funktioniert dieser bot, wie bediene ich, was bist du, wer bist du, wer sind sie, was machst du, was tust du, was
      machst du hier, wie kannst du helfen, wie kannst du mir helfen, wobei kannst du, wobei können|koennen sie, wobei hilfst du,
      womit kannst du, wie benutze ich, wie nutze ich dich, befehle, kommandos, was kann ich fragen, was kann ich dich fragen, was
      darf ich fragen, bedienung, bedienungsanleitung, anleitung bitte, menü|menue, beispiele, was ist das hier, was ist das für|fuer
      ein, was soll das hier, fähigkeiten|faehigkeiten, funktionen, wofür|wofuer bist du da, wozu bist du da, bist du ein bot, bist du
      ein mensch, bist du eine KI, wie fange ich an`,
    fr: `
      aide, à l aide, au secours, aide moi, aidez moi, que peux tu faire, que pouvez vous faire, tu peux faire quoi, tu sais faire
      quoi, que sais tu faire, qu est ce que tu peux faire, qu est ce que tu sais faire, comment tu fonctionnes, comment tu marches,
      comment fonctionnes tu, comment ça marche ici, comment ça fonctionne ici, comment t utiliser, comment vous utiliser, comment
      utiliser ce bot, comment utiliser cet outil, qui es tu, qui êtes vous, tu es qui, t es qui, que fais tu, que faites vous, qu est
      ce que tu fais, comment peux tu aider, comment peux tu m aider, comment pouvez vous m aider, en quoi peux tu, en quoi pouvez
      vous, que puis je demander, que puis je te demander, que puis je vous demander, que peut on demander, quelles questions,
      commandes disponibles, menu, exemples, des exemples, mode d emploi du bot, c est quoi ce bot, à quoi tu sers, à quoi sers tu, à
      quoi servez vous, tes capacités, tes fonctions, fonctionnalités, es tu un bot, es tu un robot, es tu humain, êtes vous un robot,
      êtes vous humain, es tu une IA, par où je commence, comment démarrer ici, qu est ce que c est ici`,
    es: `
      ayuda, ayudame, que puedes hacer, que sabes hacer, que haces, que eres, quien eres, como funcionas, como funciona esto, como te
      uso, como se usa esto, como uso esto, como se utiliza esto, en que puedes ayudar, en que me puedes ayudar, como puedes ayudar,
      como me puedes ayudar, comandos disponibles, que comandos, que puedo preguntar, que te puedo preguntar, que puedo preguntarte,
      que puedo hacer aqui, que puedo pedirte, instrucciones de uso, menu, ejemplos, un ejemplo, que es esto, que es este bot, para
      que sirves, para que sirve esto, para que sirve este bot, para que vales, funciones, capacidades, como empiezo a usar, eres un
      bot, eres humano, eres una persona, eres una IA, eres un robot, manual de uso`,
  },
  greeting: {
    en: `
        hi, hello, hey, hey there, hi there, good morning, good afternoon, good evening, good day, morning, greetings, hiya, howdy,
        yo, hallo, hi bot, hello bot, evening, hey bot, gday, hi all, hi team, hello team, hello there, good to see you, nice to
        meet you, how are you`,
    ja: `
      こんにちは, こんにちわ, こんばんは, おはよう, おはようございます, はじめまして, 初めまして, お疲れ様です,
      お疲れさまです, おつかれさまです, お疲れ様, お世話になっております, お世話になります, いつもお世話になって,
      やあ, どうも, もしもし, よろしくお願いします, よろしくお願いいたします, 宜しくお願いします,
      宜しくお願いいたします, よろしく, ハロー, ご苦労様, 失礼します`,
    de: `
      hallo, hallöchen|halloechen, moin, moin moin, servus, grüezi|grueezi, grüß|grueß gott, grüß|grueß dich, grüß|grueß euch,
      grüße|grueße, guten tag, guten morgen, guten abend, gute tag, tach, mahlzeit, hi zusammen, hallo zusammen, hallo bot, hallo
      team, hallo leute, guten tag zusammen, sehr geehrte damen und herren, liebes team, wie geht es dir, wie geht es, wie gehts,
      schön|schoen dich, willkommen`,
    fr: `
      bonjour, bonsoir, salut, coucou, hello, rebonjour, re bonjour, bonjour à tous, bonjour à toutes, bonjour l équipe, bonjour tout
      le monde, salut à tous, salut tout le monde, bonjour madame, bonjour monsieur, bonne journée, bon matin, bien le bonjour,
      enchanté, enchantée, comment ça va, comment vas tu, comment allez vous, hey salut, cher assistant, yo, bonjour bot, bonjour le
      bot, salutations`,
    es: `
      hola, holi, hola a todos, hola bot, hola que tal, hola buenas, buenas, muy buenas, buenos dias, buenas tardes, buenas noches,
      buen dia, saludos, un saludo, que tal, como estas, como esta, como va, que hay, ey, hey hola, encantado, mucho gusto, estimado,
      estimados, buenas a todos, hola equipo, alo, aupa, que pasa`,
  },
  thanks: {
    en: `
        thanks, thank you, thx, many thanks, thank you very much, thanks a lot, ty, cheers, much appreciated, appreciated, perfect,
        great, awesome, very clear, very helpful, that helps, that helped, good bot, brilliant, excellent, super, all clear, got it,
        great help, nice one, well done, tks, that is all, thats all, thanks again, lovely, fantastic, bye, goodbye, see you`,
    ja: `
      ありがとう, ありがとうございます, ありがとうございました, 有難う, 有難うございます, 有り難うございます,
      どうもありがとう, 感謝, 感謝します, 感謝いたします, 助かります, 助かりました, 助かった, 大変助かり,
      サンクス, 了解です, 了解しました, 了解, 承知しました, 承知いたしました, 承知です, わかりました,
      分かりました, よくわかりました, よく分かりました, 理解しました, 理解できました, 納得です, 納得しました,
      なるほど, 完璧, 完璧です, 素晴らしい, すばらしい, 参考になりました, 役に立ちました, お礼, さようなら,
      それでは失礼, 以上です, 助かりますありがとう`,
    de: `
      danke, danke schön|schoen, dankeschön|dankeschoen, danke sehr, danke dir, danke ihnen, vielen dank, herzlichen dank, besten
      dank, tausend dank, lieben dank, merci, danke vielmals, dank dir, thx, perfekt, super, klasse, toll, prima, spitze,
      ausgezeichnet, hervorragend, großartig, wunderbar, sehr gut, sehr hilfreich, hilfreich, das hilft, hat geholfen, das hat
      geholfen, alles klar, verstanden, passt, top, cool, das war alles, das wars, guter bot, tschüss|tschuess, tschau, ciao, auf
      wiedersehen, bis bald, bis dann, schönen|schoenen tag noch, mach weiter so`,
    fr: `
      merci, merci beaucoup, merci bien, un grand merci, mille mercis, grand merci, merci infiniment, merci pour tout, merci à toi,
      merci à vous, merci encore, je te remercie, je vous remercie, remercie, parfait, super, génial, excellent, formidable, top,
      nickel, impeccable, très bien, très clair, c est clair, très utile, c est utile, ça aide, ça m aide, ça m a aidé, ça nous aide,
      bien joué, bravo, c est noté, bien noté, compris, j ai compris, bien reçu, c est tout, ce sera tout, c est tout pour, cool,
      chouette, bon bot, au revoir, à bientôt, à plus, bonne soirée, bonne fin de journée, ciao, adieu`,
    es: `
      gracias, muchas gracias, mil gracias, muchisimas gracias, gracias por, gracias de nuevo, te lo agradezco, se lo agradezco,
      agradecido, agradecida, agradecidos, se agradece, muy amable, genial, perfecto, estupendo, fantastico, fenomenal, excelente,
      maravilloso, de lujo, de maravilla, muy claro, clarisimo, queda claro, me queda claro, me ha quedado claro, entendido, todo
      claro, muy util, de gran ayuda, me ayuda mucho, me has ayudado, me sirve mucho, buen bot, bien hecho, buen trabajo, guay,
      chevere, barbaro, eso es todo, nada mas gracias, adios, hasta luego, hasta pronto, chao, nos vemos, merci`,
  },
  outOfScope: {
    en: `
        weather, poem, joke, recipe, football, song, lyrics, stock price, share price, news, translate, how much will microsoft pay,
        how much money, how much do we earn, how much will we earn, how much do we get, how much would we get, how much does it pay,
        payout amount, in euros, in dollars, in USD, exact amount, exact payout, percentage do we get, what percentage, how many
        euros, how many dollars, write code, write me, write a, capital of, president, movie, restaurant, vacation, holiday, hotel,
        flight, lottery, horoscope, system prompt, ignore all previous, ignore previous, ignore your, ignore the above, developer
        mode, repeat after me, you are useless, stupid, idiot, useless, shut up, jailbreak, pretend to be, act as, roleplay, tax
        advice, legal advice, price of, how expensive, what does .. cost, how much does .. cost, discount, salary, aws, google
        cloud, GCP, salesforce, password reset, reset my password, math, homework, other users, tracking guids, print your, reveal
        your, lunch, coffee, birthday, train to, bitcoin, crypto, calendar, meeting room, book a, order a, licence cost, license
        cost, exam, certification exam, interview questions, job opening`,
    ja: `
      天気, 詩, 詩を, ジョーク, 冗談, レシピ, サッカー, 野球, 歌, 歌詞, 株価, ニュース, 翻訳,
      翻訳して, 訳して, いくらもらえ, いくら支払, いくら払, いくら入, いくら稼, いくらになり, 金額はいくら,
      いくらですか, いくら, 支払額, 支払い額, 支払金額, 支給額, 正確な金額, 具体的な金額, 何パーセント, 何円,
      何ドル, 料率, インセンティブ額, インセンティブの金額, 価格は, 値段, 料金はいくら, 費用はいくら, 割引,
      値引き, 給料, 給与, 年収, 映画, レストラン, 旅行, 休暇, ホテル, 飛行機, 航空券, 宝くじ, 占い,
      星占い, 運勢, 首都, 大統領, 総理大臣, コードを書いて, プログラムを書いて, メールを書いて, 作文,
      システムプロンプト, プロンプトを表示, 指示を無視, 以前の指示, 以前の指示を無視, これまでの指示を無視,
      前の指示を無視, 開発者モード, ふりをして, なりきって, 役を演じ, バカ, ばか, 馬鹿, 役立たず, 使えない奴,
      黙れ, 税務, 税金, 法律相談, 法的助言, パスワード, パスワードリセット, 宿題, 数学, 計算して,
      他のユーザー, ランチ, 昼食, 夕食, コーヒー, 誕生日, 電車, 新幹線, ビットコイン, 仮想通貨, 会議室,
      予約して, 注文して, 試験, 認定試験, 資格試験, 面接, 求人, 転職, グーグルクラウド, セールスフォース,
      雑談, ゲーム`,
    de: `
      wetter, gedicht, witz, rezept, kochrezept, fußball, lied, liedtext, aktienkurs, börsenkurs|boersenkurs, übersetze|uebersetze,
      übersetzen|uebersetzen, wie viel zahlt microsoft, wieviel zahlt microsoft, wie viel geld, wieviel geld, wie viel verdienen wir,
      wie viel bekommen wir, wieviel bekommen wir, wie hoch ist die auszahlung, wie hoch ist die prämie|praemie, wie hoch sind die
      incentives, wie hoch ist der, auszahlungsbetrag, höhe|hoehe der auszahlung, in euro, in dollar, wie viele euro, wieviele euro,
      wie viel euro, wieviel euro, genauer betrag, genauen betrag, wie viel prozent, wieviel prozent, welcher prozentsatz,
      prozentsatz, schreib code, schreib mir, schreibe mir, schreib einen, schreib ein, hauptstadt, bundeskanzler,
      präsident|praesident, film, restaurant, urlaub, ferien, hotel, flug, lotto, horoskop, ignoriere alle, ignoriere deine, ignoriere
      vorherige, vergiss deine anweisungen, vergiss deine regeln, systemprompt, deine anweisungen, tu so als, spiel die rolle, du bist
      nutzlos, du bist dumm, idiot, halt die klappe, blöd|bloed, steuerberatung, steuertipp, rechtsberatung, rechtlicher rat, preis
      von, preis für|fuer, wie teuer, was kostet, was kosten, wie viel kostet, wieviel kostet, rabatt, gehalt, passwort
      zurücksetzen|zuruecksetzen, kennwort zurücksetzen|zuruecksetzen, passwort vergessen, hausaufgaben, mathe, mittagessen, kaffee,
      geburtstag, zug nach, bahnverbindung, bitcoin, krypto, kalender, besprechungsraum, buche mir, buche einen, bestell mir,
      lizenzkosten, lizenzpreis, prüfung|pruefung AZ, zertifizierungsprüfung|zertifizierungspruefung,
      bewerbungsgespräch|bewerbungsgespraech, stellenangebot, andere nutzer, daten anderer`,
    fr: `
      météo, quel temps fait il, poème, blague, foot, football, chanson, paroles, cours de bourse, cours de l action, actualités,
      traduis, traduisez, traduire, combien microsoft paie, combien microsoft nous paie, combien paie microsoft, combien verse,
      combien d argent, combien gagne t on, combien on gagne, combien allons nous gagner, combien touche t on, combien on touche,
      combien va t on toucher, combien nous rapporte, combien ça rapporte, montant du paiement, montant des incentives, montant de la
      prime, montant exact, en euros, en dollars, combien d euros, combien de dollars, quel pourcentage, quel est le pourcentage,
      pourcentage exact, écris du code, écris moi, écrivez moi, écris un, écris une, rédige, rédigez, capitale de, capitale du,
      président, premier ministre, film, restaurant, vacances, hôtel, billet d avion, loterie, loto, horoscope, ignore toutes, ignorez
      toutes, ignore tes, ignore les instructions, oublie tes instructions, oublie tes consignes, prompt système, tes instructions,
      fais semblant, joue le rôle, tu es nul, tu es nulle, t es nul, tu es inutile, idiot, stupide, débile, ta gueule, tais toi,
      crétin, conseil fiscal, conseils fiscaux, conseil juridique, conseils juridiques, prix de, prix du, quel prix, quel est le prix,
      combien coûte, combien coûtent, combien ça coûte, coût de la licence, tarif, tarifs, salaire, réinitialiser mon mot de passe,
      mot de passe, devoirs, maths, mathématiques, déjeuner, café, anniversaire, train pour, bitcoin, crypto, agenda, salle de
      réunion, réserve moi, réserve une, commande moi, prix des licences, examen, examen de certification, entretien d embauche, offre
      d emploi, autres utilisateurs, données des autres, recette de cuisine, recette de gâteau`,
    es: `
      tiempo hace, que tiempo, tiempo hara, clima, poema, chiste, broma, receta, futbol, cancion, letra de, cotizacion, precio de la
      accion, bolsa, noticias, traduce, traducir, traduccion, cuanto paga microsoft, cuanto pagara microsoft, cuanto nos paga, cuanto
      nos pagan, cuanto dinero, cuanto ganamos, cuanto ganaremos, cuanto cobramos, cuanto cobrare, cuanto cobraremos, cuanto
      recibimos, cuanto nos dan, cuantos euros, cuantos dolares, en euros, en dolares, importe exacto, cantidad exacta, que
      porcentaje, que importe, importe del incentivo, importe del pago, escribe codigo, escribeme, escribe un, escribe una, redacta,
      redactame, capital de, presidente, pelicula, restaurante, vacaciones, hotel, vuelo, vuelos, loteria, horoscopo, prompt del
      sistema, instrucciones anteriores, ignora todas, ignora las instrucciones, ignora tus, ignora lo anterior, modo desarrollador,
      repite conmigo, eres inutil, inutil, estupido, idiota, tonto, imbecil, callate, haz de, hazte pasar, finge, finge ser, actua
      como, juego de rol, asesoria fiscal, asesoramiento fiscal, impuestos, asesoramiento legal, asesoria legal, consejo legal, precio
      de, precio del, que precio, cuanto cuesta, cuanto cuestan, cuanto vale, que cuesta, descuento, descuentos, salario, sueldo,
      restablecer la contrasena, resetear la contrasena, contrasena, mates, matematicas, deberes, otros usuarios, comida, cafe,
      cumpleanos, tren a, bitcoin, criptomonedas, calendario, sala de reuniones, reserva una, reserva un, reservar, pide un, pide una,
      coste de licencias, coste de la licencia, precio de licencia, examen, examen de certificacion, preguntas de entrevista, oferta
      de empleo, ofertas de trabajo, revela tu, imprime tu, muestrame tu prompt`,
  },
  /** The user does not know what was asked. */
  dontKnow: {
    en: `
        dont know, do not know, no idea, not sure, unsure, no clue, idk, dunno, cant say, cannot say, cant tell, cannot tell, have
        to ask, need to ask, need to check, have to check, not known, unknown, skip, pass, no answer, hard to say, you tell me, who
        knows, not certain, beats me, honestly dont know, i would have to ask, next question, doesnt matter, dont care, cannot
        answer, couldnt say, ask me something else, will find out, to be clarified, tbd, no information, we dont know yet, dont
        remember`,
    ja: `
      わからない, わかりません, わからないです, わかんない, 分からない, 分かりません, 分からないです, 不明,
      不明です, 知らない, 知りません, 存じません, 存じ上げません, さあ, 未定, 未定です, 未確認, 未確認です,
      確認が必要, 確認しないと, 確認します, 確認中, 確認中です, 要確認, 聞いてみないと, 聞いてみます,
      聞かないと, 調べます, 調べてみます, 把握していません, 把握していない, 把握できていません, 答えられません,
      答えられない, 何とも言えません, なんとも言えません, なんとも言えない, スキップ, スキップして, パス,
      パスします, 飛ばして, とばして, 次の質問, 次へ, どちらとも言えません, どちらでもいい, どちらでも,
      どっちでもいい, 覚えていません, 覚えていない, 情報がありません, まだわかりません, まだ分かりません,
      まだ決まっていません, 決まっていません, はっきりしません, 自信がありません, 後で確認`,
    de: `
      weiß nicht, weiß ich nicht, weiß ich gerade nicht, weiß ich noch nicht, keine ahnung, kein plan, keinen plan, nicht sicher, bin
      nicht sicher, bin mir nicht sicher, unsicher, unklar, kann ich nicht sagen, kann ich dir nicht sagen, kann ich nicht
      beantworten, schwer zu sagen, muss ich fragen, muss ich nachfragen, müsste|muesste ich fragen, müsste|muesste ich nachfragen,
      müssen|muessen wir fragen, muss ich prüfen|pruefen, muss ich klären|klaeren, muss ich nachsehen, muss ich nachschauen,
      müssen|muessen wir klären|klaeren, nicht bekannt, unbekannt, überspringen|ueberspringen, überspring|ueberspring,
      nächste|naechste frage, egal, ist egal, spielt keine rolle, wissen wir nicht, wissen wir noch nicht, wissen wir noch gar nicht,
      steht noch nicht fest, noch nicht entschieden, noch offen, noch unklar, sag du es mir, keine angabe, keine info, keine
      information, weiß der geier, weiß der kuckuck, woher soll ich das wissen, erinnere mich nicht, kläre|klaere ich noch, finde ich
      raus, frag mich was anderes`,
    fr: `
      sais pas, je sais pas, je ne sais pas, ne sais pas, on ne sait pas, on sait pas, nous ne savons pas, savons pas, aucune idée,
      pas la moindre idée, j en sais rien, je n en sais rien, aucune info, aucune information, pas d info, pas certain, pas certaine,
      suis pas sûre, pas sûre, incertain, pas clair, difficile à dire, peux pas dire, je ne peux pas dire, je ne peux pas répondre,
      peux pas répondre, je dois demander, dois demander, je dois vérifier, dois vérifier, faut que je demande, faut que je vérifie,
      il faut que je demande, il faudrait que je demande, à vérifier, à confirmer, à déterminer, à clarifier, inconnu, non connu, pas
      connu, passons, question suivante, peu importe, m est égal, ça m est égal, aucune importance, je m en fiche, sans importance, je
      ne me souviens pas, me souviens plus, me rappelle plus, qui sait, va savoir, mystère, je l ignore, j ignore, pose une autre
      question, pas encore décidé, pas encore décidée, je vais me renseigner, je me renseigne, à toi de me dire, sans réponse, pas de
      réponse, c est flou, suis pas sûr, pas très sûr, pas trop sûr, pas sûr du tout, pas sûr de, je passe, c est égal`,
    es: `
      no se, no lo se, no sabemos, no lo sabemos, no sabria, no sabria decir, no sabria decirte, ni idea, no tengo idea, no tengo ni
      idea, no tenemos ni idea, no tenemos idea, no estoy seguro, no estoy segura, no estamos seguros, no lo tengo claro, no lo
      tenemos claro, no esta claro, ni lo se, ni la menor idea, a saber, vete a saber, quien sabe, dimelo tu, tengo que preguntar,
      tendria que preguntar, tenemos que preguntar, tengo que preguntarlo, lo tengo que preguntar, tengo que comprobarlo, tengo que
      mirarlo, tengo que consultarlo, hay que preguntar, hay que mirarlo, lo preguntare, lo consultare, lo miro, lo averiguo, lo
      averiguare, desconocido, desconozco, lo desconozco, lo desconocemos, se desconoce, por aclarar, por confirmar, por definir, sin
      informacion, no tengo informacion, no tengo ese dato, no dispongo de, no puedo decir, no puedo decirlo, no puedo responder, no
      puedo contestar, saltar, salta, saltala, salta esta, siguiente, siguiente pregunta, pasar, paso, paso palabra, otra pregunta,
      pregunta otra cosa, da igual, me da igual, no importa, no recuerdo, no me acuerdo, dificil de decir, dificil decir, todavia no
      lo se, aun no lo se, aun no lo sabemos, todavia no lo sabemos`,
  },
  /** The user wants nothing in particular from attribution. */
  noGoal: {
    en: 'no goal, no goals, no particular goal, no specific goal, nothing in particular, nothing specific, no preference, no special goal, none in particular, kein ziel, keine ziele, pas d objectif, aucun objectif, ningun objetivo, 特になし, 目的はありません',
    de: `
      kein ziel, kein bestimmtes ziel, keine ziele, keine besonderen ziele, kein besonderes ziel, keine vorgabe, kein spezielles ziel,
      keins davon, keines davon, nichts davon, nichts bestimmtes, nichts besonderes, nichts spezielles, egal was, ist uns egal, ist
      mir egal, kein wunsch, keine wünsche|wuensche, keine präferenz|praeferenz, keine präferenzen|praeferenzen, keine
      priorität|prioritaet, keine prioritäten|prioritaeten, keine anforderungen, einfach nur die zuordnung, nur die zuordnung,
      hauptsache zugeordnet, kein konkretes ziel, haben kein ziel, haben keine ziele`,
    fr: `
      pas d objectif, pas d objectifs, aucun objectif, aucun objectif particulier, pas d objectif particulier, pas d objectif précis,
      aucun but, pas de but, pas de but précis, pas de priorité, aucune priorité, pas de préférence, aucune préférence, rien de
      particulier, rien de spécial, rien de précis, aucun de ceux là, aucune de ces, aucun de ces, rien de tout ça, rien de tout cela,
      peu importe, n importe, sans objectif, juste l attribution, simplement être attribué, pas d exigence, aucune exigence
      particulière`,
    es: `
      ningun objetivo, sin objetivo, sin objetivos, ningun objetivo en particular, ningun objetivo concreto, ningun objetivo especial,
      sin objetivo concreto, sin objetivo especifico, nada en particular, nada en especial, nada especial, nada concreto, nada
      especifico, ninguno en particular, ninguno en concreto, ninguno en especial, sin preferencia, sin preferencias, ninguna
      preferencia, no hay objetivo, no tenemos objetivos, no tenemos ningun objetivo, nos da igual`,
  },
  yes: {
    en: `
        yes, yep, yeah, yup, sure, correct, right, indeed, exactly, that is right, thats right, of course, absolutely, affirmative,
        definitely, certainly, they will, they would, it does, it is, we are, we do, they do, they are, we have, true, ok, okay, y,
        ya, aye, jup, unfortunately yes, i think so, that is the case`,
    ja: `
      はい, ええ, うん, そうです, そうですね, そう, その通り, その通りです, そのとおり, そのとおりです,
      正しい, 正しいです, 正解, もちろん, もちろんです, 当然, 間違いありません, 間違いないです, おっしゃる通り,
      あります, ありますね, います, できます, してくれます, してもらえます, 可能です, 大丈夫です,
      問題ありません, 問題ないです, イエス, オーケー, オッケー, 了解です, 残念ながらはい, 持っています,
      使っています, そう思います, 該当します, 承認済みです`,
    de: `
      ja, jap, jo, jup, jawohl, jepp, jou, joa, klar, na klar, sicher, sicherlich, natürlich|natuerlich,
      selbstverständlich|selbstverstaendlich, genau, richtig, korrekt, stimmt, das stimmt, so ist es, exakt, absolut, auf jeden fall,
      auf alle fälle|faelle, definitiv, gewiss, freilich, eben, ja genau, ja bitte, gerne, ja gerne, ja klar, leider ja, denke schon,
      ich denke schon, ich glaube schon, glaube schon, ja haben wir, haben wir, sind wir, ist so, wahr, einverstanden, in ordnung,
      gern, trifft zu, ist der fall, tut er, machen sie, würden|wuerden sie, aber ja`,
    fr: `
      oui, ouais, ouaip, si si, mais oui, mais si, oui oui, oui bien sûr, bien sûr, évidemment, naturellement, certainement, certes,
      absolument, tout à fait, exactement, exactement ça, correct, c est juste, c est exact, c est correct, c est ça, c est bien ça,
      en effet, effectivement, affirmatif, c est le cas, c est vrai, vrai, d accord, ok, okay, volontiers, je crois que oui, je pense
      que oui, je crois bien, oui malheureusement, malheureusement oui, hélas oui, nous l avons, nous en avons, on en a, on l a, nous
      le sommes, on l est, ils le feront, ils le sont, sans problème, voilà, carrément, parfaitement`,
    es: `
      si, si claro, si exacto, si asi es, si correcto, si por favor, claro, claro que si, por supuesto, desde luego, correcto, exacto,
      exactamente, asi es, eso es, efectivamente, en efecto, cierto, es cierto, verdad, es verdad, afirmativo, sin duda, seguro, de
      acuerdo, vale, ok, okey, dale, bueno, por desgracia si, desgraciadamente si, lamentablemente si, creo que si, diria que si, eso
      creo, si lo haran, lo haran, lo hara, lo es, lo son, lo somos, si tenemos, si hay, tenemos, los tenemos, lo tenemos, asi mismo,
      tal cual, sip, sep, obvio, es el caso, totalmente, absolutamente`,
  },
  no: {
    en: `
        no, nope, nah, not at all, negative, never, by no means, they wont, they will not, it doesnt, it isnt, we dont, we do not,
        they dont, they do not, not really, unfortunately not, im afraid not, false, n, no way, none, neither, we are not, they are
        not, not yet, nothing, not that i know, not to my knowledge, certainly not, of course not, not so far, it does not, it is
        not, nobody, no one`,
    ja: `
      いいえ, いえ, いや, ううん, 違います, ちがいます, 違う, そうではありません, そうではないです,
      そうじゃない, そうじゃありません, 違うと思います, ありません, ないです, ない, なし, なしです,
      特にありません, 特になし, いません, いないです, まだです, まだありません, できません, できないです,
      してくれません, してもらえません, 不可, 不可です, ノー, 残念ながら, 残念ながらありません, 全くありません,
      まったくありません, 一切ありません, 持っていません, 使っていません, していません, 誰もいません,
      どれもありません, どちらでもありません, 該当しません, 無理です, まさか, ダメです`,
    de: `
      nein, nee, nö|noe, nä|nae, leider nicht, leider nein, überhaupt|ueberhaupt nicht, gar nicht, auf keinen fall, keinesfalls,
      keineswegs, niemals, nie, eher nicht, eher nein, nicht wirklich, nicht dass ich wüsste|wuesste, nicht das ich wüsste|wuesste,
      noch nicht, bisher nicht, bislang nicht, das stimmt nicht, stimmt nicht, falsch, negativ, sind wir nicht, haben wir nicht, ist
      es nicht, tut er nicht, machen sie nicht, werden sie nicht, ich fürchte|fuerchte nein, natürlich|natuerlich nicht, sicher nicht,
      bestimmt nicht, mitnichten, keins, keine, keiner, keines, weder noch, nichts davon, nichts, niemand, kein einziger, nein danke,
      nein haben wir nicht, wohl kaum`,
    fr: `
      non, nan, nope, pas du tout, non non, mais non, bien sûr que non, certainement pas, absolument pas, sûrement pas, surtout pas,
      en aucun cas, aucunement, nullement, jamais, négatif, pas vraiment, pas encore, pas pour l instant, pas à ma connaissance, pas
      que je sache, malheureusement non, malheureusement pas, hélas non, je crains que non, je crois pas, je ne crois pas, je pense
      pas, je ne pense pas, je crois que non, je pense que non, c est faux, faux, ce n est pas le cas, c est pas le cas, n est pas le
      cas, nous n en avons pas, on n en a pas, on en a pas, nous ne l avons pas, on ne l a pas, ils ne le feront pas, aucun, aucune,
      rien, rien du tout, personne, ni l un ni l autre, ni l une ni l autre, aucun des deux, aucune des deux, non merci, plutôt non,
      non pas encore, que non`,
    es: `
      nop, no no, no gracias, que va, para nada, en absoluto, de ninguna manera, de ningun modo, ni hablar, negativo, nunca, jamas,
      nada, ninguno, ninguna, nadie, no hay, no tenemos, no lo hara, no lo haran, no lo es, no lo son, no lo somos, no es asi, no es
      el caso, no que yo sepa, que yo sepa no, creo que no, diria que no, por desgracia no, desgraciadamente no, lamentablemente no,
      me temo que no, falso, incorrecto, claro que no, por supuesto que no, desde luego que no, todavia no, aun no, de momento no, por
      ahora no, no todavia, no exactamente, no realmente, tampoco, ni uno ni otro, ni lo uno ni lo otro, imposible`,
  },
  first: {
    en: `
        the first, first one, first option, number one, option 1, option one, 1st, former, option a, first of these`,
    ja: '1番目, 一番目, 1つ目, 一つ目, ひとつ目, ひとつめ, 最初の, 最初のもの, 最初の方, 前者, 一番上, 1番, 一番目の, 選択肢1, 上の方',
    de: `
      der erste, die erste, das erste, den ersten, ersteres, erstere, erste option, erste variante, nummer eins, nummer 1, option
      eins, variante eins, variante a, option 1, das obere, oberste, zuerst genannte, 1 option`,
    fr: `
      le premier, la première, les premiers, premier choix, première option, numéro un, numéro 1, option un, option 1, option a, choix
      a, celui du haut, le 1, 1er, 1ère, ce premier`,
    es: `
      el primero, la primera, primero, primera, primera opcion, la primera opcion, opcion 1, opcion uno, opcion a, numero uno, el
      numero uno, el uno, la uno, el de arriba`,
  },
  second: {
    en: `
        the second, second one, second option, number two, option 2, option two, 2nd, latter, option b`,
    ja: '2番目, 二番目, 2つ目, 二つ目, ふたつ目, ふたつめ, 後者, 2番, 二番, 真ん中, 選択肢2, 下の方',
    de: `
      der zweite, die zweite, das zweite, den zweiten, zweite option, zweite variante, nummer zwei, nummer 2, option zwei, variante
      zwei, variante b, option 2, letzteres, letztere, letzterer`,
    fr: `
      le deuxième, la deuxième, le second, la seconde, deuxième option, seconde option, deuxième choix, numéro deux, numéro 2, option
      deux, option 2, option b, choix b, 2e, 2ème, ce dernier`,
    es: `
      el segundo, la segunda, segunda opcion, la segunda opcion, opcion 2, opcion dos, opcion b, numero dos, el numero dos, el dos, la
      dos, este segundo`,
  },
  third: {
    en: 'the third, third one, third option, number three, option 3, 3rd, option c',
    ja: '3番目, 三番目, 3つ目, 三つ目, みっつ目, 3番, 三番, 選択肢3',
    de: `
      der dritte, die dritte, das dritte, den dritten, dritte option, dritte variante, nummer drei, nummer 3, option drei, variante c,
      variante drei, option 3`,
    fr: `
      le troisième, la troisième, troisième option, troisième choix, numéro trois, numéro 3, option trois, option 3, option c, choix
      c, 3e, 3ème`,
    es: `
      el tercero, la tercera, tercera opcion, la tercera opcion, opcion 3, opcion tres, opcion c, numero tres, el numero tres, el
      tres, la tres`,
  },
  last: {
    en: 'the last, last one, last option, bottom one',
    ja: '最後の, 最後のもの, 最後の選択肢, 一番下, 一番最後, 一番下の, 末尾',
    de: `
      der letzte, die letzte, das letzte, den letzten, letzte option, unterste, letzte variante, ganz unten, das untere, zuletzt
      genannte`,
    fr: 'le dernier, la dernière, dernière option, dernier choix, celui du bas, tout en bas, le tout dernier',
    es: 'el ultimo, la ultima, ultima opcion, la ultima opcion, el de abajo, la de abajo',
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type QuestionCue = keyof typeof questions
