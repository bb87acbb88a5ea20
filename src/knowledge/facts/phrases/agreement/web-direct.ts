import type { Saying } from '../../../phrases.ts'

export const agreementWebDirect: Saying = {
  says: {
    en: `
      pay as you go, PAYG, PAYGO, MOSP, MOSA, web direct, webdirect, credit card, by card, company card, direct online,
      online services program, pay go, corporate card, signed up online, bought online, with a card, self service subscription,
      visa card, pay as they go, pays as they go, pays as he goes, paying as they go, on a card, via card, by credit card,
      pay by card, pays by card, on their card`,
    de: `
      kreditkarte, per kreditkarte, mit kreditkarte, firmenkreditkarte, firmenkarte, über|ueber kreditkarte, nutzungsbasierte zahlung,
      nutzungsbasierten zahlung, nutzungsbasierte bezahlung, nutzungsbasierte abrechnung, zahlung nach verbrauch,
      online abgeschlossen, online gekauft, online gebucht, direkt online, über|ueber die website gebucht,
      über|ueber die webseite gekauft, selbst online, direkt über|ueber die webseite, direkt im web gekauft,
      direkt über|ueber azure com, per karte, mit karte`,
    fr: `
      carte bancaire, carte de crédit, par carte, carte bleue, carte de la société, carte corporate, carte d entreprise,
      paiement à l utilisation, paiement à l usage, à l usage, à la consommation, paiement en ligne, acheté en ligne,
      achetée en ligne, souscrit en ligne, souscrite en ligne, en direct sur le site, en direct sur le web, directement sur le site,
      directement en ligne, paiement par carte, CB`,
    es: `
      pago por uso, pago por consumo, pago segun uso, pago segun consumo, pagas por lo que usas, pago directo, tarjeta de credito,
      con tarjeta, tarjeta corporativa, tarjeta de empresa, con la tarjeta, por tarjeta, a la tarjeta, paga con tarjeta,
      pagan con tarjeta, contratacion web, contratado en la web, contratado online, contratado por internet, compra online,
      comprado online, compra directa en la web, directo por web, directamente en la web, directo a microsoft por web,
      contrato web directo, suscripcion de pago por uso, web directa, web directo`,
    ja: `
      従量課金, 従量課金制, 従量制, 従量課金プラン, 従量課金契約, クレジットカード, クレジット払い, クレカ,
      クレカ払い, カード払い, カード決済, ウェブダイレクト, Webダイレクト, Web直販, ウェブ直販,
      オンライン直販, オンラインで直接, オンラインで契約, マイクロソフトから直接購入, Microsoftから直接購入,
      Microsoftと直接契約, Web直接契約, 都度払い, 法人カード`,
  },
}
