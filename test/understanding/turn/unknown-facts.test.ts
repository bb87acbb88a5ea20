import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { after as knowing } from '../support.ts'

const azure = { cloud: 'azure', tenant: 'customer', agreement: 'ea', access: 'rbac' } as const

describe('what the writer does not know', () => {
  it.each([
    ["I don't know the agreement.", 'agreement'],
    ['Azure, no idea how they buy.', 'agreement'],
    ['The access part was just an assumption.', 'access'],
    ["Hmm, the ARM bit, I was guessing there. I honestly don't know.", 'deployment'],
    ['No idea what access we have.', 'access'],
    ["I don't know whose tenant it is.", 'tenant'],
    ['Not sure whether it is EA or MCA.', 'agreement'],
    ["I don't know who holds the claim.", 'existingRecord'],
    ['No idea how many partners there are.', 'partners'],
    ["I don't know whether it runs on AKS.", 'underCounted'],
    ['Keine Ahnung, ob EA oder MCA.', 'agreement'],
    ['No sé si es EA o MCA.', 'agreement'],
  ])('in "%s" is %s', (message, expected) => {
    expect(read(message, knowing([])).notKnown).toEqual([expected])
  })

  it('is nothing where the writer starts over', () => {
    expect(read('no idea, start over', knowing([azure], 'agreement'))).toMatchObject({ intent: 'reset', notKnown: [] })
  })

  it('is known where the message says it all the same', () => {
    expect(read('I did not know the agreement, it is an EA.', knowing([])).notKnown).toEqual([])
  })
})
