import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { after as knowing, nothingSaid, told } from '../support.ts'

const asked = (message: string) => {
  const { intent, subject } = read(message, nothingSaid)
  return [intent, ...subject.models].join(' ')
}

describe('a one pager', () => {
  it.each([
    ['I need a one pager comparing PAL and CPOR', 'compare PAL CPOR'],
    ['one pager on CPOR', 'lookup CPOR'],
    ['make me a one-pager on PAL', 'lookup PAL'],
  ])('%s is a paper, and tells nothing', (message, what) => {
    expect(asked(message)).toBe(what)
    expect(told(read(message, nothingSaid))).toEqual([])
  })

  it('leaves a pager what it is', () => {
    expect(told(read("we carry the pager for the customer's Azure", nothingSaid))).toEqual([
      'cloud=azure role=managedServices tenant=customer',
    ])
  })
})

describe('what is told', () => {
  const standing = knowing([{ cloud: 'azure', tenant: 'customer' }], 'tenant')

  it('begins with the bare words that answer, before the reason', () => {
    expect(told(read('ours, because the customer has no subscription', standing))).toEqual(['tenant=partner'])
  })

  it('leaves out what only names the thing that is taken back', () => {
    expect(told(read('forget the EA', knowing([{ cloud: 'azure', agreement: 'ea' }])))).toEqual([])
  })

  it('is of a new customer where one is turned to', () => {
    const { parts } = read('The second customer is on CSP.', standing)
    expect(parts).toMatchObject([{ isNew: true, proposals: [{ fact: 'agreement', value: 'csp' }] }])
  })
})
