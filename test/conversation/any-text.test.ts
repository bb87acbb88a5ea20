import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newConversation } from '../../src/conversation/conversation.ts'
import { restoreConversation } from '../../src/conversation/stored.ts'
import { read } from '../../src/understanding/read.ts'
import { advisorWith, day } from './support.ts'

const advisor = advisorWith(read)
const words = [
  'Azure',
  'Dynamics 365',
  'EA',
  'not',
  'MCA',
  'CSP',
  'we are an SI',
  'ISV',
  "the customer's tenant",
  'our own subscription',
  'Contributor',
  'what if',
  'why',
  'no',
  'yes',
  'undo',
  'start over',
  "I don't know",
  'forget',
  'also',
  'the same for Power BI',
  'PAL',
  'por',
  'AKS',
  'compare',
  'and',
  ',',
  '?',
  'password: hunter2-secret',
  '11111111-2222-4333-8444-555555555555',
  '${x}',
  '<at>Bot</at>',
  '\u200b',
  '\u202e',
  '🙂',
  '{"__proto__":1}',
  'Mandant',
  'お客様',
]
const anyMessage = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('whatever is typed', () => {
  it('has an answer, and leaves a conversation that can be stored and holds no secret', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { minLength: 1, maxLength: 4 }), (messages) => {
        const conversation = messages.reduce((before, text) => advisor.hear(before, text, day).conversation, newConversation('en'))
        const stored = JSON.stringify(conversation)
        expect(restoreConversation(JSON.parse(stored))).toEqual(conversation)
        expect(stored).not.toContain('hunter2')
        expect(stored).not.toContain('11111111-2222')
      }),
      { numRuns: 150 },
    )
  })

  it('is said of that message alone: the same words in the same state give the same turn', () => {
    fc.assert(
      fc.property(anyMessage, (text) => {
        expect(advisor.hear(newConversation('en'), text, day)).toEqual(advisor.hear(newConversation('en'), text, day))
      }),
      { numRuns: 50 },
    )
  })

  it.each(['', ' ', '\n\n', '🙂', 'x'.repeat(1_000_000), '\ud800', '0'])('%#: leaves the facts as they were', (text) => {
    const { conversation, answer } = advisor.hear(newConversation('en'), text, day)
    expect(conversation.scenario.parts).toEqual([])
    expect(answer.reply.kind).toMatch(/./)
  })
})
