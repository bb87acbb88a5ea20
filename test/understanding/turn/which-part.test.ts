import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { after as knowing } from '../support.ts'

describe('a part among those that stand', () => {
  const standing = knowing([
    { cloud: 'azure', agreement: 'ea' },
    { cloud: 'azure', agreement: 'csp' },
  ])
  const alone = knowing([{ cloud: 'azure' }])
  it.each([
    ['the second one is in their tenant', 1],
    ['The first is deployed with Bicep', 0],
    ['for the first one we have Owner', 0],
    ['second: we only have Reader', 1],
    ['customer 2 refuses to enter anything', 1],
    ['and A moves to MCA in May', 0],
    ['for B we got Contributor now', 1],
  ])('"%s" points at index %i', (message, at) => {
    expect(read(message, standing).parts.map((part) => part.at)).toEqual([at])
  })

  it('is not pointed at by a rank that is too high, nor while one stands alone', () => {
    expect(read('the fifth one is in their tenant', standing).parts.map((part) => part.at)).toEqual([undefined])
    expect(read('the second one is in their tenant', alone).parts.map((part) => part.at)).toEqual([undefined])
  })
})

describe('the name of a part', () => {
  const named = (message: string) => read(message, knowing([])).parts.map(({ name }) => name)

  it('is kept as the writer spells it', () => {
    expect(named('Contoso has Azure on an EA. Fabrikam has Azure on CSP.')).toEqual(['Contoso', 'Fabrikam'])
  })

  it('is none where the writer gives none', () => {
    expect(named('Azure on an EA, Microsoft 365 through CSP.')).toEqual([undefined, undefined])
  })
})
