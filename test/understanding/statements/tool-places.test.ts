import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('a place of ours', () => {
  it.each([
    [
      "We manage customers' Azure from our own tenant with Lighthouse. MSP.",
      'cloud=azure tenant=customer role=managedServices access=rbac',
    ],
    ["MSP. Lighthouse delegation to our tenant, customer's subscriptions.", 'cloud=azure tenant=customer role=managedServices access=rbac'],
    [
      "Our Azure DevOps deploys Terraform into the customer's subscription. SI.",
      'cloud=azure tenant=customer role=services deployment=code',
    ],
    [
      'Wir betreuen das Azure unserer Kunden per Lighthouse aus unserem Mandanten.',
      'cloud=azure tenant=customer role=managedServices access=rbac',
    ],
    ['Azure. Zugriff läuft bei uns über Lighthouse mit der Rolle Mitwirkender.', 'cloud=azure access=rbac'],
  ])('holds only people or tools: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it.each([
    ['Our SaaS on Azure is served from our own tenant.', 'cloud=azure tenant=partner role=softwareVendor'],
    ['Our monitoring tool, a SaaS, runs in our own Azure subscription.', 'cloud=azure tenant=partner role=softwareVendor'],
  ])('holds the product: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})
