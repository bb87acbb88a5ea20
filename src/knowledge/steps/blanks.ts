import type { Command } from '../schema.ts'

type Blank = Command['placeholders'][number]

/** The blanks of commands. Secrets are never among them: a command reads them from the reader's own environment. */
export const customerTenant: Blank = { name: 'tenantId', label: 'Tenant ID of the customer', kind: 'guid' }
export const locationPartnerId: Blank = { name: 'partnerId', label: 'Your location Partner ID', kind: 'partnerId' }
export const application: Blank = { name: 'clientId', label: 'Application (client) ID of the service principal', kind: 'guid' }
export const trackingGuid: Blank = { name: 'trackingGuid', label: 'The GUID you registered in Partner Center', kind: 'guid' }
export const deploymentScope: Blank = { name: 'resourceGroup', label: 'Name of the resource group', kind: 'text' }
