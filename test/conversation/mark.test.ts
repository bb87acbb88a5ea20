import { describe, expect, it } from 'vitest'
import { markOf, marksIn } from '../../src/conversation/mark.ts'
import { part, talk } from './support.ts'

describe('the mark of a name', () => {
  it('is the same however the name is written, and another for another name', () => {
    expect(new Set(['Fabrikam', ' fabrikam ', 'FABRIKAM,', 'customer Fabrikam', 'der Kunde Fabrikam'].map(markOf)).size).toBe(1)
    expect(markOf('Contoso')).not.toBe(markOf('Fabrikam'))
  })

  it.each([
    ['our Wide World Importers estate is on EA', 'wide world importers'],
    ['Fabrikam, too', 'Fabrikam'],
    ['コントソはEAです', 'コントソ'],
    ['ContosoはEAです', 'Contoso'],
  ])('is found in a text that holds the name: %s', (text, name) => {
    expect(marksIn(text).has(markOf(name))).toBe(true)
  })

  it('is not found in a longer word', () => {
    expect(marksIn('the Contosoware product').has(markOf('Contoso'))).toBe(false)
  })

  it('is all that is kept of the name', () => {
    const { conversation } = talk({ parts: [{ name: 'Fabrikam', ...part('cloud=azure') }] })
    expect(conversation.scenario.parts[0]?.mark).toMatch(/^[0-9a-f]{8}$/)
    expect(JSON.stringify(conversation)).not.toMatch(/fabrikam/i)
  })
})
