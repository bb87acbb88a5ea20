import type { FactPhrases } from '../phrases.ts'

export const underCountedPhrases: FactPhrases<'underCounted'> = {
  yes: {
    says: {
      en: `
        AKS, kubernetes, k8s, scale set, scale sets, scalesets, scaleset, VMSS, VM scale set, virtual machine scale set, azure
        batch, batch pool, batch pools, batch account, or batch, batch jobs, on batch`,
      ja: 'スケールセット',
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        only plain VMs, just plain VMs, only ordinary VMs, plain VMs only, no containers, none of those under counted, no
        kubernetes, no AKS, no scale sets`,
    },
  },
}
