import type { GivenStep } from '../schema.ts'
import { newGuid, showDeployment, tagCommands } from './cua.commands.ts'

/** How a solution gets its tracking ID. */
export const cuaSteps: GivenStep[] = [
  {
    who: 'partner',
    where: "Partner Center, the plan's Technical configuration",
    text: 'For a marketplace Azure application: upload the ARM template. Partner Center adds its tracking ID; note it. If your template already uses a deployments resource or keeps the ID in a variable, add the shown ID yourself. Then go to the last two steps.',
    sources: ['S8', 'S10'],
  },
  {
    who: 'partner',
    where: 'PowerShell',
    text: 'For other solutions: make a GUID. Decide first whether you want one per product and channel (documentation) or per solution and customer (article).',
    commands: newGuid,
    sources: ['S8', 'S1'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Account settings, Organization profile, Identifiers',
    text: 'Choose Add Tracking GUID, enter the GUID without pid-, describe it and save. You need a marketplace publisher account.',
    sources: ['S8'],
  },
  {
    who: 'partner',
    where: 'Your code',
    text: "Put the ID in. In ARM it belongs into the main template only. For Bicep no official example was found: this is the pattern of Microsoft's repositories. Without your own partner_id the Terraform provider may send HashiCorp's.",
    commands: tagCommands,
    sources: ['S8', 'S54', 'S55'],
  },
  {
    who: 'partner',
    where: 'Your customer contact',
    text: 'Tell the customer that the deployment is tracked and let them opt out, as Microsoft advises.',
    sources: ['S8'],
  },
  {
    who: 'partner',
    where: "Azure portal, the resource group's Deployments",
    text: 'After the next deployment look for one named pid-GUID. This works for ARM and Bicep, not for API calls or Terraform.',
    commands: showDeployment,
    verify: "The deployment is there and succeeded. Microsoft's script Verify-DeploymentGuid.ps1 lists the resources that belong to it.",
    takes: 'No source says how long Microsoft takes to count it, and you get no consumption report.',
    sources: ['S8', 'S10'],
  },
]
