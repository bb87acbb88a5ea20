import { describe, expect, it } from 'vitest'
import { facts } from './expected.ts'
import { heard } from './support.ts'

describe('another customer in passing', () => {
  it.each([
    ['Azure at a dairy, EA. Another customer of ours buys through CSP.', 'cloud=azure agreement=ea'],
    ['For another customer we did this with Terraform. This one is M365 on an EA.', 'cloud=modernWork agreement=ea'],
    ['We had a customer on AKS once. Here it is Power BI.', 'cloud=powerPlatform'],
    ['Dynamics on CSP. A different client has an MCA, but that is another story.', 'cloud=dynamics365 agreement=csp'],
    ['At my previous employer we were Owner everywhere. Here we only have Reader.', 'access=readerOnly'],
    ['Azure under an EA. Not to be confused with their sister company, which is on CSP.', 'cloud=azure agreement=ea'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('numbers, prices and dates', () => {
  it.each([
    ['Azure, about 40,000 EUR a month, EA.', 'cloud=azure agreement=ea'],
    ['365 users, Azure, MCA.', 'cloud=azure agreement=mca'],
    ['M365 for 1,200 seats since 01.07.2024, CSP.', 'cloud=modernWork agreement=csp'],
    ['The contract of 12 March is an EA, it is Azure.', 'cloud=azure agreement=ea'],
    ['We spent 365 days on it. Power Apps.', 'cloud=powerPlatform'],
    ['ACR of 1.2 million, Azure, their tenant.', 'cloud=azure tenant=customer'],
    ['$5,000 per VM, Azure, Contributor.', 'cloud=azure access=rbac'],
    ['Ticket 4711: Business Central, CSP.', 'cloud=dynamics365 agreement=csp'],
    ['It is Azure, 24 subscriptions, 3 regions, EA.', 'cloud=azure agreement=ea'],
    ['Kick-off is on 3 December at 10 am. M365, EA.', 'cloud=modernWork agreement=ea'],
    ['In Q3 FY26 we start with Azure under an MCA.', 'cloud=azure agreement=mca'],
  ])('in "%s" leave "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('people, firms and competitors by name', () => {
  it.each([
    ['Azure for the Teamsters, on an EA.', 'cloud=azure agreement=ea'],
    ['We compete with AWS and Google Cloud there. Azure, EA.', 'cloud=azure agreement=ea'],
    ['They also run Salesforce and SAP. M365, CSP.', 'cloud=modernWork agreement=csp'],
    ['Accenture did the strategy. We do Azure with Bicep.', 'cloud=azure deployment=code'],
    ['Our colleague Bill asked for this. Azure, pay-as-you-go.', 'cloud=azure agreement=webDirect'],
    ['They talked about it in a Teams call. It is Dynamics, CSP.', 'cloud=dynamics365 agreement=csp'],
    ['I asked Copilot and it did not know. Azure, EA.', 'cloud=azure agreement=ea'],
    ['He wrote it in Excel. Azure, their tenant.', 'cloud=azure tenant=customer'],
    ['Our team dynamics are great. Azure on EA.', 'cloud=azure agreement=ea'],
    ['There is a lot of power in this platform. Azure on EA.', 'cloud=azure agreement=ea'],
    ['Security matters to them. M365 on an EA.', 'cloud=modernWork agreement=ea'],
    ['It is an exchange of ideas. Azure, MCA.', 'cloud=azure agreement=mca'],
  ])('in "%s" leave "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('the frame of a mail', () => {
  it.each([
    ["From: CSP desk\nTo: Azure team\n\nM365 in the customer's tenant, EA.", 'cloud=modernWork tenant=customer agreement=ea'],
    ['Azure on an EA.\n\nKind regards,\nJana Novak\nDynamics 365 Practice Lead, CSP Direct Partner', 'cloud=azure agreement=ea'],
    ['Azure on an EA.\n\n-- \nLea Roth | Head of Managed Services | Power BI fan', 'cloud=azure agreement=ea'],
    ['Azure, MCA.\n\nViele Grüße\nUwe\nLeiter Security', 'cloud=azure agreement=mca'],
    ['Power BI, EA.\n\nCordialement\nLuc\nDirecteur Azure', 'cloud=powerPlatform agreement=ea'],
    ['Power BI, EA.\n\nUn saludo\nAna\nEspecialista en Azure', 'cloud=powerPlatform agreement=ea'],
    ['Azure, Contributor.\n\nSent from my iPhone', 'cloud=azure access=rbac'],
    ['Azure, EA.\n\nOn Monday Bo wrote:\n> they are on CSP', 'cloud=azure agreement=ea'],
    ['Azure, EA.\n\n> From: Bo\n> Sent: today\n> It is an MCA I think', 'cloud=azure agreement=ea'],
    ['Von: Uwe\nAn: Ana\nGesendet: heute\nBetreff: Frage\n\nDer Kunde hat Azure mit EA.', 'cloud=azure agreement=ea'],
    ['Azure, EA. This message may contain confidential information. If you are not the customer, delete it.', 'cloud=azure agreement=ea'],
    ['Azure, EA.\n\nPlease consider the environment before printing this mail.', 'cloud=azure agreement=ea'],
  ])('in %j leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('words of the trade that state nothing', () => {
  it.each([
    ['What do you think of the marketplace?', ''],
    ['Our EA expert is on holiday.', ''],
    ['Which partner programme is the best?', ''],
    ['The tenant is called Fabrikam.', ''],
    ['Is there a list of agreements?', ''],
    ['We are in the middle of our fiscal year.', ''],
    ['Customers are great.', ''],
    ['I need the partner ID of our company.', ''],
  ])('in "%s" leave "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
