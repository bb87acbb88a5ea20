import type { Phrases } from '../../../knowledge/phrases.ts'

export const customer: Phrases = {
  en: `
    customer, client, end customer, end client, end user organisation, account, =the bank, bank, retailer, hospital, insurer,
    insurance company, manufacturer, university, school, city, council, municipality, ministry, agency, supplier, car maker,
    factory, airline, utility, charity, law firm, logistics company, company that hired us, buyer, tenant owner, cust, clinic,
    brewery, telco, operator, carmaker, authority, department, subscriber, consumer, purchaser, NHS trust, housing association,
    pharma company, mill, plant, winery, port, grid operator, chain, group, studio, farm, shop, store chain, distillery, shipyard,
    museum, foundation, broker, freight forwarder, winemaker, publisher house, court, police, army, hotel, restaurant chain, trust,
    subsidiary, mother company, daughter, holding, parent company, board, practice, startup, end user, association, federation,
    club, church, county, state, borough, parish, energy company, steel maker, water utility, grocer, supermarket, builder,
    construction company, shipping company, railway, college, academy, kindergarten, nursery, polytechnic, institute, festival,
    shire, diocese, library, theatre, gym, restaurant, bakery, dairy, orchard, greenhouse, vineyard, fishery, harbour, airport,
    haulier, courier company, pharmacy, dentist, laboratory, hospice, lender, notary, canton, regulator, navy, publisher,
    broadcaster, newspaper, waterworks, refinery, quarry, foundry, steelworks, embassy, landlord, zoo, aquarium, casino, cinema,
    sawmill, shipbuilder, brewer, optician, abattoir, pension fund, charity shop, machine shop, building owner, cooperative, co-op,
    coop, bank side, customer side, client side, end cust, municipality side`,
  de: `
    kunde, kunden, endkunde, endkunden, kundin, auftraggeber, auftraggebers, mandantin, klient, klienten, konzern, bank,
    versicherung, versicherer, versicherungsgesellschaft, krankenhaus, klinik, klinikum, hersteller, mittelständler|mittelstaendler,
    maschinenbauer, autobauer, automobilzulieferer, zulieferer, stadtwerk, stadtwerke, stadt, gemeinde, behörde|behoerde,
    ministerium, hochschule, universität|universitaet, uni, schule, verwaltung, landkreis, kommune, händler|haendler,
    einzelhändler|einzelhaendler, handelskette, energieversorger, versorger, kanzlei, verein, stiftung, genossenschaft, sparkasse,
    volksbank, logistiker, spedition, fluggesellschaft, brauerei, pharmakonzern, pharmaunternehmen, verlag, fabrik, werk,
    bestandskunde, bestandskunden, neukunde, neukunden, großkunde, großkunden, kundenseite, abnehmer, käufer|kaeufer, krankenkasse,
    baukonzern, chemiekonzern, anlagenbauer, mobilfunker, telekommunikationsanbieter, klinik*, kreisklinik, stadtwerk*, behörde,
    universität, händler, mandantschaft`,
  fr: `
    client, cliente, clients, client final, clients finaux, donneur =d ordre, banque, assurance, assureur, mutuelle, hôpital,
    clinique, CHU, industriel, fabricant, université, école, lycée, ville, mairie, commune, collectivité, métropole, département,
    ministère, agence, distributeur alimentaire, enseigne, entreprise cliente, fournisseur automobile, équipementier, constructeur,
    usine, compagnie aérienne, énergéticien, fondation, cabinet =d avocats, logisticien, transporteur, opérateur, opérateur télécom,
    acheteur, PME, ETI, grand compte, grands comptes, prospect, maison mère, filiale, brasserie, laboratoire, bailleur social,
    caisse =de retraite, coopérative`,
  es: `
    cliente, cliente final, cuenta cliente, consumidor final, usuario final, comprador, empresa cliente, el banco, banco,
    aseguradora, hospital, universidad, ayuntamiento, ministerio, fabricante, empresa usuaria, la administracion publica,
    organismo publico, organismo, cadena hotelera, cadena de tiendas, cadena minorista, minorista, retailer, colegio, clinica,
    bodega, constructora, operadora, electrica, aerolinea, naviera, farmaceutica, despacho de abogados, bufete, gobierno autonomico,
    comunidad autonoma, diputacion, entidad financiera, titular del tenant, dueño del tenant, suscriptor, mandante`,
  ja: `
    お客様, お客さま, お客さん, 顧客, 客先, 顧客企業, 顧客先, エンド顧客, エンドユーザー, エンドユーザ, エンドカスタマー, ユーザー企業, ユーザ企業, ユーザー様, クライアント, クライアント企業, 取引先, 得意先, 先方, 社様,
    A社, B社, X社, 銀行, 金融機関, 保険会社, 病院, 製造業, メーカー, 製造業のお客様, 製造業の顧客, 小売業, 自治体, 官公庁, 大学, 市役所, 県庁, 商社, 導入企業, 契約企業, 利用企業, 購入企業, 発注元, 導入先,
    契約先, 納品先`,
}
