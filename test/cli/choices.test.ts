import { describe, expect, it } from 'vitest'
import { render } from '../../src/cards/render.ts'
import { choicesOf } from '../../src/cli/choices.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { day, states, talk } from '../conversation/support.ts'

describe('the choices of a card', () => {
  const { answer, conversation } = talk(states('cloud=azure', 'tenant=customer', 'role=services'))
  const { card } = render(answer, { knowledge, language: 'en', day, revision: conversation.revision, scope: 'personal' })
  const choices = choicesOf(card)

  it('hold an answer for each value of the question', () => {
    const answers = choices.flatMap(({ press }) => (press.verb === 'answer' ? [press.data.value] : []))
    expect(answers).toEqual(['code', 'marketplaceApp', 'vmOffer', 'manual', 'existing'])
  })

  it('have a title each, and no press twice', () => {
    expect(choices.every(({ title }) => title.length > 0)).toBe(true)
    expect(new Set(choices.map(({ press }) => JSON.stringify(press))).size).toBe(choices.length)
  })

  it('leave out what no card of ours sends', () => {
    expect(choicesOf({ actions: [{ type: 'Action.Execute', title: 'x', verb: 'admin.dump', data: {} }] })).toEqual([])
    expect(choicesOf(null)).toEqual([])
  })
})
