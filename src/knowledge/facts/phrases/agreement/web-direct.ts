import type { Saying } from '../../../phrases.ts'

export const agreementWebDirect: Saying = {
  says: {
    en: `
      web signup, web sign up, signed up online, signed up on the web, paid by credit card, paid by card, paid with a card,
      pay as you go, PAYG, PAYGO, MOSP, MOSA, web direct, webdirect, credit card, by card, company card, direct online,
      online services program, pay go, corporate card, bought online, with a card, self service subscription, visa card,
      pay as they go, pays as they go, pays as he goes, paying as they go, on a card, via card, by credit card, pay by card,
      pays by card, on their card, card on file, on azure com, put in a card|visa|mastercard, from the [azure|microsoft] website,
      off the [azure|microsoft] website, at the azure website, on the [azure|microsoft] website, straight from the website,
      via the website, through the website, over the website, microsoft online subscription agreement,
      online subscription agreement, bought [it] online, was bought online, purchased online, ordered online, subscribed online,
      self serve, self service sign up, mastercard, =visa, amex, swipe a card|visa, swipe their card, 0003P, MS-AZR-0003P,
      MS AZR 0003P, founder visa, signed up at [the] azure, signed up on [the] azure, signed up [directly] with a card, debit card,
      pay per use, pay per usage, online subscription, card payment, card payments,
      pay|pays|paying|paid with|via|using [a|the|their|company] card, charges .. card [every|each|monthly],
      card gets|is|gets debited|charged|billed, card debited, pays as she|he|they|it|you goes|go,
      signed up herself|himself|themselves|itself [on|at|online], registered online, signed up online|on, no EA no MCA no CSP,
      no reseller no contract`,
    de: `
      kreditkarte, per kreditkarte, mit kreditkarte, firmenkreditkarte, firmenkarte, über|ueber kreditkarte,
      nutzungsbasierte zahlung, nutzungsbasierten zahlung, nutzungsbasierte bezahlung, nutzungsbasierte abrechnung,
      zahlung nach verbrauch, online abgeschlossen, online gekauft, online gebucht, direkt online, über|ueber die website gebucht,
      über|ueber die webseite gekauft, selbst online, direkt über|ueber die webseite, direkt im web gekauft,
      direkt über|ueber azure com, per karte, mit karte, im web abgeschlossen, direkt im web abgeschlossen, direkt im web,
      von der kreditkarte, von der karte abgebucht, auf der website gekauft, auf der webseite gekauft,
      auf der website abgeschlossen, online bestellt, online registriert, selbst im web, über|ueber die azure website,
      mit firmenkarte, hinterlegte karte, karte hinterlegt, =im web .. pay as you go, selber|selbst =im web|online,
      pay as you go geklickt|gebucht|abgeschlossen`,
    fr: `
      carte bancaire, carte de crédit, par carte, carte bleue, carte de la société, carte corporate, carte d entreprise,
      paiement à l utilisation, paiement à l usage, à l usage, à la consommation, paiement en ligne, acheté en ligne,
      achetée en ligne, souscrit en ligne, souscrite en ligne, en direct sur le site, en direct sur le web, directement sur le site,
      directement en ligne, paiement par carte, CB, achat direct sur le site, achat en ligne, acheté sur le site,
      achetée sur le site, sur le site web de microsoft, sur leur carte, sur la carte, sur sa carte, débité sur leur carte,
      prélevé sur leur carte, inscrits en ligne, inscrit en ligne, commandé en ligne, carte enregistrée, directement sur internet`,
    es: `
      pago por uso, pago por consumo, pago segun uso, pago segun consumo, pagas por lo que usas, pago directo, tarjeta de credito,
      con tarjeta, tarjeta corporativa, tarjeta de empresa, con la tarjeta, por tarjeta, a la tarjeta, paga con tarjeta,
      pagan con tarjeta, contratacion web, contratado en la web, contratado online, contratado por internet, compra online,
      comprado online, compra directa en la web, directo por web, directamente en la web, directo a microsoft por web,
      contrato web directo, suscripcion de pago por uso, web directa, web directo, en la tarjeta, en su tarjeta, a su tarjeta,
      cargo en tarjeta, cargado a la tarjeta, contrataron en linea, contratado en linea, comprado en linea, en linea con tarjeta,
      en linea con una tarjeta, en la web de microsoft, en la pagina de azure, en la pagina de microsoft, tarjeta registrada,
      alta en linea, por la web`,
    ja: `
      従量課金, 従量課金制, 従量制, 従量課金プラン, 従量課金契約, クレジットカード, クレジット払い, クレカ, クレカ払い, カード払い, カード決済, ウェブダイレクト, Webダイレクト, Web直販, ウェブ直販, オンライン直販,
      オンラインで直接, オンラインで契約, マイクロソフトから直接購入, Microsoftから直接購入, Microsoftと直接契約, Web直接契約, 都度払い, 法人カード, Webから直接購入, Webから購入, Webで購入, ウェブで購入,
      ウェブから購入, サイトから直接購入, サイトで購入, カードから引き落と, カードで引き落と, カード引き落とし, カード登録, カードを登録, オンラインで購入, オンラインでカード, オンラインで申し込, オンライン申込`,
  },
}
