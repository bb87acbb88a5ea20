import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Command } from '../../src/knowledge/schema.ts'
import { fillCommand } from '../../src/knowledge/snippet.ts'

const command: Command = {
  title: 'Try',
  language: 'bash',
  template: 'link {{partnerId}} in {{tenantId}} for "{{group}}", again {{partnerId}}',
  placeholders: [
    { name: 'partnerId', label: 'Partner ID', kind: 'partnerId' },
    { name: 'tenantId', label: 'Tenant', kind: 'guid' },
    { name: 'group', label: 'Group', kind: 'text' },
  ],
}
const good = { partnerId: '1234567', tenantId: '01234567-89ab-cdef-0123-456789abcdef', group: 'rg-one' }
const reasonFor = (placeholder: string, value: string, globalPartnerId?: string) => {
  const filled = fillCommand(command, { ...good, [placeholder]: value }, globalPartnerId)
  return 'problems' in filled ? filled.problems.find((problem) => problem.placeholder === placeholder)?.reason : undefined
}

describe('a filled command', () => {
  it('has every blank replaced, each time it occurs', () => {
    expect(fillCommand(command, good)).toEqual({
      text: 'link 1234567 in 01234567-89ab-cdef-0123-456789abcdef for "rg-one", again 1234567',
    })
  })

  it('forgives spaces around a value', () => {
    expect(fillCommand(command, { ...good, partnerId: ' 1234567 ' })).toHaveProperty('text')
  })

  it('takes values as they are, patterns of replacement too', () => {
    expect(fillCommand({ ...command, template: '{{group}}' }, { ...good, group: 'a.b' })).toEqual({ text: 'a.b' })
  })

  it('names every problem at once', () => {
    expect(fillCommand(command, {})).toMatchObject({
      problems: [{ placeholder: 'partnerId' }, { placeholder: 'tenantId' }, { placeholder: 'group' }],
    })
  })

  it('does not take values from the prototype', () => {
    const inherited = {
      ...command,
      template: '{{constructor}}',
      placeholders: [{ name: 'constructor', label: 'C', kind: 'text' as const }],
    }
    expect(fillCommand(inherited, {})).toHaveProperty('problems')
  })

  it('leaves no blank in any command of the real knowledge', () => {
    const commands = Object.values(knowledge.models).flatMap((model) => model.steps.flatMap((step) => step.commands))
    const values = {
      partnerId: good.partnerId,
      tenantId: good.tenantId,
      clientId: good.tenantId,
      trackingGuid: good.tenantId,
      resourceGroup: 'rg-one',
    }
    expect(commands.length).toBeGreaterThan(10)
    for (const one of commands) {
      const filled = fillCommand(one, values)
      expect(filled, one.title).toHaveProperty('text')
      expect('text' in filled ? filled.text : '', one.title).not.toContain('{{')
    }
  })
})

describe('a Partner ID', () => {
  it.each([
    ['', 'Enter your location Partner ID'],
    ['01234567-89ab-cdef-0123-456789abcdef', 'looks like a GUID'],
    ['MPN 1234567', 'the number alone'],
    ['12345-67', 'digits only'],
    ['123', '3 digits is unlikely'],
    ['12345678901', '11 digits is unlikely'],
  ])('%j is refused with the reason', (value, reason) => {
    expect(reasonFor('partnerId', value)).toContain(reason)
  })

  it('is refused when it is the global one', () => {
    expect(reasonFor('partnerId', '1234566', '1234566')).toContain('global Partner ID')
    expect(reasonFor('partnerId', '1234567', '1234566')).toBeUndefined()
  })
})

describe('a GUID', () => {
  it.each([
    ['', 'Enter a GUID'],
    ['pid-01234567-89ab-cdef-0123-456789abcdef', 'Leave out pid-'],
    ['0123456789abcdef0123456789abcdef', '32 hexadecimal digits'],
    ['01234567-89ab-cdef-0123-456789abcdeg', '32 hexadecimal digits'],
    ['00000000-0000-0000-0000-000000000000', 'all zeros'],
  ])('%j is refused with the reason', (value, reason) => {
    expect(reasonFor('tenantId', value)).toContain(reason)
  })

  it('is accepted whatever its letters, if it is not all zeros', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (uuid, upper) => {
        expect(reasonFor('tenantId', upper ? uuid.toUpperCase() : uuid)).toBeUndefined()
      }),
    )
  })
})

describe('a text', () => {
  it('never brings characters that end a quotation or start another command', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const filled = fillCommand({ ...command, template: '{{group}}' }, { ...good, group: value })
        if ('text' in filled) expect(filled.text).not.toMatch(/["'`$;&|<>\\\s{}]/)
      }),
    )
  })
})
