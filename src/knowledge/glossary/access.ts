import type { Term } from '../schema.ts'
import { term } from './term.ts'

/** How partners get into a customer's tenant. */
export const accessTerms: readonly Term[] = [
  term(
    'rbac',
    'RBAC',
    ['role-based access control', 'Azure role', 'Owner', 'Contributor'],
    "Azure's roles, such as Owner, Contributor and Reader, given on a scope. PAL counts what your role covers; Reader does not qualify for partner earned credit.",
    'S4',
    'S42',
  ),
  term(
    'gdap',
    'GDAP',
    ['DAP', 'granular delegated admin privileges', 'delegated admin'],
    'Granular delegated admin privileges: directory roles that a CSP customer gives its partner for at most two years. By itself it gives no role on Azure resources.',
    'S56',
  ),
  term(
    'lighthouse',
    'Azure Lighthouse',
    ['Lighthouse', 'delegated resource management'],
    'The customer delegates subscriptions to your tenant. You link PAL once, at home, to an account that every delegation includes.',
    'S43',
  ),
  term(
    'aobo',
    'AOBO',
    ['admin on behalf of', 'admin-on-behalf-of', 'admin agents', 'foreign principal'],
    "Admin on behalf of: the access that a CSP partner's admin agents hold on the customer's Azure plan subscriptions.",
    'S42',
    'S56',
  ),
  term(
    'pim',
    'PIM',
    ['Privileged Identity Management', 'JIT', 'just-in-time', 'eligible assignment'],
    'Privileged Identity Management: roles that are activated for hours. An expert source says PAL counts only those hours, about one per cent of a month for one working day.',
    'S5a',
  ),
  term(
    'servicePrincipal',
    'Service principal',
    ['SPN', 'app registration', 'enterprise app'],
    'An account for software. PAL can be linked to it, and it outlasts people who leave.',
    'S4',
    'S5a',
  ),
  term(
    'managedIdentity',
    'Managed identity',
    ['MSI'],
    'An Azure account whose secret Azure keeps. An expert source says PAL works with it but is not officially supported.',
    'S5d',
  ),
  term(
    'guest',
    'Guest user',
    ['B2B', 'guest account', 'B2B guest'],
    "Your own account, invited to the customer's tenant. PAL can be linked to it there.",
    'S4',
    'S5c',
  ),
  term(
    'supportRequestContributor',
    'Support Request Contributor',
    [],
    'A small Azure role that an expert source names as the least that PAL needs.',
    'S5a',
  ),
]
