import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { is } from '../../src/rules/condition.ts'
import { withModel } from './altered.ts'
import { checkKnowledge } from './checks.ts'

describe('the checks together', () => {
  it('find nothing in the real knowledge', () => {
    expect(checkKnowledge(knowledge)).toEqual([])
  })

  it('report what each of them finds', () => {
    const spoiled = withModel('MBS', (model) => ({
      summary: { text: 'It sells.', sources: ['S999'] },
      preferred: is('marketplace', 'sold'),
      steps: model.steps.map((step) => ({
        ...step,
        commands: [{ title: 'Try', template: '{{one}}', placeholders: [] }],
      })),
    }))
    const found = checkKnowledge(spoiled).join('\n')
    expect(found).toContain('S999')
    expect(found).toContain('{{one}}')
    expect(found).toContain('marketplace = sold')
  })
})
