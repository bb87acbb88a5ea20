import type { FactClauses } from '../shape.ts'

/** Each value of a fact as a clause that stands before “場合”. */
export const ja: FactClauses = {
  cloud: {
    azure: 'Azure である',
    modernWork: 'Microsoft 365 である',
    security: 'Microsoft セキュリティである',
    dynamics365: 'Dynamics 365 である',
    powerPlatform: 'Power Platform である',
  },
  tenant: {
    customer: '顧客のテナントで実行される',
    partner: '自社のテナントで実行される',
  },
  role: {
    services: 'コンサルティングまたは SI を担う',
    managedServices: 'マネージド サービス プロバイダーである',
    softwareVendor: 'ソフトウェア ベンダーである',
    reseller: '再販業者である',
  },
  deployment: {
    code: 'コードでデプロイされる',
    marketplaceApp: 'マーケットプレースの Azure アプリケーションとしてデプロイされる',
    vmOffer: 'マーケットプレースの VM イメージとしてデプロイされる',
    manual: 'ポータルで手作業によりデプロイされる',
    existing: '新しいデプロイがない',
  },
  underCounted: {
    yes: 'AKS、VM Scale Sets または Azure Batch で動作する',
    no: 'AKS、VM Scale Sets、Azure Batch のいずれでも動作しない',
  },
  agreement: {
    ea: '顧客が Enterprise Agreement（EA）で購入する',
    mca: '顧客が Microsoft 顧客契約（MCA）で購入する',
    webDirect: '顧客が従量課金で支払う',
    csp: '顧客が CSP パートナー経由で購入する',
  },
  leavingEa: {
    yes: 'サブスクリプションが近く EA から MCA に移行する',
    no: 'サブスクリプションが EA から MCA に移行しない',
  },
  access: {
    rbac: '操作できるロールがある',
    readerOnly: '閲覧者ロールしかない',
    gdapOnly: 'GDAP しかない',
    none: 'アクセス権がない',
  },
  customerWillAct: {
    yes: '顧客が自ら操作する',
    no: '顧客が自ら操作しない',
  },
  partners: {
    one: '関与するパートナーが自社のみである',
    several: '複数のパートナーが関与する',
  },
  existingRecord: {
    none: '申請または登録がまだない',
    us: '自社が申請または登録されている',
    otherPartner: '別のパートナーが申請または登録されている',
  },
  marketplace: {
    transactable: '自社のオファーがマーケットプレースで販売されている',
    listedOnly: '自社のオファーがマーケットプレースに掲載されているだけである',
    none: '自社のオファーがマーケットプレースにない',
  },
  pracrApproved: {
    yes: 'PRACR について Microsoft の承認がある',
    no: 'PRACR について Microsoft の承認がない',
  },
  environment: {
    public: 'パブリック クラウドにある',
    government: '米国政府のクラウドにある',
    china: '中国のクラウド（21Vianet）にある',
  },
  goals: {
    perSolutionReporting: 'ソリューション別の数値を望む',
    lowEffort: '手間の少なさを望む',
    durability: '長く続くことを望む',
    macc: '顧客の MACC への充当を望む',
    ipCoSell: 'Azure IP 共同販売を望む',
    designation: '認定のためのポイントを望む',
    incentives: 'インセンティブを望む',
    onePartnerAcrossClouds: '全クラウドで 1 社のパートナーを望む',
  },
}
