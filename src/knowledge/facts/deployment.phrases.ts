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
    },
  },
  marketplaceApp: {
    says: {
      en: `
        managed application, managed app, solution template, {azure} application offer, azure application, azure app offer,
        marketplace app, marketplace managed app, application offer`,
    },
  },
  vmOffer: {
    says: {
      en: `
        VM image, VM images, VM offer, VM listing, virtual machine image, virtual machine offer, virtual appliance, VM appliance,
        marketplace image, marketplace VM, vm based offer, appliance image, image in the [{azure}] marketplace, appliance`,
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
    },
  },
  existing: {
    says: {
      en: `
        already running, already runs, already up, up and running, already deployed, already there, already live, brownfield,
        existing workload, existing workloads, existing resources, existing estate, existing environment, existing deployment,
        nothing new, nothing new is|will|gets [be] deployed, no new deployment, no new deployments, no new resources, nothing is
        being deployed, nothing gets deployed, nothing to deploy, no deployments, not deploying anything, do not deploy anything,
        dont deploy anything, inherited, took over .. running, taken over, took it over, took over, takeover, just keep running,
        keeps running, just keeps running, been running, runs since, running since, running for years, lift and shifted years,
        migrated last year, migrated years ago, was migrated, were migrated, has been there, have been there, already in place,
        built by somebody else, built by someone else, built by the previous, built years ago, set up years ago, was built by,
        nothing new gets, no new builds, deployed years ago, deployed long ago, already in production, in production already,
        nothing new coming, legacy estate, running already, already existed, pre existing, not building anything new, we build
        nothing new`,
    },
  },
}
