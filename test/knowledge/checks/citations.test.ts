import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { withModel } from '../altered.ts'
import { checkCitations } from './citations.ts'

const findings = (changed: Knowledge): string => checkCitations(changed).join('\n')

describe('the check of citations', () => {
  it('finds nothing in the real knowledge', () => {
    expect(checkCitations(knowledge)).toEqual([])
  })

  it('misses a source that nobody has', () => {
    const changed = withModel('PAL', () => ({ summary: { text: 'Something.', sources: ['S1', 'S999'] } }))
    expect(findings(changed)).toContain('PAL summary cites S999')
  })

  it('misses a text that cites nothing', () => {
    const changed = { ...knowledge, terms: [{ id: 'made', term: 'Made', aliases: [], text: 'Up.', sources: [] }] }
    expect(findings(changed)).toContain('term made cites no source')
  })

  it('sees a text that cites and denies it', () => {
    const changed = withModel('PAL', () => ({ summary: { text: 'No source was found.', sources: ['S1'], unsourced: true } }))
    expect(findings(changed)).toContain('PAL summary cites sources and is marked unsourced')
  })

  it('sees a source that nobody uses', () => {
    const idle = { id: 'S900', publisher: 'Somebody', title: 'Something', date: 'undated', kind: 'thirdParty' } as const
    expect(findings({ ...knowledge, sources: [...knowledge.sources, idle] })).toContain('Nothing cites source S900')
  })
})
