import { describe, expect, it } from 'vitest'
import { part, speak, states, talk } from './support.ts'

const azure = talk(states('cloud=azure', 'tenant=customer', 'role=services')).conversation
const nothingNew = { kind: 'understood', changed: [] }
const noticesAfter = (said: Parameters<typeof speak>[1]) => speak(azure, said).answer.notices

describe('advice that stands as it did', () => {
  it('begins with the notice that nothing new was taken', () => {
    expect(noticesAfter({})).toEqual([nothingNew])
    expect(noticesAfter(states('cloud=azure', 'tenant=customer'))).toEqual([nothingNew])
    expect(noticesAfter({ withdrawn: [{ kind: 'fact', fact: 'agreement' }] })).toEqual([nothingNew])
  })

  it('says so after what else there is to say', () => {
    expect(noticesAfter({ sensitive: [{ kind: 'secret', start: 0, end: 3 }] })).toEqual([{ kind: 'masked' }, nothingNew])
  })

  it('does not when something changed, or a name was learnt', () => {
    expect(noticesAfter(states('agreement=ea'))).not.toContainEqual(nothingNew)
    expect(noticesAfter({ notKnown: ['agreement'] })).toEqual([{ kind: 'noted', unknown: ['agreement'] }])
    expect(noticesAfter({ parts: [{ name: 'Contoso', ...part('cloud=azure') }] })).toEqual([])
    expect(noticesAfter({ intent: 'reset' })).not.toContainEqual(nothingNew)
  })

  it('does not before anything was told, nor when something else is answered', () => {
    expect(talk({}).answer.notices).toEqual([])
    expect(noticesAfter({ intent: 'lookup', subject: { models: ['PAL'] } })).toEqual([])
    expect(noticesAfter({ intent: 'outOfScope' })).toEqual([])
  })
})
