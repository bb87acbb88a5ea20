import type { Saying } from '../../../phrases.ts'

export const goalsIpCoSell: Saying = {
  says: {
    en: `
      IP co-sell, IP cosell, azure IP co-sell, azure IP cosell, co-sell, cosell, co-sell ready, co-sell eligible, IP co-sell eligible,
      co-sell status, co sell with microsoft sellers, azure IP, IP co-sell status, incentivized co-sell`,
    de: `
      co-sell status, co-sell berechtigt, co-sell fähig|faehig, co-sell, gemeinsamer vertrieb mit microsoft,
      gemeinsam mit microsoft verkaufen, mit microsoft vertrieb, zusammen mit microsoft verkaufen, co selling, cosell status,
      IP co-sell status, IP co-sell erreichen, gemeinsamer verkauf mit microsoft, microsoft vertriebler, co sell prämiert|praemiert`,
    fr: `
      co-sell, co vente, covente, co-vente, statut co-sell, éligible co-sell, éligible au co-sell, éligibilité co-sell,
      vendre avec microsoft, vente conjointe, vente conjointe avec microsoft, vendre conjointement avec microsoft, co selling,
      statut IP co-sell, co sell incité`,
    es: `
      venta conjunta, venta conjunta IP, venta conjunta con microsoft, venta conjunta de IP, IP de venta conjunta, covender, co venta,
      co-venta, coventa, vender junto con microsoft, vender con microsoft, vender conjuntamente con microsoft, elegible para co-sell,
      elegible para venta conjunta, estado co-sell, estatus co-sell, listos para co-sell, venta con los comerciales de microsoft,
      apto para co-sell`,
    ja: `
      共同販売, コセル, コーセル, IP共同販売, IPコセル, Azure IP共同販売, 共同販売の資格,
      共同販売対応, 共同販売ステータス, 共同販売準備, Microsoftとの共同販売, マイクロソフトとの共同販売,
      共同販売可能`,
  },
}
