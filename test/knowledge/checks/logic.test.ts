import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { any, is, not } from '../../../src/rules/condition.ts'
import { withModel } from '../altered.ts'
import { checkLogic } from './logic.ts'

const findings = (changed: Knowledge): string => checkLogic(changed).join('\n')

describe('the check of logic', () => {
  it('finds nothing in the real knowledge', () => {
    expect(checkLogic(knowledge)).toEqual([])
  })

  it('sees a condition that three values cannot settle although every value says the same', () => {
    const changed = withModel('MBS', () => ({ preferred: any(is('marketplace', 'transactable'), not(is('marketplace', 'transactable'))) }))
    expect(findings(changed)).toContain('MBS preferred is unknown by three-valued logic but yes by trying all values')
  })
})
