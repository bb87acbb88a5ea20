import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('two values of one fact in a message', () => {
  it.each([
    ['Azure, EA or MCA, no idea.', 'cloud=azure'],
    ['Azure unter EA oder MCA', 'cloud=azure'],
  ])('leave it open where they are to choose from: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it.each([
    ['Azure on an EA, sorry, MCA.', 'cloud=azure agreement=mca'],
    ['Azure in their subscription.. I mean ours, sorry. OUR subscription.', 'cloud=azure tenant=partner'],
  ])('are one where the later puts the former right: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it('are one where the former is taken back', () =>
    expect(heard('Azure on an EA. And forget what I said about an EA, it is pay-as-you-go.')).toEqual(
      facts('cloud=azure agreement=webDirect'),
    ))

  it('are one where the later is what holds now', () =>
    expect(heard('Azure hosted in our tenant, it now runs in theirs.')).toEqual(facts('cloud=azure tenant=customer')))

  it('stay two where nothing decides between them', () =>
    expect(heard('Azure on an EA. Azure on an MCA.')).not.toHaveProperty('agreement', 'mca'))
})
