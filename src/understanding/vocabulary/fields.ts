import type { FactId } from '../../knowledge/facts.ts'
import type { Phrases } from '../../knowledge/phrases.ts'

/** Names of fields in forms, lists ("tenant: theirs") and table headings. */
export const fields: Readonly<Record<Exclude<FactId, 'goals'>, Phrases>> = {
  cloud: {
    en: 'workload, cloud, product, platform, technology',
    de: 'produkt, workload',
    fr: 'produit, charge',
    es: 'producto, carga',
    ja: '製品, ワークロード',
  },
  tenant: {
    en: 'tenant, whose tenant, subscription, where, hosted, owner, runs in',
    de: 'mandant, tenant, wo',
    fr: 'tenant, locataire, où',
    es: 'tenant, inquilino, dónde',
    ja: 'テナント',
  },
  role: {
    en: 'role, our role, we are, us, who we are',
    de: 'rolle, wir sind, unsere rolle',
    fr: 'rôle, notre rôle',
    es: 'rol, nuestro rol',
    ja: '役割',
  },
  deployment: {
    en: 'deployment, deployed, deployed by, deployed with, how deployed, rollout',
    de: 'bereitstellung, deployment',
    fr: 'déploiement',
    es: 'despliegue',
    ja: 'デプロイ',
  },
  underCounted: { en: 'AKS, kubernetes, compute', de: 'AKS' },
  agreement: {
    en: 'agreement, contract, licensing, bought via, how it is bought, purchase, billing, buys via, bought, licence',
    de: 'vertrag, lizenzierung, einkauf',
    fr: 'contrat, achat',
    es: 'contrato, compra',
    ja: '契約',
  },
  leavingEa: { en: 'moving to MCA, leaving EA' },
  access: {
    en: 'access, our access, permissions, rights, rbac, access rights',
    de: 'zugriff, rechte, zugang',
    fr: 'accès, droits',
    es: 'acceso, permisos',
    ja: 'アクセス, 権限',
  },
  customerWillAct: { en: 'customer cooperation, customer willing, customer will act', de: 'kunde macht mit' },
  partners: {
    en: 'partners, other partners, number of partners',
    de: 'partner, andere partner',
    fr: 'partenaires',
    es: 'partners, otros partners',
    ja: 'パートナー',
  },
  existingRecord: {
    en: 'claim, existing claim, cpor, dpor, record, current claim, claims .. so far|yet|today, existing claims',
    de: 'claim, bestehender claim',
    fr: 'claim existant',
    es: 'claim existente',
    ja: '既存のクレーム',
  },
  marketplace: {
    en: 'marketplace, marketplace offer, listing',
    de: 'marketplace',
    fr: 'marketplace',
    es: 'marketplace',
    ja: 'マーケットプレイス',
  },
  pracrApproved: { en: 'PRACR, pracr approval, pracr approved' },
  environment: { en: 'environment, region', de: 'umgebung', fr: 'environnement', es: 'entorno', ja: '環境' },
}
