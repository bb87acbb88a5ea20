import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { criterion, is } from '../../../src/rules/condition.ts'
import { withModel } from '../altered.ts'
import { checkIdentity } from './identity.ts'

const findings = (changed: Knowledge): string => checkIdentity(changed).join('\n')

describe('the check of identity', () => {
  it('finds nothing in the real knowledge', () => {
    expect(checkIdentity(knowledge)).toEqual([])
  })

  it('sees a criterion id with two meanings', () => {
    const changed = withModel('MBS', () => ({
      preferred: criterion('mbs.offer', {
        holds: 'It sells.',
        fails: 'It does not.',
        sources: ['S1'],
        when: is('marketplace', 'transactable'),
      }),
    }))
    expect(findings(changed)).toContain('The criterion mbs.offer says two different things')
  })

  it('sees a caution id with two meanings', () => {
    const changed = withModel('CUA', (model) => ({
      cautions: model.cautions.map((caution) =>
        caution.id === 'environment.unknown' ? { ...caution, text: 'No source was found.' } : caution,
      ),
    }))
    expect(findings(changed)).toContain('The caution environment.unknown says two different things')
  })

  it('sees a caution under a model that it does not name', () => {
    const changed = withModel('CUA', (model) => ({ cautions: model.cautions.map((caution) => ({ ...caution, models: ['PAL'] })) }))
    expect(findings(changed)).toContain('cua.report stands under CUA but does not name it')
  })

  it.each(['sources', 'combinations', 'terms', 'troubles'] as const)('sees an id that occurs twice among the %s', (list) => {
    expect(findings({ ...knowledge, [list]: [...knowledge[list], knowledge[list][0]] })).toContain('occurs twice')
  })

  it('sees a word that leads to two terms', () => {
    const rival = { id: 'rival', term: 'Rival', aliases: ['macc'], text: 'Another thing.', sources: ['S1'] }
    expect(findings({ ...knowledge, terms: [...knowledge.terms, rival] })).toContain('The word macc occurs twice')
  })
})
