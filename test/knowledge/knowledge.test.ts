import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { KnowledgeSchema, modelIds } from '../../src/knowledge/schema.ts'
import { criterion, is } from '../../src/rules/condition.ts'
import { withModel } from './altered.ts'

const thawed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed))

describe('the knowledge base', () => {
  it('has the six models in the order in which they are shown', () => {
    expect(Object.keys(knowledge.models)).toEqual([...modelIds])
    for (const id of modelIds) expect(knowledge.models[id].id).toBe(id)
  })

  it('tells its sources by their titles, and never by their ids', () => {
    expect(knowledge.sources.filter(({ remark = '' }) => /\bS\d+[a-z]?\b/.test(remark))).toEqual([])
  })

  it('cannot be changed', () => {
    expect(thawed(knowledge)).toBe(false)
  })

  it('is refused when a claim neither cites a source nor says that there is none', () => {
    const { PAL } = knowledge.models
    const spoiled = { ...knowledge, models: { ...knowledge.models, PAL: { ...PAL, summary: { text: 'It just works.', sources: [] } } } }
    expect(KnowledgeSchema.safeParse(spoiled).success).toBe(false)
    expect(KnowledgeSchema.safeParse(knowledge).success).toBe(true)
  })

  it('is refused when a criterion does not say what is true where it fails', () => {
    const sold = { holds: 'It sells.', fails: '', sources: ['S1'], when: is('marketplace', 'transactable') }
    expect(KnowledgeSchema.safeParse(withModel('MBS', () => ({ preferred: criterion('mbs.sold', sold) }))).success).toBe(false)
  })

  it.each([
    ['PAL', 'CUA'],
    ['PAL', 'CPOR'],
    ['PAL', 'DPOR'],
    ['MBS', 'PRACR'],
  ] as const)('says what holds when %s meets %s', (one, other) => {
    expect(knowledge.combinations.some(({ models }) => models.length === 2 && models.includes(one) && models.includes(other))).toBe(true)
  })

  it.each([
    'MACC',
    'MCI',
    'ACR',
    'GDAP',
    'Lighthouse',
    'CSP',
    'EA',
    'MCA',
    'MPN ID',
    'PLA',
    'PGA',
    'POE',
    'Co-sell',
    'Designation',
    'PEC',
    'TPOR',
    'SDC',
  ])('explains %s', (word) => {
    const words = knowledge.terms.flatMap(({ term, aliases }) => [term, ...aliases]).map((each) => each.toLowerCase())
    expect(words).toContain(word.toLowerCase())
  })

  it('lets every trouble be found by signs in lower case', () => {
    for (const trouble of knowledge.troubles) {
      expect(trouble.signs.length, trouble.id).toBeGreaterThan(0)
      for (const sign of trouble.signs) expect(sign).toBe(sign.toLowerCase())
    }
  })
})
