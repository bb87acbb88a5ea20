import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { withModel } from '../altered.ts'
import { checkTemplates } from './templates.ts'

const findings = (changed: Knowledge): string => checkTemplates(changed).join('\n')

describe('the check of templates', () => {
  it('finds nothing in the real knowledge', () => {
    expect(checkTemplates(knowledge)).toEqual([])
  })

  const withTemplate = (template: string): Knowledge =>
    withModel('DPOR', (model) => ({
      steps: model.steps.map((step, n) =>
        n > 0
          ? step
          : {
              ...step,
              commands: [{ title: 'Try', template, placeholders: [{ name: 'one', label: 'One', kind: 'text' }] }],
            },
      ),
    }))

  it('sees a blank that is not declared', () => {
    expect(findings(withTemplate('{{one}} {{two}}'))).toContain('uses {{two}}, which is not declared')
  })

  it('sees a declared blank that does not occur', () => {
    expect(findings(withTemplate('nothing'))).toContain('declares one, which the template does not use')
  })

  it('sees a blank with an odd name', () => {
    expect(findings(withTemplate('{{one}} {{ two }}'))).toContain('has a blank that is not a plain name')
  })
})
