import type { GivenStep } from '../schema.ts'

/** How a software vendor reports consumption, if Microsoft lets it. */
export const pracrSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Your partner development manager or the IP co-sell desk',
    text: 'Ask whether PRACR is open to you: by an announcement read second-hand it is no longer a broad mechanism since July 2026. If not, sell through the marketplace (MBS).',
    sources: ['S25', 'S26', 'S27'],
  },
  {
    who: 'microsoft',
    where: 'Partner Center',
    text: 'Approves you for PRACR. By the page of 2025 new partners need Solutions Partner with certified software.',
    takes: 'No source was found that says how long.',
    sources: ['S22', 'S23'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Referrals',
    text: 'Get the roles Referral admin and Co-sell admin for the whole organisation.',
    sources: ['S23'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Referrals, Register deal',
    text: 'Register each won deal with tenant type partner, which can never be changed. By a page of 2023: within 60 days of signature, at least USD 25,000, a customer whom Microsoft manages, and a solution eligible for Azure IP co-sell.',
    sources: ['S24'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Referrals, Co-sell, PRACR reporting',
    text: 'Download the template for your dates (single tenant, multitenant or shared services), fill it and upload it. The columns of the file were not seen.',
    sources: ['S23'],
  },
  {
    who: 'partner',
    where: 'Partner Center',
    text: 'With the method of 2025 you declare a percentage of the monthly contract value instead of measured use.',
    verify: 'No source was found that says how to check a report: ask your partner development manager.',
    sources: ['S22'],
  },
]
