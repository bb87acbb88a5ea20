import type { FactWords } from '../shape.ts'

const yes = { label: 'はい' }
const no = { label: 'いいえ' }

export const ja: FactWords = {
  cloud: {
    label: 'Microsoft クラウド',
    question: 'どの Microsoft クラウドまたは製品についてですか。',
    values: {
      azure: { label: 'Azure', hint: '仮想マシン、データベース、AI サービス、Sentinel、Defender for Cloud、Fabric 容量' },
      modernWork: {
        label: 'Microsoft 365（Modern Work）',
        hint: 'Teams、Exchange、SharePoint、Intune、Windows 365、Microsoft 365 Copilot',
      },
      security: { label: 'Microsoft セキュリティ', hint: 'Entra、Defender XDR、Defender for Endpoint または Office、Purview' },
      dynamics365: { label: 'Dynamics 365', hint: 'Dynamics 365 の各アプリ、Business Central、Copilot Studio' },
      powerPlatform: { label: 'Power Platform', hint: 'Power Apps、Power Automate、Power BI、Dataverse、Customer Insights' },
    },
  },
  tenant: {
    label: '実行場所',
    question: '誰のテナントまたはサブスクリプションで実行されますか。',
    values: { customer: { label: '顧客のテナント' }, partner: { label: '自社のテナント' } },
  },
  role: {
    label: '役割',
    question: 'この部分での役割は何ですか。',
    values: {
      services: { label: 'コンサルティングまたは SI', hint: '助言、構築、移行を行います' },
      managedServices: { label: 'マネージド サービス プロバイダー', hint: '顧客のために運用します' },
      softwareVendor: { label: 'ソフトウェア ベンダー（ISV）', hint: '自社の製品です' },
      reseller: { label: '再販業者', hint: 'CSP、ライセンス パートナー、ディストリビューター' },
    },
  },
  deployment: {
    label: 'デプロイ方法',
    question: 'Azure リソースはどのように作成されますか。',
    values: {
      code: { label: 'コードで', hint: 'ARM、Bicep、Terraform、スクリプト、パイプライン' },
      marketplaceApp: {
        label: 'マーケットプレースの Azure アプリケーション',
        hint: 'ソリューション テンプレートまたはマネージド アプリケーション',
      },
      vmOffer: { label: 'マーケットプレースの VM イメージ' },
      manual: { label: 'ポータルで手作業' },
      existing: { label: '新しくデプロイするものはない', hint: 'すでに稼働しています' },
    },
  },
  underCounted: {
    label: 'AKS、スケール セット、Batch',
    question: 'ソリューションは AKS、VM Scale Sets、Azure Batch で動作しますか。',
    values: { yes, no },
  },
  agreement: {
    label: '顧客の契約',
    question: '顧客はどの契約で購入していますか。',
    values: {
      ea: { label: 'Enterprise Agreement（EA）' },
      mca: { label: 'Microsoft 顧客契約（MCA）', hint: 'MCA-E を含みます' },
      webDirect: { label: '従量課金制', hint: 'Web Direct、クレジット カード' },
      csp: { label: 'CSP パートナー経由' },
    },
  },
  leavingEa: {
    label: 'EA からの移行',
    question: 'サブスクリプションは近く EA から MCA に移行しますか。',
    values: { yes, no },
  },
  access: {
    label: 'アクセス権',
    question: '顧客のテナントでどのアクセス権をお持ちですか。',
    values: {
      rbac: { label: '操作できるロール', hint: '所有者、共同作成者など。Lighthouse やサービス プリンシパル経由を含みます' },
      readerOnly: { label: '閲覧者のみ' },
      gdapOnly: { label: 'GDAP のみ', hint: '委任された管理者で、Azure のロールなし' },
      none: { label: 'アクセス権なし' },
    },
  },
  customerWillAct: {
    label: '顧客による操作',
    question: '顧客は自ら入力や変更を行えますか。',
    values: { yes, no },
  },
  partners: {
    label: '関与するパートナー',
    question: 'このサブスクリプションまたはワークロードを担当するパートナーは何社ですか。',
    values: { one: { label: '当社のみ' }, several: { label: '複数' } },
  },
  existingRecord: {
    label: '現在の申請または登録',
    question: '現在、申請または登録パートナーになっているのは誰ですか。',
    values: { none: { label: 'なし' }, us: { label: '当社' }, otherPartner: { label: '別のパートナー' } },
  },
  marketplace: {
    label: 'マーケットプレースのオファー',
    question: '自社のオファーは Microsoft マーケットプレースで販売されていますか。',
    values: {
      transactable: { label: '販売している', hint: 'Microsoft が請求します' },
      listedOnly: { label: '掲載のみ', hint: '問い合わせ、無料、ライセンス持ち込み（BYOL）' },
      none: { label: '掲載していない' },
    },
  },
  pracrApproved: {
    label: 'PRACR の承認',
    question: 'PRACR について Microsoft の承認を受けていますか。',
    values: { yes, no },
  },
  environment: {
    label: 'クラウド環境',
    question: 'どの Microsoft クラウド環境ですか。',
    values: { public: { label: 'パブリック クラウド' }, government: { label: '米国政府' }, china: { label: '中国（21Vianet）' } },
  },
  goals: {
    label: '目的',
    question: 'アトリビューションに何を期待されますか。',
    values: {
      perSolutionReporting: { label: 'ソリューション別の数値' },
      lowEffort: { label: '手間の少なさ' },
      durability: { label: '長く続くこと' },
      macc: { label: '顧客の MACC への充当' },
      ipCoSell: { label: 'Azure IP 共同販売' },
      designation: { label: '認定のためのポイント' },
      incentives: { label: 'インセンティブ' },
      onePartnerAcrossClouds: { label: '全クラウドで 1 社のパートナー' },
    },
  },
}
