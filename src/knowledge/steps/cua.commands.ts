import type { Command } from '../schema.ts'
import { deploymentScope, trackingGuid } from './blanks.ts'

const placeholders = [trackingGuid]

/** Ways to carry a tracking ID in a deployment. Terraform takes the bare GUID, everything else puts `pid-` before it. */
export const tagCommands: Command[] = [
  {
    title: 'ARM template',
    template: [
      '{',
      '  "apiVersion": "2020-06-01",',
      '  "name": "pid-{{trackingGuid}}",',
      '  "type": "Microsoft.Resources/deployments",',
      '  "properties": {',
      '    "mode": "Incremental",',
      '    "template": {',
      '      "$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#",',
      '      "contentVersion": "1.0.0.0",',
      '      "resources": []',
      '    }',
      '  }',
      '}',
    ].join('\n'),
    placeholders,
  },
  {
    title: 'Bicep',
    template: [
      "// empty.bicep holds one line: targetScope = 'resourceGroup'",
      "module tracking './empty.bicep' = {",
      "  name: 'pid-{{trackingGuid}}'",
      '}',
    ].join('\n'),
    placeholders,
  },
  {
    title: 'Terraform',
    template: ['provider "azurerm" {', '  features {}', '  partner_id = "{{trackingGuid}}" # without pid-', '}'].join('\n'),
    placeholders,
  },
  { title: 'Azure CLI scripts', template: "export AZURE_HTTP_USER_AGENT='pid-{{trackingGuid}}'", placeholders },
  {
    title: 'Azure PowerShell scripts',
    template: '[Microsoft.Azure.Common.Authentication.AzureSession]::ClientFactory.AddUserAgent("pid-{{trackingGuid}}")',
    placeholders,
  },
  {
    title: 'Python SDK, each client (2021)',
    template: 'client.config.add_user_agent("pid-{{trackingGuid}}")',
    placeholders,
  },
  { title: '.NET fluent SDK (2021)', template: '.WithUserAgent("pid-{{trackingGuid}}", String.Empty)', placeholders },
]

/** Ways to see that an ARM deployment carried the ID. */
export const showDeployment: Command[] = [
  {
    title: 'Azure CLI',
    template: 'az deployment group show --resource-group "{{resourceGroup}}" --name pid-{{trackingGuid}}',
    placeholders: [deploymentScope, trackingGuid],
  },
]

export const newGuid: Command[] = [{ title: 'PowerShell', template: '[guid]::NewGuid()', placeholders: [] }]
