import type { Saying } from '../../../phrases.ts'

export const roleReseller: Saying = {
  says: {
    en: `
      reseller, CSP reseller, LSP, licensing partner, licensing solution provider, licence partner, license partner,
      licensing provider, distributor, indirect provider, indirect reseller, direct bill partner, CSP partner, CSP direct, direct CSP,
      CSP provider, disti, VAR, value added reseller, licensing reseller, tier 1 CSP, tier 2 CSP, tier 1 partner, indirect CSP,
      cloud distributor, software reseller, licence reseller, license reseller, transacting partner, licensing specialist,
      partner of record for licences, as a CSP, we are the CSP, we are CSP, we are a CSP, as CSP, as their CSP, their CSP,
      {customer} CSP, CSP for, CSP here, CSP question, we as CSP, CSP of, cloud solution provider, licensing house, license broker,
      LAR`,
    de: `
      wiederverkäufer|wiederverkaeufer, lizenzhändler|lizenzhaendler, lizenzpartner, lizenz partner, lizenzvertrieb,
      lizenzgeschäft|lizenzgeschaeft, lizenzspezialist*, lizenzierungspartner, lizenzierungsspezialist*, lizenzanbieter,
      lizenzlieferant, softwarehändler|softwarehaendler, softwarereseller, fachhändler|fachhaendler, handelspartner,
      großhändler|großhaendler, großhandel, distri, distributionspartner, cloud distributor, CSP anbieter, CSP händler|haendler,
      CSP direktpartner, direkter CSP, indirekter CSP, indirekter reseller, indirekter anbieter, wir sind CSP, wir sind der CSP,
      wir sind ein CSP, als CSP, deren CSP, ihr CSP, sein CSP, CSP des {customer}, CSP vom {customer}, unser CSP geschäft|geschaeft,
      reines CSP geschäft|geschaeft, handelsgeschäft|handelsgeschaeft, lizenzverkauf, lizenzreseller, lizenz reseller, CSP bereich,
      CSP team, reseller im CSP`,
    fr: `
      revendeur, revendeuse, revendeur CSP, revendeur de licences, revendeur indirect, revendeur à valeur ajoutée, revendeur agréé,
      distributeur, grossiste, fournisseur indirect, partenaire licences, partenaire licence, partenaire de licence,
      partenaire licensing, spécialiste licences, spécialiste licence, spécialiste licensing, spécialiste des licences,
      fournisseur de licences, vendeur de licences, vente de licences, revente, revente de licences, négoce, CSP direct, CSP indirect,
      partenaire CSP, fournisseur CSP, nous sommes CSP, nous sommes le CSP, on est CSP, on est le CSP, en tant que CSP, leur CSP,
      son CSP, CSP du {customer}, CSP de {customer}, activité CSP, distributeur de licences, partenaire revendeur,
      partenaire transactionnel`,
    es: `
      revendedor, revendedora, revendedor CSP, revendedor indirecto, revendedor de valor anadido, distribuidor, distribuidora,
      mayorista, mayorista CSP, mayorista de licencias, distribuidor cloud, distribuidor de licencias, proveedor indirecto,
      partner de licencias, partner de licenciamiento, socio de licencias, especialista en licencias, especialista en licenciamiento,
      empresa de licencias, proveedor de licencias, proveedor de licenciamiento, partner CSP, socio CSP, proveedor CSP, CSP directo,
      CSP indirecto, partner transaccional, partner de facturacion directa, como CSP, somos CSP, somos el CSP, somos su CSP,
      somos un CSP, su CSP, {customer} CSP, CSP del {customer}, canal de distribucion, comercializadora de licencias,
      reventa de licencias`,
    ja: `
      リセラー, 再販業者, 再販パートナー, 再販事業者, 販売代理店, 販売店, 販売パートナー, 代理店,
      ディストリビューター, ディストリビュータ, 一次代理店, 二次代理店, 一次店, 二次店, ライセンスパートナー,
      ライセンス販売, ライセンス販売店, ライセンス担当, ライセンシングパートナー,
      ライセンスソリューションプロバイダー, CSPパートナー, CSP事業者, CSPリセラー, CSP間接リセラー,
      CSP直接, 間接リセラー, 間接プロバイダー, 直接請求パートナー, CSPとして,
      クラウドソリューションプロバイダー, クラウドソリューションプロバイダ, {customer}のCSP,
      {we}はCSP, {we}がCSP, 卸, 卸売`,
  },
  implies: {
    en: `
      {we} resell, {we} sell the licence, {we} sell the license, {we} sell them the, renews with us, renew .. with us,
      buys .. from us, bought through us, licences come from us, licenses come from us, {we} transact, {we} only sell,
      {we} provide the licences, {we} provide the licenses, {we} do the licensing, we distribute, through our CSP, thru our CSP,
      via our CSP, our CSP`,
    de: `
      wir verkaufen lizenzen, wir verkaufen die lizenzen, wir verkaufen nur lizenzen, verkaufen nur lizenzen, verkaufen lizenzen,
      verkaufen die lizenzen, lizenzen kommen von uns, lizenzen von uns, lizenzen über|ueber uns, lizenzen laufen über|ueber uns,
      lizenzen bei uns, kauft bei uns, kauft .. bei uns, kaufen bei uns, kaufen .. bei uns, bezieht .. über|ueber uns,
      beziehen .. über|ueber uns, bezieht .. von uns, kauft .. über|ueber uns, bei uns gekauft, über|ueber uns gekauft,
      über|ueber uns bezogen, wir liefern die lizenzen, wir liefern nur lizenzen, wir stellen die lizenzen, wir vertreiben lizenzen,
      lizenzierung machen wir, wir machen die lizenzierung, wir handeln, lizenzen verkaufen wir, wir resellen, wir transagieren`,
    fr: `
      nous revendons, on revend, nous vendons les licences, on vend les licences, nous vendons des licences, on vend des licences,
      licences chez nous, licences par nous, licences passent par nous, licences viennent de nous, achète .. chez nous,
      achète chez nous, achètent chez nous, achètent .. chez nous, achète par nous, achète via nous,
      achète .. par notre intermédiaire, acheté chez nous, achetées chez nous, achetés chez nous, par notre intermédiaire,
      nous fournissons les licences, on fournit les licences, nous ne vendons que, on ne vend que, nous gérons les licences,
      on gère les licences, nous distribuons, se fournit chez nous, renouvelle chez nous, renouvelle .. chez nous, via notre CSP`,
    es: `
      revendemos, nosotros revendemos, vendemos licencias, vendemos las licencias, les vendemos las licencias,
      le vendemos las licencias, vendemos suscripciones, solo vendemos licencias, solo vendemos, renueva con nosotros,
      renuevan con nosotros, compra a traves de nosotros, compran a traves de nosotros, nos compra las licencias,
      nos compra licencias, nos compran las licencias, nos compran, proveemos las licencias, suministramos las licencias,
      distribuimos, llevamos las licencias, llevamos el licenciamiento, hacemos el licenciamiento, nuestro CSP, transaccionamos,
      somos quienes transaccionan, las licencias son nuestras`,
    ja: `
      {we}が再販, {we}は再販, {we}が販売, {we}からライセンス, {we}経由で購入, {we}から購入,
      ライセンスを販売, ライセンスを売って, ライセンスを再販, ライセンスを卸, 再販しています, 再販しております,
      再販のみ, {we}のCSP, 再販だけ, ライセンス更新, 更新は{we}`,
  },
}
