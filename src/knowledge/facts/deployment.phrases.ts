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
    },
  },
  marketplaceApp: {
    says: {
      en: `
        managed application, managed app, solution template, {azure} application offer, azure application, azure app offer,
        marketplace app, marketplace managed app, application offer`,
      de: `
        verwaltete anwendung, verwalteten anwendung, verwaltete app, lösungsvorlage|loesungsvorlage, azure anwendung, azure
        anwendungen, azure anwendungsangebot, marketplace anwendung, marktplatz app, marktplatz anwendung, anwendungsangebot,
        anwendung aus dem {store}, app aus dem {store}`,
    },
  },
  vmOffer: {
    says: {
      en: `
        VM image, VM images, VM offer, VM listing, virtual machine image, virtual machine offer, virtual appliance, VM appliance,
        marketplace image, marketplace VM, vm based offer, appliance image, image in the [{azure}] marketplace, appliance`,
      de: `
        VM abbild, VM abbilder, VM angebot, VM vorlage im {store}, abbild im {store}, image im {store}, image aus dem {store}, images
        im {store}, virtuelle appliance, virtuellen appliance, virtuelles maschinenimage, image einer virtuellen maschine, VM im
        {store}, VM aus dem {store}, marktplatz image, marktplatz VM, appliance im {store}`,
    },
  },
  manual: {
    says: {
      en: `
        by hand, manual, manually, click ops, clickops, clickop, click it together, clicks .. together, clicked together, clicked by
        hand, clicking, clicking around, in the portal, in the {azure} portal, through the portal, via the portal, via portal, thru
        the portal, portal only, only the portal, just the portal, nothing but the portal, azure portal, from the portal, using the
        portal, with the portal, hand built, handmade, hand made, point and click, all portal, portal clicks, portal work, via the
        GUI, in the GUI, through the GUI, mouse, portal and nothing else, build .. in portal, do .. in portal, portal deployments,
        click through the portal, nothing scripted, nothing is scripted, no scripts, no automation, no infrastructure as code, no
        IaC, not scripted, without any scripts, without templates`,
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
    },
  },
  existing: {
    says: {
      en: `
        already running, already runs, already up, up and running, already deployed, already there, already live, brownfield,
        existing workload, existing workloads, existing resources, existing estate, existing environment, existing deployment,
        nothing new, nothing new is|will|gets [be] deployed, no new deployment, no new deployments, no new resources, nothing is
        being deployed, nothing gets deployed, nothing to deploy, no deployments, not deploying anything, do not deploy anything,
        dont deploy anything, took over .. running, took over .. estate, took over .. environment, took over .. azure, inherited .. estate, inherited .. environment, inherited .. workload, inherited .. azure, just keep running,
        keeps running, just keeps running, been running, runs since, running since, running for years, lift and shifted years,
        migrated last year, migrated years ago, was migrated, were migrated, has been there, have been there, already in place,
        built by somebody else, built by someone else, built by the previous, built years ago, set up years ago, was built by,
        nothing new gets, no new builds, deployed years ago, deployed long ago, already in production, in production already,
        nothing new coming, legacy estate, running already, already existed, pre existing, not building anything new, we build
        nothing new`,
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
    },
  },
}
