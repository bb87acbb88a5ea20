import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const marketplaceListedOnly: Saying<ValueOf<'marketplace'>> = {
  says: {
    en: `
      contact me, contact me only, contact us listing, free listing, free offer, free plan, free trial only, free tier only, BYOL,
      bring your own licence, bring your own license, listed only, listing only, only listed, just listed, only a listing,
      just a listing, just a lead form, lead form, lead gen, lead generation, not transactable, isnt transactable,
      is not transactable, non transactable, not yet transactable, get it now, contact button, cannot be bought, cant be bought,
      cannot buy it there, not buyable, only an entry in the {store}, free of charge in the {store}, {store} listing, {store} entry,
      listed on [the] {store}, listed in [the] {store}, listing in [the] {store}, listing on [the] {store}, transact outside,
      nothing transacts, billed outside the {store}, showcase listing, just a page on, brochure listing, no transactions,
      does not transact, doesnt transact, free .. {store}, free on the {store}, free in the {store}, microsoft bills nothing,
      bills nothing, no billing through microsoft`,
    de: `
      nur gelistet, bloß gelistet, lediglich gelistet, nur ein listing, nur als listing, nur listing, reines listing, nur ein eintrag,
      nur ein eintrag im {store}, nur eingetragen im {store}, nur mit einem eintrag im {store}, eintrag im {store},
      gelistet im {store}, gelistet auf dem {store}, im {store} gelistet, im {store} nur gelistet, auf dem {store} gelistet,
      im {store} aufgeführt|aufgefuehrt, nur aufgeführt|aufgefuehrt, nur sichtbar im {store}, im {store} nur sichtbar,
      nur präsenz|praesenz im {store}, kontaktformular, kontakt formular, nur kontaktformular, kontakt aufnehmen button,
      kontaktieren sie uns, kontaktbutton, kontakt button, nur kontaktanfrage, kontaktanfrage, lead formular, leadformular, nur leads,
      leadgenerierung, kostenloses listing, kostenloser eintrag, kostenloses angebot, gratis listing, kostenlos gelistet,
      kostenlos im {store}, gratis im {store}, nur kostenlose testversion, eigene lizenz mitbringen, lizenz mitbringen,
      nicht transaktionsfähig|transaktionsfaehig, nicht transagierbar, nicht kaufbar, nicht bestellbar, nicht direkt kaufbar,
      kann man nicht kaufen, kann man da nicht kaufen, kann dort nicht gekauft, nicht zu kaufen, verkauf läuft|laeuft außerhalb,
      abrechnung außerhalb, außerhalb abgerechnet, abgerechnet wird außerhalb, nur schaufenster, schaufenster, kontakt aufnehmen`,
    fr: `
      juste listé, juste listée, seulement listé, seulement listée, simplement listé, simplement listée, uniquement listé,
      uniquement listée, que listé, que listée, que référencé, que référencée, juste référencé, juste référencée, seulement référencé,
      seulement référencée, simplement référencé, simplement référencée, uniquement référencé, référencé sur [la|le] {store},
      référencée sur [la|le] {store}, référencés sur [la|le] {store}, référencement sur [la|le] {store}, listé sur [la|le] {store},
      listée sur [la|le] {store}, présent sur [la|le] {store} mais, juste une fiche, simple fiche, qu une fiche,
      une fiche sur [la|le] {store}, fiche sur [la|le] {store}, fiche {store}, fiche produit sur, simple listing, juste un listing,
      qu un listing, seulement un listing, simple vitrine, juste une vitrine, vitrine, formulaire de contact, formulaire contact,
      contactez moi, contactez nous, me contacter, bouton de contact, bouton contact, prise de contact, génération de leads,
      que des leads, juste des leads, offre gratuite, listing gratuit, fiche gratuite, gratuit sur [la|le] {store},
      gratuite sur [la|le] {store}, essai gratuit seulement, essai gratuit uniquement, apportez votre licence,
      licence fournie par le client, pas transactable, non transactable, pas encore transactable, n est pas transactable,
      pas achetable, peut pas l acheter, peut pas acheter, pas possible d acheter, pas d achat possible, facturé hors {store},
      facturé en dehors, facturation hors, facturation en dehors, vente se fait ailleurs, transaction hors, aucune transaction`,
    es: `
      solo listado, solo listada, solo listados, solo publicado, solo publicada, solo anunciado, solo ficha, solo una ficha,
      solo aparece en [el] {store}, solo aparecemos en [el] {store}, solo estamos listados, solo figuramos en [el] {store},
      solo publicidad, solo escaparate, de escaparate, solo anuncio, unicamente listado, unicamente listada, simplemente listado,
      simplemente listada, solo en modo contacto, contactame, contactarme, contactenos, contactanos, contacta conmigo,
      pongase en contacto, boton de contacto, formulario de contacto, modo contacto, solo contacto, captacion de leads,
      generacion de leads, generacion de contactos, formulario de leads, listado gratuito, publicacion gratuita, ficha gratuita,
      oferta gratuita, oferta gratis, plan gratuito, gratis en [el] {store}, gratuito en [el] {store}, prueba gratuita,
      solo prueba gratuita, traiga su propia licencia, trae tu propia licencia, licencia propia, no transaccionable,
      no es transaccionable, aun no es transaccionable, todavia no transaccionable, no se puede comprar,
      no se puede comprar en [el] {store}, no se compra, no se compra en [el] {store}, no transaccionamos, sin transacciones,
      no hay transacciones, facturamos fuera del {store}, cobramos fuera del {store}, vendemos fuera del {store}`,
    ja: `
      掲載のみ, 掲載だけ, 掲載しているだけ, 掲載しているのみ, 掲載してあるだけ, 掲載されているだけ,
      リスティングのみ, リスティングだけ, リストのみ, 問い合わせのみ, お問い合わせのみ, 問い合わせボタン,
      お問い合わせボタン, お問い合わせ型, お問い合わせください, 連絡先のみ, 連絡先フォーム, 無料掲載,
      無料リスティング, 無料オファー, 無償オファー, 無料プランのみ, 無料で掲載, 無償で掲載, 無料公開,
      ライセンス持ち込み, ライセンス持込, 持ち込みライセンス, リード獲得, リードフォーム, リード獲得用,
      {store}に出しているだけ, {store}では購入できません, {store}では買えません, 取引はできません,
      取引可能ではありません, 取引不可, 決済は別, 決済は{store}外, 請求は{store}外, 紹介ページのみ,
      載せているだけ, 載せてるだけ`,
  },
  implies: {
    es: `
      ficha en [el] {store}, listado en [el] {store}, listada en [el] {store}, listados en [el] {store}, publicado en [el] {store},
      publicada en [el] {store}, publicados en [el] {store}, anuncio en [el] {store}, aparece en [el] {store},
      estamos en [el] {store}, presencia en [el] {store}`,
    ja: `
      {store}に掲載, {store}への掲載, {store}掲載, {store}に載せて,
      {store}に出して`,
  },
  denied: 'none',
}
