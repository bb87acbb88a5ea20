import type { Command } from '../schema.ts'
import { application, customerTenant, locationPartnerId } from './blanks.ts'

/** Ways to store a Partner ID with the account that is signed in. */
export const linkCommands: Command[] = [
  {
    title: 'Azure CLI',
    template: [
      'az extension add --name managementpartner',
      'az login --tenant {{tenantId}}',
      'az managementpartner create --partner-id {{partnerId}}',
    ].join('\n'),
    placeholders: [customerTenant, locationPartnerId],
  },
  {
    title: 'Azure PowerShell',
    template: [
      'Install-Module -Name Az.ManagementPartner -Repository PSGallery',
      'Connect-AzAccount -TenantId {{tenantId}}',
      'New-AzManagementPartner -PartnerId {{partnerId}}',
    ].join('\n'),
    placeholders: [customerTenant, locationPartnerId],
  },
  {
    title: 'Azure CLI, as a service principal',
    template: [
      '# AZURE_CLIENT_SECRET holds the secret: type it nowhere else',
      'az login --service-principal --username {{clientId}} --password "$AZURE_CLIENT_SECRET" --tenant {{tenantId}} --allow-no-subscriptions',
      'az managementpartner create --partner-id {{partnerId}}',
    ].join('\n'),
    placeholders: [application, customerTenant, locationPartnerId],
  },
  {
    title: 'REST, without the extension',
    template: [
      'az login --tenant {{tenantId}}',
      'az rest --method put \\',
      '  --uri "https://management.azure.com/providers/microsoft.managementpartner/partners/{{partnerId}}?api-version=2018-02-01" \\',
      '  --body \'{"partnerId": "{{partnerId}}"}\'',
    ].join('\n'),
    placeholders: [customerTenant, locationPartnerId],
  },
  {
    title: 'Terraform (AzAPI)',
    template: [
      'resource "azapi_resource_action" "partner_admin_link" {',
      '  type        = "Microsoft.ManagementPartner/partners@2018-02-01"',
      '  resource_id = "/providers/Microsoft.ManagementPartner/partners/{{partnerId}}"',
      '  method      = "PUT"',
      '  body        = { partnerId = "{{partnerId}}" }',
      '}',
    ].join('\n'),
    placeholders: [locationPartnerId],
  },
]

/** Ways to see which Partner ID the signed-in account carries. */
export const showCommands: Command[] = [
  { title: 'Azure CLI', template: 'az managementpartner show', placeholders: [] },
  { title: 'Azure PowerShell', template: 'Get-AzManagementPartner', placeholders: [] },
]

/** Ways to change a wrong Partner ID. */
export const updateCommands: Command[] = [
  {
    title: 'Azure CLI, to correct it',
    template: 'az managementpartner update --partner-id {{partnerId}}',
    placeholders: [locationPartnerId],
  },
  {
    title: 'Azure PowerShell, to correct it',
    template: 'Update-AzManagementPartner -PartnerId {{partnerId}}',
    placeholders: [locationPartnerId],
  },
]
