import { describe, expect, it } from 'vitest'
import { after, heard, nothingSaid } from '../support.ts'

describe('what a question names', () => {
  it.each([
    'does PAL work with AKS?',
    'what if they moved to CSP?',
    'what is an EA?',
    'why not DPOR under CSP?',
    'how do I set up PAL on AKS?',
  ])('is not told: "%s"', (message) => {
    expect(heard(message, after([{ cloud: 'azure', agreement: 'ea' }]))).toEqual([])
  })

  it('is told where the message makes up a situation', () => {
    expect(heard("SI, Azure in the customer's tenant on an EA. How do we set up PAL?", nothingSaid)).toEqual([
      'agreement=ea cloud=azure role=services tenant=customer',
    ])
  })
})
