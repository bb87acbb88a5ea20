import { describe, expect, it } from 'vitest'
import { newConversation } from '../../src/conversation/conversation.ts'
import { decisionOn, versionOf } from '../../src/conversation/decision.ts'
import { decodeScenario } from '../../src/conversation/scenario-code.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { advisorWith, day, states, talk } from './support.ts'

const said = talk(states('cloud=azure', 'tenant=customer', 'role=services'))

describe('what a decision rests on', () => {
  it('gives the same advice once more, and holds nobody’s words', () => {
    const decision = decisionOn(said.conversation.scenario, knowledge, day)
    const advisor = advisorWith(() => {
      throw new Error('a code is not read')
    })
    const again = advisor.hear(newConversation('en'), decision?.facts ?? '', decision?.day ?? '')
    expect(again.answer.reply).toMatchObject({
      kind: 'advice',
      advice: said.answer.reply.kind === 'advice' ? said.answer.reply.advice : null,
    })
    expect(JSON.stringify(decodeScenario(decision?.facts ?? ''))).not.toContain('quote')
  })

  it('is nothing where there is nothing to advise on', () => {
    expect(decisionOn({ parts: [], goalsDeclined: false }, knowledge, day)).toBeNull()
  })

  it('is another once a word of the knowledge changes', () => {
    expect(versionOf({ ...knowledge })).toBe(versionOf(knowledge))
    expect(versionOf({ ...knowledge, troubles: knowledge.troubles.slice(1) })).not.toBe(versionOf(knowledge))
  })
})
