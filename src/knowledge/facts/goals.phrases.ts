import type { FactPhrases } from '../phrases.ts'

export const goalsPhrases: FactPhrases<'goals'> = {
  perSolutionReporting: {
    says: {
      en: `
        {per} solution, {per} product, {per} accelerator, {per} offering, {per} offer, {per} app, {per} workload figure, figures
        per, per solution figures, broken down by solution, broken down by product, breakdown by product, breakdown by solution,
        split by product, split by solution, split per, by product, by solution, by accelerator, single accelerator, single
        solution, single product, each accelerator, each solution, each product, which accelerator, which solution brings, which of
        our solutions, which of our products, which of our accelerators, which product, consumption of each, usage of each, how much
        consumption each, how much azure each, how much each, measure each, track each, usage by product, individual product,
        individual solution, individual accelerator, separate numbers, separate figures, reporting per, report per, numbers per,
        solution level, product level, see which, granular, granular reporting`,
      ja: `
        ソリューション{per}, 製品{per}, プロダクト{per}, アクセラレーター{per},
        アクセラレータ{per}, オファー{per}, サービス{per}, アプリ{per}, アプリケーション{per},
        商材{per}, 案件{per}, 各ソリューションの, 各製品の, 各プロダクトの, 各アクセラレーターの,
        どのソリューションが, どの製品が, どのアクセラレーターが, どのプロダクトが, 個別のソリューション,
        個々のソリューション, 個々の製品, 内訳, 内訳を, 内訳が, 粒度の細かい, 細かい粒度, 細かく見たい,
        細かく把握, 別々に計測, 別々に測定, 個別に計測, 個別に測定, 個別に追跡, 個別に把握, ソリューションレベル,
        製品レベル, ソリューションごとの消費, ソリューション別レポート, 製品別の数字, 製品別レポート, 製品別の消費`,
      de: `
        {per} lösung|loesung, {per} produkt, {per} accelerator, {per} angebot, {per} anwendung, {per} baustein, {per} modul, je
        lösung|loesung, je produkt, pro lösung|loesung, pro produkt, nach produkt, nach produkten, nach lösung|loesung, nach
        lösungen|loesungen, nach lösung|loesung aufgeschlüsselt|aufgeschluesselt, nach produkt aufgeschlüsselt|aufgeschluesselt, nach
        produkten getrennt, nach lösungen|loesungen getrennt, aufgeschlüsselt|aufgeschluesselt nach, aufgeteilt nach, getrennt nach,
        getrennt auswerten, getrennt ausweisen, getrennt sehen, auswertung pro, auswertung je, auswertung nach, zahlen pro, zahlen je,
        reporting pro, reporting je, report pro, bericht pro, berichte pro, produktgenau, lösungsgenau|loesungsgenau, produktbezogen,
        lösungsbezogen|loesungsbezogen, einzelne lösung|loesung, einzelnen lösung|loesung, einzelne lösungen|loesungen, einzelner
        lösungen|loesungen, einzelne produkte, einzelner produkte, einzelnen produkte, einzelne accelerators, jede lösung|loesung,
        jeder lösung|loesung, jedes produkt, jedem produkt, jedes produkts, jeder accelerator, jedes accelerators, welche
        lösung|loesung wie viel, welches produkt wie viel, welche unserer lösungen|loesungen, welches unserer produkte, welcher
        accelerator, wie viel verbrauch jede, wie viel verbrauch jedes, wie viel jede lösung|loesung, wie viel jedes produkt,
        verbrauch je, verbrauch pro, verbrauch einzelner, umsatz pro lösung|loesung, umsatz pro produkt, granular, feingranular, auf
        lösungsebene|loesungsebene, auf produktebene, separate zahlen, einzeln auswerten, einzeln messen, einzeln sehen, einzeln
        nachvollziehen`,
      fr: `
        par solution, par produit, par accélérateur, par accelerator, par appli, par module, par brique, par logiciel, {per} solution,
        {per} produit, {per} accélérateur, chiffres par, reporting par, rapport par, suivi par, consommation par solution,
        consommation par produit, conso par solution, conso par produit, consommation de chaque, conso de chaque, usage de chaque,
        revenu par solution, ventilé par, ventilée par, ventilation par, détail par, détaillé par, découpé par, réparti par,
        répartition par, chaque solution, chaque produit, chaque accélérateur, chaque offre, mesurer chaque, suivre chaque, quelle
        solution consomme, quel produit consomme, quelle solution génère, quel produit génère, quelle solution rapporte, quel produit
        rapporte, quelle solution apporte, quel produit apporte, laquelle de nos solutions, lequel de nos produits, lesquelles de nos
        solutions, combien consomme chaque, combien chaque, combien génère chaque, solution par solution, produit par produit,
        granulaire, granularité fine, maille produit, à la maille produit, au niveau produit, au niveau de la solution, au niveau
        solution, chiffres séparés, séparément par, distinguer nos produits, distinguer nos solutions, par application métier, pour
        chaque application, pour chaque offre, consommation par application, chiffres par application`,
      es: `
        {per} solucion, {per} soluciones, {per} producto, {per} acelerador, {per} oferta, {per} aplicacion, {per} app, cada solucion,
        cada producto, cada acelerador, desglosado por solucion, desglosado por producto, desglose, desglosar, desglosado, desglosada,
        desglose por solucion, desglose por producto, desglose por acelerador, cifras por, numeros por, datos por producto, datos por
        solucion, datos por separado, cifras separadas, numeros separados, numeros por separado, cifras por separado, medir por
        separado, medir cada, seguir cada, rastrear cada, que solucion genera, que solucion trae, que producto genera, que producto
        consume, que acelerador, cual de nuestras soluciones, cual de nuestros productos, cual de nuestros aceleradores, cuanto
        consume cada, cuanto genera cada, cuanto consumo .. cada, consumo de cada, consumo por, uso de cada, uso por producto, informe
        por, informes por, reporte por, reportes por, reporting por, detalle por solucion, detalle por producto, granular,
        granularidad, a nivel de solucion, a nivel de producto, individualmente, producto individual, solucion individual`,
    },
  },
  lowEffort: {
    says: {
      ja: `
        手間をかけず, 手間をかけたくない, 手間なく, 手間がかから, 手間のかからない, 手間が少な, 手間の少ない,
        手間は最小, 手間を最小, 手間を減ら, 手間を省, 最小限の手間, 最小の手間, 最小限の労力, 最小の労力,
        最小限の作業, 最小限の工数, 最小工数, 少ない手間, 少ない労力, 少ない工数, 工数をかけず, 工数をかけたくない,
        工数が少な, 工数は最小, 工数を最小, 工数を抑え, 労力をかけず, 労力が少な, 労力を最小, 楽に, 楽な方法,
        楽な, 一番楽, 最も楽, できるだけ楽, 簡単な方法, 一番簡単, 最も簡単, できるだけ簡単, なるべく簡単,
        簡単に済ませ, 簡単に済む, 簡単に, 手軽, 手軽に, 手軽な, 管理負荷, 運用負荷が低, 負荷が少な, 負荷を抑え,
        負担が少な, 負担の少ない, 負担をかけず, 負担を減ら, 事務作業を減ら, 面倒なく, 面倒なことは, 面倒は避け,
        面倒くさくない, 設定したら放置, 一度設定すれば, 一回設定すれば, メンテナンス不要, ほったらかし, 省力,
        省力化, シンプルに, シンプルな方法, できるだけシンプル, 書類なし, 書類は避け, ペーパーワークなし,
        時間をかけず, 時間をかけたくない`,
      de: `
        wenig aufwand, wenig arbeit, so wenig aufwand, so wenig arbeit, möglichst|moeglichst wenig, möglichst|moeglichst wenig
        aufwand, möglichst|moeglichst wenig arbeit, geringer aufwand, geringen aufwand, geringem aufwand, geringster aufwand,
        geringsten aufwand, geringstem aufwand, minimaler aufwand, minimalen aufwand, minimalem aufwand, kleiner aufwand, kleinem
        aufwand, niedriger aufwand, kleinstmöglich|kleinstmoeglich aufwand, kein aufwand, keinen aufwand, kaum aufwand, ohne aufwand,
        ohne großen aufwand, ohne viel aufwand, ohne zusätzlichen|zusaetzlichen aufwand, kein großer aufwand, kein zusatzaufwand, kein
        mehraufwand, keine zusatzarbeit, keine extra arbeit, möglichst|moeglichst einfach, so einfach wie möglich|moeglich, am
        einfachsten, einfachste lösung|loesung, einfachste variante, einfachste weg, einfachster weg, möglichst|moeglichst
        unkompliziert, unkompliziert, unbürokratisch|unbuerokratisch, möglichst|moeglichst schlank, schlank halten, aufwandsarm,
        pflegeleicht, wartungsarm, wartungsfrei, einmal einrichten und, einrichten und vergessen, einmal machen und, nicht viel
        arbeit, wenig bürokratie|buerokratie, ohne bürokratie|buerokratie, wenig papierkram, ohne papierkram, kein papierkram, keinen
        papierkram, wenig verwaltung, wenig verwaltungsaufwand, wenig admin, wenig pflege, wenig pflegeaufwand, schnell und einfach,
        mit wenig, bequem, bequemste, ohne viel arbeit, keine zeit für|fuer verwaltung, keine zeit für|fuer bürokratie|buerokratie,
        nicht viel zeit, faul, schmerzlos, ohne stress, aufwand gering, aufwand minimal, aufwand klein,
        geringstmöglich|geringstmoeglich aufwand, wenigsten aufwand, wenigsten arbeit, wenig scherereien`,
      fr: `
        peu d effort, peu d efforts, moins d effort, moins d efforts, le moins d effort possible, le moins d efforts possible, minimum
        d effort, minimum d efforts, effort minimal, effort minimum, moindre effort, peu de travail, le moins de travail possible,
        moins de travail, minimum de travail, moins de boulot, peu de boulot, pas trop de travail, pas trop de boulot, sans trop de
        travail, sans trop d effort, sans trop d efforts, sans effort, sans efforts, peu d admin, peu d administratif, peu d
        administration, moins d administratif, moins d admin, peu de paperasse, moins de paperasse, sans paperasse, pas de paperasse,
        aucune paperasse, zéro paperasse, le plus simple, le plus simple possible, plus simple possible, aussi simple que possible, au
        plus simple, la plus simple, le plus facile, simple et rapide, rapide et simple, facile à mettre en place, facile à maintenir,
        sans prise de tête, prise de tête, sans complication, sans complications, sans contrainte, peu de contraintes, pas de charge,
        peu de charge, charge minimale, charge minimum, moindre charge, sans charge supplémentaire, pas de travail supplémentaire,
        aucun travail supplémentaire, sans maintenance, peu de maintenance, zéro maintenance, peu d entretien, une fois et on n y
        touche, une fois pour toutes, configurer et oublier, on configure et on oublie, peu contraignant, le moins contraignant, léger
        à gérer, le plus léger, faible effort, faible charge, pas le temps pour l administratif, pas beaucoup de temps, sans perdre de
        temps, le moins de temps, peu de temps, sans usine à gaz, usine à gaz, avec le minimum, flemme`,
      es: `
        poco esfuerzo, minimo esfuerzo, el minimo esfuerzo, menor esfuerzo, menor esfuerzo posible, esfuerzo minimo, menos esfuerzo,
        bajo esfuerzo, con poco esfuerzo, sin esfuerzo, sin mucho esfuerzo, poco trabajo, minimo trabajo, menos trabajo, menor
        trabajo, trabajo minimo, sin mucho trabajo, sin trabajo extra, sin trabajo adicional, poco lio, sin lio, sin lios, menos lio,
        sin complicaciones, sin complicarnos, no complicarnos, no complicarnos la vida, sin complicarse, sin dolores de cabeza, sin
        quebraderos de cabeza, sin papeleo, poco papeleo, menos papeleo, minimo papeleo, menos burocracia, sin burocracia, poca
        burocracia, poca administracion, minima administracion, menos administracion, minima gestion, poca gestion, lo mas sencillo,
        lo mas sencilla, lo mas simple, lo mas facil, lo mas comodo, la mas sencilla, la mas simple, la mas facil, el mas sencillo, el
        mas simple, el mas facil, sencillo posible, simple posible, facil posible, mas sencillo posible, lo menos posible, lo menos
        laborioso, lo mas rapido y facil, rapido y facil, configurar y olvidar, configurarlo y olvidarnos, hacerlo una vez y
        olvidarnos, y olvidarnos, y olvidarse, sin mantenimiento, poco mantenimiento, bajo mantenimiento, minimo mantenimiento, poca
        carga, sin carga administrativa, poca carga administrativa, minima carga, sin sobrecarga, no dedicar mucho tiempo, no queremos
        dedicar mucho, poco tiempo, sin dedicar tiempo, ahorrar trabajo, ahorrarnos trabajo, que no de trabajo, que de poco trabajo,
        que no de guerra, sin tener que hacer mucho, algo sencillo, algo facil, algo simple`,
      en: `
        least work, least effort, little work, little effort, little admin, low effort, minimal effort, minimum effort, minimum of
        work, lowest effort, least admin, least hassle, least paperwork, little paperwork, no paperwork, without paperwork, as simple
        as possible, simplest, simple as possible, as easy as possible, easiest, as little .. possible, no extra work, not much work,
        no hassle, hassle free, hands off approach, set and forget, set it and forget it, fire and forget, low maintenance, no
        maintenance, quick and easy, quick win, no overhead, low overhead, little overhead, least overhead, minimal admin, minimal
        overhead, minimum admin, without much work, without a lot of work, without much effort, low touch, lazy, no time for admin,
        cannot spend much time, dont have time for, no admin burden, smallest effort, not too much admin, with minimal, least amount
        of work, fuss free, no fuss, minimum fuss, without fuss, low admin, keep it simple, less admin, not need babysitting, no
        babysitting, without babysitting, needs no babysitting, not need looking after, looks after itself, run itself, runs itself,
        not have to think about, hardly any work, hardly any effort, almost no work, set it once, set up once, once and forget, do it
        once, barely any work, next to no work, next to no effort, least amount .. fuss, least amount, as little fuss`,
    },
  },
  durability: {
    says: {
      en: `
        lasts, something lasting, long lasting, durable, durability, last for years, lasting, survive, survives, still there when,
        still there after, stays when, stays in place, stay in place, not redo, not want to redo, not want to do .. again, not like
        to redo, not have to redo, dont want to redo, redo everything, redo it, do it again, set it up again, start again every, not
        break, does not break, doesnt break, does not fall apart, not fall apart, not vanish, does not vanish, does not disappear,
        doesnt disappear, doesnt vanish, not disappear, not lose it, wont lose, not be lost, permanent, future proof, holds even if,
        holds when, keeps working when, keep working when, keeps working after, robust, resilient, when people leave, if people
        leave, when somebody leaves, when someone leaves, when an engineer leaves, people change, people come and go, staff
        turnover, staff changes, that sticks, sticks, outlive, outlives, not stop working, long term, keeps counting, stable over,
        keep it alive`,
      ja: `
        長持ち, 長続き, 長く続, 長く使え, 長く有効, 長く残, 長期的, 長期的に, 長期間, 長期にわた, 持続,
        持続的, 持続性, 永続, 永続的, 恒久的, 耐久性, 継続的に, 継続性, 安定して, 安定的に,
        担当者が変わっても, 担当が変わっても, 担当者が代わっても, 担当者が辞めても, 担当者が退職, 担当者の退職,
        担当者の異動, 担当変更, 人が変わっても, 人が入れ替わっても, 人が辞めても, 社員が辞めても, 社員が退職,
        メンバーが変わっても, メンバーが入れ替わ, エンジニアが辞めても, エンジニアが退職, エンジニアが異動, 退職しても,
        異動しても, 離職しても, 人員の入れ替わり, 人事異動, 要員交代, 担当交代, やり直したくない, やり直しは避け,
        やり直しなし, やり直しが不要, やり直さなくて, 再設定したくない, 再設定が不要, 再設定は不要, 再登録したくない,
        再登録は避け, 再登録が不要, 切れない, 切れないように, 途切れない, 途切れず, 失われない, 消えない,
        外れない, 壊れない, 壊れにくい, 残り続け, 続くもの, ずっと有効, ずっと残, 何年も続, 何年も有効,
        将来にわた, 将来も`,
      de: `
        dauerhaft, dauerhafte, langlebig, langfristig, auf dauer, nachhaltig, beständig|bestaendig, stabil über|ueber, langfristig
        stabil, bleibt bestehen, bestehen bleibt, bestehen bleiben, erhalten bleibt, erhalten bleiben, bleibt erhalten,
        überlebt|ueberlebt, überleben|ueberleben, überdauert|ueberdauert, überdauern|ueberdauern, personalwechsel, mitarbeiterwechsel,
        mitarbeiter wechseln, mitarbeiter gehen, mitarbeiter geht, mitarbeiter ausscheiden, mitarbeiter das unternehmen verlassen,
        kollegen gehen, kollege geht, leute gehen, leute wechseln, leute kommen und gehen, jemand geht, jemand kündigt|kuendigt, wenn
        jemand geht, wenn einer geht, fluktuation, nicht kaputt geht, nicht kaputtgeht, nicht wegbricht, nicht wegfällt|wegfaellt,
        nicht verschwindet, nicht abreißt, nicht verloren geht, nicht verloren gehen, nicht ständig|staendig neu, nicht immer wieder
        neu, nicht jedes mal neu, nicht jedes jahr, nicht ständig|staendig erneuern, nicht neu machen, nicht neu einrichten, nicht
        noch einmal machen, nicht nochmal machen, nochmal machen müssen|muessen, immer wieder neu, was hält|haelt, das hält|haelt,
        lange hält|haelt, länger|laenger hält|haelt, haltbar, von dauer, etwas dauerhaftes, etwas beständiges|bestaendiges,
        zukunftssicher, krisenfest, robust, ausfallsicher, unabhängig|unabhaengig von personen,
        personenunabhängig|personenunabhaengig, unabhängig|unabhaengig von einzelnen, unabhängig|unabhaengig von mitarbeitern,
        hängt|haengt nicht an einer person, nicht an einer person, nicht an personen, über|ueber jahre, für|fuer jahre, auf jahre,
        weiter zählt|zaehlt, zählt|zaehlt weiter, weiterzählt|weiterzaehlt`,
      fr: `
        durable, durables, durablement, durabilité, pérenne, pérennes, pérennité, pérenniser, dans la durée, dans le temps, sur la
        durée, qui dure, dure dans le temps, tienne dans le temps, tient dans le temps, qui tienne, tienne la route, long terme, à
        long terme, sur le long terme, permanent, permanente, stable dans, stable dans le temps, survit, survive, survivre, survivent,
        qui survit, résiste, résister, résistant, qui reste, reste en place, reste en place quand, restera, reste valable, turnover,
        turn over, départ d un collaborateur, départs de collaborateurs, départ des collaborateurs, départ d un ingénieur, départ d un
        consultant, départ d un salarié, départ d un collègue, départs, changement d équipe, changements d équipe, changement de
        personnel, changements de personnel, mouvements de personnel, même si quelqu un part, quand quelqu un part, quand quelqu un s
        en va, quand les gens partent, si quelqu un part, les gens partent, quand un collaborateur part, quand un consultant part,
        quand un ingénieur part, collaborateur quitte, collaborateurs quittent, indépendant des personnes, indépendamment des
        personnes, lié à une personne, dépendre d une personne, dépende pas d une personne, dépend pas d une personne, ne pas refaire,
        pas à refaire, pas refaire, pas devoir refaire, sans refaire, pas tout refaire, pas avoir à refaire, refaire tous les, refaire
        chaque année, refaire à chaque fois, pas recommencer, sans recommencer, ne casse pas, qui ne casse, ne saute pas, ne disparaît
        pas, disparaisse pas, saute pas, ne se perd pas, pas perdre, robuste, fiable dans le temps, solide, continue de compter,
        continue à compter, continue de fonctionner quand, plusieurs années, pendant des années`,
      es: `
        duradero, duradera, duraderos, duradera en el tiempo, perdurable, perdure, perdura, que dure, que perdure, durabilidad, a
        largo plazo, largo plazo, permanente, permanentes, para siempre, estable en el tiempo, que aguante, aguante, aguanta, que
        resista, resista, resistente, robusto, robusta, sobreviva, sobrevive, que sobreviva, sobreviva a, sobreviva a los cambios,
        sobrevivir, que no se pierda, no se pierda, no perderlo, no perderla, sin perderlo, que no se rompa, no se rompa, no se rompe,
        que no desaparezca, no desaparezca, no desaparezca cuando, que no caduque, no caduque, que siga funcionando, siga funcionando,
        que siga contando, siga contando, siga ahi, que se mantenga, se mantenga, que permanezca, permanezca, que continue, no tener
        que rehacer*, no tener que repetir*, no tener que volver, no queremos rehacer*, no queremos repetir*, no rehacer*, sin
        rehacer*, sin tener que rehacer*, sin repetir*, no hacerlo otra vez, no volver a hacerlo, no empezar de cero cada, cambios de
        personal, cambio de personal, rotacion de personal, rotacion, rotacion de plantilla, cuando alguien se va, si alguien se va,
        aunque alguien se vaya, cuando se vaya alguien, cuando un ingeniero se va, si un ingeniero se va, aunque se vaya, cuando se va
        la gente, aunque cambie la gente, aunque cambie el equipo, aunque cambien las personas, cuando cambia el equipo, bajas de
        personal, cuando un tecnico se va, cuando un empleado se va, si se va un empleado, si se va un ingeniero, a prueba de futuro`,
    },
  },
  macc: {
    says: {
      en: `
        MACC, azure commitment, azure consumption commitment, consumption commitment, commit drawdown, commitment drawdown,
        drawdown, draw down, burn down, burndown, burn their commit, burn .. commit, retire .. commit, decrement, their commit,
        azure commit, use up their commit, count against their commit, count towards their commit, CtC, committed spend, azure spend
        commitment, their commitment, customer commitment, eat into their commitment`,
      ja: `
        消費コミット, 消費コミットメント, Azureコミットメント, Azureのコミットメント, Azureコミット,
        Azure消費コミットメント, コミットメント消化, コミットメントの消化, コミットメントを消化, コミットを消化,
        コミット消化, コミットの消化, コミット額, コミットメント額, コミットメントに充当, コミットに充当,
        コミットメントに算入, コミットメントに計上, コミットメントから減, {customer}のコミット,
        {customer}のコミットメント, コミットメントの減少, コミット契約, コミットメント契約, 利用確約,
        消費確約, 確約額`,
      de: `
        MACC, abnahmeverpflichtung, verbrauchsverpflichtung, azure verpflichtung, verbrauchszusage, azure zusage, mindestabnahme,
        abnahmezusage, commitment des {customer}, commitment vom {customer}, auf das commitment, aufs commitment, auf den commit,
        commit abbauen, commitment abbauen, commit abschmelzen, commitment abschmelzen, commitment verbrauchen, commitment anrechnen,
        auf MACC anrechnen, auf den MACC, aufs MACC, auf den MACC angerechnet, vom commitment abgezogen, azure commit, zugesagter
        verbrauch, zugesagten verbrauch, zugesagtes azure budget, zusage abbauen, MACC abbauen, MACC abschmelzen, MACC abtragen, MACC
        ausschöpfen|ausschoepfen, commitment ausschöpfen|ausschoepfen, verpflichtung gegenüber|gegenueber microsoft,
        verbrauchscommitment`,
      fr: `
        MACC, engagement azure, engagement de consommation, engagement de consommation azure, engagement de dépenses, engagement de
        dépense, engagement du {customer}, engagement financier azure, leur engagement, son engagement, consommer leur engagement,
        consommer son engagement, consommer l engagement, décompter, décompte de l engagement, décompté du MACC, décompté de l
        engagement, déduit du MACC, déduit de l engagement, déduire du MACC, compte dans le MACC, compter dans le MACC, compte pour le
        MACC, compter pour le MACC, compte dans l engagement, imputé sur le MACC, imputer sur le MACC, imputation sur le MACC, réduire
        le MACC, réduire leur engagement, réduire l engagement, brûler le MACC, brûler leur engagement, écouler l engagement, écouler
        leur engagement, engagement minimum, entamer l engagement, commit azure, leur commit, engagement cloud`,
      es: `
        compromiso de consumo, compromiso de consumo de azure, compromiso de azure, compromiso de gasto, compromiso de gasto de azure,
        su compromiso de consumo, su compromiso, compromiso del {customer}, compromiso con azure, compromiso de azure del {customer},
        gasto comprometido, consumo comprometido, descuenta del compromiso, descontar del compromiso, descuente del compromiso, reduce
        el compromiso, reducir el compromiso, reduzca el compromiso, reducir su compromiso, cuente para el compromiso, cuenta para el
        compromiso, cuente contra el compromiso, cuente para su compromiso, consumir el compromiso, consumir su compromiso, quemar
        compromiso, quemar el compromiso, quemar su compromiso, amortizar el compromiso, agotar el compromiso, imputar al compromiso,
        cumplir su compromiso, cumplir el compromiso, decremento del compromiso, compromiso comprometido`,
    },
  },
  ipCoSell: {
    says: {
      en: `
        IP co-sell, IP cosell, azure IP co-sell, azure IP cosell, co-sell, cosell, co-sell ready, co-sell eligible, IP co-sell
        eligible, co-sell status, co sell with microsoft sellers, azure IP, IP co-sell status, incentivized co-sell`,
      ja: '共同販売, コセル, コーセル, IP共同販売, IPコセル, Azure IP共同販売, 共同販売の資格, 共同販売対応, 共同販売ステータス, 共同販売準備, Microsoftとの共同販売, マイクロソフトとの共同販売, 共同販売可能',
      de: `
        co-sell status, co-sell berechtigt, co-sell fähig|faehig, co-sell, gemeinsamer vertrieb mit microsoft, gemeinsam mit microsoft
        verkaufen, mit microsoft vertrieb, zusammen mit microsoft verkaufen, co selling, cosell status, IP co-sell status, IP co-sell
        erreichen, gemeinsamer verkauf mit microsoft, microsoft vertriebler, co sell prämiert|praemiert`,
      fr: `
        co-sell, co vente, covente, co-vente, statut co-sell, éligible co-sell, éligible au co-sell, éligibilité co-sell, vendre avec
        microsoft, vente conjointe, vente conjointe avec microsoft, vendre conjointement avec microsoft, co selling, statut IP
        co-sell, co sell incité`,
      es: `
        venta conjunta, venta conjunta IP, venta conjunta con microsoft, venta conjunta de IP, IP de venta conjunta, covender, co
        venta, co-venta, coventa, vender junto con microsoft, vender con microsoft, vender conjuntamente con microsoft, elegible para
        co-sell, elegible para venta conjunta, estado co-sell, estatus co-sell, listos para co-sell, venta con los comerciales de
        microsoft, apto para co-sell`,
    },
  },
  designation: {
    says: {
      en: `
        designation, solutions partner, solution partner badge, solutions partner badge, badge, partner capability score, capability
        score, PCS, specialization, specialisation, advanced specialization, advanced specialisation, partner level, gold status,
        competency, infra points, points for, more points, need points, score points, partner score, expert MSP status, azure
        expert, partner status, our score`,
      ja: `
        指定を取得, ソリューションパートナー, ソリューションパートナー指定, ソリューションパートナー認定,
        ソリューションパートナーバッジ, パートナー認定, 認定を取, 認定を取得, 認定を維持, 認定が欲し, 認定のため,
        認定取得, 認定ポイント, 称号, 称号を取, デジグネーション, デジグネーション取得, デジネーション, バッジ,
        バッジ取得, 能力スコア, パートナー能力スコア, パートナーケイパビリティスコア, ケイパビリティスコア,
        スコアを上げ, スコアのポイント, スコアが必要, スコアが足り, スコアを伸ば, ポイントが必要, ポイントが欲し,
        ポイントが足り, ポイントを稼, ポイントを獲得, ポイントを貯め, ポイント獲得, ポイントがほしい,
        スペシャライゼーション, 専門分野, 上級専門, 高度な専門, パートナーレベル, パートナーステータス,
        コンピテンシー, ゴールド, パートナースコア`,
      de: `
        designation, designierung, partner designation, solutions partner status, solutions partner titel, solution partner status,
        partnerstatus, partner status, partnerstufe, partnerlevel, partner level, partnerscore, partner score, capability score,
        auszeichnung, lösungspartner|loesungspartner, lösungspartner|loesungspartner status,
        lösungspartnerstatus|loesungspartnerstatus, lösungspartner|loesungspartner bezeichnung, spezialisierung, spezialisierungen,
        advanced specialization, erweiterte spezialisierung, punkte für|fuer, punkte für|fuer die, punkte fürs|fuers, mehr punkte,
        brauchen punkte, brauchen die punkte, brauchen wir punkte, punkte brauchen, uns fehlen punkte, fehlen punkte, fehlen noch
        punkte, punkte sammeln, punkte bekommen, punkte bringt, zählt|zaehlt auf die designation, zertifizierter partner,
        partnerbezeichnung, siegel, goldstatus, kompetenz status, expert MSP status, badge, partnerpunkte, partnerbewertung,
        punktzahl, scoring punkte, unser score`,
      fr: `
        désignation, désignations, désignation partenaire, désignation solutions partner, solutions partner, partenaire de solutions,
        statut solutions partner, statut partenaire, statut de partenaire, niveau partenaire, niveau de partenariat, badge, score
        partenaire, score de capacité, score de capacités, score de capacité partenaire, partner capability score, spécialisation,
        spécialisations, spécialisation avancée, spécialisations avancées, points pour, points pour la désignation, besoin de points,
        besoin des points, il nous faut des points, faut des points, manque des points, manque de points, plus de points, gagner des
        points, obtenir des points, points manquants, certification partenaire, compétence gold, statut gold, notre score, label
        partenaire, label microsoft`,
      es: `
        designacion, designaciones, designacion de solutions partner, designacion de partner, insignia, insignias, distintivo, puntos,
        puntos para, necesitamos puntos, mas puntos, puntos de designacion, sumar puntos, ganar puntos, puntuacion, puntuacion de
        capacidad, puntuacion de partner, puntuacion de capacidades, puntuacion de competencias, score de partner, nuestra puntuacion,
        especializacion, especializaciones, especializacion avanzada, especializaciones avanzadas, competencia gold, partner gold,
        nivel de partner, estatus de partner, estado de partner, socio de soluciones, partner de soluciones, sello de partner,
        acreditacion, conseguir la designacion, mantener la designacion, cuente para la designacion, azure expert MSP, reconocimiento
        de partner`,
    },
  },
  incentives: {
    says: {
      en: `
        incentive, incentives, incentive money, rebate, rebates, MCI, OSU, OSA, PEC, partner earned credit, earn money, get paid,
        payout, payouts, kickback, money from microsoft, paid by microsoft, microsoft pays us, incentive payments, bonus from
        microsoft, cash back, microsoft funding, earnings from microsoft, commission from microsoft, incentive programme, incentive
        program, fees from microsoft, microsoft money, partner incentives`,
      ja: `
        インセンティブ, インセンティブが欲し, インセンティブ収入, インセンティブ獲得, リベート, 報奨金, 報奨,
        奨励金, キックバック, 報酬, 報酬を得, 報酬がもらえ, お金をもら, お金が欲し, Microsoftからの支払い,
        マイクロソフトからの支払い, Microsoftから支払, マイクロソフトからお金, Microsoftからお金,
        支払いを受け, ペイアウト, パートナー獲得クレジット, パートナー獲得済みクレジット, コミッション, 手数料収入,
        成功報酬, 還元, 資金援助, ファンディング, 収益化`,
      de: `
        incentives, incentive, anreiz, anreize, anreizprogramm, prämie|praemie, prämien|praemien, rückvergütung|rueckverguetung,
        rückvergütungen|rueckverguetungen, vergütung|verguetung von microsoft, vergütung|verguetung, kickback, kick back, bonus, boni,
        provision, provisionen, rabatt von microsoft, geld von microsoft, geld verdienen, geld bekommen, bares, auszahlung,
        auszahlungen, microsoft zahlt, microsoft zahlt uns, von microsoft bezahlt, von microsoft vergütet|verguetet, incentive
        zahlung, incentive zahlungen, incentive programm, förderung|foerderung von microsoft, fördergeld|foerdergeld,
        fördergelder|foerdergelder, förderprogramm|foerderprogramm, microsoft fördermittel|foerdermittel, zuschuss von microsoft,
        rebates, WKZ, gutschrift von microsoft, partner earned credit, monetär|monetaer, finanziell davon, finanziell etwas, einnahmen
        von microsoft`,
      fr: `
        incentive, incentives, incitation, incitations, incitatif, incitatifs, incitations financières, prime, primes, rémunération,
        rémunération de microsoft, rémunéré par microsoft, rémunérés par microsoft, remise arrière, remises arrière, ristourne,
        ristournes, rétrocommission, rétrocommissions, commission de microsoft, commissions, bonus, argent de microsoft, de l argent,
        gagner de l argent, toucher de l argent, toucher des primes, être payé, être payés, être payé par microsoft, payés par
        microsoft, paiement de microsoft, versement, versements, microsoft nous paie, microsoft paie, microsoft nous paye, microsoft
        nous verse, microsoft verse, financement microsoft, financements microsoft, financement de microsoft, fonds microsoft,
        subvention, subventions, aide financière, avantage financier, avantages financiers, programme d incentives, programme d
        incitation, programme d incitations, crédit partenaire, rebate, rebates, revenus de microsoft, retour financier, sous de
        microsoft`,
      es: `
        incentivo, incentivos, cobrar incentivos, ganar incentivos, programa de incentivos, rebates, bonificacion, bonificaciones,
        bono de microsoft, reembolso, reembolsos, comision, comisiones, comision de microsoft, dinero, dinero de microsoft, sacar
        dinero, ganar dinero, cobrar, cobrar de microsoft, que nos paguen, nos pague microsoft, nos paga microsoft, nos paguen, pagos
        de microsoft, pago de incentivos, remuneracion, retribucion, retribuciones, compensacion, compensacion economica, ayudas
        economicas, fondos de microsoft, financiacion de microsoft, rapel, rapeles, rappel, rappels, credito ganado por el partner,
        credito obtenido por el partner, ingresos de microsoft, monetizar`,
    },
  },
  onePartnerAcrossClouds: {
    says: {
      ja: `
        一つのパートナー, 1つのパートナー, ひとつのパートナー, 単一のパートナー, 単一パートナー, 一社のパートナー,
        一社で統一, 1社で統一, 1社に統一, 一社に統一, 一社に集約, 1社に集約, パートナーを1社に,
        パートナーを一社に, パートナーを統一, パートナーを一本化, パートナー名を統一, パートナーを一つに, 一本化,
        すべてのクラウドで同じパートナー, 全クラウドで同じパートナー, 全クラウド共通, すべてで同じパートナー,
        全部同じパートナー, 同じパートナーを, 同じパートナーで, 同一パートナー, 同一のパートナー, すべて当社で,
        全部当社で, すべて{we}に, 全部{we}に, すべて{we}の名前, 全部{we}の名前, クラウド全体で1社,
        クラウド全体で一社, クラウド横断, クラウドをまたい, クラウドを跨い, クラウド全体でパートナー, 製品横断,
        全製品で同じ, 窓口を一本化, 一つの名前で, 1つの名前で`,
      de: `
        ein partner für|fuer alles, einen partner für|fuer alles, ein partner für|fuer alle, einen partner für|fuer alle, ein einziger
        partner für|fuer, einen einzigen partner, ein einziger partner, nur einen partner für|fuer, nur ein partner für|fuer alles,
        ein partner über|ueber alle, ein partner über|ueber alles, einen partner über|ueber alle, derselbe partner überall|ueberall,
        gleicher partner überall|ueberall, überall|ueberall derselbe partner, überall|ueberall der gleiche partner, überall|ueberall
        der selbe partner, selber partner überall|ueberall, überall|ueberall wir, wir überall|ueberall, überall|ueberall unser name,
        ein name für|fuer alles, ein name überall|ueberall, nur ein name, alles aus einer hand, aus einer hand, für|fuer alle clouds,
        über|ueber alle clouds, in allen clouds, über|ueber alle microsoft clouds, für|fuer alle microsoft clouds,
        cloudübergreifend|clouduebergreifend, cloud übergreifend|uebergreifend, alle clouds hinweg,
        wolkenübergreifend|wolkenuebergreifend, ein ansprechpartner, einen ansprechpartner, ein gesicht, einheitlicher partner,
        einheitlich wir, einheitlich als partner, ein partner of record, ein eingetragener partner, einen eingetragenen partner, uns
        als partner für|fuer alles, uns als den partner, wir als der partner, wir als einziger partner für|fuer, eine partner ID
        für|fuer alles, eine partner ID überall|ueberall, ein partner eingetragen`,
      fr: `
        un seul partenaire pour tout, un partenaire pour tout, un seul partenaire pour tous, un seul partenaire pour toutes, un seul
        partenaire sur tout, un seul partenaire sur tous, un seul partenaire sur toutes, un seul partenaire partout, partenaire unique
        pour tout, partenaire unique pour tous, partenaire unique sur tout, partenaire unique sur tous, partenaire unique sur l
        ensemble, un partenaire unique, même partenaire partout, même partenaire pour tout, même partenaire sur tout, même partenaire
        sur tous, même partenaire pour tous, même partenaire sur l ensemble, nous partout, un seul nom, un seul nom partout, un nom
        unique, même nom partout, pour tous les clouds, sur tous les clouds, sur tous leurs clouds, pour tous leurs clouds, dans tous
        les clouds, sur l ensemble des clouds, pour l ensemble des clouds, tous les clouds microsoft, toutes les briques microsoft, un
        seul interlocuteur, interlocuteur unique, guichet unique, un seul partenaire déclaré, un seul partenaire enregistré, un seul
        partenaire of record, un seul partner of record, nous comme partenaire unique, nous comme seul partenaire, nous comme
        partenaire sur tout, un seul ID partenaire, un seul identifiant partenaire, multi cloud microsoft, à travers tous les clouds,
        tous clouds confondus`,
      es: `
        un solo partner para todo, un unico partner para todo, un partner para todo, unico partner para todo, un solo partner en todo,
        un unico partner en todo, un partner en todo, un solo partner en todas, un unico partner en todas, un solo partner para todas,
        un unico partner para todas, un solo partner registrado, un unico partner registrado, un solo partner of record, un unico
        partner of record, un solo partner de registro, un unico partner de registro, un solo partner en todas las nubes, un unico
        partner en todas las nubes, unico partner en todas las nubes, el mismo partner en todo, el mismo partner en todas, el mismo
        partner para todo, el mismo partner para todas, mismo partner en todas las nubes, mismo partner en todo, mismo partner para
        todo, el mismo partner en todas partes, mismo partner en azure y, el mismo partner registrado, un solo nombre, un unico
        nombre, mismo nombre en todo, el mismo nombre en todas, una sola cara, un unico interlocutor, un solo interlocutor, un
        interlocutor unico, que figuremos en todo, que aparezcamos en todo, que aparezcamos en todas, figurar en todas, figurar en
        todo, nosotros como unico partner en todo, nosotros para todo, nosotros en todo, en todas las nubes el mismo, un socio para
        todo, un unico socio para todo, un solo socio para todo, partner unico en todas`,
      en: `
        single partner on record, single partner of record, one partner of record, the one partner of record, one partner named
        across, just one partner named, one partner across, a single partner across, single partner for all, one partner for all, one
        partner for everything, single partner for everything, same partner shown, same partner for every, same partner for all, same
        partner across, same partner everywhere, the same partner on, one name across, one partner name, only one name, one name on
        everything, one partner on everything, one partner on all, single partner on all, one face, one partner listed for, one
        partner on record, one partner for the whole, us as the one partner, us as the partner across, across all
        [their|the|microsoft] clouds, across all microsoft, across all of their, for all of their microsoft clouds, for all their
        microsoft, for every microsoft cloud, for all microsoft clouds, single name everywhere, one partner everywhere, us everywhere,
        one partner for every, one single partner, only one partner shown, one throat to choke, one go to partner, one partner ID
        across, one partner ID for all, every microsoft cloud, all microsoft clouds, one and only partner, all our microsoft clouds,
        all their clouds, every cloud, one partner for all three, one partner being shown, one partner shown, one partner visible, all
        of the {customer} clouds, all the {customer} clouds, across all of the {customer}, same name across, same partner in all`,
    },
  },
}
