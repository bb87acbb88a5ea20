import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Command } from '../../src/knowledge/schema.ts'
import { type Blank, fillCommand, problemIn } from '../../src/knowledge/snippet.ts'

const command: Command = {
  title: 'Try',
  template: 'link {{partnerId}} in {{tenantId}} for "{{group}}", again {{partnerId}}',
  placeholders: [
    { name: 'partnerId', label: 'Partner ID', kind: 'partnerId' },
    { name: 'tenantId', label: 'Tenant', kind: 'guid' },
    { name: 'group', label: 'Group', kind: 'text' },
  ],
}
const blankOf = (kind: Blank['kind']): Blank => ({ name: 'any', label: 'Any', kind })

describe('a filled command', () => {
  it('has every blank replaced, each time it occurs', () => {
    expect(fillCommand(command, ({ label }) => `<${label}>`)).toBe('link <Partner ID> in <Tenant> for "<Group>", again <Partner ID>')
  })

  it('takes values as they are, patterns of replacement and other blanks too', () => {
    expect(fillCommand(command, ({ name }) => (name === 'group' ? '$& {{tenantId}}' : name))).toBe(
      'link partnerId in tenantId for "$& {{tenantId}}", again partnerId',
    )
  })

  it('leaves no blank in any command of the real knowledge', () => {
    const commands = Object.values(knowledge.models).flatMap((model) => model.steps.flatMap((step) => step.commands))
    expect(commands.length).toBeGreaterThan(10)
    for (const one of commands)
      expect(
        fillCommand(one, ({ name }) => name),
        one.title,
      ).not.toContain('{{')
  })
})

describe('a Partner ID', () => {
  it.each([
    ['01234567-89ab-cdef-0123-456789abcdef', 'guidAsPartnerId'],
    ['MPN 1234567', 'lettersInFront'],
    ['12345-67', 'notDigits'],
    ['123', 'unlikelyLength'],
    ['12345678901', 'unlikelyLength'],
  ])('%j is refused with the reason', (value, reason) => {
    expect(problemIn(blankOf('partnerId'), value)).toBe(reason)
  })

  it('is refused when it is the global one', () => {
    expect(problemIn(blankOf('partnerId'), '1234566', '1234566')).toBe('globalPartnerId')
    expect(problemIn(blankOf('partnerId'), '1234567', '1234566')).toBeNull()
  })
})

describe('a GUID', () => {
  it.each([
    ['pid-01234567-89ab-cdef-0123-456789abcdef', 'pidInFront'],
    ['0123456789abcdef0123456789abcdef', 'notGuid'],
    ['01234567-89ab-cdef-0123-456789abcdeg', 'notGuid'],
    ['00000000-0000-0000-0000-000000000000', 'zeroGuid'],
  ])('%j is refused with the reason', (value, reason) => {
    expect(problemIn(blankOf('guid'), value)).toBe(reason)
  })

  it('is accepted whatever its letters, if it is not all zeros', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (uuid, upper) => {
        expect(problemIn(blankOf('guid'), upper ? uuid.toUpperCase() : uuid)).toBeNull()
      }),
    )
  })
})

describe('any value that is accepted', () => {
  it('brings no characters that end a quotation or start another command', () => {
    fc.assert(
      fc.property(fc.constantFrom('guid', 'partnerId', 'text'), fc.string(), (kind, value) => {
        if (problemIn(blankOf(kind), value) === null) expect(value).not.toMatch(/^$|["'`$;&|<>\\\s{}]/)
      }),
    )
  })
})
