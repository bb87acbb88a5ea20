import type { FactPhrases } from '../phrases.ts'

export const customerWillActPhrases: FactPhrases<'customerWillAct'> = {
  yes: {
    says: {
      ja: `
        {customer}が{act}してくれ, {customer}が{act}して,
        {customer}は{act}してくれ, {customer}が{act}します,
        {customer}が{act}できます, {customer}が{act}可能, {customer}側で{act},
        {customer}側が{act}, {customer}側で{act}可能, {customer}に{act}してもら,
        {customer}に{act}していただ, {customer}に{act}を依頼,
        {customer}に{act}をお願い, {customer}の管理者が{act},
        {customer}の情シスが{act}, {customer}のIT部門が{act},
        {customer}自身が{act}, {customer}は{act}に{willing},
        {customer}は{willing}, {customer}が{willing},
        {customer}も{willing}, {customer}の協力, {customer}は協力,
        {customer}も協力, {customer}が協力, {they}が{act}してくれ,
        {they}が{act}します, {they}が{act}して, {they}は{act}してくれ,
        {they}は{willing}, {they}も{willing}, {they}で{act}して,
        {they}に{act}してもら, {they}に{act}していただ, {they}は協力, {they}が協力,
        {act}してくれます, {act}してくれる, {act}してくださる, {act}してくださいます,
        {act}してもらえます, {act}してもらえる, {act}してもらう予定, {act}していただけます,
        {act}していただける, {act}していただく予定, {act}に協力, {act}には協力, {act}に応じ,
        {act}に同意, {act}を了承, {act}を承諾, 協力的です, 協力してくれ, 協力いただけ, 協力を得られ,
        協力が得られ, 快く, 喜んで, 何でもやって, 何でも対応, 言えばやって, 頼めば, お願いすれば, 対応してくれ,
        対応いただけ, 入れてくれ, 入力してくれ, 設定してくれ, 登録してくれ, 当社を指定, 弊社を指定, 当社を登録,
        弊社を登録, パートナーIDを入力して, パートナーIDを登録して, 変更してもよい, 前向きです, OKをもらって,
        了承済み, 了解済み, 了承を得て, 同意を得て, 対応可能とのこと`,
      en: `
        {customer} will {act}, {they} will {act}, {they} would {act}, {customer} would {act}, {they} can {act}, {customer} can {act},
        {customer} happily {act}, {they} {willing} [to] [{act}], {customer} {willing} [to] [{act}], {customer} admin|IT|team
        {willing}, {customer} admin|IT|team will {act}, {customer} [admin] promised, {they} promised to, {they} offered to {act},
        {customer} offered to {act}, {they} agreed to {act}, {customer} agreed to {act}, will {act} it themselves, {act} ..
        themselves, {act} .. for us, {act} our .. ID, {act} our [partner|MPN] ID, {act} us as [the|their] partner, {act} us as
        [the|their] DPOR, {willing} to {act}, make the entry, make the entries, set whatever, do whatever we ask, do whatever is
        needed, do what we ask, do what we tell them, does what we ask, do anything we ask, {customer} cooperate, cooperative,
        {customer} is fine with, {they} are fine with, no problem for them to, no objection, happy to help, {customer} is on board,
        {they} are on board, wants to nominate us, want to nominate us, nominate us, will nominate, customer says yes, their admin
        will, their IT will, their IT is {willing}, their admin is {willing}, customer admin, said they would {act}, said he would
        {act}, said she would {act}, said they will {act}, just tell them what, tell us where to click, tell us what to enter, if we
        send .. screenshot, send .. screenshot, would gladly, will gladly, will happily, would happily, ready to act, {they} said yes,
        gladly {act}, happily {act}, CIO will {act}, CIO .. will {act}, enter us, name us, {they} and will {act}, customer .. and will
        {act}, CIO .. and will {act}`,
      de: `
        {customer} trägt|traegt .. ein, {they} tragen .. ein, {customer} tragen .. ein, {they} trägt|traegt .. ein, trägt|traegt uns
        ein, tragen uns ein, tragen uns gern ein, trägt|traegt uns gern ein, trägt|traegt uns gerne ein, trägt|traegt .. gerne ein,
        uns eintragen, uns einzutragen, uns gern eintragen, uns gerne eintragen, will uns eintragen, wollen uns eintragen,
        würde|wuerde uns eintragen, würden|wuerden uns eintragen, kann uns eintragen, können|koennen uns eintragen, wird uns
        eintragen, lässt|laesst uns eintragen, {customer} hinterlegt, {customer} setzt .. für|fuer uns, {customer} würde|wuerde ..
        {act}, {customer} würden|wuerden .. {act}, {customer} wird .. {act}, {customer} kann .. {act}, {customer} können|koennen ..
        {act}, {customer} will .. {act}, {they} würden|wuerden .. {act}, {they} würde|wuerde .. {act}, {they} können|koennen das
        {act}, {they} werden das {act}, {they} wird das {act}, {customer} {willing}, {customer} {willing} .. {act}, {they} {willing},
        {customer} .. {willing}, {willing} .. {act}, zu allem bereit, {customer} macht mit, {customer} macht das, {customer} macht das
        gern, {customer} macht alles, macht alles mit, machen alles mit, macht mit, machen mit, machen das gern, machen das gerne,
        macht das gerne, {customer} kooperiert, {customer} hilft, {customer} hilft gern, {customer} unterstützt|unterstuetzt,
        {customer} unterstützt|unterstuetzt uns, unterstützt|unterstuetzt uns dabei, {customer} spielt mit, spielt mit, spielen mit,
        {customer} zieht mit, zieht mit, kooperativ, {customer} hat zugesagt, hat zugesagt, haben zugesagt, zugesichert, hat
        versprochen, haben versprochen, {customer} ist einverstanden, einverstanden, {customer} hat nichts dagegen, nichts dagegen,
        kein problem für|fuer den {customer}, kein problem damit, keine einwände|einwaende, ist an bord, sind an bord, tut was wir
        sagen, macht was wir sagen, machen was wir sagen, macht was wir wollen, macht alles was, machen alles was, klickt was wir,
        klicken was wir, admin klickt, kundenadmin, kundenadministrator, admin des {customer}, admin vom {customer}, IT des {customer}
        {willing}, ihr admin macht, deren admin macht, deren IT macht, deren IT trägt|traegt, wir schicken .. screenshot, mit
        screenshot, mit anleitung, wenn wir .. schicken, nimmt die eintragung vor, nehmen die eintragung vor, eintragung vornehmen,
        eintrag vornehmen, würde|wuerde es eintragen, würde|wuerde das eintragen, würde|wuerde das machen, würden|wuerden das machen,
        würde|wuerde es machen, würden|wuerden es machen, wird es selbst, würde|wuerde uns nominieren, will uns benennen,
        möchte|moechte uns benennen, benennt uns, nominiert uns, {customer} sagt ja, CIO würde|wuerde, {customer} unterschreibt, ist
        dazu bereit, sind dazu bereit, hilfsbereit, arbeitet mit uns zusammen`,
      fr: `
        {customer} est {willing}, {customer} sont {willing}, {customer} {willing}, {customer} {willing} à {act}, {they} {willing},
        {they} {willing} à {act}, {willing} à {act}, {willing} à nous {act}, {willing} à le {act}, {willing} pour {act}, {willing} à l
        {act}, {willing} à faire, prêt à tout, prêts à tout, {customer} va {act}, {customer} va nous {act}, {customer} va le {act},
        {customer} peut {act}, {customer} peut nous {act}, {customer} peut le {act}, {customer} veut bien, {customer} veulent bien,
        {they} veulent bien, veut bien {act}, veut bien, veulent bien, veut bien nous, {they} vont {act}, {they} vont nous {act},
        {they} vont le {act}, {they} peuvent {act}, {they} peuvent le {act}, {they} peut {act}, {they} va {act}, {they} va nous {act},
        {customer} accepte, {customer} accepte de {act}, {customer} accepte de nous {act}, {customer} acceptent de {act}, {they}
        acceptent de {act}, {they} accepte de {act}, accepte de nous {act}, acceptent de nous {act}, accepterait, accepterait de
        {act}, accepteraient, {customer} est d accord, {customer} d accord, {they} sont d accord, {they} est d accord, d accord pour
        {act}, d accord pour nous {act}, d accord de {act}, {customer} coopère, {customer} coopératif, {customer} collabore,
        {customer} joue le jeu, joue le jeu, jouent le jeu, {customer} est partant, sont partants, est partant, {customer} n a rien
        contre, rien contre, aucune objection, pas d objection, aucun problème pour {act}, pas de problème pour {act}, pas de souci
        pour {act}, {customer} a promis, a promis de, ont promis de, s est engagé à, se sont engagés à, a donné son accord, ont donné
        leur accord, donne son accord, nous inscrira, nous ajoutera, nous renseignera, nous saisira, nous désignera, nous désigne,
        nous nommera, nous inscrit, nous renseigne, nous ajoutent, nous inscrivent, nous déclarera, le saisira, le fera, le feront, le
        ferait, le feraient, fera le nécessaire, feront le nécessaire, fait le nécessaire, font le nécessaire, fait ce qu on lui
        demande, font ce qu on leur demande, fait ce qu on demande, fera ce qu on, fera tout ce qu on, feront tout ce qu on, fait tout
        ce qu on, {customer} signera, {customer} signe, {customer} suit, {customer} nous suit, leur admin peut, leur admin va, leur
        admin est {willing}, leur DSI est {willing}, DSI est {willing}, DSI accepte, DSI peut, l admin du {customer}, admin du client,
        administrateur du client, admin client, nous aidera, nous aideront, est motivé, si on envoie .. capture, on leur envoie ..
        capture, avec une capture, {customer} dit oui, {customer} a dit oui, ils ont dit oui, {customer} .. volontiers, fera
        volontiers, feront volontiers, le fait volontiers, font volontiers`,
      es: `
        {customer} {willing} [a|para] [{act}], {they} {willing} [a|para] [{act}], {willing} a {act}, {willing} para {act}, {customer}
        puede {act}, {they} pueden {act}, {they} puede {act}, {customer} podria {act}, {customer} va a {act}, {they} van a {act},
        {customer} nos va a {act}, {they} nos van a {act}, {customer} lo hara, {customer} lo {act}, {customer} nos {act}, {they} nos
        {act}, nos va a poner, nos van a poner, nos pondra, nos pondran, nos meteran, nos metera, nos registrara, nos registraran, nos
        anadira, nos anadiran, nos asignara, nos asignaran, nos designara, nos nombrara, nos nombraran, nos indicara, nos dara de
        alta, nos daran de alta, nos incluira, pondra nuestro ID, pondran nuestro ID, pone nuestro ID, ponen nuestro ID, introducira
        nuestro, introduciran nuestro, introduce nuestro, introducen nuestro, meteran nuestro, anadira nuestro, quiere ponernos,
        quieren ponernos, quiere nombrarnos, quieren nombrarnos, quiere designarnos, quiere registrarnos, {act} lo que le pidamos,
        {act} lo que les pidamos, hace lo que le pidamos, hace lo que le digamos, hacen lo que les pidamos, hacen lo que les digamos,
        hara lo que le pidamos, haran lo que les pidamos, hace lo que pedimos, hace lo que haga falta, hacen lo que haga falta, hara
        lo que haga falta, haran lo que haga falta, lo hara el cliente, lo hace el cliente, lo puede hacer el cliente, lo haran ellos,
        lo hacen ellos, ellos lo hacen, ellos mismos lo {act}, ellos mismos, el propio cliente lo, el propio cliente puede, {customer}
        colabora, {customer} coopera, {customer} ayuda, colabora sin problema, colaboran sin problema, sin problema para {act}, sin
        problemas para {act}, no tiene problema en, no tienen problema en, no tiene inconveniente, no tienen inconveniente, no pone
        pegas, no ponen pegas, no pone problemas, no ponen problemas, con mucho gusto, encantado de {act}, encantados de {act}, de
        buena gana, ha aceptado {act}, han aceptado {act}, acepta {act}, aceptan {act}, acepto {act}, accedio a {act}, ha accedido a
        {act}, se ofrecio a {act}, se ofrece a {act}, se ofrecen a {act}, se compromete a {act}, se comprometio a {act}, ha prometido
        {act}, prometio {act}, dijo que lo haria, dijeron que lo harian, dice que lo hara, dicen que lo haran, dijo que si, dijeron
        que si, ha dicho que si, han dicho que si, esta a favor, esta todo de su parte, el admin del cliente lo, su admin lo hara, su
        admin nos, su IT nos, basta con pedirselo, si se lo pedimos lo, cliente dispuesto, cliente colaborador, cliente colabora,
        cliente de acuerdo`,
    },
    denied: 'no',
  },
  no: {
    says: {
      ja: `
        {customer}は拒否, {customer}が拒否, {customer}に拒否, {customer}が嫌が,
        {customer}は嫌が, {customer}は非協力, {customer}が非協力,
        {customer}の協力は得られ, {customer}の協力が得られません, {customer}の協力が得られない,
        {customer}の協力は得られません, {customer}は何もしてくれ, {customer}は何もしません,
        {customer}は何もしない, {customer}側では何も, {they}は拒否, {they}が拒否,
        {they}に拒否, {they}が嫌が, {they}は嫌が, {they}は何もしてくれ, {they}は何もしない,
        {they}が非協力, {they}は非協力, {act}を拒否, {act}は拒否, {act}を断ら,
        {act}を断って, {act}を嫌が, {act}を渋, {act}してくれません, {act}してくれない,
        {act}してもらえません, {act}してもらえない, {act}してもらえず, {act}していただけません,
        {act}していただけない, {act}したくない, {act}したがらない, {act}したがりません,
        {act}する気がない, {act}する気はない, {act}する気がありません, {act}はしたくない,
        {act}はしてくれません, {act}はしてもらえません, {act}はしません, {act}に応じてくれ,
        {act}に応じません, {act}に応じない, {act}には応じ, {act}に消極的,
        {act}に協力してくれない, {act}に協力してくれません, {act}を一切, {act}は一切, 一切{act},
        一切の{act}, 協力してくれません, 協力してくれない, 協力いただけません, 協力が得られません,
        協力が得られない, 協力は期待できません, 協力は期待できない, 協力的ではありません, 協力的ではない, 協力的でない,
        非協力的, 拒否されて, 拒否しています, 拒まれ, 断られ, 断られました, 断固, 拒絶, 嫌がって, 渋って,
        渋っている, 何もしてくれません, 何もしてくれない, 何も触りたくない, 触りたがらない, 何も入力したくない,
        動いてくれません, 動いてくれない, 対応してくれません, 対応してくれない, 対応いただけません,
        対応してもらえません, 消極的, ポリシーで禁止, 規定で禁止, 社内規定で, 許可されていません, 認めてくれません,
        認められません, 手間をかけたくない, お客様には何もさせ, 顧客には何もさせ, 手を煩わせ, 時間がないと`,
      de: `
        {customer} weigert, weigert sich, weigern sich, verweigert, verweigern, verweigert jede, {customer} lehnt .. ab, {they} lehnen
        .. ab, lehnt .. ab, lehnen das ab, lehnt das ab, lehnt jede eintragung ab, {customer} will nicht, {customer} wollen nicht,
        {they} wollen nicht, {they} will nicht, {customer} will nichts, {they} wollen nichts, will nichts eintragen, wollen nichts
        eintragen, will nichts {act}, wollen nichts {act}, will nicht {act}, wollen nicht {act}, möchte|moechte nicht {act},
        möchten|moechten nicht {act}, möchte|moechte nichts {act}, möchten|moechten nichts {act}, will das nicht, wollen das nicht,
        möchte|moechte das nicht, möchten|moechten das nicht, wird nichts {act}, werden nichts {act}, trägt|traegt nichts ein, tragen
        nichts ein, trägt|traegt uns nicht ein, tragen uns nicht ein, trägt|traegt .. nicht ein, tragen .. nicht ein, macht nichts,
        machen nichts, macht gar nichts, machen gar nichts, tut nichts, tun nichts, macht nicht mit, machen nicht mit, macht da nicht
        mit, spielt nicht mit, zieht nicht mit, fasst nichts an, fassen nichts an, fasst .. nicht an, ändert|aendert nichts,
        ändern|aendern nichts, klickt nichts, rührt|ruehrt keinen finger, rühren|ruehren keinen finger, keinen finger, nicht
        {willing}, nicht bereit, nicht gewillt, nicht dazu bereit, nicht kooperativ, unkooperativ, hat keine zeit, keine zeit
        dafür|dafuer, hat keinen bock, nicht zuständig|zustaendig, darf nichts eintragen, dürfen|duerfen nichts eintragen, darf nichts
        {act}, darf uns nicht eintragen, dürfen|duerfen uns nicht eintragen, richtlinie verbietet, {customer} ignoriert, stellt sich
        quer, stellen sich quer, sperrt sich, sperren sich, niemand beim {customer}, keiner beim {customer}, niemand dort, keiner
        dort, da macht keiner, da macht niemand, widerwillig, zögert|zoegert, {customer} sagt nein, hat nein gesagt, rückt|rueckt
        nichts raus, {customer} blockiert, {customer} blockt, {they} blockieren, IT blockiert, IT blockt, {customer} mauert,
        {customer} verbietet, verbietet uns, policy verbietet, {customer} untersagt, {customer} zögert|zoegert, {customer} hat kein
        interesse, {they} haben kein interesse, {customer} hat keine lust, {customer} .. keine zeit, {they} haben keine zeit`,
      fr: `
        {customer} refuse, {customer} refusent, {they} refusent, {they} refuse, DSI refuse, IT refuse, refuse de {act}, refusent de
        {act}, refuse de nous {act}, refusent de nous {act}, refuse de le {act}, refuse de toucher, refuse de faire, refuse toute,
        refusent toute, refuse catégoriquement, a refusé de, ont refusé de, refus du {customer}, {customer} veut pas, {customer} ne
        veut pas, {customer} ne veulent pas, {customer} ne veut rien, {they} ne veulent pas, {they} veulent pas, {they} ne veut pas,
        {they} ne veulent rien, {they} veulent rien, veut pas {act}, veut pas nous {act}, veulent pas {act}, veulent pas nous {act},
        veut rien {act}, veulent rien {act}, veut rien faire, veulent rien faire, veut rien savoir, veulent rien savoir, veut rien
        toucher, veut rien saisir, veut rien changer, veut pas toucher, veut pas s en occuper, souhaite pas {act}, souhaite pas,
        souhaitent pas {act}, souhaitent pas, souhaite rien {act}, pas {willing}, pas {willing} à, pas disposé, pas disposés, pas prêt
        à, pas prêts à, pas d accord pour, pas coopératif, peu coopératif, non coopératif, aucune coopération, coopère pas, coopèrent
        pas, fera rien, feront rien, ne fera rien, ne feront rien, ne fait rien, ne font rien, fait rien pour, ne touchera, touchera à
        rien, touchent à rien, touche à rien, lèvera pas le petit doigt, lève pas le petit doigt, petit doigt, changera rien, change
        rien, changeront rien, saisira rien, saisiront rien, signera pas, signe pas, acceptera pas, accepteront pas, accepte pas,
        acceptent pas, nous inscrira pas, nous ajoutera pas, politique interdit, s oppose, s opposent, s y oppose, rechigne,
        rechignent, traîne des pieds, traîne les pieds, fait la sourde oreille, nous ignore, nous ignorent, ignore nos, ignorent nos,
        {customer} dit non, {customer} a dit non, ils ont dit non, dit non, réticent, réticente, réticents, personne chez le
        {customer}, personne chez eux, personne là bas, personne ne veut, {customer} bloque, {customer} bloquent, DSI bloque, {they}
        bloquent, {customer} interdit, DSI interdit, {they} interdisent, interdit de nous, {customer} n a pas le temps, {customer} a
        pas le temps, ils n ont pas le temps, il n a pas le temps, {customer} n est pas intéressé, {customer} pas intéressé, ils ne
        sont pas intéressés`,
      es: `
        {customer} se niega, {they} se niega, {they} se niegan, se niega a {act}, se niegan a {act}, se nego a {act}, se negaron a
        {act}, se ha negado, se han negado, se niega, se niegan, se niega en redondo, {customer} no quiere, {they} no quieren, {they}
        no quiere, no quiere {act}, no quieren {act}, no quiere saber nada, no quieren saber nada, no quiere hacer nada, no quieren
        hacer nada, no quiere tocar nada, no quieren tocar nada, no quiere meter, no quiere poner, no quiere introducir, no quieren
        introducir, no va a {act}, no van a {act}, no va a hacer nada, no van a hacer nada, no hara nada, no haran nada, no hace nada,
        no hacen nada, no hara, no haran, no lo hara, no lo haran, no pondra, no pondran, no introducira, no introduciran, no piensa
        {act}, no piensan {act}, no esta dispuesto, no esta dispuesta, no estan dispuestos, no estan dispuestas, no nos {act}, no nos
        va a {act}, no nos van a {act}, no nos pondra, no nos pondran, no nos quiere {act}, no nos quieren {act}, no mueve un dedo, no
        mueven un dedo, no movera un dedo, no moveran un dedo, no toca nada, no tocan nada, no tocara nada, no tocaran nada, no cambia
        nada, no cambian nada, no cambiara nada, no colabora, no colaboran, no colaborara, no coopera, no cooperan, no ayuda, no
        ayudan, sin colaboracion, ninguna colaboracion, cero colaboracion, nula colaboracion, poco colaborador, poco colaborativo,
        reacio, reacia, reacios, reticente, reticentes, rechaza {act}, rechazan {act}, rechaza hacer, rechaza cualquier, rechazan
        cualquier, rechazo {act}, ha rechazado {act}, dice que no, dicen que no, dijo que no, dijeron que no, ha dicho que no, han
        dicho que no, pone pegas, ponen pegas, pone trabas, ponen trabas, ponen problemas, pone problemas, su politica lo prohibe, la
        politica lo prohibe, lo prohibe, lo prohiben, lo tiene prohibido, lo tienen prohibido, prohibe {act}, no permite {act}, no
        permiten {act}, no permite que, no permiten que, no le interesa, no les interesa, no le apetece, no tiene tiempo, no tienen
        tiempo, sin tiempo para, pasa de nosotros, pasan de nosotros, pasan del tema, pasa del tema, nos ignora, nos ignoran, nadie
        alli lo, nadie alli va a, nadie en el cliente, nadie de su lado, ninguna gana, nunca {act}, jamas {act}, imposible que el
        cliente, no podemos contar con el cliente, no contamos con el cliente`,
      en: `
        {customer} refuse, {they} refuse, IT refuses, refuse to {act}, refuses to {act}, refused to {act}, refuse to touch, will not
        {act}, wont {act}, would not {act}, wouldnt {act}, does not want to {act}, do not want to {act}, dont want to {act}, doesnt
        want to {act}, not willing to, unwilling, not prepared to, will not touch, wont touch, will not do anything, wont do anything,
        will not lift a finger, wont lift a finger, not lift a finger, never {act}, declines to, declined to, cannot be bothered, cant
        be bothered, not going to {act}, {they} ignore, {customer} ignore, refuses any, refuse any, refuses to enter, says no to, no
        cooperation, uncooperative, no interest in entering, does nothing for partners, nothing for partners, not allow us to be
        entered, forbids, policy forbids, not allowed to enter, wont lift, has no time, no time for, will not change anything, wont
        change anything, does not change anything, will not configure, wont configure, reluctant, balks, pushes back, no one there
        will, nobody there will, nobody on their side will, nobody at the customer will, nobody .. will {act}, {customer} not touch,
        {they} not touch, {they} will not touch, {customer} will not touch`,
    },
    denied: 'yes',
  },
}
