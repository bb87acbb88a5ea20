/** Sentences that say one thing and stand on their own, by what they say; no two of them lean on each other. */
const sayings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cloud: {
    'cloud=azure': ['The workload is Azure.', 'It is about Azure SQL.', 'We talk about Azure VMs.'],
    'cloud=modernWork': ['The workload is Microsoft 365.', 'It is about SharePoint Online.', 'We talk about Exchange Online.'],
    'cloud=security': ['The workload is Defender XDR.', 'It is about Purview.', 'We talk about Entra ID.'],
    'cloud=dynamics365': ['The workload is Dynamics 365.', 'It is about Business Central.', 'We talk about Dynamics 365 Sales.'],
    'cloud=powerPlatform': ['The workload is Power BI.', 'It is about Power Automate.', 'We talk about Dataverse.'],
  },
  tenant: {
    'tenant=customer': ["Everything sits in the customer's tenant.", 'The tenant belongs to the client.', 'It runs in their own tenant.'],
    'tenant=partner': ['Everything sits in our own tenant.', 'The tenant is ours.', 'We host it in our tenant.'],
  },
  role: {
    'role=services': ['We are a systems integrator.', 'We are a consultancy.', 'Our part is the consulting.'],
    'role=managedServices': ['We are an MSP.', 'We are their managed service provider.', 'Our company is a managed services provider.'],
    'role=softwareVendor': ['We are an ISV.', 'We are a software vendor.', 'We are a software company.'],
  },
  agreement: {
    'agreement=ea': ['They buy under an Enterprise Agreement.', 'The customer has an EA.', 'The contract is an EA.'],
    'agreement=mca': ['They buy under an MCA.', 'The customer has a Microsoft Customer Agreement.', 'The contract is an MCA-E.'],
    'agreement=webDirect': ['They pay as they go, by credit card.', 'The customer is on pay-as-you-go.', 'The contract is Web Direct.'],
    'agreement=csp': ['They buy through CSP.', 'The customer buys via a CSP.', 'The contract is CSP.'],
  },
  access: {
    'access=rbac': ['We hold Contributor.', 'We were made Owner.', 'We have the Contributor role.'],
    'access=readerOnly': ['We only have Reader.', 'Reader is all we hold.', 'Our access is read-only.'],
    'access=gdapOnly': ['We only have GDAP.', 'GDAP is all we hold.', 'Our access is GDAP and nothing else.'],
    'access=none': ['We have no access at all.', 'We hold no permissions whatsoever.', 'We were given no rights.'],
  },
  customerWillAct: {
    'customerWillAct=yes': ['The customer will enter our ID for us.', 'They would happily enter us.'],
    'customerWillAct=no': ['The customer refuses to enter anything.', 'They will not change anything themselves.'],
  },
  partners: {
    'partners=one': ['No other partner is involved.', 'We are the only partner.'],
    'partners=several': ['Several partners work on it.', 'Two more partners work on it.'],
  },
  existingRecord: {
    'existingRecord=none': ['Nobody has claimed it.', 'There is no claim yet.'],
    'existingRecord=otherPartner': ['Another partner holds the claim.', 'It was claimed by another partner.'],
  },
  environment: {
    'environment=government': ['It is GCC High.', 'It is a government cloud.'],
    'environment=china': ['It is operated by 21Vianet.', 'It is the China cloud.'],
  },
  goals: {
    '+ designation': ['We want the points for our designation.'],
    '+ incentives': ['We are after incentives.'],
    '+ perSolutionReporting': ['We need figures per solution.'],
    '+ lowEffort': ['It should take as little effort as possible.'],
  },
}

/** A fact as the tables write it, and a sentence for it. */
export interface Saying {
  readonly fact: string
  readonly sentence: string
}

/** For each fact the ways to say it, whatever its value. */
export const waysToSay: readonly (readonly Saying[])[] = Object.values(sayings).map((values) =>
  Object.entries(values).flatMap(([fact, sentences]) => sentences.map((sentence) => ({ fact, sentence }))),
)

/** What the sentences say together: one part, and one goal at most. */
export const factsOf = (said: readonly Saying[]): string => {
  const facts = said.map(({ fact }) => fact)
  return [...facts.filter((fact) => !fact.startsWith('+')), ...facts.filter((fact) => fact.startsWith('+'))].join(' ')
}
