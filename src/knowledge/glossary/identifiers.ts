import type { Term } from '../schema.ts'
import { term } from './term.ts'

/** Numbers that partners and solutions are known by. */
export const identifierTerms: readonly Term[] = [
  term(
    'partnerId',
    'Partner ID',
    ['PartnerID', 'MPN ID', 'MPN-ID', 'MAICPP ID', 'MCPP ID'],
    "Microsoft's number for a partner, formerly MPN ID. An expert source tells two kinds apart: attribution needs the location one, not the global one.",
    'S27',
    'S5a',
  ),
  term(
    'locationId',
    'Location Partner ID',
    ['PLA', 'location ID', 'partner location account', 'Associated Partner ID', 'location MPN ID'],
    'The Partner ID of one business location, the one PAL and CPOR take. Partner Center lists it under Account settings, Organization profile, Legal info, Partner, Business locations. An expert source says the first is the global number plus one.',
    'S4',
    'S5a',
    'S11',
  ),
  term(
    'globalId',
    'Global Partner ID',
    ['PGA', 'global ID', 'partner global account', 'VOrg', 'V-Org', 'VOrg MPN ID'],
    'The Partner ID of your whole organisation. Wrong for PAL, says an expert source: look for the location Partner ID.',
    'S5a',
  ),
  term(
    'mpn',
    'MPN',
    ['Microsoft Partner Network', 'MCPP', 'Microsoft Cloud Partner Program', 'MAICPP', 'Microsoft AI Cloud Partner Program'],
    "Old and newer names of Microsoft's partner programme: MPN, then MCPP, now MAICPP, by notes that quote Microsoft.",
    'S27',
  ),
  term(
    'tenantId',
    'Tenant ID',
    ['directory ID', 'customer tenant ID'],
    "The GUID of a Microsoft Entra directory. A CPOR claim names the customer's; the PAL commands sign in to it.",
    'S11',
    'S4',
  ),
  term(
    'trackingGuid',
    'Tracking GUID',
    ['tracking ID', 'pid', 'pid-GUID', 'CUA GUID', 'GUID', 'usage attribution GUID'],
    'The GUID that CUA finds in a deployment. You register it in Partner Center without pid-; most tools carry it with pid- in front, Terraform without, as partner_id of its azurerm provider.',
    'S8',
    'S54',
  ),
]
