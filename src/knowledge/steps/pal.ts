import type { GivenStep } from '../schema.ts'
import { linkCommands, showCommands, updateCommands } from './pal.commands.ts'

/** How a partner links its ID to an account. */
export const palSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Partner Center',
    text: 'Find your location Partner ID: Account settings, Organization profile, Legal info, Partner, Business locations. Do not take the global ID; an expert source says that the first location ID is the global number plus one.',
    sources: ['S4', 'S5a'],
  },
  {
    who: 'customer',
    where: 'Azure portal, Access control (IAM)',
    text: "Give the partner's account a role that can act, such as Contributor, where the work is: as guest, user, service principal or by Azure Lighthouse. Make it permanent: an expert source says that with Privileged Identity Management only activated hours count. The smallest useful role it names is Support Request Contributor.",
    verify: 'The account is listed under Role assignments of the subscription or resource group.',
    clouds: ['azure'],
    sources: ['S4', 'S42', 'S5a'],
  },
  {
    who: 'partner',
    where: "Command line, signed in to the customer's tenant (with Lighthouse: to your own)",
    text: 'Link your Partner ID to the account that is signed in.',
    commands: linkCommands,
    sources: ['S4', 'S62', 'S5c', 'S5d', 'S5f'],
  },
  {
    who: 'partner',
    where: 'Azure portal, Settings, Microsoft partner network',
    text: 'Or link it here instead, if the account is a person. Service principals can only be linked from the command line or by Terraform (AzAPI).',
    sources: ['S4', 'S5c', 'S5d', 'S5f'],
  },
  {
    who: 'partner',
    where: 'Command line',
    text: 'Check the link, and correct it if the number is wrong.',
    commands: [...showCommands, ...updateCommands],
    verify: 'The answer shows your location Partner ID.',
    sources: ['S4', 'S62', 'S5c'],
  },
  {
    who: 'partner',
    where: 'Every customer tenant',
    text: 'Repeat it for every tenant and every account that does the work. A service principal outlasts people who leave.',
    sources: ['S4', 'S5a'],
  },
  {
    who: 'customer',
    where: 'Azure portal, Access control (IAM)',
    text: 'Where you keep no access after the project: an expert source suggests a service principal kept only for PAL. You link it and delete its secret; the customer gives it Support Request Contributor on the scopes you earned.',
    clouds: ['azure'],
    sources: ['S5b'],
  },
  {
    who: 'partner',
    where: 'Power Platform admin centre',
    text: 'For Power Platform: link a service account and import your work with it as a managed solution, so that it owns the apps, flows and datasets. With several partners the latest active one counts, except for flows.',
    clouds: ['powerPlatform'],
    sources: ['S21'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Insights, Cloud product performance',
    text: 'Look for association type Partner Admin Link.',
    takes: 'Weeks. In 2021 Microsoft evaluated March around the third week of April.',
    sources: ['S4', 'S44'],
  },
]
