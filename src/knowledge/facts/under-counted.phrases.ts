import type { FactPhrases } from '../phrases.ts'

export const underCountedPhrases: FactPhrases<'underCounted'> = {
  yes: {
    says: {
      en: `
        AKS, kubernetes, k8s, scale set, scale sets, scalesets, scaleset, VMSS, VM scale set, virtual machine scale set, azure
        batch, batch pool, batch pools, batch account, or batch, batch jobs, on batch`,
      ja: `
        スケールセット, クーバネティス, クバネティス, クーベネティス, 仮想マシンスケールセット, VMスケールセット,
        バッチ処理, Azureバッチ, バッチプール, バッチアカウント, バッチジョブ, コンテナ基盤, コンテナクラスタ,
        コンテナクラスター`,
      de: `
        skalierungsgruppe, VM skalierungsgruppe, skalierungssatz, skalierungsgruppen, containercluster, container cluster, batchpool,
        batch konto, batch jobs, azure batch konto, auf batch, kubernetes cluster`,
      fr: `
        groupe de machines virtuelles identiques, groupes de machines virtuelles identiques, groupe identique, groupes identiques,
        cluster kubernetes, clusters kubernetes, groupe de mise à l échelle, groupes de mise à l échelle, azure batch, compte batch,
        sur batch`,
      es: `
        conjunto de escalado, conjuntos de escalado, conjunto de escala, conjuntos de escala, conjuntos de escalado de maquinas
        virtuales, scale sets de VM, cluster de kubernetes, clusteres de kubernetes, grupo de batch, pool de batch, pools de batch,
        trabajos de batch, cuenta de batch, contenedores en AKS`,
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        only plain VMs, just plain VMs, only ordinary VMs, plain VMs only, no containers, none of those under counted, no
        kubernetes, no AKS, no scale sets`,
      ja: `
        普通のVMのみ, 通常のVMのみ, VMのみ, VMだけ, 仮想マシンのみ, 仮想マシンだけ, 普通の仮想マシン,
        コンテナなし, コンテナは使っていません, コンテナは使わない, コンテナは使用していません, AKSなし,
        AKSは使っていません, AKSは使わない, AKSは使いません, Kubernetesは使っていません,
        スケールセットは使っていません, スケールセットなし, いずれも使っていません, どれも使っていません`,
      de: `
        nur normale VMs, nur einfache VMs, nur VMs, nur ein paar VMs, normale VMs, keine container, kein kubernetes, kein AKS, keine
        scale sets, ohne container, ohne kubernetes, keine skalierungsgruppen, weder AKS noch, kein batch, ohne AKS, nur klassische
        VMs`,
      fr: `
        que des VM, que des VM simples, uniquement des VM, seulement des VM, VM classiques, VM simples, VM standard, simples VM, pas
        de conteneurs, pas de conteneur, aucun conteneur, sans conteneurs, pas de kubernetes, pas d AKS, pas de scale sets, pas de
        batch, ni AKS, sans AKS, sans kubernetes, aucun cluster`,
      es: `
        solo VMs, solo VM, solo maquinas virtuales, solo maquinas virtuales normales, unicamente maquinas virtuales, maquinas
        virtuales normales, maquinas virtuales simples, VMs normales, VMs simples, sin contenedores, sin kubernetes, sin AKS, sin
        scale sets, sin batch, nada de kubernetes, nada de AKS, nada de contenedores, no hay contenedores, no hay kubernetes, no hay
        AKS, no usamos contenedores, no usamos kubernetes, no usamos AKS, ni AKS, ni kubernetes, ni scale sets, ninguno de esos
        servicios`,
    },
  },
}
