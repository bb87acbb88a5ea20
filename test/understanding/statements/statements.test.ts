import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('a product by an old or a new name', () => {
  it.each([
    ['We look at their Azure AD roll-out as a consultancy.', 'cloud=security role=services tenant=customer'],
    ['It is about Azure Active Directory.', 'cloud=security'],
    ['It is about Microsoft Entra ID.', 'cloud=security'],
    ['It is about Defender XDR.', 'cloud=security'],
    ['It is about Microsoft 365 Defender.', 'cloud=security'],
    ['It is about Defender for Office 365.', 'cloud=security'],
    ['It is about MDE.', 'cloud=security'],
    ['It is about Purview.', 'cloud=security'],
    ['It is about Azure Information Protection.', 'cloud=security'],
    ['It is about Sentinel.', 'cloud=azure'],
    ['It is about Azure Sentinel.', 'cloud=azure'],
    ['It is about Defender for Cloud.', 'cloud=azure'],
    ['It is about Azure Security Center.', 'cloud=azure'],
    ['It is about Key Vault.', 'cloud=azure'],
    ['It is about WVD.', 'cloud=azure'],
    ['It is about Azure Virtual Desktop.', 'cloud=azure'],
    ['It is about Cosmos DB.', 'cloud=azure'],
    ['It is about Azure OpenAI.', 'cloud=azure'],
    ['It is about Microsoft Foundry.', 'cloud=azure'],
    ['It is about Databricks.', 'cloud=azure'],
    ['It is about a Fabric capacity.', 'cloud=azure'],
    ['It is about Synapse.', 'cloud=azure'],
    ['It is about ARO.', 'cloud=azure'],
    ['It is about O365.', 'cloud=modernWork'],
    ['It is about Office 365.', 'cloud=modernWork'],
    ['It is about M365 E3.', 'cloud=modernWork'],
    ['It is about Exchange Online.', 'cloud=modernWork'],
    ['It is about SPO.', 'cloud=modernWork'],
    ['It is about OneDrive.', 'cloud=modernWork'],
    ['It is about Viva.', 'cloud=modernWork'],
    ['It is about Intune.', 'cloud=modernWork'],
    ['It is about Windows 365.', 'cloud=modernWork'],
    ['It is about Microsoft 365 Copilot.', 'cloud=modernWork'],
    ['It is about Teams Phone.', 'cloud=modernWork'],
    ['It is about EMS.', 'cloud=modernWork'],
    ['It is about D365.', 'cloud=dynamics365'],
    ['It is about Dynamics CRM.', 'cloud=dynamics365'],
    ['It is about Dynamics NAV.', 'cloud=dynamics365'],
    ['It is about AX.', 'cloud=dynamics365'],
    ['It is about Navision.', 'cloud=dynamics365'],
    ['It is about F&O.', 'cloud=dynamics365'],
    ['It is about Business Central.', 'cloud=dynamics365'],
    ['It is about Field Service.', 'cloud=dynamics365'],
    ['It is about Copilot Studio.', 'cloud=dynamics365'],
    ['It is about Power Virtual Agents.', 'cloud=dynamics365'],
    ['It is about Customer Insights.', 'cloud=powerPlatform'],
    ['It is about PowerApps.', 'cloud=powerPlatform'],
    ['It is about Microsoft Flow.', 'cloud=powerPlatform'],
    ['It is about Power Automate.', 'cloud=powerPlatform'],
    ['It is about PowerBI.', 'cloud=powerPlatform'],
    ['It is about Dataverse.', 'cloud=powerPlatform'],
    ['It is about the Common Data Service.', 'cloud=powerPlatform'],
    ['It is about Power Pages.', 'cloud=powerPlatform'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a role between the lines', () => {
  it.each([
    ['We keep the lights on for them.', 'role=managedServices'],
    ['We are on call for them day and night.', 'role=managedServices'],
    ['Our NOC watches over everything.', 'role=managedServices'],
    ['We operate it for the customer, 24x7.', 'role=managedServices'],
    ['Patching, backup and monitoring are on us.', 'role=managedServices'],
    ['We advise them and do the migration project.', 'role=services'],
    ['We implement it, then we hand it over.', 'role=services'],
    ['We are a boutique consultancy.', 'role=services'],
    ['We are a systems house.', 'role=services'],
    ['It is our own product.', 'role=softwareVendor'],
    ['We wrote the application ourselves and license it to them.', 'role=softwareVendor'],
    ['We are an SDC.', 'role=softwareVendor'],
    ['We develop the software and sell it as a service.', 'role=softwareVendor'],
    ['We only sell the licences.', 'role=reseller'],
    ['We are an LSP.', 'role=reseller'],
    ['We are a distributor.', 'role=reseller'],
    ['We are the indirect provider.', 'role=reseller agreement=csp'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('access between the lines', () => {
  it.each([
    ['They made us Owner.', 'access=rbac'],
    ['Our service principal has Contributor.', 'access=rbac'],
    ['They invited us as guests with the User Access Administrator role.', 'access=rbac'],
    ['We come in through admin on behalf of.', 'access=rbac'],
    ['They granted us read access, nothing more.', 'access=readerOnly'],
    ['We can look but not touch.', 'access=readerOnly'],
    ['We have only delegated admin privileges.', 'access=gdapOnly'],
    ['GDAP is in place, but no Azure role.', 'access=gdapOnly'],
    ['They never let us in.', 'access=none'],
    ['We have no account over there.', 'access=none'],
    ['They locked us out.', 'access=none'],
    ['We only hold workshops and have no login.', 'access=none'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a goal between the lines', () => {
  it.each([
    ['They want to burn down their commit.', '+ macc'],
    ["It should retire the customer's Azure commitment.", '+ macc'],
    ["It should count against the customer's big Azure commitment.", '+ macc'],
    ['We are supposed to show the consumption of each solution.', '+ perSolutionReporting'],
    ['It has to push up our partner capability score before the anniversary date.', '+ designation'],
    ['The customer wants it to decrement their MACC.', '+ macc'],
    ['We need points for the infra badge.', '+ designation'],
    ['It should count for our Solutions Partner status.', '+ designation'],
    ['We are short of points in the partner capability score.', '+ designation'],
    ['Our boss wants the rebate.', '+ incentives'],
    ['We want to earn MCI money.', '+ incentives'],
    ['We are after PEC.', '+ incentives'],
    ['We want to be IP co-sell eligible.', '+ ipCoSell'],
    ['Microsoft sellers should get quota for it, so we want Azure IP co-sell.', '+ ipCoSell'],
    ['We want to see the consumption of each of our products apart.', 'role=softwareVendor + perSolutionReporting'],
    ['We need numbers per solution.', '+ perSolutionReporting'],
    ['As little work as possible, please.', '+ lowEffort'],
    ['Set and forget would be best.', '+ lowEffort'],
    ['It must survive when our people leave.', '+ durability'],
    ['We want something that lasts.', '+ durability'],
    ['They want one partner of record across all clouds.', '+ onePartnerAcrossClouds'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
