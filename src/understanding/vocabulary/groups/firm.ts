import type { Phrases } from '../../../knowledge/phrases.ts'

export const firm: Phrases = {
  en: `
    partner, firm, integrator, consultancy, MSP, provider, vendor, supplier, company, SI, consultant, agency, shop, outfit, house,
    MSSP, GSI, LSP, reseller, distributor, boutique, contractor, systems house, software house, integrators house`,
  es: `
    partner, socio, empresa, integrador, integradora, consultora, consultoria, proveedor, compania, consultor, agencia, MSP, firma,
    revendedor`,
  ja: 'パートナー, 会社, ベンダー, 業者, 企業, インテグレーター, コンサル会社, プロバイダー, 事業者, リセラー, 代理店',
}
