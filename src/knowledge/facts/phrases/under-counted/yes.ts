import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const underCountedYes: Saying<ValueOf<'underCounted'>> = {
  says: {
    en: `
      AKS, kubernetes, k8s, scale set, scale sets, scalesets, scaleset, VMSS, VM scale set, virtual machine scale set, azure batch,
      batch pool, batch pools, batch account, or batch, batch jobs, on batch`,
    de: `
      skalierungsgruppe, VM skalierungsgruppe, skalierungssatz, skalierungsgruppen, containercluster, container cluster, batchpool,
      batch konto, batch jobs, azure batch konto, auf batch, kubernetes cluster`,
    fr: `
      groupe de machines virtuelles identiques, groupes de machines virtuelles identiques, groupe identique, groupes identiques,
      cluster kubernetes, clusters kubernetes, groupe de mise à l échelle, groupes de mise à l échelle, azure batch, compte batch,
      sur batch`,
    es: `
      conjunto de escalado, conjuntos de escalado, conjunto de escala, conjuntos de escala,
      conjuntos de escalado de maquinas virtuales, scale sets de VM, cluster de kubernetes, clusteres de kubernetes, grupo de batch,
      pool de batch, pools de batch, trabajos de batch, cuenta de batch, contenedores en AKS`,
    ja: `
      クーバネティス, クバネティス, クーベネティス, 仮想マシンスケールセット, VMスケールセット, Azureバッチ,
      バッチプール, バッチアカウント, バッチジョブ, コンテナ基盤, コンテナクラスタ, コンテナクラスター,
      スケールセット`,
  },
  denied: 'no',
}
