import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newConversation } from '../../src/conversation/conversation.ts'
import type { Marks, PartReading, ReadingContext, Withdrawal } from '../../src/understanding/reading.ts'
import { advisorWith, anyProposal, day, part, partsOf, reading, speak, states, talk } from './support.ts'

/** What is said of one customer, by name. */
const of = (name: string, ...words: readonly string[]) => ({ parts: [{ name, ...part(...words) }] })
const azure = (agreement: string) => ['cloud=azure', 'tenant=customer', `agreement=${agreement}`]
const agreements = (turn: ReturnType<typeof talk>) => partsOf(turn).map(({ agreement }) => agreement)

describe('a customer not heard of before', () => {
  it('is a part of its own beside one of another name', () => {
    expect(partsOf(talk(of('Contoso', ...azure('ea'), 'role=managedServices'), of('Fourth Coffee', ...azure('csp'))))).toEqual([
      { cloud: 'azure', tenant: 'customer', role: 'managedServices', agreement: 'ea' },
      { cloud: 'azure', tenant: 'customer', role: 'managedServices', agreement: 'csp' },
    ])
  })

  it('changes none of several others, whatever they have in common', () => {
    const both = {
      parts: [
        { name: 'Contoso', ...part(...azure('mca')) },
        { name: 'Northwind', ...part(...azure('csp')) },
      ],
    }
    expect(agreements(talk(both, of('Fourth Coffee', ...azure('ea'))))).toEqual(['mca', 'csp', 'ea'])
  })

  it('is a part of its own when only its place is told, or only what it buys', () => {
    expect(partsOf(talk(of('Contoso', ...azure('ea')), of('Northwind', 'tenant=partner')))).toHaveLength(2)
    expect(partsOf(talk(of('Contoso', ...azure('ea')), of('Northwind', 'agreement=csp')))).toHaveLength(2)
  })

  it('gives its name to the only part that has none, if nothing said of that is lost', () => {
    const named = talk(states(...azure('ea')), of('Contoso', 'cloud=azure', 'role=services'))
    expect(partsOf(named)).toHaveLength(1)
    expect(agreements(speak(named.conversation, of('Contoso', 'agreement=mca')))).toEqual(['mca'])
    expect(agreements(talk(states(...azure('ea')), of('Contoso', ...azure('csp'))))).toEqual(['ea', 'csp'])
  })

  it('may correct the only part without a name when it has no cloud and no place of its own', () => {
    expect(agreements(talk(states(...azure('ea')), of('Contoso', 'agreement=csp')))).toEqual(['csp'])
  })

  it('is none of several parts without a name', () => {
    const three = { parts: [part(...azure('ea')), part('cloud=modernWork'), part('cloud=azure', 'tenant=partner')] }
    expect(partsOf(talk(three, of('Contoso', ...azure('ea'))))).toHaveLength(4)
    expect(partsOf(talk(three, of('Contoso', 'agreement=csp')))).toHaveLength(3)
  })

  it('is one of them when a message names them all', () => {
    const turn = talk(
      { parts: [part('cloud=azure'), part('cloud=modernWork')] },
      {
        parts: [
          { name: 'Contoso', ...part('cloud=modernWork') },
          { name: 'Fabrikam', ...part('cloud=azure') },
        ],
      },
      of('Contoso', 'agreement=csp'),
    )
    expect(agreements(turn)).toEqual([undefined, 'csp'])
  })

  it('does not answer what was asked about another', () => {
    const asked = talk(of('Contoso', 'cloud=azure', 'tenant=customer', 'role=services'), of('Fabrikam', 'cloud=modernWork'))
    expect(asked.conversation.asked).toEqual({ fact: 'deployment', part: 0 })
    const turn = speak(asked.conversation, of('Northwind', 'deployment=code'))
    expect(partsOf(turn).map(({ deployment }) => deployment)).toEqual([undefined, undefined, 'code'])
  })

  it('does not take the name of the part that it corrects', () => {
    const turn = talk(
      of('Contoso', ...azure('ea')),
      { ...of('Update', 'agreement=csp'), manner: 'correct' },
      of('Contoso', 'agreement=mca'),
    )
    expect(agreements(turn)).toEqual(['mca'])
  })

  it('leaves every part of another name as it was, whatever is said', () => {
    const told = fc.array(anyProposal, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 4 }), told, fc.constantFrom('state', 'add', 'same'), (others, own, manner) => {
        const before = talk(...others.map((proposals, index) => ({ parts: [{ name: `customer ${index + 1}`, proposals }] }))).conversation
        const after = speak(before, { parts: [{ name: 'Fourth Coffee', proposals: own }], manner }).conversation
        expect(after.scenario.parts.slice(0, before.scenario.parts.length)).toEqual(before.scenario.parts)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a customer heard of before', () => {
  const both = {
    parts: [
      { name: 'Contoso', ...part(...azure('mca')) },
      { name: 'Northwind', ...part('cloud=modernWork', 'agreement=csp') },
    ],
  }

  it('is the one that is meant, whatever else has the same cloud', () => {
    expect(agreements(talk(both, of('Contoso', 'cloud=azure', 'agreement=ea')))).toEqual(['ea', 'csp'])
  })

  it('has a part beside its first for another cloud, though another customer has that cloud', () => {
    expect(partsOf(talk(both, of('Contoso', 'cloud=modernWork', 'agreement=ea')))[2]).toMatchObject({
      cloud: 'modernWork',
      tenant: 'customer',
      agreement: 'ea',
    })
    expect(agreements(talk(both, of('Contoso', 'cloud=modernWork', 'agreement=ea')))).toEqual(['mca', 'csp', 'ea'])
  })

  it('can have its cloud corrected', () => {
    expect(partsOf(talk(both, { ...of('Contoso', 'cloud=dynamics365'), manner: 'correct' })).map(({ cloud }) => cloud)).toEqual([
      'dynamics365',
      'modernWork',
    ])
  })
})

describe('what belongs to one workload', () => {
  const product = ['tenant=partner', 'role=softwareVendor', 'marketplace=transactable', 'pracrApproved=yes', 'deployment=code']

  it('does not pass from one customer to the next, though its cloud was never named', () => {
    const turn = talk(of('Contoso', ...product), of('Northwind', 'cloud=azure', 'tenant=partner'))
    expect(partsOf(turn)[1]).toEqual({ cloud: 'azure', tenant: 'partner', role: 'softwareVendor' })
  })

  it('does not pass to another place', () => {
    const turn = talk(states(...product), states('cloud=modernWork', 'tenant=customer', 'role=managedServices'))
    expect(partsOf(turn)[1]).toEqual({ cloud: 'modernWork', tenant: 'customer', role: 'managedServices' })
  })

  it('holds for all when it was said before any customer, cloud or place', () => {
    const turn = talk(states('role=softwareVendor', 'marketplace=transactable'), { parts: [part('cloud=azure'), part('cloud=modernWork')] })
    expect(partsOf(turn).map(({ marketplace }) => marketplace)).toEqual(['transactable', 'transactable'])
  })
})

describe('a customer who is gone', () => {
  const both = {
    parts: [
      { name: 'Contoso', ...part(...azure('mca')) },
      { name: 'Northwind', ...part('cloud=azure', 'agreement=csp') },
      { name: 'Contoso', ...part('cloud=modernWork', 'agreement=ea') },
    ],
  }
  const without = (withdrawn: Withdrawal, ...words: readonly string[]) =>
    talk(both, { withdrawn: [withdrawn], parts: words.length > 0 ? [part(...words)] : [] })

  it('takes along every part of that name, whatever its case, and no other', () => {
    expect(agreements(without({ kind: 'part', facts: {}, name: 'the customer CONTOSO' }))).toEqual(['csp'])
    expect(agreements(without({ kind: 'part', facts: {}, name: 'Fabrikam' }))).toEqual(['mca', 'csp', 'ea'])
    expect(agreements(without({ kind: 'part', facts: {} }))).toEqual(['mca', 'csp', 'ea'])
  })

  it('takes along the part of one cloud where that is said', () => {
    expect(agreements(without({ kind: 'part', facts: { cloud: 'azure' }, name: 'Contoso' }))).toEqual(['csp', 'ea'])
    expect(agreements(without({ kind: 'part', facts: { cloud: 'azure' } }))).toEqual(['ea'])
  })

  it('leaves what is said next to those who stay', () => {
    expect(agreements(without({ kind: 'part', facts: {}, name: 'Contoso' }, 'agreement=ea'))).toEqual(['ea'])
  })

  it('is known to the reader by name, and no name is kept', () => {
    const heard: ReadingContext[] = []
    const advisor = advisorWith((_, context) => {
      heard.push(context)
      return reading()
    })
    const { conversation } = talk(both)
    advisor.hear(conversation, 'so', day)
    advisor.hear(newConversation('en'), 'so', day)
    const [named, fresh] = heard
    expect(['contoso', 'NORTHWIND', 'Fabrikam'].map((name) => named?.bearsName?.(name))).toEqual([true, true, false])
    expect(fresh?.bearsName).toBeUndefined()
    expect(JSON.stringify(conversation)).not.toMatch(/contoso/i)
  })
})

describe('a workload that is added', () => {
  const standing = { parts: [{ name: 'Contoso', ...part('cloud=azure', 'tenant=customer', 'role=services') }] }
  const added = (marks: Marks, ...others: readonly PartReading[]) => {
    const security = { fact: 'cloud', value: 'security', quote: 'Entra ID' } as const
    const mca = { fact: 'agreement', value: 'mca', quote: 'MCA', ...marks } as const
    const { conversation } = talk({ parts: [...standing.parts, ...others] })
    return agreements(speak(conversation, { manner: 'add', parts: [{ name: 'Contoso', proposals: [security, mca] }] }))
  }

  it('has in common with the other what is said of all', () => {
    expect(added({ ofAll: true })).toEqual(['mca', 'mca'])
  })

  it('keeps to itself what is said of it alone', () => {
    expect(added({})).toEqual([undefined, 'mca'])
  })

  it('has nothing to do with another customer', () => {
    expect(added({ ofAll: true }, { name: 'Northwind', ...part('cloud=azure') })).toEqual(['mca', undefined, 'mca'])
  })
})

describe('the part that was spoken of last', () => {
  const spokenOf = ({ conversation }: ReturnType<typeof talk>): number | undefined => {
    const heard: ReadingContext[] = []
    const advisor = advisorWith((_, context) => {
      heard.push(context)
      return reading()
    })
    advisor.hear(conversation, 'so', day)
    return heard[0]?.spokenOf
  }
  const two = { parts: [part('cloud=azure'), part('cloud=modernWork')] }

  it('is known to the reader', () => expect(spokenOf(talk(two, states('cloud=modernWork', 'agreement=csp')))).toBe(1))

  it('is none where several were', () => expect(spokenOf(talk(two))).toBeUndefined())
})
