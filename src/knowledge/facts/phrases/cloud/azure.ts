import type { Saying } from '../../../phrases.ts'

export const cloudAzure: Saying = {
  says: {
    en: `
      azure, azure plan, =azur, =azzure, azure landing zone, azure consumption, azure estate, azure subscription, azure stack hci,
      azure sql, SQL MI, sql managed instance, databricks, synapse, data factory, ADF, cosmos [db], azure openai, openai service,
      ai foundry, azure foundry, microsoft foundry, ARO, azure red hat openshift, azure container registry, app gateway, azure lake,
      postgres on azure, azure ai, azure functions, app service, azure app service, logic apps, service bus, event hub,
      api management, APIM, sentinel, microsoft sentinel, defender for cloud, key vault, azure firewall, expressroute,
      azure monitor, azure arc, azure backup, site recovery, front door, AVD, azure virtual desktop, virtual desktop, WVD,
      container apps, azure VM, azure VMware, AVS, fabric capacity, microsoft fabric, azure devops, azure files, blob storage,
      storage account, data lake, azure migrate, azure government, azure gov, azure china, azure commercial, public azure,
      commercial azure, azure NetApp, SAP on azure, azure ML, machine learning workspace, iot hub, sql server on azure, arc enabled,
      recovery services, recovery services vault, recovery vault, ASR!, app insights, application insights, log analytics,
      cognitive search, cognitive services, document intelligence, form recognizer, form recogniser, bastion host, NSG, NSGs,
      hub spoke, hub and spoke, virtual WAN, vWAN, VNet, VNets, VPN gateway, traffic manager, application gateway, event grid,
      event hubs, stream analytics, data explorer, ADX!, ADLS, iot central, iot edge, digital twins, stack HCI, dev box,
      microsoft dev box, devtest labs, lab services, spot VMs, update manager, managed HSM, ANF!, elastic SAN, SQL DW,
      sql data warehouse, flexible server, postgres flexible, mysql flexible, table storage, queue storage, HDInsight, cyclecloud,
      AI foundry, bot framework, notification hubs, static web apps, web app for containers, container instances, ACI!,
      container registry, ACA!, private endpoint, private endpoints, CAF landing zone, cloud adoption framework, well architected,
      VMware solution, windows virtual desktop, session hosts, ARM resources, defender for servers, defender for storage,
      defender CSPM, MDC!, microsoft defender for cloud, with Arc^, arc servers, onboarded .. arc, servers .. in arc,
      bastion and NSGs, bastion NSGs, =nerdio, lakehouse, resize VMs, size VMs, hub VNet,
      az sub|subs|subscription|tenant|estate`,
    de: `
      virtuelle maschine*, virtuellen maschine*, azure, azure umgebung, azure abo, virtuelle maschine, virtuellen maschinen,
      azure abonnement, azureumgebung, azure verbrauch, azureverbrauch, azure landschaft, azure plattform, rechenzentrum in azure,
      azure ressourcen, speicherkonto, azure dienste, azure workload, azure kosten, protokollanalyse`,
    fr: `
      azure, machine virtuelle, machines virtuelles, environnement azure, abonnement azure, consommation azure, ressources azure,
      compte de stockage, bureau virtuel azure, plateforme azure, landing zone azure, zone d atterrissage, infrastructure azure,
      parc azure, workloads azure, cloud azure, bureau virtuel, coffre recovery services, lac de données`,
    es: `
      maquinas virtuales, infraestructura en azure, consumo de azure, entorno azure, suscripcion de azure, suscripciones de azure,
      nube azure, lago de datos, cuenta de almacenamiento, escritorio virtual, cortafuegos de azure,
      aprendizaje automatico de azure, escritorios virtuales, capacidad de fabric, grupo de recursos, maquinas virtuales de azure,
      infra azure, maquina virtual, boveda de recovery services`,
    ja: `
      仮想デスクトップ, ストレージアカウント, データレイク, アプリサービス, サーバーレス, 仮想サーバー, 仮想サーバ, 従量課金サブスクリプション, センチネル, キーコンテナー, データブリックス, Azure基盤, クバネティス, コスモス,
      アジュール, 仮想マシン, Azure上, Azure環境, Azureへの移行, Azure利用料, Azure費用, アジュール環境, 仮想ネットワーク, ログ分析, レイクハウス, 回復サービスコンテナー, ランディングゾーン`,
  },
  implies: {
    en: `
      AKS, kubernetes, VMSS, scale set, azure batch, VMs, virtual machine, fabric, landing zone, IaaS, subscription, subs,
      resource group, management group, VM image, VM offer, managed application, managed app, solution template, bicep,
      ARM template, azurerm, azd, lighthouse, azure devops, PaaS, load balancer, virtual network, function app, function apps,
      web apps, blob, cosmos, reserved instances, =finops, =bastion, microsofts hyperscaler`,
  },
}
