import { describe, expect, it } from 'vitest'
import { markingWith, marksIn } from '../../src/conversation/mark.ts'
import { restoreConversation } from '../../src/conversation/stored.ts'
import { part, talk } from './support.ts'

const markOf = markingWith('a salt')

describe('the mark of a name', () => {
  it('is the same however the name is written, and another for another name', () => {
    expect(new Set(['Fabrikam', ' fabrikam ', 'FABRIKAM,', 'customer Fabrikam', 'der Kunde Fabrikam'].map(markOf)).size).toBe(1)
    expect(markOf('Contoso')).not.toBe(markOf('Fabrikam'))
  })

  it('is another under another salt, so that no list of names has its marks in advance', () => {
    expect(markingWith('another salt')('Fabrikam')).not.toBe(markOf('Fabrikam'))
  })

  it.each([
    ['our Wide World Importers estate is on EA', 'wide world importers'],
    ['Fabrikam, too', 'Fabrikam'],
    ['コントソはEAです', 'コントソ'],
    ['ContosoはEAです', 'Contoso'],
  ])('is found in a text that holds the name: %s', (text, name) => {
    expect(marksIn(text, markOf).has(markOf(name))).toBe(true)
  })

  it('is not found in a longer word', () => {
    expect(marksIn('the Contosoware product', markOf).has(markOf('Contoso'))).toBe(false)
  })

  it('is all that is kept of the name', () => {
    const { conversation } = talk({ parts: [{ name: 'Fabrikam', ...part('cloud=azure') }] })
    expect(conversation.scenario.parts[0]?.mark).toMatch(/^[\w-]{10}$/)
    expect(JSON.stringify(conversation)).not.toMatch(/fabrikam/i)
  })

  it('comes back from storage, and is left out where it is of the earlier form without a salt', () => {
    const { conversation } = talk({ parts: [{ name: 'Fabrikam', ...part('cloud=azure') }] })
    expect(restoreConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation)
    const earlier = JSON.parse(JSON.stringify(conversation).replace(/"mark":"[^"]+"/, '"mark":"a1b2c3d4"'))
    const parts = restoreConversation(earlier)?.scenario.parts
    expect(parts).toHaveLength(1)
    expect(parts?.[0]).not.toHaveProperty('mark')
  })
})
