import { describe, expect, it } from 'vitest'
import { noticeText } from '../../src/cards/notices.ts'
import { settingOf } from '../../src/cards/setting.ts'
import type { Notice } from '../../src/conversation/reply.ts'
import { facts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { languages } from '../../src/knowledge/language.ts'
import { day } from './scenarios.ts'

const setting = settingOf({ knowledge, language: 'en', day, revision: 1, scope: 'personal' })
const say = (notice: Notice) => noticeText(notice, setting)
const changed = (was: string | null) => ({ part: 0, fact: 'agreement', value: 'mca', was, quote: 'MCA' }) as const

describe('notices', () => {
  it('repeat what was understood, in the words of the facts and not of the user', () => {
    expect(say({ kind: 'understood', changed: [changed(null)] })).toEqual([
      'Understood: How the customer buys: Microsoft Customer Agreement (MCA).',
    ])
  })

  it('say what a correction replaced', () => {
    expect(say({ kind: 'understood', changed: [changed('ea')] })).toEqual([
      'How the customer buys is now “Microsoft Customer Agreement (MCA)”, no longer “Enterprise Agreement (EA)”.',
    ])
  })

  it('say the same of several parts once, and not more than a dozen things', () => {
    const everything = Object.values(facts).flatMap(({ id, values }) =>
      Object.keys(values).flatMap((value) => [0, 1].map((part) => ({ part, fact: id, value, was: null }))),
    )
    const [line = ''] = say({ kind: 'understood', changed: everything })
    expect(line.split(' · ')).toHaveLength(13)
    expect(line).toContain('…')
  })

  it('say in every language that something was lost', () => {
    const said = languages.map((language) => noticeText({ kind: 'lost' }, settingOf({ ...setting, language })).join(' '))
    expect(new Set(said).size).toBe(languages.length)
    expect(said[0]).toBe('What you told me before could not be carried over. Let us start afresh.')
  })

  it('name a removed part by its cloud and place, else by its number', () => {
    expect(say({ kind: 'removedPart', part: 1, facts: { cloud: 'azure', tenant: 'customer' } })).toEqual([
      "Removed: 2. Azure · The customer's tenant.",
    ])
    expect(say({ kind: 'removedPart', part: 1, facts: {} })).toEqual(['Removed: Part 2.'])
  })
})
