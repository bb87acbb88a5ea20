import { describe, expect, it } from 'vitest'
import { heard, inLanguage } from '../support.ts'

describe('a form', () => {
  it.each([
    ['en', 'workload | Intune\naccess to tenant | none\ncontract | EA', 'access=none'],
    ['en', 'Access to their Azure: none', 'access=none'],
    ['en', 'Record on tenant: none', 'existingRecord=none'],
    ['de', 'Zugriff auf die Subscription: keiner', 'access=none'],
  ] as const)('in %s names in its heading first what it tells: %s', (language, text, fact) => {
    const said = heard(text, inLanguage(language)).join(' ')
    expect(said).toContain(fact)
    expect(said).not.toContain('tenant=partner')
  })

  it('denies what the heading names and not the place that it is of', () => {
    expect(heard('Access to their Azure: none').join(' ')).toBe('access=none cloud=azure tenant=customer')
  })

  it('tells of a place under a heading of its own', () => {
    expect(heard('Tenant: theirs\nRole: MSP').join(' ')).toBe('role=managedServices tenant=customer')
  })
})
