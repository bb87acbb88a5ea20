import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Estate } from '../../src/advice/advice.ts'
import type { Frame } from '../../src/cards/frame.ts'
import { type Message, render } from '../../src/cards/render.ts'
import { wordsOf } from '../../src/cards/words.ts'
import { partIdOf } from '../../src/conversation/conversation.ts'
import type { Filled, Reply } from '../../src/conversation/reply.ts'
import { facts, type PartFactId, type PartFacts, partFactIds } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { languages } from '../../src/knowledge/language.ts'
import { type ModelId, modelIds } from '../../src/knowledge/schema.ts'
import type { Problem } from '../../src/knowledge/snippet.ts'
import { anyEstate, knowledgeReplies, repliesOn } from './answers.ts'
import { replies } from './gallery.ts'
import { faultsOf, nodesOf } from './lint.ts'
import { day, estates, standpointOf } from './scenarios.ts'
import { checkVerdict } from './verdicts.ts'

const privately = 'https://teams.microsoft.com/l/chat/0/0?users=bot'
const frame: Frame = { knowledge, language: 'en', day, revision: 7, scope: 'personal', privately }
const show = (reply: Reply, given: Partial<Frame> = {}): Message => render({ notices: [], reply }, { ...frame, ...given })

/** Microsoft's own schema of the version that Teams takes; no package carries it. */
const official = new URL('../fixtures/adaptive-cards/schema-1.5.0.json', import.meta.url)
const { id, $schema, ...schema } = JSON.parse(readFileSync(official, 'utf8'))
const validate = new Ajv({ strict: false, validateFormats: false }).compile({ $id: id, ...schema })
const complaintsOf = (card: unknown): readonly string[] =>
  validate(card) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

/** The reply and what is wrong with its card; nothing when all is well. */
const wrong = (reply: Reply, given: Partial<Frame> = {}) => {
  const { card, text, summary, fault } = show(reply, given)
  const faults = [
    ...faultsOf(card),
    ...(fault ? [fault.message] : []),
    ...(text.trim() === '' || summary.trim() === '' || summary.includes('\n') ? ['text or summary is missing'] : []),
    ...(text.includes('undefined') || text.includes('[object') || text.includes('${') ? ['the text leaks'] : []),
  ]
  return faults.length === 0 ? [] : [{ kind: reply.kind, language: given.language, faults }]
}

/** The estate with as many parts as a scenario holds, its own over and over. */
const twelve = ({ parts, ...rest }: Estate): Estate => ({
  ...rest,
  parts: Array.from({ length: 12 }, (_, index) => parts[index % Math.max(1, parts.length)] ?? {}),
})

describe('every card', () => {
  it.each(languages)('keeps all rules of layout and buttons, whatever is said of the knowledge, in %s', (language) => {
    expect([...knowledgeReplies, ...Object.values(replies)].flatMap((reply) => wrong(reply, { language }))).toEqual([])
    expect(Object.values(replies).flatMap((reply) => wrong(reply, { language, scope: 'channel' }))).toEqual([])
  })

  it('keeps them for any estate in any language and scope', () => {
    fc.assert(
      fc.property(anyEstate(4), fc.constantFrom(...languages), fc.constantFrom('personal', 'channel'), (estate, language, scope) => {
        expect(repliesOn(estate).flatMap((reply) => wrong(reply, { language, scope }))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('stays within the size of a message for as many parts as a scenario holds', () => {
    fc.assert(
      fc.property(anyEstate(12), fc.constantFrom(...languages), (estate, language) => {
        expect(repliesOn(twelve(estate), 'w'.repeat(60)).flatMap((reply) => wrong(reply, { language }))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it.each(languages)('stays within it for as many parts of which most is to be said, in %s', (language) => {
    const answers = repliesOn(twelve({ parts: [{ cloud: 'azure', tenant: 'customer', access: 'none' }] }), 'w'.repeat(60))
    for (const scope of ['personal', 'channel'] as const) expect(answers.flatMap((reply) => wrong(reply, { language, scope }))).toEqual([])
  })

  it('stays within it also when everything was told just now', () => {
    fc.assert(
      fc.property(anyEstate(12), fc.constantFrom(...languages), (estate, language) => {
        const standpoint = standpointOf(estate, 'w'.repeat(60))
        const changed = standpoint.scenario.parts.flatMap(({ id, facts }) =>
          partFactIds.flatMap((fact) => (facts[fact] ? [{ part: id, fact, value: facts[fact].value, was: null }] : [])),
        )
        const { card } = render(
          { notices: [{ kind: 'understood', changed }], reply: { kind: 'advice', ...standpoint } },
          { knowledge, language, day, revision: 100, scope: 'personal' },
        )
        expect(faultsOf(card)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it.each(languages)('stays within it when all models are checked at once, whatever is asked of them, in %s', (language) => {
    const check = (facts: PartFacts): Reply => {
      const [first, ...others] = modelIds.map((model) => checkVerdict(model, facts))
      if (!first) throw new Error('there is no model')
      const asked = Object.entries(facts).map(([fact, value]) => ({ fact: fact as PartFactId, value, quote: value })) // keys of PartFacts
      return { kind: 'check', facts: asked, others, ...first }
    }
    const full = estates.decided.parts[0]
    const single = partFactIds.flatMap((fact) => Object.keys(facts[fact].values).map((value): PartFacts => ({ [fact]: value })))
    const asked = [{}, full, ...single, ...single.map((one) => ({ ...full, ...one }))]
    expect(asked.flatMap((one) => wrong(check(one), { language }))).toEqual([])
  })

  it('is valid by the official schema of version 1.5', () => {
    expect(complaintsOf({ ...show({ kind: 'help' }).card, body: [{ type: 'Surprise' }] })).not.toEqual([])
    const complaints = Object.entries(replies).flatMap(([name, reply]) =>
      complaintsOf(show(reply).card).map((complaint) => `${name} ${complaint}`),
    )
    expect(complaints).toEqual([])
  })
})

describe('steps', () => {
  it.each(modelIds)('of %s tell their commands apart', (model) => {
    const titles = knowledge.models[model].steps.map(({ commands }) => commands.map(({ title }) => title))
    expect(titles.filter((shown) => new Set(shown).size < shown.length)).toEqual([])
  })

  const stepsOf = (model: ModelId, filled: Filled | null = null): Reply => ({
    kind: 'steps',
    model,
    steps: knowledge.models[model].steps,
    here: [],
    filled,
  })

  it('name a refused input and say what is wrong with it', () => {
    const filled: Filled = {
      values: {},
      refused: [
        { name: 'partnerId', reason: 'globalPartnerId' },
        { name: 'tenantId', reason: 'zeroGuid' },
      ],
    }
    const { text } = show(stepsOf('PAL', filled))
    expect(text).toContain('“Your location Partner ID”: this is your global Partner ID. Enter the ID of a location.')
    expect(text).toContain('“Tenant ID of the customer”: this GUID is all zeros. Enter your own.')
  })

  it.each(languages)('fit a message even when every input is refused, in %s', (language) => {
    const sentences = Object.entries(wordsOf(language).refusedInput).toSorted(([, a], [, b]) => b('').length - a('').length)
    const [reason] = sentences.map(([key]) => key as Problem) // the keys of the words
    const blanksOf = (model: ModelId) =>
      knowledge.models[model].steps.flatMap(({ commands }) => commands.flatMap((one) => one.placeholders))
    const faults = modelIds.flatMap((model) => {
      const names = new Set(blanksOf(model).map(({ name }) => name))
      const filled: Filled = { values: {}, refused: [...names].map((name) => ({ name, reason: reason ?? 'notText' })) }
      return (['personal', 'channel'] as const).flatMap((scope) => wrong(stepsOf(model, filled), { language, scope }))
    })
    expect(faults).toEqual([])
  })

  it('lead to the sources behind the model', () => {
    expect(nodesOf(show(stepsOf('PAL')).card)).toContainEqual(expect.objectContaining({ verb: 'sources', title: 'Sources' }))
  })
})

describe('a term', () => {
  it('is explained before its other names are listed', () => {
    const term = knowledge.terms.find(({ aliases }) => aliases.length > 2)
    if (!term) throw new Error('no term has many names')
    const { text } = show({ kind: 'term', terms: [term] })
    expect(text.indexOf(term.text)).toBeLessThan(text.indexOf('Also:'))
  })
})

describe('a card of reasons', () => {
  it('says how many verdicts it has no room for', () => {
    const part = { cloud: 'azure', tenant: 'customer', access: 'none' } as const
    const reply: Reply = { kind: 'why', models: ['DPOR'], about: [], ...standpointOf(twelve({ parts: [part] })) }
    const shown = nodesOf(show(reply).card).flatMap(({ text }) => (typeof text === 'string' && text.startsWith('DPOR · ') ? [text] : []))
    expect(shown.length).toBeGreaterThan(3)
    expect(nodesOf(show(reply).card).map(({ text }) => text)).toContain(wordsOf('en').andMore(12 - shown.length))
  })
})

describe('the reasons for some of several parts', () => {
  it('leave out the others, and keep the numbers', () => {
    const standpoint = standpointOf(estates.three)
    const about = standpoint.scenario.parts.slice(1).map(({ id }) => id)
    const { text } = show({ kind: 'why', models: ['MBS'], about, ...standpoint })
    expect(text.match(/MBS · \d/gu)).toEqual(['MBS · 2', 'MBS · 3'])
  })
})

describe('the plain-text twin', () => {
  it('says every status in words, and the question', () => {
    fc.assert(
      fc.property(anyEstate(3), fc.constantFrom(...languages), (estate, language) => {
        const { advice, scenario } = standpointOf(estate)
        if (scenario.parts.length === 0) return
        const words = wordsOf(language)
        const { text, card } = show({ kind: 'advice', advice, scenario }, { language })
        const drawn = JSON.stringify(card)
        for (const part of advice.parts)
          for (const model of modelIds) {
            const status = words.status[part.verdicts[model].status]
            expect(text).toContain(status.toLocaleUpperCase(language))
            expect(drawn).toContain(status)
          }
        if (advice.question) for (const said of [text, drawn]) expect(said).toContain(words.facts[advice.question.fact].question)
      }),
      { numRuns: 40 },
    )
  })

  it('carries no marks of Markdown', () => {
    const marked = Object.entries(replies).filter(([, reply]) => /\*\*|\]\(http/.test(show(reply).text))
    expect(marked.map(([name]) => name)).toEqual([])
  })
})

describe('in a channel', () => {
  it('offers nothing that changes the scenario', () => {
    const harmless = [
      'advice',
      'suppose',
      'model',
      'attribute',
      'steps',
      'fill',
      'why',
      'compare',
      'overview',
      'facts',
      'whyAsk',
      'sources',
      'person',
      'help',
      'myData',
      'report',
    ]
    const stale = {
      notices: [{ kind: 'stale', retry: { verb: 'reset', data: { revision: 7 } } }],
      reply: { kind: 'thanks', standpoint: null },
    } as const
    const cards = [
      ...Object.values(replies).map((reply) => show(reply, { scope: 'channel' })),
      render(stale, { ...frame, scope: 'channel' }),
    ]
    const verbs = cards.flatMap(({ card }) => nodesOf(card).flatMap(({ verb }) => (typeof verb === 'string' ? [verb] : [])))
    expect(verbs.filter((verb) => !harmless.includes(verb))).toEqual([])
  })

  it('answers at once with assumptions, asks nothing, and offers to continue privately', () => {
    const { card, text } = show({ kind: 'advice', ...standpointOf(estates.started) }, { scope: 'channel' })
    const nodes = nodesOf(card)
    expect(nodes.filter(({ verb }) => verb === 'answer' || verb === 'decline')).toEqual([])
    expect(text).not.toContain(wordsOf('en').nextQuestion)
    expect(nodes.filter(({ type }) => type === 'Action.OpenUrl').map(({ title }) => title)).toEqual(['Continue privately'])
  })
})

describe('a card that cannot be drawn', () => {
  it('gives way to its text, and says why', () => {
    const broken: Frame = { ...frame, scope: 'channel', privately: 'not a link' }
    const { card, text, fault } = render({ notices: [], reply: { kind: 'help' } }, broken)
    expect(fault?.message).toContain('frame')
    expect(nodesOf(card).map(({ text }) => text)).toContain('What you can say')
    expect(text).toContain('What you can say')
  })
})

describe('an answer that cannot be put into words', () => {
  it('gives way to an apology, and says why', () => {
    const broken: Frame = { ...frame, knowledge: { ...knowledge, models: {} as never } } // as no schema lets it pass
    const { card, text, summary, fault } = render({ notices: [], reply: { kind: 'model', model: 'PAL', here: [] } }, broken)
    const { title } = wordsOf('en').apology
    expect(fault).toBeInstanceOf(TypeError)
    expect([text, summary]).toEqual([title, title])
    expect(nodesOf(card).map(({ text }) => text)).toContain(title)
  })
})

describe('a stale press', () => {
  it('is offered again for the present state', () => {
    const retry = { verb: 'answer', data: { fact: 'agreement', part: partIdOf(3), value: 'ea', revision: 7 } } as const
    const { card } = render({ notices: [{ kind: 'stale', retry }], reply: replies['advice-started'] as Reply }, frame)
    const again = nodesOf(card).find(({ title, type }) => title === 'Apply it anyway' && type === 'Action.Execute')
    expect(again).toMatchObject({ verb: retry.verb, data: retry.data })
  })
})
