import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { after, heard, nothingSaid } from '../support.ts'

const standing = after([{ cloud: 'azure', agreement: 'ea' }, { cloud: 'modernWork' }])

describe('what is told of workloads', () => {
  it('stands under the part that the words point at', () => {
    expect(read('Azure is on an MCA, the other one on CSP.', standing).parts.map(({ at }) => at)).toEqual([1, undefined])
  })

  it('is settled, unless it puts something right', () => {
    expect(heard('Azure on an EA, we are the integrator and their reseller.', nothingSaid)).toEqual([
      'agreement=ea cloud=azure role=services',
    ])
  })

  it('names each goal once', () => {
    expect(read('We want MACC, and MACC is all we want.', nothingSaid).goals.map(({ value }) => value)).toEqual(['macc'])
  })
})
