import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { all, any, is } from '../../../src/rules/condition.ts'
import { withModel } from '../altered.ts'
import { checkReach } from './reach.ts'

const findings = (changed: Knowledge): string => checkReach(changed).join('\n')

describe('the check of reach', () => {
  it('finds nothing in the real knowledge', () => {
    expect(checkReach(knowledge)).toEqual([])
  })

  it('sees a fact and a value that do not exist', () => {
    const changed = withModel('MBS', () => ({ applies: all(is('marketplace', 'sold'), is('weather', 'fine')) }))
    expect(findings(changed)).toContain('MBS applies asks for marketplace = sold')
    expect(findings(changed)).toContain('MBS applies asks for weather, which is not a fact')
  })

  it('sees a model that can never be recommended', () => {
    expect(findings(withModel('PAL', () => ({ preferred: is('access', 'none') })))).toContain('PAL can never be recommended.')
  })

  it('sees a model that can never be merely possible', () => {
    expect(findings(withModel('PAL', () => ({ preferred: is('tenant', 'customer') })))).toContain('PAL can never be possible.')
  })

  it('sees a model that can never be excluded', () => {
    const always = any(is('tenant', 'customer'), is('tenant', 'partner'))
    expect(findings(withModel('PAL', () => ({ applies: always })))).toContain('PAL can never be excluded.')
  })

  it('sees a fact that decides nothing', () => {
    const changed = withModel('DPOR', (model) => ({ cautions: model.cautions.filter(({ id }) => id !== 'dpor.reenter') }))
    expect(findings(changed)).toContain('The fact leavingEa decides nothing')
  })

  it('is not fooled by a fact that is named and changes nothing', () => {
    const changed = withModel('DPOR', (model) => ({
      cautions: model.cautions.map((caution) =>
        caution.id === 'dpor.reenter' ? { ...caution, when: is('leavingEa', 'yes', 'no') } : caution,
      ),
    }))
    expect(findings(changed)).toContain('The fact leavingEa decides nothing')
  })
})
