import type { Saying } from '../../../phrases.ts'

export const deploymentCode: Saying = {
  says: {
    en: `
      terraform, TF module, TF modules, opentofu, bicep, ARM template, ARM templates, by ARM, via ARM, through ARM, with ARM,
      ARM deployment, ARM json, {azure} resource manager template, pulumi, ansible, azurerm, azapi, azd, IaC, infrastructure as code,
      as code, pipeline, CI/CD, CICD, github actions, devops pipeline, azure devops pipeline, az cli, azure cli, CLI script,
      powershell script, powershell, deployment script, SDK script, scripted, by script, via script, with script,
      automated deployment, gitops, helm, template spec, blueprint, deployment stack, bash script, all code, all scripted,
      everything is scripted, everything scripted, everything in code, deployed from code, installer script, through the SDK,
      via the SDK, via API, landing zone accelerator, terragrunt, crossplane, templates we wrote, our own templates,
      deployment template, azure template, automation script, SDK, deploy by script, repo of templates, IaC modules, AVM,
      verified modules`,
    de: `
      als code, per code, aus dem code, code basiert, infrastruktur als code, infrastruktur im code, per skript, per script,
      per scripts, mit skripten, mit einem skript, mit scripts, über|ueber skripte, skripte, skript, skripten, geskriptet, gescriptet,
      skriptbasiert, scriptbasiert, alles geskriptet, alles gescriptet, bereitstellungsskript*, deploymentskript*, deployment skript,
      powershell skript*, bash skript*, installationsskript, automatisierte bereitstellung, automatisiert bereitgestellt,
      automatisiertes deployment, automatisierten deployment, automatisiert deployt, automatisiert ausgerollt, vollautomatisiert,
      vollautomatisch, per automation, ARM vorlage, ARM vorlagen, bicep dateien, bicep vorlagen, terraform module, terraform modulen,
      per pipeline, über|ueber pipelines, über|ueber eine pipeline, via pipeline, mit pipelines, unsere vorlagen, unseren vorlagen,
      bereitstellungsvorlage, vorlagen aus dem repo, eigene templates, unseren templates, unsere templates, per CLI,
      über|ueber die CLI, über|ueber die API, per API, landing zone module, über|ueber das SDK, per SDK, deployment per, aus dem repo,
      aus git, ausgerollt per`,
    fr: `
      par code, en code, tout en code, tout est en code, infrastructure en code, infrastructure en tant que code, infra as code,
      par script, par scripts, via script, via scripts, via un script, avec des scripts, à coup de scripts, scripté, scriptée,
      scriptés, tout est scripté, script powershell, scripts powershell, script de déploiement, scripts de déploiement,
      script d installation, déploiement automatisé, déploiements automatisés, déployé automatiquement, déploiement automatique,
      automatisé, automatisés, entièrement automatisé, modèle ARM, modèles ARM, modèle bicep, modèles bicep, fichiers bicep,
      modules terraform, templates ARM, templates bicep, par pipeline, via pipeline, via un pipeline, via des pipelines,
      par des pipelines, chaîne CI CD, chaîne de déploiement, nos modèles, nos templates, nos modules, par API, via l API,
      via l interface de ligne de commande, en ligne de commande, lignes de commande, modèles de déploiement, modèle de déploiement,
      des scripts, nos scripts, les scripts, par des scripts, avec nos scripts`,
    es: `
      plantilla ARM, plantillas ARM, con plantillas, mediante plantillas, nuestras plantillas, plantilla de despliegue,
      plantillas de despliegue, plantilla de azure, infraestructura como codigo, infra como codigo, como codigo, por codigo,
      con codigo, mediante codigo, todo por codigo, todo en codigo, todo como codigo, en codigo, desde codigo, script, scripts,
      con scripts, por script, mediante scripts, scripts de powershell, script de despliegue, script de instalacion, scriptado,
      todo scriptado, automatizado, despliegue automatizado, despliegues automatizados, despliegue automatico, automatizacion,
      automatizamos, todo automatizado, tuberia, tuberias, canalizacion, canalizaciones, pipeline de despliegue,
      pipelines de despliegue, por pipeline, con pipelines, por CLI, linea de comandos, por linea de comandos, via API, por API,
      mediante API, mediante SDK, por SDK, modulos de terraform, modulos terraform, modulos bicep, desplegamos por codigo,
      repositorio de plantillas, integracion continua, despliegue continuo`,
    ja: `
      テラフォーム, バイセップ, ARMテンプレート, テンプレート展開, テンプレートで, テンプレートを使って,
      コード化, コードでデプロイ, コードとしてのインフラ, インフラのコード化, インフラストラクチャアズコード,
      スクリプト, スクリプトで, スクリプト化, パイプライン, パイプラインで, パイプライン経由, 自動デプロイ,
      自動展開, 自動化され, 自動化して, デプロイの自動化, デプロイスクリプト, デプロイテンプレート, CLIで,
      シェルスクリプト, パワーシェル, SDKで, API経由, APIで, アンシブル, IaCで,
      リソースマネージャーテンプレート, GitHubアクション, 構成管理ツール`,
  },
}
