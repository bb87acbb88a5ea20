import { describe, expect, it } from 'vitest'
import { type Conversation, newConversation, partIdOf } from '../../src/conversation/conversation.ts'
import { type Press, parsePress, unstated } from '../../src/conversation/press.ts'
import { afterLoss } from '../../src/conversation/respond.ts'
import { encodeScenario } from '../../src/conversation/scenario-code.ts'
import { advisorWith, day, noticesOf, part, partsOf, proposals, reading, states, talk } from './support.ts'

const advisor = advisorWith(() => reading())
const press = (conversation: Conversation, verb: string, data: Readonly<Record<string, unknown>>) => {
  const parsed = parsePress(verb, data)
  if (parsed === null) throw new Error(`no such press: ${verb}`)
  return advisor.press(conversation, parsed, day)
}
const azure = talk(states('cloud=azure', 'tenant=customer', 'role=services', 'agreement=ea')).conversation
const { revision } = azure

describe('a turn after a loss', () => {
  it('says so before all else', () => {
    const lost = afterLoss(advisor.greet(newConversation('en')))
    expect(lost.answer).toEqual({ notices: [{ kind: 'lost' }], reply: { kind: 'welcome' } })
  })
})

describe('a model while nothing is told', () => {
  it('has no place in the estate', () => {
    expect(press(newConversation('en'), 'model', { model: 'CUA' }).answer.reply).toEqual({ kind: 'model', model: 'CUA', here: [] })
    expect(press(azure, 'model', { model: 'CUA' }).answer.reply).toMatchObject({ here: [{ model: 'CUA' }] })
  })
})

describe('a button that answers', () => {
  it('does what typing its words would', () => {
    const typed = talk(states('cloud=azure'), states('agreement=ea'))
    const start = talk(states('cloud=azure')).conversation
    const pressed = press(start, 'answer', { fact: 'agreement', part: 0, value: 'ea', revision: start.revision })
    expect(partsOf(pressed)).toEqual(partsOf(typed))
    expect(pressed.answer.reply).toMatchObject({ kind: 'advice' })
  })

  it('begins the first part', () => {
    expect(partsOf(press(newConversation('en'), 'answer', { fact: 'cloud', part: 0, value: 'azure', revision: 0 }))).toEqual([
      { cloud: 'azure' },
    ])
  })

  it('of an older card changes nothing, and can be made for the present state', () => {
    const turn = press(azure, 'answer', { fact: 'agreement', part: 0, value: 'mca', revision: 0 })
    expect(partsOf(turn)[0]?.agreement).toBe('ea')
    const retry: Press = { verb: 'answer', data: { fact: 'agreement', part: partIdOf(0), value: 'mca', revision } }
    expect(turn.answer.notices).toEqual([{ kind: 'stale', retry }])
    expect(partsOf(advisor.press(turn.conversation, retry, day))[0]?.agreement).toBe('mca')
  })

  it('of an older card is not called old when what it says holds already', () => {
    expect(press(azure, 'answer', { fact: 'agreement', part: 0, value: 'ea', revision: 0 }).answer.notices).toEqual([])
  })

  it('with a value that its fact does not have is refused', () => {
    const turn = press(azure, 'answer', { fact: 'agreement', part: 0, value: 'azure', revision })
    expect(turn.answer.notices).toEqual([{ kind: 'refused' }])
    expect(turn.conversation.scenario).toEqual(azure.scenario)
  })

  it('for a part that is gone is refused', () => {
    expect(press(azure, 'answer', { fact: 'agreement', part: 5, value: 'ea', revision }).answer.notices).toEqual([{ kind: 'refused' }])
  })

  it('says that there is no particular goal', () => {
    const turn = press(azure, 'answer', { fact: 'goals', part: null, value: 'none', revision })
    expect(turn.conversation.scenario.goals).toEqual({})
  })
})

describe('buttons that change the scenario', () => {
  it('decline a fact for good', () => {
    expect(press(azure, 'decline', { fact: 'deployment', part: 0, revision }).conversation.scenario.parts[0]?.declined).toEqual([
      'deployment',
    ])
    expect(press(azure, 'decline', { fact: 'goals', part: null, revision }).conversation.scenario.goalsDeclined).toBe(true)
  })

  it('clear a fact, or one goal', () => {
    expect(partsOf(press(azure, 'clear', { fact: 'agreement', part: 0, revision }))[0]).not.toHaveProperty('agreement')
    const { conversation } = talk({ goals: proposals('goals=macc', 'goals=durability') })
    const turn = press(conversation, 'clear', { fact: 'goals', part: null, value: 'macc', revision: conversation.revision })
    expect(Object.keys(turn.conversation.scenario.goals ?? {})).toEqual(['durability'])
  })

  it('remove a part', () => {
    const added = press(azure, 'submitFacts', { part: null, revision, cloud: 'dynamics365' })
    expect(partsOf(added)).toHaveLength(2)
    const removed = press(added.conversation, 'removePart', { part: 1, revision: added.conversation.revision })
    expect(partsOf(removed)).toHaveLength(1)
    expect(noticesOf(removed, 'removedPart')).toHaveLength(1)
  })

  it('undo once, however often they are pressed', () => {
    const changed = talk(states('cloud=azure'), states('agreement=ea'), states('agreement=mca')).conversation
    const once = press(changed, 'undo', { revision: changed.revision })
    const twice = press(once.conversation, 'undo', { revision: changed.revision })
    expect(partsOf(once)[0]?.agreement).toBe('ea')
    expect(partsOf(twice)[0]?.agreement).toBe('ea')
    expect(noticesOf(twice, 'stale')).toHaveLength(1)
  })

  it('start over, and undo brings it back', () => {
    const empty = press(azure, 'reset', { revision })
    expect(partsOf(empty)).toEqual([])
    expect(press(empty.conversation, 'undo', { revision: empty.conversation.revision }).conversation.scenario).toEqual(azure.scenario)
  })
})

describe('the form', () => {
  const submit = (inputs: Readonly<Record<string, string>>) => press(azure, 'submitFacts', { part: 0, revision, ...inputs })

  it('sets what was filled in and leaves the rest', () => {
    const turn = submit({ agreement: 'mca', role: 'services', access: '', goals: 'macc,designation' })
    expect(partsOf(turn)).toEqual([{ cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'mca' }])
    expect(Object.keys(turn.conversation.scenario.goals ?? {})).toEqual(['macc', 'designation'])
    expect(turn.conversation.scenario.parts[0]?.facts.role?.turn).toBe(1)
  })

  it('takes back what is set to unstated', () => {
    expect(partsOf(submit({ agreement: unstated }))).toEqual([{ cloud: 'azure', tenant: 'customer', role: 'services' }])
  })

  it('is refused as a whole when one input cannot be', () => {
    const turn = submit({ agreement: 'mca', role: 'king' })
    expect(turn.conversation.scenario).toEqual(azure.scenario)
    expect(turn.answer.notices).toEqual([{ kind: 'refused' }])
    expect(submit({ agreement: 'mca,ea' }).answer.notices).toEqual([{ kind: 'refused' }])
  })

  it('begins a new part when it belongs to none', () => {
    expect(partsOf(press(azure, 'submitFacts', { part: null, revision, cloud: 'security' }))[1]).toEqual({ cloud: 'security' })
  })
})

describe('what if', () => {
  it('leaves the scenario as it is', () => {
    const turn = press(azure, 'suppose', { part: 0, set: [{ fact: 'access', value: 'none' }] })
    expect(turn.conversation.scenario).toEqual(azure.scenario)
    expect(turn.answer.reply).toMatchObject({
      kind: 'whatIf',
      changes: expect.arrayContaining([{ model: 'PAL', at: 0, from: 'recommended', to: 'excluded' }]),
    })
  })

  it('becomes real when it is adopted', () => {
    expect(partsOf(press(azure, 'adopt', { part: 0, set: [{ fact: 'access', value: 'none' }], revision }))[0]?.access).toBe('none')
  })

  it('of a message is about the part whose cloud it names, else about all', () => {
    const both = { parts: [part('cloud=azure', 'tenant=customer'), part('cloud=dynamics365', 'tenant=customer')] }
    const supposed = (...words: readonly string[]) => talk(both, { intent: 'whatIf', subject: { facts: proposals(...words) } }).answer.reply
    expect(supposed('cloud=dynamics365', 'agreement=csp')).toMatchObject({
      supposed: { parts: [{ cloud: 'azure' }, { agreement: 'csp' }] },
    })
    expect(supposed('agreement=csp')).toMatchObject({ supposed: { parts: [{ agreement: 'csp' }, { agreement: 'csp' }] } })
  })
})

describe('steps with blanks', () => {
  it('show only ids that are what they should be', () => {
    const { reply } = press(azure, 'fill', { model: 'PAL', partnerId: '12 34; rm -rf', unknown: 'x' }).answer
    expect(reply).toMatchObject({
      kind: 'steps',
      model: 'PAL',
      filled: { values: {}, refused: [{ name: 'partnerId', reason: 'notDigits' }] },
    })
    expect(press(azure, 'fill', { model: 'PAL', partnerId: ' 4711471 ' }).answer.reply).toMatchObject({
      filled: { values: { partnerId: '4711471' }, refused: [] },
    })
  })
})

describe('steps with a GUID', () => {
  it('say of each wrong value why it is refused', () => {
    const refused = (trackingGuid: string) => press(azure, 'fill', { model: 'CUA', trackingGuid }).answer.reply
    expect(refused('pid-01234567-89ab-cdef-0123-456789abcdef')).toMatchObject({
      filled: { refused: [{ name: 'trackingGuid', reason: 'pidInFront' }] },
    })
    expect(refused('12')).toMatchObject({ filled: { refused: [{ name: 'trackingGuid', reason: 'notGuid' }] } })
    expect(refused(' ')).toMatchObject({ filled: { values: {}, refused: [] } })
  })
})

describe('steps with a global Partner ID', () => {
  it('refuse it where the ID of a location belongs', () => {
    const { reply } = press(azure, 'fill', { model: 'PAL', partnerId: '4711471', globalPartnerId: '4711471' }).answer
    expect(reply).toMatchObject({ filled: { values: {}, refused: [{ name: 'partnerId', reason: 'globalPartnerId' }] } })
  })
})

describe('commands about the conversation', () => {
  it('carry a scenario over by its code', () => {
    const code = encodeScenario(azure.scenario)
    const turn = advisor.hear(newConversation('en'), `continue ${code}`, day)
    expect(partsOf(turn)).toEqual(partsOf(talk(states('cloud=azure', 'tenant=customer', 'role=services', 'agreement=ea'))))
    expect(turn.answer.notices).toEqual([{ kind: 'continued' }])
    expect(press(azure, 'continue', { code: 'aa1nonsense' }).answer.notices).toEqual([{ kind: 'refused' }])
  })

  it('switch to plain text and back', () => {
    const plain = advisor.hear(azure, 'Text only, please!', day)
    expect(plain.conversation.textOnly).toBe(true)
    expect(advisor.hear(plain.conversation, 'cards', day).conversation.textOnly).toBe(false)
  })

  it('are answered in the language of their words', () => {
    expect(advisor.hear(azure, 'Nur Text', day).conversation).toMatchObject({ language: 'de', textOnly: true })
  })

  it('forget everything that was told', () => {
    const { conversation, answer } = advisor.hear(azure, 'forget me', day)
    expect(answer.reply).toEqual({ kind: 'forgotten' })
    expect(conversation).toEqual({ ...newConversation('en'), revision: conversation.revision })
    expect(conversation.revision).toBeGreaterThan(azure.revision)
  })

  it('show what is kept', () => {
    expect(advisor.hear(azure, 'my data', day).answer.reply).toMatchObject({ kind: 'myData', conversation: { scenario: azure.scenario } })
  })
})
