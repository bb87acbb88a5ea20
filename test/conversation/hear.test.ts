import { describe, expect, it } from 'vitest'
import { newConversation } from '../../src/conversation/conversation.ts'
import { parsePress } from '../../src/conversation/press.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import { read } from '../../src/understanding/read.ts'
import type { Proposal, ReadingContext } from '../../src/understanding/reading.ts'
import { advisorWith, day, noticesOf, part, partsOf, proposals, reading, states, talk } from './support.ts'

const azure = states('cloud=azure', 'tenant=customer', 'role=services')

describe('the reader', () => {
  it('is told what was asked, what stands and what was last spoken of', () => {
    const contexts: ReadingContext[] = []
    const advisor = advisorWith((_, context) => {
      contexts.push(context)
      return reading({ parts: [part('cloud=azure', 'tenant=customer')] })
    })
    const first = advisor.hear(newConversation('de'), 'Azure', day).conversation
    const press = parsePress('model', { model: 'PAL' })
    const second = press ? advisor.press(first, press, day).conversation : first
    advisor.hear(second, 'EA', day)
    expect(contexts).toEqual([
      { asked: null, parts: [], quotes: [], language: 'de', lastModels: [] },
      {
        asked: first.asked?.fact,
        parts: [{ cloud: 'azure', tenant: 'customer' }],
        quotes: ['cloud=azure\ntenant=customer'],
        language: 'en',
        lastModels: ['PAL'],
      },
    ])
  })

  it('is given no more than a long beginning of a message', () => {
    const lengths: number[] = []
    const advisor = advisorWith((text) => {
      lengths.push(text.length)
      return reading({ intent: 'help' })
    })
    const turn = advisor.hear(newConversation('en'), 'x'.repeat(1_000_000), day)
    expect(lengths).toEqual([100_000])
    expect(noticesOf(turn, 'tooLong')).toHaveLength(1)
  })
})

describe('words of the user', () => {
  const key = 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdI'
  it.each([
    ['at the end of the longest message that is read', 0, 1],
    ['across its end', 5, 1],
    ['with too little left before its end to be told from a word', 30, 0],
    ['behind its end', 100, 0],
  ])('are kept without a key %s', (_, past, masked) => {
    const start = 'Azure in the tenant of our customer. '
    const filler = 'so '.repeat(40_000).slice(0, 100_000 + past - key.length - start.length - 1)
    const text = `${start}${filler} ${key}`
    const turn = advisorWith(read).hear(newConversation('en'), text, day)
    expect(partsOf(turn)).toEqual([{ cloud: 'azure', tenant: 'customer' }])
    expect(JSON.stringify([turn.conversation, turn.answer])).not.toContain(key.slice(0, 6))
    expect(noticesOf(turn, 'masked')).toHaveLength(masked)
  })

  const secret = 'Owner, key s3cret! here'
  const quoted = (quote: string) => {
    const proposal: Proposal = { fact: 'access', value: 'rbac', quote }
    const advisor = advisorWith(() =>
      reading({ parts: [{ name: 'key s3cret', proposals: [proposal] }], sensitive: [{ kind: 'secret', start: 11, end: 18 }] }),
    )
    return advisor.hear(newConversation('en'), secret, day)
  }

  it('are kept without what is sensitive in them', () => {
    const turn = quoted('Owner, key s3cret! here')
    expect(turn.conversation.scenario.parts[0]?.facts.access?.quote).toBe('Owner, key ••••••• here')
    expect(JSON.stringify([turn.conversation, turn.answer])).not.toContain('s3cret')
    expect(noticesOf(turn, 'masked')).toHaveLength(1)
  })

  it('are kept when nothing sensitive is in them', () => {
    expect(quoted('Owner').conversation.scenario.parts[0]?.facts.access?.quote).toBe('Owner')
  })

  it('are kept no longer than 120 characters', () => {
    const long = `azure ${'so '.repeat(100)}`
    const turn = talk({ parts: [{ proposals: [{ fact: 'cloud', value: 'azure', quote: long }] }] })
    expect(turn.conversation.scenario.parts[0]?.facts.cloud?.quote?.length).toBeLessThanOrEqual(120)
  })
})

describe('a question without a model', () => {
  it('is about the model spoken of last', () => {
    const { reply } = talk(azure, { intent: 'lookup', subject: { models: ['CUA'] } }, { intent: 'howTo' }).answer
    expect(reply).toMatchObject({ kind: 'steps', model: 'CUA' })
  })

  it('is about the recommended ones after advice', () => {
    expect(talk(azure, { intent: 'howTo' }).answer.reply).toMatchObject({ kind: 'steps', model: 'PAL' })
    expect(talk(azure, { intent: 'attribute', subject: { attribute: 'where' } }).answer.reply).toMatchObject({ models: ['PAL'] })
  })

  it('asks which one, when there is nothing to go by', () => {
    expect(talk({ intent: 'howTo' }).answer.reply).toMatchObject({ kind: 'whichModel', models: modelIds })
  })

  it('compares with what is near, else all', () => {
    expect(talk({ intent: 'compare' }).answer.reply).toMatchObject({ kind: 'comparison', models: modelIds })
    expect(talk(azure, { intent: 'compare', subject: { models: ['CPOR'] } }).answer.reply).toMatchObject({ models: ['CPOR', 'PAL'] })
  })

  it('asks which one a word for several means', () => {
    const doubt = { ambiguous: [{ quote: 'POR', models: ['DPOR', 'CPOR'] as const }] }
    expect(talk({ intent: 'lookup', ...doubt }).answer.reply).toEqual({ kind: 'whichModel', quote: 'POR', models: ['DPOR', 'CPOR'] })
    expect(talk({ ...azure, ...doubt }).answer.reply).toMatchObject({ kind: 'advice' })
  })
})

describe('a check', () => {
  const turn = talk(azure, { intent: 'check', subject: { models: ['CUA'], facts: proposals('underCounted=yes') } })

  it('goes by the facts of the question alone', () => {
    expect(turn.answer.reply).toMatchObject({ kind: 'check', model: 'CUA', answer: 'no', facts: proposals('underCounted=yes') })
  })

  it('leaves the scenario as it is', () => {
    expect(partsOf(turn)).toEqual([{ cloud: 'azure', tenant: 'customer', role: 'services' }])
  })

  it('covers each model that is named', () => {
    const { reply } = talk({ intent: 'check', subject: { models: ['CUA', 'PAL'], facts: proposals('underCounted=yes') } }).answer
    expect(reply).toMatchObject({ model: 'CUA', answer: 'no', others: [{ model: 'PAL', answer: 'yes' }] })
  })
})

describe('a part that has a name', () => {
  const both = reading({
    parts: [
      { name: 'Contoso', ...part('cloud=azure') },
      { name: 'Fabrikam (2)', ...part('cloud=azure', 'environment=government') },
    ],
  })
  const later = (text: string) => {
    const advisor = advisorWith((said) => (said === 'both' ? both : reading({ parts: [part('cloud=azure', 'agreement=ea')] })))
    return partsOf(advisor.hear(advisor.hear(newConversation('en'), 'both', day).conversation, text, day)).map(({ agreement }) => agreement)
  }

  it('is meant when the text holds it', () => {
    expect(later('our fabrikam (2) estate is on EA')).toEqual([undefined, 'ea'])
  })

  it('is not meant by a longer word, nor when another is named as well', () => {
    expect(later('the Contosoware product is on EA')).toEqual(['ea', 'ea'])
    expect(later('Contoso and Fabrikam (2) are on EA')).toEqual(['ea', 'ea'])
  })
})

describe('the same for a part', () => {
  const two = {
    parts: [
      { name: 'Contoso', ...part('cloud=azure', 'tenant=customer', 'role=services', 'agreement=ea', 'access=rbac') },
      { name: 'Fabrikam', ...part('cloud=azure') },
    ],
  }
  const later = (text: string, said: Parameters<typeof reading>[0]) =>
    partsOf(advisorWith(() => reading(said)).hear(talk(two).conversation, text, day))

  it('gives a standing one what it does not say itself', () => {
    const [, fabrikam] = later('the same for Fabrikam', { manner: 'same', intent: 'outOfScope' })
    expect(fabrikam).toEqual({ cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'ea', access: 'rbac' })
  })

  it('begins one for a name that is new', () => {
    const parts = later('the same for Northwind', { manner: 'same', parts: [{ name: 'Northwind', proposals: [] }] })
    expect(parts).toHaveLength(3)
    expect(parts[2]).toMatchObject({ cloud: 'azure' })
  })
})

describe('a message that names a part and says no more', () => {
  it('is answered with how things stand', () => {
    const { conversation } = talk({ parts: [{ name: 'Contoso', ...part('cloud=azure') }] })
    const advisor = advisorWith(() => reading({ intent: 'outOfScope' }))
    expect(advisor.hear(conversation, 'what about Contoso?', day).answer.reply.kind).toBe('advice')
    expect(advisor.hear(conversation, 'what about the weather?', day).answer.reply.kind).toBe('outOfScope')
  })
})

describe('what is out of scope', () => {
  it('is answered with how things stand at hand, if anything is known', () => {
    expect(talk({ intent: 'outOfScope' }).answer.reply).toEqual({ kind: 'outOfScope', standpoint: null })
    expect(talk(azure, { intent: 'outOfScope' }).answer.reply).toMatchObject({ standpoint: { scenario: { parts: [{ id: 0 }] } } })
  })
})

describe('small talk', () => {
  it('is answered as such', () => {
    expect(talk({ intent: 'greeting' }).answer.reply).toEqual({ kind: 'greeting', standpoint: null })
    expect(talk(azure, { intent: 'thanks' }).answer.reply).toMatchObject({
      kind: 'thanks',
      standpoint: { scenario: { parts: [{ id: 0 }] } },
    })
  })

  it('with facts in it is advised on', () => {
    expect(talk({ ...azure, intent: 'greeting' }).answer.reply).toMatchObject({ kind: 'advice' })
  })
})

describe('undo in words', () => {
  it('says when there is nothing to take back', () => {
    expect(noticesOf(talk({ intent: 'undo' }), 'nothingToUndo')).toHaveLength(1)
  })

  it('goes back twenty changes', () => {
    const values = ['ea', 'mca']
    const changes = Array.from({ length: 25 }, (_, index) => states(`agreement=${values[index % 2]}`))
    const { conversation } = talk(...changes)
    expect(conversation.past).toHaveLength(20)
  })
})

describe('the question that is open', () => {
  it('stays open over a look at something else', () => {
    const asked = talk(azure).conversation.asked
    expect(asked).not.toBeNull()
    expect(talk(azure, { intent: 'glossary' }).conversation.asked).toEqual(asked)
  })

  it('is none before anything was asked', () => {
    expect(talk({ intent: 'lookup', subject: { models: ['PAL'] } }).conversation.asked).toBeNull()
  })
})
