import { describe, expect, it } from 'vitest'
import { settingOf } from '../../src/cards/frame.ts'
import { noticeText } from '../../src/cards/notices.ts'
import { partIdOf, type Scenario } from '../../src/conversation/conversation.ts'
import type { Notice } from '../../src/conversation/reply.ts'
import { type FactId, facts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { languages } from '../../src/knowledge/language.ts'
import { day, scenarioOf } from './scenarios.ts'

const setting = settingOf({ knowledge, language: 'en', day, revision: 1, scope: 'personal' })
const say = (notice: Notice, scenario: Scenario | null = null) => noticeText(notice, scenario, setting)
const changed = (was: string | null) => ({ part: partIdOf(0), fact: 'agreement', value: 'mca', was, quote: 'MCA' }) as const

describe('notices', () => {
  it('repeat what was understood, in the words of the facts and not of the user', () => {
    expect(say({ kind: 'understood', changed: [changed(null)] })).toEqual([
      'Understood: How the customer buys: Microsoft Customer Agreement (MCA).',
    ])
  })

  it('say that nothing new was understood', () => {
    expect(say({ kind: 'understood', changed: [] })).toEqual(['I took nothing new from that. This is how things stand.'])
  })

  it('say what a correction replaced', () => {
    expect(say({ kind: 'understood', changed: [changed('ea')] })).toEqual([
      'How the customer buys is now “Microsoft Customer Agreement (MCA)”, no longer “Enterprise Agreement (EA)”.',
    ])
  })

  it('say what is new part by part, and once what is new of all', () => {
    const scenario = scenarioOf({
      parts: [
        { cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'ea', deployment: 'code' },
        { cloud: 'modernWork', tenant: 'customer', role: 'services', agreement: 'ea' },
      ],
      goals: ['macc'],
    })
    const told = scenario.parts.flatMap(({ id, facts: stated }) =>
      Object.entries(stated).map(([fact, { value }]) => ({ part: id, fact: fact as FactId, value, was: null })),
    )
    expect(say({ kind: 'understood', changed: [...told, { part: null, fact: 'goals', value: 'macc', was: null }] }, scenario)).toEqual([
      "Understood for the whole estate: Your role: Consultancy or integrator · How the customer buys: Enterprise Agreement (EA) · What you want: Counting towards the customer's MACC.",
      "Understood for “1. Azure · The customer's tenant”: How it is deployed: By code.",
      "Understood: 2. Microsoft 365 (Modern Work) · The customer's tenant.",
    ])
    expect(say({ kind: 'understood', changed: [{ ...changed('ea'), part: partIdOf(4) }] }, scenario)).toEqual([
      "“2. Microsoft 365 (Modern Work) · The customer's tenant”: How the customer buys is now “Microsoft Customer Agreement (MCA)”, no longer “Enterprise Agreement (EA)”.",
    ])
  })

  it('say not more than a dozen things, and how many more there are', () => {
    const everything = Object.values(facts).flatMap(({ id, values }) =>
      Object.keys(values).map((value) => ({ part: partIdOf(0), fact: id, value, was: null })),
    )
    const [line = ''] = say({ kind: 'understood', changed: everything })
    expect(line.split(' · ')).toHaveLength(13)
    expect(line).toContain(`and ${everything.length - 12} more`)
  })

  it('say in every language that something was lost', () => {
    const said = languages.map((language) => noticeText({ kind: 'lost' }, null, settingOf({ ...setting, language })).join(' '))
    expect(new Set(said).size).toBe(languages.length)
    expect(said[0]).toBe('What you told me before could not be carried over. Let us start afresh.')
  })

  it('name a removed part by its cloud and place, else by its number', () => {
    expect(say({ kind: 'removedPart', at: 1, facts: { cloud: 'azure', tenant: 'customer' } })).toEqual([
      "Removed: 2. Azure · The customer's tenant.",
    ])
    expect(say({ kind: 'removedPart', at: 1, facts: {} })).toEqual(['Removed: Part 2.'])
  })
})
