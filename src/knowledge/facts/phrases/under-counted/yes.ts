import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const underCountedYes: Saying<ValueOf<'underCounted'>> = {
  says: {
    en: `
      AKS, kubernetes, k8s, scale set, scale sets, scalesets, scaleset, VMSS, VM scale set, virtual machine scale set, azure batch,
      batch pool, batch pools, batch account, or batch, batch jobs, on batch, batch workload, batch workloads, batch node,
      batch nodes, batch compute, batch service, through Batch^, via Batch^, with Batch^, in Batch^, using Batch^, on Batch^,
      run on batch, AKS cluster, AKS clusters, kubernetes service, managed kubernetes, kube cluster, K8, kubernetes cluster,
      autoscaling group, autoscale group, uniform scale set, VM scalesets, helm chart, helm charts, kubectl, node pool, node pools,
      kubernetes nodes, azure's batch, HPC batch`,
    de: `
      skalierungsgruppe, VM skalierungsgruppe, skalierungssatz, skalierungsgruppen, containercluster, container cluster, batchpool,
      batch konto, batch jobs, azure batch konto, auf batch, kubernetes cluster, VM scale set, VM skalierungsgruppen, batch pools,
      batch knoten, helm charts, knotenpools, knotenpool, über|ueber azure batch, kubernetes plattform`,
    fr: `
      groupe de machines virtuelles identiques, groupes de machines virtuelles identiques, groupe identique, groupes identiques,
      cluster kubernetes, clusters kubernetes, groupe de mise à l échelle, groupes de mise à l échelle, azure batch, compte batch,
      sur batch, groupe d échelle, groupes d échelle, scale sets, cluster AKS, pool de nœuds, pools de nœuds, charts helm,
      pools batch, calculs batch azure`,
    es: `
      conjunto de escalado, conjuntos de escalado, conjunto de escala, conjuntos de escala,
      conjuntos de escalado de maquinas virtuales, scale sets de VM, cluster de kubernetes, clusteres de kubernetes, grupo de batch,
      pool de batch, pools de batch, trabajos de batch, cuenta de batch, contenedores en AKS, grupo de escalado, grupos de escalado,
      conjunto de escalado de maquinas virtuales, cluster AKS, grupo de nodos, grupos de nodos, charts de helm, pool de nodos`,
    ja: `
      クーバネティス, クバネティス, クーベネティス, 仮想マシンスケールセット, VMスケールセット, Azureバッチ, バッチプール, バッチアカウント, バッチジョブ, コンテナ基盤, コンテナクラスタ, コンテナクラスター, スケールセット,
      AKSクラスター, AKSクラスタ, Kubernetesクラスター, ノードプール, Helmチャート, コンテナオーケストレーション, クバネテス, クーベルネテス`,
  },
  implies: {
    en: 'pods, ingress controller, container cluster, container orchestration, container orchestrator',
  },
  denied: 'no',
}
