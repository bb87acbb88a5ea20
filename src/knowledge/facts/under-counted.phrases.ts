import type { FactPhrases } from '../phrases.ts'

export const underCountedPhrases: FactPhrases<'underCounted'> = {
  yes: {
    says: {
      en: `
        AKS, kubernetes, k8s, scale set, scale sets, scalesets, scaleset, VMSS, VM scale set, virtual machine scale set, azure
        batch, batch pool, batch pools, batch account, or batch, batch jobs, on batch`,
      ja: 'スケールセット',
      de: `
        skalierungsgruppe, VM skalierungsgruppe, skalierungssatz, skalierungsgruppen, containercluster, container cluster, batchpool,
        batch konto, batch jobs, azure batch konto, auf batch, kubernetes cluster`,
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        only plain VMs, just plain VMs, only ordinary VMs, plain VMs only, no containers, none of those under counted, no
        kubernetes, no AKS, no scale sets`,
      de: `
        nur normale VMs, nur einfache VMs, nur VMs, nur ein paar VMs, normale VMs, keine container, kein kubernetes, kein AKS, keine
        scale sets, ohne container, ohne kubernetes, keine skalierungsgruppen, weder AKS noch, kein batch, ohne AKS, nur klassische
        VMs`,
    },
  },
}
