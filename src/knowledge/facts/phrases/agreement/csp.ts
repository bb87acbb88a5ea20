import type { Saying } from '../../../phrases.ts'

export const agreementCsp: Saying = {
  says: {
    en: `
      CSP, NCE, cloud solution provider, in CSP, via CSP, through CSP, under CSP, on CSP, CSP customer, CSP agreement,
      CSP subscription, CSP contract, through a reseller, via a reseller, from a reseller, via reseller, through our reselling arm,
      via a distributor, through a distributor, from a distributor, via distributor, buys .. from us, buys .. through us,
      buy .. from us, azure is billed through us, subscription billed by us, we bill them, we bill the customer, we invoice the azure,
      we invoice the licences, indirect provider, direct bill, new commerce, new commerce experience, we also resell, we resell,
      resell them, licences through us, licenses through us, through our CSP, we are [the|their|a] CSP, tier 2, tier 1, via disti,
      through disti,
      indirect reseller, tier one, tier two, pax8, ingram micro, TD synnex`,
    de: `
      über|ueber CSP, im CSP, via CSP, per CSP, aus CSP, mit CSP, CSP vertrag, CSP kunde, CSP kunden, CSP modell, CSP lizenz,
      CSP lizenzen, CSP abo, CSP abos, CSP geschäft|geschaeft, über|ueber einen reseller, über|ueber reseller,
      über|ueber den reseller, über|ueber einen distributor, über|ueber den distributor, über|ueber einen distri, über|ueber distri,
      über|ueber einen händler|haendler, über|ueber einen wiederverkäufer|wiederverkaeufer, über|ueber unseren distributor,
      vom reseller, vom distributor, bezieht .. über|ueber uns, beziehen .. über|ueber uns, bezieht .. von uns, bezieht .. bei uns,
      kauft .. über|ueber uns, kaufen .. über|ueber uns, kauft .. bei uns, kaufen .. bei uns, über|ueber uns gekauft,
      über|ueber uns bezogen, bei uns gekauft, läuft|laeuft über|ueber unser CSP, über|ueber unsere CSP, über|ueber unser CSP,
      über|ueber unseren CSP, wir rechnen .. ab, rechnen wir .. ab, wird von uns abgerechnet, über|ueber uns abgerechnet,
      von uns abgerechnet, rechnung von uns, rechnung kommt von uns, wir stellen .. in rechnung, stellen wir .. in rechnung,
      wir fakturieren, fakturieren wir, von uns fakturiert, wir verkaufen weiter, wir resellen, lizenzen über|ueber uns,
      lizenzen kommen von uns, lizenzen laufen über|ueber uns, lizenzen von uns, lizenzen bei uns, azure über|ueber uns,
      abo über|ueber uns, indirekter CSP, wir sind [auch] [der|deren|ihr|sein] CSP, über|ueber die CSP schiene, CSP schiene`,
    fr: `
      en CSP, via CSP, par CSP, sous CSP, via le CSP, par le CSP, contrat CSP, client CSP, clients CSP, abonnement CSP,
      abonnements CSP, licences CSP, modèle CSP, programme CSP, via un revendeur, par un revendeur, chez un revendeur,
      via le revendeur, par le revendeur, via un distributeur, par un distributeur, chez un distributeur, via notre distributeur,
      par l intermédiaire d un revendeur, par l intermédiaire d un distributeur, via un grossiste, par un grossiste,
      achète .. chez nous, achète .. par nous, achète .. via nous, achète chez nous, achètent chez nous, achète via nous,
      achète par nous, acheté chez nous, achetés chez nous, achetées chez nous, par notre intermédiaire, nous facturons azure, on facture azure, facturons|facture les licences,
      facturons|facture le|les|au|aux|leur {customer}, facturons|facture la consommation, nous facturons [l|le|leur|son] azure,
      nous leur facturons, on leur facture, facturé par nous, facturée par nous, facturés par nous, facturation par nous,
      facture vient de nous, nous revendons, on revend, licences par nous, licences chez nous, licences passent par nous,
      via notre CSP, nous sommes leur CSP, on est leur CSP, nous sommes [aussi] le CSP, fournisseur indirect, revendeur indirect,
      fournisseur de solutions cloud, fournisseur de solution cloud`,
    es: `
      proveedor de soluciones en la nube, proveedor de soluciones cloud, contrato CSP, acuerdo CSP, suscripcion CSP, por CSP, via CSP,
      en CSP, bajo CSP, a traves de CSP, a traves del CSP, mediante CSP, modelo CSP, programa CSP,
      a traves de un revendedor, a traves de un reseller, a traves de un distribuidor, a traves de un mayorista,
      a traves de un partner CSP, via mayorista, via revendedor, via reseller, via distribuidor, por mayorista, por un mayorista,
      por un revendedor, por un distribuidor, de un revendedor, con un revendedor, con un mayorista, con un distribuidor,
      compra a traves de nosotros, compran a traves de nosotros, compra .. con nosotros, compran .. con nosotros, compra por nosotros,
      nos compra las licencias, nos compra azure, nos compran azure, contrata con nosotros, contratan con nosotros, le facturamos,
      les facturamos, le facturamos azure, les facturamos azure, facturamos nosotros, facturado por nosotros, lo facturamos nosotros,
      se lo facturamos, facturamos al cliente, facturamos el azure, facturamos el consumo, tambien revendemos, revendemos azure,
      revendemos las licencias, revendemos licencias, tambien le vendemos las licencias, licencias a traves de nosotros,
      las licencias pasan por nosotros, las licencias las vendemos nosotros, proveedor indirecto, nuevo comercio,
      nueva experiencia de comercio, somos su CSP, somos el CSP`,
    ja: `
      クラウドソリューションプロバイダー契約, CSP契約, CSP経由, CSPで購入, リセラー経由, リセラーから購入,
      販売店経由, 代理店経由, 代理店から購入, 販売代理店経由, ディストリビューター経由, ディストリビュータ経由,
      ディストリ経由, 再販経由, 間接プロバイダー経由, {we}から購入, {we}経由で購入, {we}経由で契約,
      {we}が請求, {we}から請求, {we}が再販, {we}も再販, ライセンスは{we}から,
      ライセンスは{we}経由, ライセンスも{we}, ライセンスも販売, 再販もして, 再販も行, ニューコマース,
      新しいコマース, 新コマース,
      クラウドソリューションプロバイダー, クラウドソリューションプロバイダ`,
  },
  implies: {
    en: `
      azure plan`,
    es: `
      plan de azure, plan azure`,
    ja: `
      Azureプラン`,
  },
}
