import type { Term } from '../schema.ts'
import { term } from './term.ts'

/** What is counted, and how it is proved. */
export const trackingTerms: readonly Term[] = [
  term(
    'acr',
    'ACR',
    ['AzCR', 'Azure Consumed Revenue', 'Azure consumption'],
    "Azure Consumed Revenue: what a customer's Azure use is worth to Microsoft. PAL and CUA attribute it to partners. Not to be confused with Azure Container Registry.",
    'S1',
    'S4',
    'S8',
  ),
  term(
    'attribution',
    'Attribution',
    ['partner attribution', 'partner association', 'association', 'recognition'],
    'Crediting a partner with usage or sales at a customer. Six models do so: PAL, CUA, DPOR, CPOR, MBS and PRACR.',
    'S1',
  ),
  term(
    'partnerOfRecord',
    'Partner of record',
    ['POR'],
    'The partner named for a subscription or workload: by the customer (DPOR), by a claim (CPOR) or by a CSP sale (TPOR). Ask which one is meant.',
    'S47',
    'S11',
    'S19',
  ),
  term(
    'poe',
    'Proof of execution',
    ['POE', 'PoE'],
    'The document behind a CPOR claim. The customer signs it; it carries current dates, your work and each claimed product.',
    'S13',
  ),
  term(
    'osu',
    'OSU and OSA',
    ['OSU', 'OSA', 'Online Services Usage', 'Online Services Advisor'],
    'Older incentive names, for usage and for advising, under which CPOR claims were made.',
    'S12',
    'S15',
  ),
  term('mau', 'MAU', ['monthly active users', 'active usage'], 'Monthly active users: how PAL measures Power Platform solutions.', 'S21'),
  term(
    'eac',
    'EAC %',
    ['EAC', 'EAC percent', 'estimated Azure consumption'],
    'Estimated Azure consumption as a share of the contract value: the 2025 way to fill a PRACR report.',
    'S22',
  ),
  term(
    'iac',
    'Infrastructure as code',
    ['IaC'],
    'Deploying by ARM, Bicep, Terraform or scripts instead of clicking in the portal. CUA needs it, or a marketplace application.',
    'S1',
    'S8',
  ),
  term(
    'insights',
    'Partner Center Insights',
    ['Insights', 'Cloud product performance', 'CPP report'],
    'The reports in Partner Center. Cloud product performance shows usage by association type, such as Partner Admin Link.',
    'S4',
    'S64',
  ),
]
