import { describe, expect, it } from 'vitest'
import { noticesOf, part, partsOf, proposals, states, talk } from './support.ts'

describe('what is said of one workload', () => {
  it('adds up over messages', () => {
    expect(partsOf(talk(states('cloud=azure', 'tenant=customer'), states('role=services')))).toEqual([
      { cloud: 'azure', tenant: 'customer', role: 'services' },
    ])
  })

  it('fills the part whose cloud was not named yet', () => {
    expect(partsOf(talk(states('tenant=customer'), states('cloud=azure')))).toEqual([{ cloud: 'azure', tenant: 'customer' }])
  })

  it('keeps the words and the turn that gave each fact', () => {
    const { conversation } = talk(states('cloud=azure'), states('role=services'))
    expect(conversation.scenario.parts[0]?.facts).toEqual({
      cloud: { value: 'azure', quote: 'cloud=azure', turn: 1 },
      role: { value: 'services', quote: 'role=services', turn: 2 },
    })
  })

  it('drops a value that its fact does not have', () => {
    expect(partsOf(talk({ parts: [{ proposals: [{ fact: 'cloud', value: 'aws', quote: 'AWS' }] }] }))).toEqual([])
  })

  it('is replaced by a plain later statement, and says what it was', () => {
    const turn = talk(states('cloud=azure', 'agreement=ea'), states('agreement=mca'))
    expect(partsOf(turn)).toEqual([{ cloud: 'azure', agreement: 'mca' }])
    expect(noticesOf(turn, 'understood')[0]?.changed).toEqual([
      { part: 0, fact: 'agreement', value: 'mca', was: 'ea', quote: 'agreement=mca' },
    ])
  })
})

describe('another workload', () => {
  it('is a part of its own when another cloud is named, with the role and the tenant of the last', () => {
    const turn = talk(states('cloud=azure', 'tenant=customer', 'role=services', 'agreement=ea'), states('cloud=dynamics365'))
    expect(partsOf(turn)[1]).toEqual({ cloud: 'dynamics365', tenant: 'customer', role: 'services' })
  })

  it('has in common what its customer has when it is added, not what belongs to one workload', () => {
    const first = states('cloud=azure', 'tenant=customer', 'role=services', 'agreement=ea', 'access=rbac', 'existingRecord=us')
    expect(partsOf(talk(first, { ...states('cloud=powerPlatform'), manner: 'add' }))[1]).toEqual({
      cloud: 'powerPlatform',
      tenant: 'customer',
      role: 'services',
      agreement: 'ea',
    })
  })

  it('has the rest in common too when it is said to be the same, but not how Azure resources come into being', () => {
    const first = states('cloud=azure', 'tenant=customer', 'role=services', 'access=rbac', 'deployment=code')
    expect(partsOf(talk(first, { ...states('cloud=powerPlatform'), manner: 'same' }))[1]).toEqual({
      cloud: 'powerPlatform',
      tenant: 'customer',
      role: 'services',
      access: 'rbac',
    })
  })

  it('is the one that the words point at', () => {
    const both = { parts: [part('cloud=azure'), part('cloud=modernWork')] }
    expect(partsOf(talk(both, { parts: [{ at: 1, ...part('agreement=csp') }] }))).toEqual([
      { cloud: 'azure' },
      { cloud: 'modernWork', agreement: 'csp' },
    ])
  })

  it('takes what was said before any cloud was named', () => {
    const turn = talk(states('role=managedServices', 'agreement=mca'), { parts: [part('cloud=azure'), part('cloud=modernWork')] })
    expect(partsOf(turn)).toEqual([
      { cloud: 'azure', role: 'managedServices', agreement: 'mca' },
      { cloud: 'modernWork', role: 'managedServices', agreement: 'mca' },
    ])
  })

  it('is one in another tenant, though the cloud is the same', () => {
    const turn = talk({ parts: [part('cloud=azure', 'tenant=customer'), part('cloud=azure', 'tenant=partner')] })
    expect(partsOf(turn)).toHaveLength(2)
    const later = talk(states('cloud=azure', 'tenant=customer'), states('cloud=azure', 'tenant=partner'))
    expect(partsOf(later)).toHaveLength(2)
  })

  it('is the one that its cloud names when there are several', () => {
    const both = { parts: [part('cloud=azure'), part('cloud=dynamics365')] }
    expect(partsOf(talk(both, states('cloud=dynamics365', 'agreement=csp')))).toEqual([
      { cloud: 'azure' },
      { cloud: 'dynamics365', agreement: 'csp' },
    ])
  })

  it('is not meant when no cloud is named: then it holds for all', () => {
    const both = { parts: [part('cloud=azure'), part('cloud=dynamics365')] }
    expect(partsOf(talk(both, states('agreement=ea'))).map(({ agreement }) => agreement)).toEqual(['ea', 'ea'])
  })

  it('is spared what makes sense in Azure only', () => {
    const both = { parts: [part('cloud=azure'), part('cloud=dynamics365')] }
    expect(partsOf(talk(both, states('deployment=code')))).toEqual([{ cloud: 'azure', deployment: 'code' }, { cloud: 'dynamics365' }])
  })

  it('is found by its name', () => {
    const named = {
      parts: [
        { name: 'Contoso', ...part('cloud=azure') },
        { name: 'Fabrikam', ...part('cloud=azure', 'environment=government') },
      ],
    }
    const turn = talk(named, { parts: [{ name: 'fabrikam', ...part('agreement=ea') }] })
    expect(partsOf(turn)).toEqual([{ cloud: 'azure' }, { cloud: 'azure', environment: 'government', agreement: 'ea' }])
  })

  it('gets the answer to the question that was asked about it', () => {
    const turn = talk({
      parts: [part('cloud=azure', 'tenant=customer', 'role=services'), part('cloud=modernWork', 'tenant=customer', 'role=services')],
    })
    const { asked } = turn.conversation
    expect(asked).toEqual({ fact: 'deployment', part: 0 })
  })

  it('is left out beyond the twelfth, and the user is told', () => {
    const turn = talk({ parts: Array.from({ length: 14 }, (_, index) => ({ name: `customer ${index}`, ...part('cloud=azure') })) })
    expect(partsOf(turn)).toHaveLength(12)
    expect(noticesOf(turn, 'tooManyParts')).toEqual([{ kind: 'tooManyParts', kept: 12 }])
  })
})

describe('a correction', () => {
  it('replaces the value', () => {
    expect(partsOf(talk(states('cloud=azure', 'agreement=ea'), { ...states('agreement=mca'), manner: 'correct' }))).toEqual([
      { cloud: 'azure', agreement: 'mca' },
    ])
  })

  it('replaces the cloud of the only part', () => {
    expect(partsOf(talk(states('cloud=azure', 'role=services'), { ...states('cloud=dynamics365'), manner: 'correct' }))).toEqual([
      { cloud: 'dynamics365', role: 'services' },
    ])
  })

  it('is about what was said last', () => {
    const turn = talk(states('cloud=azure', 'agreement=ea'), states('cloud=dynamics365', 'agreement=csp'), {
      ...states('agreement=mca'),
      manner: 'correct',
    })
    expect(partsOf(turn).map(({ agreement }) => agreement)).toEqual(['ea', 'mca'])
  })
})

describe('what is taken back', () => {
  it('is unknown again', () => {
    expect(partsOf(talk(states('cloud=azure', 'agreement=csp'), { withdrawn: [{ kind: 'fact', fact: 'agreement' }] }))).toEqual([
      { cloud: 'azure' },
    ])
  })

  it('can be a whole part', () => {
    const both = { parts: [part('cloud=azure'), part('cloud=dynamics365')] }
    const turn = talk(both, { withdrawn: [{ kind: 'part', facts: { cloud: 'dynamics365' } }] })
    expect(partsOf(turn)).toEqual([{ cloud: 'azure' }])
    expect(noticesOf(turn, 'removedPart')).toEqual([{ kind: 'removedPart', at: 1, facts: { cloud: 'dynamics365' } }])
  })

  it('can be a goal, after which no goal is known', () => {
    const turn = talk({ goals: proposals('goals=macc') }, { withdrawn: [{ kind: 'goal', goal: 'macc' }] })
    expect(turn.conversation.scenario.goals).toBeUndefined()
  })
})

describe('two values in one breath', () => {
  const turn = talk(states('cloud=azure', 'agreement=csp'), states('role=services', 'agreement=ea', 'agreement=mca'))

  it('are asked about, with the words of both', () => {
    expect(turn.answer.reply).toMatchObject({
      kind: 'contradiction',
      contradiction: { part: 0, fact: 'agreement', readings: proposals('agreement=ea', 'agreement=mca') },
    })
    expect(turn.conversation.asked).toEqual({ fact: 'agreement', part: 0 })
  })

  it('are not stored, while the rest of the message is', () => {
    expect(partsOf(turn)).toEqual([{ cloud: 'azure', agreement: 'csp', role: 'services' }])
  })
})

describe('what the user does not know', () => {
  it('is no longer stated and never asked again', () => {
    const { conversation } = talk(states('cloud=azure', 'agreement=ea'), { notKnown: ['agreement'] })
    expect(conversation.scenario.parts[0]?.facts.agreement).toBeUndefined()
    expect(conversation.scenario.parts[0]?.declined).toEqual(['agreement'])
  })

  it('can be said after all', () => {
    const { conversation } = talk(states('cloud=azure'), { notKnown: ['agreement'] }, states('agreement=ea'))
    expect(conversation.scenario.parts[0]?.declined).toEqual([])
  })

  it('can be said before anything else', () => {
    expect(talk({ notKnown: ['cloud'] }).conversation.scenario.parts).toEqual([{ id: 0, facts: {}, declined: ['cloud'] }])
  })
})

describe('what is said of all and then of one', () => {
  it('is the same part of which more is said', () => {
    const both = { parts: [part('cloud=azure'), part('cloud=modernWork')] }
    const then = { parts: [part('agreement=csp'), part('cloud=modernWork', 'existingRecord=otherPartner')] }
    expect(partsOf(talk(both, then))).toEqual([
      { cloud: 'azure', agreement: 'csp' },
      { cloud: 'modernWork', agreement: 'csp', existingRecord: 'otherPartner' },
    ])
  })
})

describe('what is said of all', () => {
  it('answers for each part, though only one was asked about', () => {
    const both = { parts: [part('cloud=azure', 'tenant=customer', 'role=services'), part('cloud=security', 'role=services')] }
    const all = { parts: [{ proposals: proposals('tenant=customer').map((one) => ({ ...one, ofAll: true as const })) }] }
    expect(partsOf(talk(both, all)).map(({ tenant }) => tenant)).toEqual(['customer', 'customer'])
  })
})

describe('a product of another kind', () => {
  it('is a part of its own beside one that customers install', () => {
    const saas = { ...states('tenant=partner', 'marketplace=transactable'), manner: 'add' as const }
    expect(partsOf(talk(states('cloud=azure', 'deployment=vmOffer'), saas)).map(({ tenant }) => tenant)).toEqual([undefined, 'partner'])
  })

  it('that customers install is not in our tenant', () => {
    const image = { parts: [{ ...part('cloud=azure', 'deployment=vmOffer'), isNew: true as const }] }
    expect(partsOf(talk(states('cloud=azure', 'tenant=partner'), image))[1]).not.toHaveProperty('tenant')
  })
})

describe('another customer', () => {
  it('is a part of its own even where it has the same cloud', () => {
    const other = { parts: [{ ...part('agreement=csp'), isNew: true as const }], manner: 'same' as const }
    expect(partsOf(talk(states('cloud=azure', 'tenant=customer', 'agreement=ea', 'access=rbac'), other))).toEqual([
      { cloud: 'azure', tenant: 'customer', agreement: 'ea', access: 'rbac' },
      { cloud: 'azure', tenant: 'customer', agreement: 'csp', access: 'rbac' },
    ])
  })
})
