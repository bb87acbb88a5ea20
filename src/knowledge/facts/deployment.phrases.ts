import type { FactPhrases } from '../phrases.ts'

export const deploymentPhrases: FactPhrases<'deployment'> = {
  code: {
    says: {
      en: `
        terraform, TF module, TF modules, opentofu, bicep, ARM template, ARM templates, by ARM, via ARM, through ARM, with ARM, ARM
        deployment, ARM json, {azure} resource manager template, pulumi, ansible, azurerm, azapi, azd, IaC, infrastructure as code,
        as code, pipeline, CI/CD, CICD, github actions, devops pipeline, azure devops pipeline, az cli, azure cli, CLI script,
        powershell script, powershell, deployment script, SDK script, scripted, by script, via script, with script, automated
        deployment, gitops, helm, template spec, blueprint, deployment stack, bash script, all code, all scripted, everything is
        scripted, everything scripted, everything in code, deployed from code, installer script, through the SDK, via the SDK, via
        API, landing zone accelerator, terragrunt, crossplane, templates we wrote, our own templates, deployment template, azure
        template, automation script, SDK, deploy by script, repo of templates, IaC modules, AVM, verified modules`,
      ja: `
        テラフォーム, バイセップ, ARMテンプレート, テンプレート展開, テンプレートで, テンプレートを使って,
        コードで, コード化, コードから, コードでデプロイ, コードとしてのインフラ, インフラのコード化,
        インフラストラクチャアズコード, スクリプト, スクリプトで, スクリプト化, パイプライン, パイプラインで,
        パイプライン経由, 自動デプロイ, 自動展開, 自動化され, 自動化して, デプロイの自動化, デプロイスクリプト,
        デプロイテンプレート, CLIで, シェルスクリプト, パワーシェル, SDKで, API経由, APIで, アンシブル,
        IaCで, リソースマネージャーテンプレート, GitHubアクション, 構成管理ツール`,
      de: `
        als code, per code, aus dem code, code basiert, infrastruktur als code, infrastruktur im code, per skript, per script, per
        scripts, mit skripten, mit einem skript, mit scripts, über|ueber skripte, skripte, skript, skripten, geskriptet, gescriptet,
        skriptbasiert, scriptbasiert, alles geskriptet, alles gescriptet, bereitstellungsskript*, deploymentskript*, deployment
        skript, powershell skript*, bash skript*, installationsskript, automatisierte bereitstellung, automatisiert bereitgestellt,
        automatisiertes deployment, automatisierten deployment, automatisiert deployt, automatisiert ausgerollt, vollautomatisiert,
        vollautomatisch, per automation, ARM vorlage, ARM vorlagen, bicep dateien, bicep vorlagen, terraform module, terraform
        modulen, per pipeline, über|ueber pipelines, über|ueber eine pipeline, via pipeline, mit pipelines, unsere vorlagen, unseren
        vorlagen, bereitstellungsvorlage, vorlagen aus dem repo, eigene templates, unseren templates, unsere templates, per CLI,
        über|ueber die CLI, über|ueber die API, per API, landing zone module, über|ueber das SDK, per SDK, deployment per, aus dem
        repo, aus git, ausgerollt per`,
      fr: `
        par code, en code, tout en code, tout est en code, infrastructure en code, infrastructure en tant que code, infra as code, par
        script, par scripts, via script, via scripts, via un script, avec des scripts, à coup de scripts, scripté, scriptée, scriptés,
        tout est scripté, script powershell, scripts powershell, script de déploiement, scripts de déploiement, script d installation,
        déploiement automatisé, déploiements automatisés, déployé automatiquement, déploiement automatique, automatisé, automatisés,
        entièrement automatisé, modèle ARM, modèles ARM, modèle bicep, modèles bicep, fichiers bicep, modules terraform, templates
        ARM, templates bicep, par pipeline, via pipeline, via un pipeline, via des pipelines, par des pipelines, chaîne CI CD, chaîne
        de déploiement, nos modèles, nos templates, nos modules, par API, via l API, via l interface de ligne de commande, en ligne de
        commande, lignes de commande, modèles de déploiement, modèle de déploiement, des scripts, nos scripts, les scripts, par des
        scripts, avec nos scripts`,
      es: `
        plantilla ARM, plantillas ARM, con plantillas, mediante plantillas, nuestras plantillas, plantilla de despliegue, plantillas
        de despliegue, plantilla de azure, infraestructura como codigo, infra como codigo, como codigo, por codigo, con codigo,
        mediante codigo, todo por codigo, todo en codigo, todo como codigo, en codigo, desde codigo, script, scripts, con scripts, por
        script, mediante scripts, scripts de powershell, script de despliegue, script de instalacion, scriptado, todo scriptado,
        automatizado, despliegue automatizado, despliegues automatizados, despliegue automatico, automatizacion, automatizamos, todo
        automatizado, tuberia, tuberias, canalizacion, canalizaciones, pipeline de despliegue, pipelines de despliegue, por pipeline,
        con pipelines, por CLI, linea de comandos, por linea de comandos, via API, por API, mediante API, mediante SDK, por SDK,
        modulos de terraform, modulos terraform, modulos bicep, desplegamos por codigo, repositorio de plantillas, integracion
        continua, despliegue continuo`,
    },
  },
  marketplaceApp: {
    says: {
      en: `
        managed application, managed app, solution template, {azure} application offer, azure application, azure app offer,
        marketplace app, marketplace managed app, application offer`,
      ja: `
        マネージドアプリ, マネージドアプリケーション, マネージドアプリとして, ソリューションテンプレート,
        Azureアプリケーション, Azureアプリケーションオファー, Azureアプリ, {store}アプリ,
        {store}のアプリ, {store}のアプリケーション, {store}アプリケーション, アプリケーションオファー,
        {store}からデプロイ, {store}から展開`,
      de: `
        verwaltete anwendung, verwalteten anwendung, verwaltete app, lösungsvorlage|loesungsvorlage, azure anwendung, azure
        anwendungen, azure anwendungsangebot, marketplace anwendung, marktplatz app, marktplatz anwendung, anwendungsangebot,
        anwendung aus dem {store}, app aus dem {store}`,
      fr: `
        application managée, application gérée, applications gérées, applications managées, modèle de solution, modèles de solution,
        application azure, offre d application azure, application de la {store}, application du {store}, app managée, offre
        application azure`,
      es: `
        aplicacion administrada, aplicacion gestionada, aplicaciones administradas, aplicaciones gestionadas, app gestionada, app
        administrada, plantilla de solucion, plantillas de solucion, plantilla de soluciones, aplicacion de azure, oferta de
        aplicacion de azure, oferta de aplicacion, oferta tipo aplicacion de azure, aplicacion del {store}, app del {store},
        aplicacion desde el {store}, desplegado desde el {store}, se despliega desde el {store}`,
    },
  },
  vmOffer: {
    says: {
      en: `
        VM image, VM images, VM offer, VM listing, virtual machine image, virtual machine offer, virtual appliance, VM appliance,
        marketplace image, marketplace VM, vm based offer, appliance image, image in the [{azure}] marketplace, appliance`,
      ja: `
        VMイメージ, VMオファー, 仮想マシンイメージ, 仮想マシンのイメージ, 仮想マシンオファー, 仮想マシンプラン,
        仮想アプライアンス, 仮想マシンとして{store}, {store}のVM, {store}の仮想マシン,
        {store}イメージ, アプライアンスイメージ, VMとして公開`,
      de: `
        VM abbild, VM abbilder, VM angebot, VM vorlage im {store}, abbild im {store}, image im {store}, image aus dem {store}, images
        im {store}, virtuelle appliance, virtuellen appliance, virtuelles maschinenimage, image einer virtuellen maschine, VM im
        {store}, VM aus dem {store}, marktplatz image, marktplatz VM, appliance im {store}`,
      fr: `
        image de machine virtuelle, images de machine virtuelle, image VM, images VM, offre VM, offre de machine virtuelle, appliance
        virtuelle, image sur la {store}, image sur le {store}, image dans la {store}, image dans le {store}, image de VM, image
        {store}, VM sur la {store}, VM sur le {store}, VM de la {store}`,
      es: `
        imagen de VM, imagenes de VM, imagen VM, imagen de maquina virtual, imagenes de maquina virtual, imagenes de maquinas
        virtuales, oferta de VM, oferta VM, oferta de maquina virtual, appliance virtual, dispositivo virtual, VM del {store}, imagen
        del {store}, imagen de {store}, maquina virtual del {store}, imagen en el {store}, VM en el {store}`,
    },
  },
  manual: {
    says: {
      ja: `
        手動, 手動で, 手作業, 手作業で, 手作り, 手で, ポータルから, ポータルで, ポータル上で, ポータルのみ,
        ポータルだけ, ポータル操作, ポータル経由, ポータル作業, ポータル画面, 管理画面から, 管理画面で, 画面から,
        画面で操作, GUI, GUIで, GUI操作, 画面操作, ぽちぽち, ポチポチ, ポチポチと, クリックで,
        クリック操作, マウスで, 全部ポータル, すべてポータル, IaCなし, IaCは使って, 自動化なし,
        自動化していません, 自動化はしていません, スクリプトなし, スクリプトは使っていません, スクリプト化していません,
        コード化していません, コード化されていません, テンプレートは使っていません, 手でクリック`,
      de: `
        von hand, per hand, händisch|haendisch, manuell, handarbeit, in handarbeit, zusammengeklickt, zusammenklicken, zusammen
        geklickt, klicken .. zusammen, klickt .. zusammen, durchgeklickt, geklickt, angeklickt, klickerei, geklicke, klicken alles,
        alles klicken, wird alles geklickt, klicken im portal, klicken uns durch, klicken wir, wir klicken, im portal, im azure
        portal, über|ueber das portal, übers|uebers portal, über|ueber das azure portal, übers|uebers azure portal, per portal, via
        portal, mit dem portal, aus dem portal, portal only, nur portal, nur im portal, nur das portal, alles im portal, alles portal,
        alles über|ueber portal, ausschließlich im portal, mit der maus, per maus, per mausklick, mausklick, über|ueber die
        oberfläche|oberflaeche, in der oberfläche|oberflaeche, über|ueber die GUI, nichts automatisiert, nichts geskriptet, nichts
        gescriptet, nicht automatisiert, nicht geskriptet, nicht gescriptet, keine automatisierung, keine automation, keine skripte,
        keine scripts, keine pipelines, keine pipeline, kein terraform, kein IaC, kein infrastructure as code, ohne skripte, ohne
        scripts, ohne automatisierung, ohne IaC, ohne pipeline, ohne vorlagen, klicki bunti, portalklick, portalarbeit`,
      fr: `
        à la main, manuel, manuellement, tout à la main, fait main, à la souris, cliqué, cliquée, cliquons, on clique, nous cliquons,
        en cliquant, au clic, par clics, clics, à coups de clics, clic par clic, clic bouton, tout est cliqué, dans le portail, dans
        le portail azure, via le portail, par le portail, depuis le portail, sur le portail, avec le portail, au portail, via le
        portail azure, depuis le portail azure, uniquement le portail, uniquement dans le portail, tout dans le portail, tout au
        portail, que le portail, portail uniquement, seulement le portail, via l interface, dans l interface, par l interface
        graphique, interface graphique, pas de script, pas de scripts, aucun script, sans script, sans scripts, pas scripté, rien n
        est scripté, rien n est automatisé, rien d automatisé, pas d automatisation, aucune automatisation, sans automatisation, pas d
        IaC, pas de terraform, pas de pipeline, pas de pipelines, aucun pipeline, artisanal, manuelle, manuelles, création manuelle,
        déploiement manuel`,
      es: `
        a mano, a manita, manualmente, de forma manual, de manera manual, manual, manuales, por el portal, desde el portal, en el
        portal, via portal, con el portal, mediante el portal, a traves del portal, en el portal de azure, desde el portal de azure,
        solo portal, solo el portal, todo por portal, todo por el portal, todo en el portal, todo a mano, portal de azure, a golpe de
        clic, a golpe de raton, a base de clics, a clics, clic a clic, haciendo clic, con clics, clicando, clickeando, click a click,
        todo con clics, con el raton, por la interfaz, interfaz grafica, por interfaz grafica, sin scripts, sin codigo, sin
        automatizacion, sin automatizar, sin IaC, sin plantillas, sin infraestructura como codigo, nada de scripts, nada automatizado,
        nada de IaC, nada de codigo, no hay scripts, no hay automatizacion, no hay IaC, no usamos IaC, no usamos scripts, no usamos
        plantillas, no tenemos IaC, no automatizamos, nada esta automatizado, no esta automatizado, configuracion manual, despliegue
        manual`,
      en: `
        by hand, manual, manually, click ops, clickops, clickop, click it together, clicks .. together, clicked together, clicked by
        hand, clicking, clicking around, thru the portal, portal only, only the portal, just the portal, nothing but the portal, using
        the portal, hand built, handmade, hand made, point and click, all portal, portal clicks, portal work, via the GUI, in the GUI,
        through the GUI, mouse, portal and nothing else, build .. in portal, do .. in portal, portal deployments, click through the
        portal, nothing scripted, nothing is scripted, no scripts, no automation, no infrastructure as code, no IaC, not scripted,
        without any scripts, without templates, {build} .. in [the] [{azure}] portal, {build} .. through [the] [{azure}] portal,
        {build} .. via [the] [{azure}] portal, {build} .. thru [the] [{azure}] portal, {build} .. from [the] [{azure}] portal, {build}
        .. with [the] [{azure}] portal, {build} .. using the portal, all in the portal, everything in the portal, only in the portal,
        everything .. portal, everything via [the] portal, everything through the portal, all through the portal, all via the portal,
        by portal, portal based, people .. in the portal, directly in the portal, by hand in [the] portal`,
    },
    implies: {
      en: 'via portal, via the portal, through the portal, thru the portal',
    },
  },
  existing: {
    says: {
      en: `
        already running, already runs, already up, up and running, already deployed, already there, already live, brownfield,
        existing workload, existing workloads, existing resources, existing estate, existing environment, existing deployment,
        nothing new, nothing new is|will|gets [be] deployed, no new deployment, no new deployments, no new resources, nothing is
        being deployed, nothing to deploy, 
        took over .. running, took over .. estate, took over .. environment, took over .. azure, inherited .. estate, inherited .. environment, inherited .. workload, inherited .. azure, just keep running,
        keeps running, just keeps running, been running, runs since, running since, running for years, lift and shifted years,
        migrated last year, migrated years ago, was migrated, were migrated, has been there, have been there, already in place,
        built by somebody else, built by someone else, built by the previous, built years ago, set up years ago, was built by,
        nothing new gets, no new builds, deployed years ago, deployed long ago, already in production, in production already,
        nothing new coming, legacy estate, running already, already existed, pre existing, not building anything new, we build
        nothing new`,
      ja: `
        稼働中, 稼働済み, すでに稼働, 既に稼働, すでに動いて, 既に動いて, もう動いて, すでに構築済み, 構築済み,
        展開済み, デプロイ済み, 導入済み, すでに展開, 既にデプロイ, すでにデプロイ, 既存環境, 既存の環境,
        既存リソース, 既存のリソース, 既存ワークロード, 既存のワークロード, 既存システム, 引き継いだ, 引き継ぎ,
        引き継いで, 引継ぎ, 引継いだ, 引き継ぐ, 新規デプロイなし, 新規デプロイはなし, 新規デプロイはありません,
        新規の構築はありません, 新規構築なし, 新規構築はありません, 新規構築はしません, 新規構築は行いません,
        新しいデプロイはありません, 新しいデプロイはない, 新規の展開はありません, 新規リソースはありません,
        新たに構築 .. しません, 新たに構築するものはありません, 新たにデプロイするものはありません,
        何もデプロイしません, 何も新しく作りません, 新しく作るものはありません, デプロイはしません, デプロイは行いません,
        デプロイしません, 構築はしません, 以前から動いて, 何年も前から, 数年前から, 数年前に構築, 前から動いて,
        他社が構築した, 別会社が構築した, 前任が構築した, 前のベンダーが構築, 昨年移行, 移行済み, 本番稼働中,
        本番稼働, リリース済み, 構築は終わって, 構築は完了, 運用のみ, 運用だけ, 既存のまま, そのまま運用`,
      de: `
        läuft|laeuft schon, läuft|laeuft bereits, läuft|laeuft schon lange, läuft|laeuft längst|laengst, läuft|laeuft seit,
        läuft|laeuft schon seit, läuft|laeuft ja schon, laufen schon, laufen bereits, laufen seit, laufen längst|laengst, läuft|laeuft
        einfach weiter, läuft|laeuft weiter, laufen einfach weiter, schon lange da, seit jahren in betrieb, bereits in betrieb, schon
        in betrieb, bereits produktiv, schon produktiv, längst|laengst produktiv, bereits live, schon live, bereits da, schon da,
        bereits vorhanden, schon vorhanden, ist vorhanden, bereits aufgebaut, schon aufgebaut, steht schon, steht bereits, stehen
        schon, stehen bereits, bereits deployt, schon deployt, bereits deployed, schon deployed, bereits bereitgestellt, schon
        bereitgestellt, bestandsumgebung*, bestandsworkload*, bestandslandschaft, bestandssystem*, im bestand, bestehende umgebung,
        bestehenden umgebung, bestehende workloads, bestehende ressourcen, bestehenden ressourcen, bestehende landschaft, bestehende
        systeme, nichts neues, nichts neu, nix neues, keine neuen deployments, kein neues deployment, keine neuen ressourcen, keine
        neue bereitstellung, keine deployments mehr, keine deployments, kein deployment, nichts deployt, nichts bereitgestellt, nichts
        ausgerollt, wird nichts mehr, neu deployt wird nichts, neues kommt nicht, kommt nichts neues, nichts dazu,
        übernommen|uebernommen haben, haben .. übernommen|uebernommen, wurde übernommen|uebernommen, übernommen|uebernommen,
        übernommene|uebernommene umgebung, geerbt, haben .. geerbt, gewachsene umgebung, historisch gewachsen, vor jahren aufgebaut,
        vor jahren gebaut, vor jahren migriert, vor jahren deployt, letztes jahr migriert, wurde migriert, wurden migriert, bereits
        migriert, schon migriert, vom vorgänger|vorgaenger aufgebaut, vom vorgänger|vorgaenger gebaut, vom alten dienstleister
        aufgebaut, von jemand anderem aufgebaut, hat jemand anders gebaut, wurde vor jahren, nur weiterbetrieb, nur noch betrieb,
        reiner betrieb, bauen nichts neues, bauen nichts neu, bauen wir nichts, wir deployen nichts, deployen nichts`,
      fr: `
        déjà en place, déjà en production, déjà en prod, déjà déployé, déjà déployée, déjà déployés, déjà déployées, tourne déjà,
        tournent déjà, tourne depuis, tournent depuis, fonctionne déjà, fonctionne depuis, existe déjà, existent déjà, l existant,
        environnement existant, ressources existantes, workloads existants, charges existantes, infrastructure existante, parc
        existant, patrimoine existant, déjà là, déjà construit, déjà construite, déjà migré, déjà migrée, déjà live, déjà actif, rien
        de nouveau, rien de neuf, aucun nouveau déploiement, pas de nouveau déploiement, pas de nouveaux déploiements, plus de nouveau
        déploiement, plus de nouveaux déploiements, aucune nouvelle ressource, pas de nouvelles ressources, pas de déploiement, aucun
        déploiement, plus de déploiement, ne déployons rien, déploie rien, déployons rien, rien n est déployé, rien à déployer, on ne
        déploie rien, on ne déploie plus, nous ne déployons plus, ne construisons rien, avons repris, a repris, ont repris, repris l
        exploitation, repris la gestion, repris le run, hérité, héritée, hérités, avons hérité, on a hérité, construit par un autre,
        construit par le précédent, construit par l ancien, monté par l ancien, monté par le précédent, mis en place il y a, déployé
        il y a, migré il y a, migré l an dernier, migré l année dernière, en place depuis, en production depuis, en prod depuis,
        depuis des années, continue de tourner, continue à tourner, continuent de tourner, on continue juste, brownfield, dans l
        existant, sur l existant, de l existant, reprise de l existant`,
      es: `
        ya esta funcionando, ya esta en marcha, ya esta desplegado, ya esta desplegada, ya estan desplegados, ya esta en produccion,
        ya esta montado, ya esta montada, ya esta ahi, ya esta todo montado, ya esta todo desplegado, ya esta todo, ya esta corriendo,
        ya estan corriendo, ya esta implantado, ya existe, ya existen, ya existia, ya existian, ya funciona, ya funcionan, ya corre,
        ya corren, ya desplegado, ya desplegada, ya desplegados, ya en produccion, ya en marcha, ya operativo, ya operativa, lleva
        anos, lleva tiempo, llevan anos, lleva meses, funcionando desde hace, corriendo desde hace, en marcha desde hace, en
        produccion desde, desde hace anos, entorno existente, entornos existentes, recursos existentes, cargas existentes, carga
        existente, workload existente, workloads existentes, infraestructura existente, plataforma existente, heredado, heredada,
        heredamos, lo heredamos, hemos heredado, nos hicimos cargo, asumimos el entorno, asumimos la operacion, tomamos el relevo,
        tomamos el control de, traspaso, lo montaron otros, lo monto otro, lo monto el anterior, lo construyo otro, montado por otro,
        montado por otros, construido por otro, construido por otros, desplegado por otro, no desplegamos nada, no desplegamos nada
        nuevo, no se despliega nada, no se despliega nada nuevo, no se desplegara nada, no vamos a desplegar, nada nuevo, nada que
        desplegar, sin despliegues nuevos, sin nuevos despliegues, sin despliegues, no hay despliegues, no hay despliegues nuevos, no
        hay nuevos despliegues, ningun despliegue nuevo, ningun despliegue, no hay recursos nuevos, sin recursos nuevos, no
        construimos nada nuevo, no creamos nada nuevo, no montamos nada nuevo, migrado hace anos, se migro hace, fue migrado, migrado
        el ano pasado, solo lo operamos, solo lo mantenemos, solo mantenemos, brownfield`,
    },
    implies: {
      en: `
        not deploying anything, do not deploy anything, dont deploy anything, no deployments, nothing gets deployed, nothing gets
        built, all running before, running before us, running before we, running long before`,
    },
  },
}
