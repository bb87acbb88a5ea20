/** For each criterion, by its id, the sentence that is true where it fails: said plainly, so that no sentence with a “not” is denied. */
export const fails: Readonly<Record<string, string>> = {
  'pal.azure': 'The workload is neither Azure nor Power Platform.',
  'pal.customerTenant': "The workload runs in your own tenant, not in the customer's.",
  'pal.access': "Your account has no access in the customer's tenant.",
  'pal.publicCloud': 'The workload is in a government or China cloud.',
  'pal.servingRole': 'You neither deliver services nor operate the workload.',
  'pal.actingRole': 'You hold no role that can act, such as Owner or Contributor.',

  'cua.azure': 'The workload is not Azure.',
  'cua.customerTenant': "The workload runs in your own tenant, not in the customer's.",
  'cua.deployment': 'The resources are deployed neither by code nor as a marketplace Azure application.',
  'cua.counted': 'The solution runs on AKS, VM Scale Sets or Azure Batch, where usage is under-counted.',
  'cua.perSolution': 'It is neither a marketplace application nor your own product, and no wish for figures per solution was named.',

  'dpor.cloud': 'The workload is none of Azure, Microsoft 365 and Dynamics 365.',
  'dpor.customerTenant': "The workload runs in your own tenant, not in the customer's.",
  'dpor.customerCanAct': 'The customer refuses to enter your Partner ID.',
  'dpor.onePartner': 'Several partners are on the subscription.',
  'dpor.notCsp': 'The customer buys through CSP.',
  'dpor.customerReady': 'The customer is not ready to enter your Partner ID itself.',
  'dpor.agreement': 'The customer buys under neither an EA nor an MCA.',
  'dpor.vacant': 'Another partner is entered as partner of record.',
  'dpor.purpose': "You have access in the customer's tenant, and no wish for one partner across all clouds was named.",

  'cpor.cloud': 'The workload is none of Microsoft 365, Microsoft security, Dynamics 365 and Power Platform.',
  'cpor.customerTenant': "The workload runs in your own tenant, not in the customer's.",
  'cpor.notDynamicsCsp': 'It is Dynamics 365 bought through CSP.',
  'cpor.usageCounts': 'The workload is none of Microsoft 365, Microsoft security and Dynamics 365, where a claim counts fully.',
  'cpor.vacant': 'Another partner holds the claim.',

  'mbs.offer': 'Your own offer is not in the Microsoft marketplace.',
  'mbs.transactable': 'The offer is not sold and billed by Microsoft there.',

  'pracr.azure': 'The workload is not Azure.',
  'pracr.partnerTenant': "The workload runs in the customer's tenant, not in your own.",
  'pracr.softwareVendor': 'You are not the software vendor of the solution.',
  'pracr.approved': 'Microsoft has turned you down for PRACR.',
}
