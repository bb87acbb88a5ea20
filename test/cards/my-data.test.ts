import { describe, expect, it } from 'vitest'
import type { Frame } from '../../src/cards/frame.ts'
import { render } from '../../src/cards/render.ts'
import { wordsOf } from '../../src/cards/words.ts'
import { type Conversation, newConversation, partIdOf } from '../../src/conversation/conversation.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { languages } from '../../src/knowledge/language.ts'
import { day, estates, scenarioOf } from './scenarios.ts'

const begun: Conversation = { ...newConversation('en'), turns: 4, scenario: scenarioOf(estates.started) }
const frame: Frame = { knowledge, language: 'en', day, revision: 7, scope: 'personal' }
const show = (conversation: Conversation, given: Partial<Frame> = {}) =>
  render({ notices: [], reply: { kind: 'myData', conversation } }, { ...frame, ...given })

describe('my data', () => {
  it('names all that is kept, and until when', () => {
    const feedback = [
      { day: '2026-11-20', reaction: 'dislike', reason: 'CUA fits better', decision: 'aa1code 2026-11-19 version' },
    ] as const
    const kept = { since: '2026-11-01', until: '2026-12-24', messages: 3, feedback }
    const { text } = show(begun, { kept })
    for (const line of [
      'Earlier states, for undo',
      '1 Nov 2026',
      '24 Dec 2026',
      'Marks of your last messages',
      '20 Nov 2026',
      'Not helpful',
      'aa1code 2026-11-19 version',
    ])
      expect(text).toContain(line)
    expect(show(begun).text).not.toContain('Kept until')
  })

  it.each(languages)('names every fact that is kept with its words, also what only undo would bring back, in %s', (language) => {
    const words = wordsOf(language)
    const stated = { value: 'csp', quote: `${'via CSP '.repeat(14)}end`, turn: 2 }
    const conversation: Conversation = {
      ...newConversation(language),
      turns: 2,
      revision: 2,
      asked: { fact: 'role', part: partIdOf(1) },
      lastModels: ['MBS'],
      textOnly: true,
      scenario: { parts: [{ id: partIdOf(1), mark: 'a1b2c3d4', facts: { agreement: stated }, declined: ['tenant'] }], goalsDeclined: true },
      past: [
        {
          parts: [{ id: partIdOf(1), facts: { agreement: { value: 'ea', quote: 'on EA', turn: 1 } }, declined: [] }],
          goalsDeclined: false,
        },
      ],
    }
    const { text } = show(conversation, { language })
    const { agreement, tenant, role, goals } = words.facts
    for (const said of [
      words.aside(words.assumed(agreement.label, agreement.values.csp.label), words.youSaid(stated.quote)),
      words.aside(words.assumed(agreement.label, agreement.values.ea.label), words.youSaid('on EA')),
      words.assumed(tenant.label, words.notKnown),
      words.assumed(words.myData.mark, 'a1b2c3d4'),
      `${goals.label}\n  ${words.notKnown}`,
      `${words.myData.last}\n  ${role.label} · MBS`,
      words.button.textOnly,
    ])
      expect(text).toContain(said)
  })
})
