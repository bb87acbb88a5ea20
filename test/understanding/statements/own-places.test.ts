import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'

const tenantIn = (text: string): string | undefined =>
  read(text, { parts: [], asked: null, language: 'en', lastModels: [] }).parts[0]?.proposals.find(({ fact }) => fact === 'tenant')?.value

describe('an own place', () => {
  it.each([
    ['Databricks in the pharmas own Azure subscription, we are the SI.', 'customer'],
    ['The garden centre has Azure in a subscription of its own.', 'customer'],
    ['A SaaS startup has everything in one Azure subscription of its own.', 'partner'],
    ['It runs on Azure in our own subscription.', 'partner'],
    ['Azure, in the tenant of the parcel service.', 'customer'],
    ['Azure, the subscription underneath is ours.', 'partner'],
    ['We drew the plans for their Azure (own subscriptions, MCA).', 'customer'],
    ["B doesn't want an own tenant, so the VMs sit in our subscription.", 'partner'],
    ['They have no own tenant, so Azure sits in ours.', 'partner'],
  ])('%s', (text, owner) => {
    expect(tenantIn(text)).toBe(owner)
  })
})
