import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { after, nothingSaid } from '../support.ts'

const standing = after([{ cloud: 'azure', tenant: 'customer', agreement: 'ea' }])

describe('how a later message relates to what stands', () => {
  it.each([
    ['no wait, it is MCA', 'correct'],
    ['sorry, they buy through CSP', 'correct'],
    ['correction: Contributor', 'correct'],
    ['actually it is our tenant', 'correct'],
    ['not EA but MCA', 'correct'],
    ['I was wrong, it is pay-as-you-go', 'correct'],
    ['I meant MCA', 'correct'],
    ['Perdón, es un MCA', 'correct'],
    ['すみません、MCAでした', 'correct'],
    ['there is also Dynamics on CSP', 'add'],
    ['plus Power BI, their tenant', 'add'],
    ['and we also do M365 for them', 'add'],
    ['on top of that they have Business Central', 'add'],
    ['Außerdem noch Dynamics über CSP', 'add'],
    ['Et aussi Dynamics via CSP', 'add'],
    ['También Dynamics por CSP', 'add'],
    ['さらにDynamicsもあります', 'add'],
    ['same for M365', 'same'],
    ['M365 likewise', 'same'],
    ['Power BI: same setup', 'same'],
    ['Dasselbe gilt für M365', 'same'],
    ['Idem pour M365', 'same'],
    ['Lo mismo para M365', 'same'],
    ['M365も同じです', 'same'],
    ['we have Owner', 'state'],
    ['deployed with Bicep', 'state'],
    ['nobody has claimed anything', 'state'],
  ])('"%s" is said to %s', (message, manner) => {
    expect(read(message, standing).manner).toBe(manner)
  })

  it('is a plain statement where nothing stands', () => {
    for (const message of ['no wait, it is MCA', 'there is also Dynamics', 'same for M365'])
      expect(read(message, nothingSaid).manner).toBe('state')
  })
})
