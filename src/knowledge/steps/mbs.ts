import type { GivenStep } from '../schema.ts'

/** How an offer comes to be billed by Microsoft. */
export const mbsSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Partner Center',
    text: 'Open a marketplace account with tax and payout profile. Enrol in Frontier Accelerate for Marketplace, which by notes that quote Microsoft replaced ISV Success and Marketplace Rewards in September 2026.',
    sources: ['S39', 'S30'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Marketplace offers',
    text: 'Publish a transactable offer: SaaS, virtual machine, Azure application, container or professional service. SaaS needs the fulfilment APIs. Contact-me, free and bring-your-own-licence listings do not count.',
    sources: ['S39', 'S36b', 'S35'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Marketplace offers, Private offers',
    text: 'For a negotiated deal make a private offer: under Customers, under Multiparty with a channel partner, or under CSP to give CSP partners a margin.',
    sources: ['S39', 'S40', 'S41'],
  },
  {
    who: 'customer',
    where: 'Azure portal, Marketplace',
    text: 'Accept, purchase and then subscribe or activate. Acceptance alone does not start billing, say notes that quote Microsoft. For MACC: buy here, on a subscription tied to the commitment, an offer marked Azure benefit eligible.',
    sources: ['S30', 'S33', 'S34'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Offer overview, Marketplace programs',
    text: 'For MACC: the offer must first be eligible for Azure IP co-sell, then show as Enrolled.',
    takes: 'Up to a week after it becomes eligible.',
    sources: ['S35'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Referrals',
    text: 'For co-sell: create the deal and say that it is bought on the marketplace. By a page of 2023, wait 72 hours before you mark it won, and register it within 60 days; at least USD 25,000 and a customer whom Microsoft manages.',
    sources: ['S24', 'S26'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Marketplace insights',
    text: 'Watch orders and payouts.',
    verify: 'The order is listed. The customer sees the MACC balance change after the invoice.',
    takes: 'Counts when Microsoft invoices.',
    sources: ['S39', 'S34'],
  },
]
