import type { Phrases } from '../../../knowledge/phrases.ts'

export const store: Phrases = {
  en: `
    marketplace, market place, appsource, app source, azure marketplace, microsoft marketplace, commercial marketplace,
    MS marketplace, azure store, marketplace store, app store, microsoft store, MS store, mktplace, mkt place, mktpl,
    cloud marketplace, microsoft commercial marketplace, azure market place, microsoft azure marketplace, microsoft appsource,
    azure app store, microsofts marketplace, microsofts store, microsofts commercial marketplace, microsoft online marketplace,
    online marketplace, microsoft shop, shop of microsoft, store of microsoft, marketplace of microsoft, online store of microsoft`,
  de: `
    marktplatz, marktplatzes, marktplätze|marktplaetze, azure marktplatz, microsoft marktplatz, kommerzieller marktplatz,
    kommerziellen marktplatz, marketplaces, azure store, marketplatz, market place`,
  fr: `
    place =de marché, places =de marché, place =de marché =azure, =place =de marché microsoft, =place =de marché commerciale,
    marketplace, azure marketplace, marketplace azure, marketplace microsoft, market place, boutique azure`,
  es: `
    marketplace de microsoft, marketplace de azure, tienda de azure, mercado de azure, tienda de microsoft, marketplace comercial,
    azure marketplace, mercado comercial de microsoft, tienda de aplicaciones de microsoft`,
  ja: 'マーケットプレイス, マーケットプレース, コマーシャルマーケットプレイス, コマーシャルマーケットプレース, 商用マーケットプレイス, 商用マーケットプレース, アップソース, マケプレ',
}
