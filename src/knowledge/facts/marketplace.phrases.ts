import type { FactPhrases } from '../phrases.ts'

export const marketplacePhrases: FactPhrases<'marketplace'> = {
  transactable: {
    says: {
      ja: `
        {store}で販売, {store}経由で販売, {store}を通じて販売, {store}にて販売,
        {store}で売って, {store}経由で売って, {store}で売れ, {store}で購入,
        {store}経由で購入, {store}を通じて購入, {store}で決済, {store}経由で決済,
        {store}で課金, {store}経由で課金, {store}で請求, {store}経由で請求,
        {store}で取引, {store}経由の取引, {store}取引, {store}販売, {store}経由の販売,
        {store}課金, {store}決済, 取引可能, 取引可能なオファー, トランザクト可能, トランザクタブル,
        購入可能なオファー, トランザクション可能, 取引対応, プライベートオファー, 有償プラン, 有料プラン,
        有償オファー, 有料オファー, Microsoftが請求, マイクロソフトが請求, Microsoft経由で請求,
        マイクロソフト経由で請求, 請求はMicrosoft, 請求はマイクロソフト, 月額課金, 月額プラン,
        SaaSオファー, 従量制課金オファー, メータリング課金, {store}で契約, {store}経由で契約,
        {store}から購入, {store}でサブスクライブ`,
      fr: `
        transactable, transactables, offre transactable, offres transactables, offre transactionnelle, offre privée, offres privées,
        vendu sur la {store}, vendu sur le {store}, vendue sur la {store}, vendue sur le {store}, vendu via la {store}, vendu via le
        {store}, vendue via la {store}, vendue via le {store}, vendu par la {store}, vendu par le {store}, vendu .. via [la|le]
        {store}, vendu .. sur [la|le] {store}, vendons .. sur [la|le] {store}, vendons .. via [la|le] {store}, vend .. sur [la|le]
        {store}, vend .. via [la|le] {store}, vend .. par [la|le] {store}, vendre .. sur [la|le] {store}, vendre .. via [la|le]
        {store}, vente via [la|le] {store}, vente sur [la|le] {store}, ventes via [la|le] {store}, ventes sur [la|le] {store}, ventes
        {store}, se vend sur la {store}, se vend via la {store}, passe par la {store}, passe par le {store}, passent par la {store},
        passent par le {store}, achète .. sur [la|le] {store}, achète .. via [la|le] {store}, achètent .. sur [la|le] {store},
        achètent .. via [la|le] {store}, achètent via la {store}, acheté sur [la|le] {store}, acheté via [la|le] {store}, achetable
        sur [la|le] {store}, achetable sur, achat via [la|le] {store}, achat sur [la|le] {store}, commande via [la|le] {store},
        facturé via [la|le] {store}, facturé par [la|le] {store}, facturée via [la|le] {store}, facturé par microsoft, facturée par
        microsoft, facturation par microsoft, facturation via [la|le] {store}, facturation via microsoft, microsoft facture, microsoft
        s occupe de la facturation, microsoft encaisse, microsoft gère la facturation, plan payant, offre payante, forfait payant,
        offre SaaS payante, abonnement payant sur, paiement via [la|le] {store}, paient via [la|le] {store}, paient sur [la|le]
        {store}, souscrivent via [la|le] {store}, souscrivent sur [la|le] {store}, transaction sur [la|le] {store}, transactions sur
        [la|le] {store}, transaction via [la|le] {store}, application managée payante, payante sur [la|le] {store}, vendue .. sur
        [la|le] {store}`,
      de: `
        transaktionsfähig|transaktionsfaehig, transaktionsfähiges|transaktionsfaehiges angebot,
        transaktionsfähigen|transaktionsfaehigen angebot, transaktionabel, transagierbar, über|ueber den {store} verkauft, über|ueber
        {store} verkauft, über|ueber den {store} verkaufen, über|ueber {store} verkaufen, verkaufen .. über|ueber den {store},
        verkaufen .. über|ueber {store}, verkaufen .. im {store}, verkaufen .. auf dem {store}, verkaufen .. am {store}, verkauft ..
        über|ueber den {store}, verkauft .. im {store}, wird .. über|ueber den {store} verkauft, wird .. im {store} verkauft, verkauf
        über|ueber den {store}, verkauf über|ueber {store}, verkauf im {store}, vertrieb über|ueber den {store}, vertrieb über|ueber
        {store}, vertreiben .. über|ueber den {store}, vertreiben .. über|ueber {store}, vertreiben .. im {store}, läuft|laeuft
        über|ueber den {store}, läuft|laeuft über|ueber {store}, laufen über|ueber den {store}, im {store} kaufbar, im {store}
        gekauft, im {store} kaufen, im {store} verkaufen, im {store} verkauft, im {store} bestellbar, im {store}
        erhältlich|erhaeltlich und, im {store} buchbar, über|ueber den {store} gekauft, über|ueber den {store} bestellt, über|ueber
        den {store} kaufen, über|ueber den {store} abgerechnet, über|ueber {store} abgerechnet, kaufen .. über|ueber den {store},
        kaufen .. im {store}, kauft .. über|ueber den {store}, kauft .. im {store}, kunden kaufen .. {store}, abrechnung über|ueber
        den {store}, abrechnung über|ueber {store}, abrechnung über|ueber microsoft, abgerechnet über|ueber microsoft, microsoft
        rechnet .. ab, microsoft rechnet ab, microsoft fakturiert, microsoft kassiert, microsoft stellt die rechnung, microsoft macht
        die abrechnung, rechnung kommt von microsoft, private offer, privates angebot im {store}, private angebote, bezahlplan,
        bezahlter plan, kostenpflichtiger plan, kostenpflichtiges angebot, kostenpflichtig im {store}, SaaS angebot im {store},
        {store} verkauf, {store} verkäufe|verkaeufe, {store} umsatz, {store} umsätze|umsaetze, {store} transaktion, {store}
        abrechnung, {store} angebot mit, kaufbares angebot, kaufbar über|ueber den {store}, monatliche gebühr|gebuehr .. {store},
        transaktion über|ueber den {store}, abonnieren .. {store}, kauf über|ueber den {store}, kauf im {store}, einkauf über|ueber
        den {store}, abgerechnet wird über [den] {store}, abrechnung über [den] {store}, über [den] {store} abgerechnet, verkauf über
        [den] {store}, über [den] {store} verkauft, abrechnung läuft über [den] {store}`,
      es: `
        transaccionable, transaccionables, oferta transaccionable, transaccional, oferta transaccional, oferta privada, ofertas
        privadas, oferta privada multiparte, se vende en [el] {store}, se vende por [el] {store}, se vende a traves del {store}, se
        vende a traves de {store}, se vende via {store}, se venden .. {store}, vendido en [el] {store}, vendido por [el] {store},
        vendido a traves del {store}, vendemos en [el] {store}, vendemos por [el] {store}, vendemos via {store}, vendemos a traves del
        {store}, vendemos a traves de {store}, vendemos .. {store}, lo vendemos .. {store}, la vendemos .. {store}, vendemos por el
        marketplace, venta en [el] {store}, venta por [el] {store}, venta a traves del {store}, ventas en [el] {store}, ventas por
        [el] {store}, ventas del {store}, venta via {store}, se compra en [el] {store}, se compra por [el] {store}, se compra a traves
        del {store}, compran en [el] {store}, compran por [el] {store}, compran a traves del {store}, compra en [el] {store}, compra
        por [el] {store}, compra a traves del {store}, comprar en [el] {store}, comprado en [el] {store}, comprado a traves del
        {store}, compras en [el] {store}, facturado por microsoft, facturada por microsoft, facturado a traves de microsoft, lo
        factura microsoft, la factura microsoft, factura microsoft, microsoft factura, microsoft cobra, cobra microsoft, facturacion
        de microsoft, facturacion por microsoft, facturacion a traves de microsoft, se factura por [el] {store}, se factura en [el]
        {store}, se factura a traves del {store}, se factura via {store}, facturado en [el] {store}, facturado por [el] {store},
        facturacion por [el] {store}, facturacion del {store}, pagan en [el] {store}, pagan por [el] {store}, paga por [el] {store},
        se cobra por [el] {store}, cobramos por [el] {store}, transaccionamos en [el] {store}, transaccionamos por [el] {store},
        transacciones en [el] {store}, transaccion en [el] {store}, plan de pago, oferta de pago, oferta SaaS, cuota mensual ..
        {store}, facturacion medida, suscripcion mensual .. {store}, se contrata en [el] {store}, contratan en [el] {store}, se cobra
        .. a través del {store}, se cobra por hora, a través del {store}, se vende .. {store}, cobro por hora`,
      en: `
        transactable, transactable offer, private offer, private offers, multiparty private offer, MPO, REO, sold through [the]
        [{azure}] {store}, sell .. through [the] [{azure}] {store}, sell .. in [the] [{azure}] {store}, sell .. on [the] [{azure}]
        {store}, sell .. via [the] [{azure}] {store}, sold via [the] [transactable] {store}, sold on [the] {store}, sold in [the]
        {store}, sold .. through [the] {store}, sold .. via [the] {store}, sold .. on [the] {store}, sold .. in [the] {store}, buy ..
        through [the] {store}, buy .. via [the] {store}, buy .. in [the] {store}, buy .. on [the] {store}, bought through [the]
        {store}, bought on [the] {store}, purchase .. through [the] {store}, purchase .. via [the] {store}, purchased through [the]
        {store}, billed through [the] {store}, billed by microsoft, billed through microsoft, billing through microsoft, microsoft
        bills, microsoft does the billing, microsoft invoices, microsoft collects, paid plan, paid offer, monthly fee .. {store}, per
        seat through, flat rate plan, SaaS offer, metered billing, billed by the hour, hourly billing, paid listing, paid through
        [the] {store}, transaction through [the] {store}, customers pay .. {store}, subscribe .. {store}, transactable {store} offer,
        {store} sale, {store} transaction, {store} billing, selling through [the] {store}, selling on [the] {store}, selling via [the]
        {store}, sells on [the] {store}, paid .. {store}, paid application, paid app, paid managed application, paid managed app,
        billed per, billed by the, per hour billing, monthly billing, pay .. through [the] {store}, pay .. via [the] {store}, pay ..
        on [the] {store}, pays .. through [the] {store}, {store} private offer, {store} plan, checkout .. {store}, =transact through
        the {store}, transacts through the {store}, we transact through the {store}, can .. buy it in the {store}, buy it
        [in|on|through] the {store}`,
    },
    denied: 'listedOnly',
  },
  listedOnly: {
    denied: 'none',
    says: {
      ja: `
        掲載のみ, 掲載だけ, 掲載しているだけ, 掲載しているのみ, 掲載してあるだけ, 掲載されているだけ,
        リスティングのみ, リスティングだけ, リストのみ, 問い合わせのみ, お問い合わせのみ, 問い合わせボタン,
        お問い合わせボタン, お問い合わせ型, お問い合わせください, 連絡先のみ, 連絡先フォーム, 無料掲載,
        無料リスティング, 無料オファー, 無償オファー, 無料プランのみ, 無料で掲載, 無償で掲載, 無料公開,
        ライセンス持ち込み, ライセンス持込, 持ち込みライセンス, リード獲得, リードフォーム, リード獲得用,
        {store}に掲載, {store}への掲載, {store}掲載, {store}に載せて,
        {store}に出しているだけ, {store}に出して, {store}では購入できません,
        {store}では買えません, {store}では販売していません, 取引はできません, 取引可能ではありません,
        取引不可, 購入できません, 決済は別, 決済は{store}外, 請求は{store}外, 紹介ページのみ,
        載せているだけ, 載せてるだけ`,
      de: `
        nur gelistet, bloß gelistet, lediglich gelistet, nur ein listing, nur als listing, nur listing, reines listing, nur ein
        eintrag, nur ein eintrag im {store}, nur eingetragen im {store}, nur mit einem eintrag im {store}, eintrag im {store},
        gelistet im {store}, gelistet auf dem {store}, im {store} gelistet, im {store} nur gelistet, auf dem {store} gelistet, im
        {store} aufgeführt|aufgefuehrt, nur aufgeführt|aufgefuehrt, nur sichtbar im {store}, im {store} nur sichtbar, nur
        präsenz|praesenz im {store}, kontaktformular, kontakt formular, nur kontaktformular, kontakt aufnehmen button, kontaktieren
        sie uns, kontaktbutton, kontakt button, nur kontaktanfrage, kontaktanfrage, lead formular, leadformular, nur leads,
        leadgenerierung, kostenloses listing, kostenloser eintrag, kostenloses angebot, gratis listing, kostenlos gelistet, kostenlos
        im {store}, gratis im {store}, nur kostenlose testversion, eigene lizenz mitbringen, lizenz mitbringen, nicht
        transaktionsfähig|transaktionsfaehig, nicht transagierbar, nicht kaufbar, nicht bestellbar, nicht direkt kaufbar, kann man
        nicht kaufen, kann man da nicht kaufen, kann dort nicht gekauft, nicht zu kaufen, verkauf läuft|laeuft außerhalb, abrechnung
        außerhalb, außerhalb abgerechnet, abgerechnet wird außerhalb, nur schaufenster, schaufenster, kontakt aufnehmen`,
      fr: `
        juste listé, juste listée, seulement listé, seulement listée, simplement listé, simplement listée, uniquement listé,
        uniquement listée, que listé, que listée, que référencé, que référencée, juste référencé, juste référencée, seulement
        référencé, seulement référencée, simplement référencé, simplement référencée, uniquement référencé, référencé sur [la|le]
        {store}, référencée sur [la|le] {store}, référencés sur [la|le] {store}, référencement sur [la|le] {store}, listé sur [la|le]
        {store}, listée sur [la|le] {store}, présent sur [la|le] {store} mais, juste une fiche, simple fiche, qu une fiche, une fiche
        sur [la|le] {store}, fiche sur [la|le] {store}, fiche {store}, fiche produit sur, simple listing, juste un listing, qu un
        listing, seulement un listing, simple vitrine, juste une vitrine, vitrine, formulaire de contact, formulaire contact,
        contactez moi, contactez nous, me contacter, bouton de contact, bouton contact, prise de contact, génération de leads, que des
        leads, juste des leads, offre gratuite, listing gratuit, fiche gratuite, gratuit sur [la|le] {store}, gratuite sur [la|le]
        {store}, essai gratuit seulement, essai gratuit uniquement, apportez votre licence, licence fournie par le client, pas
        transactable, non transactable, pas encore transactable, n est pas transactable, pas achetable, peut pas l acheter, peut pas
        acheter, pas possible d acheter, pas d achat possible, facturé hors {store}, facturé en dehors, facturation hors, facturation
        en dehors, vente se fait ailleurs, transaction hors, aucune transaction`,
      es: `
        solo listado, solo listada, solo listados, solo publicado, solo publicada, solo anunciado, solo ficha, solo una ficha, solo
        aparece en [el] {store}, solo aparecemos en [el] {store}, solo estamos listados, solo figuramos en [el] {store}, solo
        publicidad, solo escaparate, de escaparate, solo anuncio, unicamente listado, unicamente listada, simplemente listado,
        simplemente listada, solo en modo contacto, contactame, contactarme, contactenos, contactanos, contacta conmigo, pongase en
        contacto, boton de contacto, formulario de contacto, modo contacto, solo contacto, captacion de leads, generacion de leads,
        generacion de contactos, formulario de leads, listado gratuito, publicacion gratuita, ficha gratuita, oferta gratuita, oferta
        gratis, plan gratuito, gratis en [el] {store}, gratuito en [el] {store}, prueba gratuita, solo prueba gratuita, traiga su
        propia licencia, trae tu propia licencia, licencia propia, no transaccionable, no es transaccionable, aun no es
        transaccionable, todavia no transaccionable, no se puede comprar, no se puede comprar en [el] {store}, no se compra, no se
        compra en [el] {store}, no transaccionamos, sin transacciones, no hay transacciones, facturamos fuera del {store}, cobramos
        fuera del {store}, vendemos fuera del {store}`,
      en: `
        contact me, contact me only, contact us listing, free listing, free offer, free plan, free trial only, free tier only, BYOL,
        bring your own licence, bring your own license, listed only, listing only, only listed, just listed, only a listing, just a
        listing, just a lead form, lead form, lead gen, lead generation, not transactable, isnt transactable, is not transactable, non
        transactable, not yet transactable, get it now, contact button, cannot be bought, cant be bought, cannot buy it there, not
        buyable, only an entry in the {store}, free of charge in the {store}, {store} listing, {store} entry, listed on [the] {store},
        listed in [the] {store}, listing in [the] {store}, listing on [the] {store}, transact outside, nothing transacts, billed
        outside the {store}, showcase listing, just a page on, brochure listing, no transactions, does not transact, doesnt transact,
        free .. {store}, free on the {store}, free in the {store}`,
    },
    implies: {
      es: `
        ficha en [el] {store}, listado en [el] {store}, listada en [el] {store}, listados en [el] {store}, publicado en [el] {store},
        publicada en [el] {store}, publicados en [el] {store}, anuncio en [el] {store}, aparece en [el] {store}, estamos en [el]
        {store}, presencia en [el] {store}`,
    },
  },
  none: {
    says: {
      ja: `
        {store}なし, {store}はなし, {store}には出していません, {store}に出していません,
        {store}に出していない, {store}には出していない, {store}に出品していません,
        {store}に出品していない, {store}には出品していません, {store}出品なし,
        {store}に掲載していません, {store}に掲載していない, {store}には掲載していません,
        {store}には掲載していない, {store}掲載なし, {store}に載せていません,
        {store}に載せていない, {store}には載せていません, {store}に公開していません,
        {store}に公開していない, {store}では販売していません, {store}で販売していません,
        {store}で販売していない, {store}では販売していない, {store}経由では販売していません,
        {store}は使っていません, {store}は使っていない, {store}は使わない, {store}は使いません,
        {store}を使っていません, {store}は利用していません, {store}を利用していません,
        {store}を利用していない, {store}は未利用, {store}は未掲載, {store}未掲載,
        {store}未出品, {store}未登録, {store}にはありません, {store}にない,
        {store}にはない, {store}のオファーはありません, {store}にオファーはありません,
        {store}上にはありません, {store}とは無関係, {store}を通さず, {store}を介さず,
        {store}外で, {store}を使わず, 直販のみ, 直販だけ, 直接販売のみ, 直接販売だけ, 自社で直接販売,
        直接契約のみ, 直販です, 未掲載, 未出品`,
      de: `
        kein {store}, keinen {store}, kein {store} angebot, kein {store} listing, kein {store} eintrag, keinen {store} eintrag, keine
        {store} präsenz|praesenz, nicht im {store}, nicht auf dem {store}, nicht am {store}, nicht über|ueber den {store}, nicht
        über|ueber {store}, nicht via {store}, nichts im {store}, nichts über|ueber den {store}, nichts auf dem {store}, nichts ..
        über|ueber den {store}, gar nicht im {store}, noch nicht im {store}, im {store} nicht vertreten, im {store} nicht, nicht
        gelistet, nicht veröffentlicht|veroeffentlicht, kein angebot im {store}, keine angebote im {store}, kein listing, kein eintrag
        im {store}, ohne {store}, ohne den {store}, am {store} vorbei, außerhalb des {store}, {store} nein, {store} nicht, {store}
        keiner, {store} nutzen wir nicht, {store} haben wir nicht, {store} machen wir nicht, nutzen den {store} nicht, nutzen keinen
        {store}, direktvertrieb, nur direktvertrieb, direkt verkauft, verkaufen direkt, verkaufen nur direkt, verkaufen wir direkt,
        eigener vertrieb, über|ueber eigenen vertrieb, nichts mit {store}, verkaufen .. direkt an, verkauf direkt an, vertreiben ..
        direkt, vertreiben wir direkt`,
      fr: `
        pas de {store}, aucune {store}, aucun {store}, pas sur [la|le|l] {store}, pas dans [la|le] {store}, pas via [la|le] {store},
        pas par [la|le] {store}, pas encore sur [la|le] {store}, rien sur [la|le] {store}, rien dans [la|le] {store}, rien via [la|le]
        {store}, rien .. via [la|le] {store}, rien .. sur [la|le] {store}, pas d offre sur, pas d offre {store}, aucune offre sur,
        aucune offre {store}, pas d offre dans, pas présent sur, pas présents sur, pas publié, pas publiée, non publié, non publiée,
        pas listé, pas listée, non listé, pas référencé, pas référencés, pas référencée, non référencé, absent de la {store}, absents
        de la {store}, absent du {store}, sans {store}, sans passer par [la|le] {store}, hors {store}, en dehors de la {store}, en
        dehors du {store}, {store} non, {store} aucun, {store} aucune, n utilisons pas [la|le] {store}, utilise pas [la|le] {store},
        utilisons pas [la|le] {store}, vend pas sur [la|le] {store}, vendons pas sur [la|le] {store}, vente directe, ventes directes,
        vente en direct, vendons en direct, vend en direct, vendu en direct, vendons directement, vend directement, vendu directement,
        vendue directement, uniquement en direct, que de la vente directe, que du direct, jamais sur [la|le] {store}`,
      es: `
        sin {store}, fuera del {store}, fuera de {store}, no esta en [el] {store}, no estamos en [el] {store}, no estan en [el]
        {store}, no esta publicado, no esta publicada, no publicado, no publicada, no publicamos, no esta listado, no esta listada, no
        listado, no vendemos en [el] {store}, no vendemos por [el] {store}, no vendemos .. {store}, no se vende en [el] {store}, no se
        vende por [el] {store}, no se vende .. {store}, no usamos [el] {store}, no utilizamos [el] {store}, no hay {store}, no tenemos
        oferta en [el] {store}, no tenemos ofertas en [el] {store}, no tenemos nada en [el] {store}, no tenemos oferta, no tenemos
        {store}, no tenemos presencia en [el] {store}, nada en [el] {store}, nada por [el] {store}, nada via {store}, nada de {store},
        ninguna oferta en [el] {store}, ninguna presencia en [el] {store}, sin oferta en [el] {store}, sin presencia en [el] {store},
        sin ficha en [el] {store}, nunca en [el] {store}, {store} no, {store} ninguno, venta directa, ventas directas, solo venta
        directa, solo ventas directas, vendemos directamente, vendemos en directo, lo vendemos directamente, vendido directamente, se
        vende directamente, vendemos directo, no pasa por [el] {store}, no pasamos por [el] {store}, sin pasar por [el] {store}`,
      en: `
        no {store} offer, no {store} listing, no {store} entry, no {store} presence, no {store}, not on [the] {store}, not in [the]
        {store}, not listed, not listed on [the] {store}, not published, not sold on [the] {store}, not sold via [the] {store}, not
        sold through [the] {store}, nothing on [the] {store}, nothing in [the] {store}, nothing is sold via {store}, nothing .. via
        [the] {store}, nothing .. through [the] {store}, without {store}, without a {store}, never listed, no listing, no offer on
        [the] {store}, no offer in [the] {store}, outside [the] {store}, do not sell .. {store}, dont sell .. {store}, not using [the]
        {store}, do not use [the] {store}, dont use [the] {store}, {store} no, {store} none, only sell directly, sell directly, sold
        directly, direct sales only, sell it direct, sold direct, only direct sales, not on any {store}, not in any {store}, invoice
        directly, invoiced directly, bill directly, billed directly by us, we invoice directly, sell direct, in [the] {store} we are
        not, on [the] {store} we are not, {store} listing is not there, {store} not used, no {store} sale, not sell it on [the]
        {store}, not sell .. on [the] {store}, not sell .. in [the] {store}`,
    },
  },
}
