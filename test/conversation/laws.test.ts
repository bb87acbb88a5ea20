import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newConversation, partIdOf } from '../../src/conversation/conversation.ts'
import { type Press, parsePress, pressSchemas, type Verb, verbs } from '../../src/conversation/press.ts'
import { declinedOf, estateOf, saysTheSame } from '../../src/conversation/scenario.ts'
import { decodeScenario, encodeScenario } from '../../src/conversation/scenario-code.ts'
import { askedBy, standpointOf } from '../../src/conversation/standpoint.ts'
import { restoreConversation } from '../../src/conversation/stored.ts'
import { factIds, facts, type PartFactId, partFactIds } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { attributeIds, modelIds } from '../../src/knowledge/schema.ts'
import { intents } from '../../src/understanding/reading.ts'
import { advisorWith, anyConversation, anyProposal, anyTelling, day, partsOf, reading, speak, talk } from './support.ts'

const advisor = advisorWith(() => reading())
const few = { numRuns: 40 }

describe('in every conversation', () => {
  it('the order of messages that tell different things does not matter', () => {
    const telling = fc.uniqueArray(anyProposal, { selector: ({ fact }) => fact, minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(telling, fc.infiniteStream(fc.nat()), (said, random) => {
        const shuffled = said.map((one) => ({ one, key: random.next().value })).sort((a, b) => a.key - b.key)
        const inOrder = talk(...said.map((one) => ({ parts: [{ proposals: [one] }] })))
        const mixed = talk(...shuffled.map(({ one }) => ({ parts: [{ proposals: [one] }] })))
        expect(partsOf(mixed)).toEqual(partsOf(inOrder))
      }),
      few,
    )
  })

  it('undo restores the scenario exactly', () => {
    fc.assert(
      fc.property(anyConversation, anyTelling, (before, telling) => {
        const told = speak(before, telling).conversation
        fc.pre(told.revision > before.revision)
        expect(speak(told, { intent: 'undo' }).conversation.scenario).toEqual(before.scenario)
      }),
      few,
    )
  })

  it('a reset takes effect at once and can be undone', () => {
    fc.assert(
      fc.property(anyConversation, (before) => {
        const empty = speak(before, { intent: 'reset' })
        expect(partsOf(empty)).toEqual([])
        fc.pre(empty.conversation.revision > before.revision)
        expect(speak(empty.conversation, { intent: 'undo' }).conversation.scenario).toEqual(before.scenario)
      }),
      few,
    )
  })

  it('what was declined or stated is never asked', () => {
    fc.assert(
      fc.property(anyConversation, ({ scenario }) => {
        const asked = askedBy(standpointOf(scenario, knowledge, day))
        fc.pre(asked !== null)
        const part = scenario.parts.find(({ id }) => id === asked?.part)
        if (asked?.fact === 'goals') expect(scenario.goalsDeclined || scenario.goals !== undefined).toBe(false)
        else if (asked) expect([part?.facts[asked.fact], part?.declined.includes(asked.fact) ?? false]).toEqual([undefined, false])
      }),
      few,
    )
  })

  it('advice rests on facts alone, not on how they were told', () => {
    fc.assert(
      fc.property(anyConversation, ({ scenario }) => {
        const bare = {
          ...scenario,
          parts: scenario.parts.map((part) => ({
            id: partIdOf(part.id + 7),
            declined: part.declined,
            facts: Object.fromEntries(
              partFactIds.flatMap((id: PartFactId) => (part.facts[id] ? [[id, { value: part.facts[id].value, turn: 99 }]] : [])),
            ),
          })),
        }
        expect(standpointOf(bare, knowledge, day).advice).toEqual(standpointOf(scenario, knowledge, day).advice)
      }),
      few,
    )
  })

  it('what is stored comes back as it was', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        expect(restoreConversation(JSON.parse(JSON.stringify(conversation)))).toEqual(conversation)
      }),
      few,
    )
  })

  it('a scenario code carries the values of all facts, and nothing else', () => {
    fc.assert(
      fc.property(anyConversation, ({ scenario }) => {
        const code = encodeScenario(scenario)
        expect(code).toMatch(/^aa1[0-9A-Za-z]+$/)
        const decoded = decodeScenario(code)
        expect(decoded && estateOf(decoded)).toEqual(estateOf(scenario))
        expect(JSON.stringify(decoded)).not.toContain('quote')
      }),
      few,
    )
  })

  it('a scenario code with a slip in it is refused', () => {
    fc.assert(
      fc.property(anyConversation, fc.nat(), fc.constantFrom(...'0aZ_-'), ({ scenario }, at, letter) => {
        const code = encodeScenario(scenario)
        const place = at % code.length
        fc.pre(code[place] !== letter)
        const slipped = decodeScenario(code.slice(0, place) + letter + code.slice(place + 1))
        expect(slipped === null || saysTheSame(slipped, scenario)).toBe(true)
      }),
      few,
    )
  })

  it('every intent has a reply', () => {
    fc.assert(
      fc.property(
        anyConversation,
        fc.constantFrom(...intents),
        anyTelling,
        fc.subarray([...modelIds]),
        (conversation, intent, telling, models) => {
          const turn = speak(conversation, { ...telling, intent, subject: { models, attribute: 'where' } })
          expect(turn.answer.reply.kind).toMatch(/./)
        },
      ),
      few,
    )
  })
})

const anyRef = fc.oneof(fc.constant(null), fc.nat({ max: 4 }))
const anyFact = fc.constantFrom(...factIds)
const anyValue = fc.oneof(
  anyFact.chain((fact) => fc.constantFrom(...Object.keys(facts[fact].values))),
  fc.constantFrom('none', '__proto__', 'aws', ''),
)
const anyModels = fc.subarray([...modelIds])
const fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  fact: anyFact,
  part: anyRef,
  value: anyValue,
  revision: fc.nat({ max: 3 }),
  set: fc.array(fc.record({ fact: anyFact, value: anyValue }), { maxLength: 3 }),
  model: fc.constantFrom(...modelIds),
  models: anyModels,
  attribute: fc.constantFrom(...attributeIds),
  picked: anyModels.map((models) => models.join(',')),
  code: fc.oneof(
    anyConversation.map(({ scenario }) => encodeScenario(scenario)),
    fc.string({ maxLength: 20 }),
  ),
  on: fc.boolean(),
}

const optional = ['picked', ...factIds]
const dataOf = (verb: Verb) => {
  const keys = Object.keys(pressSchemas[verb].shape)
  const field = (key: string) =>
    verb === 'removePart' && key === 'part' ? fc.nat({ max: 4 }) : (fields[key] ?? fc.oneof(anyValue, fc.constant('unstated')))
  return fc.record(Object.fromEntries(keys.map((key) => [key, field(key)])), {
    requiredKeys: keys.filter((key) => !optional.includes(key)),
  })
}
const anyPress: fc.Arbitrary<Press> = fc
  .constantFrom(...verbs)
  .chain((verb) => dataOf(verb).map((data) => parsePress(verb, data)))
  .filter((press) => press !== null)

/** The press as a card of this very conversation would carry it. */
const ofNow = (press: Press, { revision }: { revision: number }): Press =>
  'revision' in press.data ? (parsePress(press.verb, { ...press.data, revision }) ?? press) : press

describe('every press', () => {
  it('has an answer, and leaves a conversation that can be stored', () => {
    fc.assert(
      fc.property(anyConversation, anyPress, (conversation, press) => {
        const turn = advisor.press(conversation, press, day)
        expect(turn.answer.reply.kind).toMatch(/./)
        expect(restoreConversation(JSON.parse(JSON.stringify(turn.conversation)))).toEqual(turn.conversation)
      }),
      { numRuns: 300 },
    )
  })

  it('has one effect when it is made twice', () => {
    fc.assert(
      fc.property(anyConversation, anyPress, (conversation, press) => {
        const now = ofNow(press, conversation)
        const once = advisor.press(conversation, now, day).conversation
        const twice = advisor.press(once, now, day).conversation
        expect(estateOf(twice.scenario)).toEqual(estateOf(once.scenario))
        expect(declinedOf(twice.scenario)).toEqual(declinedOf(once.scenario))
      }),
      { numRuns: 300 },
    )
  })

  it('with another verb or with more than it may carry is none', () => {
    expect(parsePress('admin.dump', {})).toBeNull()
    expect(parsePress('constructor', {})).toBeNull()
    expect(parsePress('overview', { extra: 1 })).toBeNull()
    expect(parsePress('model', { model: 'XYZ' })).toBeNull()
    expect(parsePress('reset', null)).toBeNull()
  })
})

describe('what cannot have been stored', () => {
  it.each([null, 1, 'text', [], {}, { ...newConversation('en'), version: 2 }, { ...newConversation('en'), extra: true }])(
    '%j is no conversation',
    (json) => {
      expect(restoreConversation(json)).toBeNull()
    },
  )

  it('a value that its fact does not have is refused', () => {
    const { conversation } = talk({ parts: [{ proposals: [{ fact: 'cloud', value: 'azure', quote: 'Azure' }] }] })
    const forged = JSON.parse(JSON.stringify(conversation).replaceAll('"azure"', '"aws"'))
    expect(restoreConversation(forged)).toBeNull()
  })
})
