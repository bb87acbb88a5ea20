import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { withModel } from '../altered.ts'
import { checkHearsay } from './hearsay.ts'

const findings = (changed: Knowledge): string => checkHearsay(changed).join('\n')

describe('the check of hearsay', () => {
  it('finds nothing in the real knowledge', () => {
    expect(checkHearsay(knowledge)).toEqual([])
  })

  it('hears a third party that speaks as if it were Microsoft', () => {
    const changed = withModel('PAL', () => ({ summary: { text: 'Only eight hours count.', sources: ['S5a'] } }))
    expect(findings(changed)).toContain('PAL summary rests on others than Microsoft')
  })

  it('accepts a third party that is named as one', () => {
    const changed = withModel('PAL', () => ({ summary: { text: 'An expert source says that only eight hours count.', sources: ['S5a'] } }))
    expect(findings(changed)).not.toContain('PAL summary')
  })

  it('hears an inference that does not admit to have no source', () => {
    const changed = withModel('CUA', (model) => ({
      attributes: { ...model.attributes, agreements: { text: 'Works with every agreement.', sources: [], unsourced: true } },
    }))
    expect(findings(changed)).toContain('CUA agreements has no source and does not say so')
  })

  it('hears Microsoft quoted from a forum', () => {
    const changed = withModel('DPOR', () => ({ summary: { text: "A forum says that Microsoft's page rules it out.", sources: ['S46'] } }))
    expect(findings(changed)).toContain('DPOR summary speaks for Microsoft')
  })

  it('hears an announcement that was not read itself', () => {
    const changed = withModel('PRACR', (model) => ({
      cautions: model.cautions.map(({ secondHand, ...caution }) => ({ ...caution, text: 'It is restricted.' })),
    }))
    expect(findings(changed)).toContain('pracr.restricted rests on an announcement')
  })
})
