import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { after, nothingSaid } from '../support.ts'

describe('facts of a check', () => {
  it.each([
    ['does CUA work with AKS?', 'CUA', 'underCounted=yes'],
    ['is PAL ok with MCA', 'PAL', 'agreement=mca'],
    ['can I use DPOR under CSP?', 'DPOR', 'agreement=csp'],
    ['does PAL work in GCC High?', 'PAL', 'environment=government'],
    ['does CPOR apply to Power BI?', 'CPOR', 'cloud=powerPlatform'],
    ["is PRACR possible in the customer's tenant?", 'PRACR', 'tenant=customer'],
    ['would PAL count with reader access only?', 'PAL', 'access=readerOnly'],
    ['can CUA be used with Terraform?', 'CUA', 'deployment=code'],
    ['does MBS work for a free listing?', 'MBS', 'marketplace=listedOnly'],
    ['does DPOR work if another partner is already registered?', 'DPOR', 'existingRecord=otherPartner'],
    ['Funktioniert CUA mit AKS?', 'CUA', 'underCounted=yes'],
    ['Est-ce que DPOR marche avec CSP ?', 'DPOR', 'agreement=csp'],
    ['¿Funciona DPOR con CSP?', 'DPOR', 'agreement=csp'],
    ['CUAはAKSで使えますか?', 'CUA', 'underCounted=yes'],
  ])('"%s" are asked of %s and do not enter the scenario: %s', (message, model, fact) => {
    const { intent, subject, parts } = read(message, nothingSaid)
    expect({ intent, models: subject.models, parts }).toEqual({ intent: 'check', models: [model], parts: [] })
    expect(subject.facts.map(({ fact, value }) => `${fact}=${value}`)).toContain(fact)
  })

  it('come from the "if" of a supposition', () => {
    const standing = after([{ cloud: 'azure', agreement: 'ea' }])
    const { intent, subject, parts } = read('what if they were on CSP?', standing)
    expect({ intent, parts }).toEqual({ intent: 'whatIf', parts: [] })
    expect(subject.facts.map(({ fact, value }) => `${fact}=${value}`)).toEqual(['agreement=csp'])
  })
})

describe('what stands against a model', () => {
  it.each(['is PAL forbidden in GCC High?', 'is CUA blocked by AKS?', 'is DPOR impossible under CSP?', 'Ist CUA bei AKS ausgeschlossen?'])(
    '%s is checked for what stands against it',
    (message) => {
      expect(read(message, nothingSaid).intent).toBe('check')
      expect(read(message, nothingSaid).subject.against).toBe(true)
    },
  )

  it('speaks of the fact itself where the model is ruled out by it', () => {
    expect(read('Ist CUA bei AKS ausgeschlossen?', nothingSaid).subject.facts[0]).toMatchObject({ fact: 'underCounted', value: 'yes' })
  })

  it.each(['does CUA work with AKS?', 'is PAL ok with MCA?', 'is PAL not blocked by MCA?'])(
    '%s is checked for what speaks for it',
    (message) => {
      expect(read(message, nothingSaid).subject.against).toBeUndefined()
    },
  )
})

describe('facts of a what-if', () => {
  const standing = after([{ cloud: 'azure', agreement: 'ea' }])
  const supposed = (message: string) => read(message, standing).subject.facts.map(({ fact, value }) => `${fact}=${value}`)

  it.each([
    ['what if they leave the EA for an MCA and then go to CSP?', ['leavingEa=yes', 'agreement=csp']],
    ['would that change under CSP?', ['agreement=csp']],
    ['and under CSP, what then?', ['agreement=csp']],
  ])('%s', (message, facts) => {
    expect(supposed(message)).toEqual(facts)
  })
})
