import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { render } from '../../src/cards/render.ts'
import { choicesOf } from '../../src/cli/choices.ts'
import { newConversation } from '../../src/conversation/conversation.ts'
import type { Turn } from '../../src/conversation/respond.ts'
import { estateOf } from '../../src/conversation/scenario.ts'
import { standpointOf } from '../../src/conversation/standpoint.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { modelIds, type Status, statuses } from '../../src/knowledge/schema.ts'
import { read } from '../../src/understanding/read.ts'
import { advisorWith, day } from './support.ts'

// A transcript: `> words` are said, `> [title]` presses the button of that title; the list below says what must be true then.
const folder = new URL('transcripts/', import.meta.url)
const advisor = advisorWith(read)

interface Step {
  readonly said: string
  readonly expected: readonly (readonly [string, string])[]
}

const stepsOf = (transcript: string): readonly Step[] =>
  transcript
    .split(/^> /m)
    .slice(1)
    .map((block) => {
      const [said = '', ...lines] = block.split('\n')
      return {
        said,
        expected: lines.filter((line) => line.startsWith('- ')).map((line) => /^- (.+?): ?(.*)$/.exec(line)?.slice(1) as [string, string]),
      }
    })

const messageOf = ({ answer, conversation }: Turn) =>
  render(answer, { knowledge, language: conversation.language, day, revision: conversation.revision, scope: 'personal' })

const take = (turn: Turn, said: string): Turn => {
  const title = /^\[(.+)\]$/.exec(said)?.[1]
  if (title === undefined) return advisor.hear(turn.conversation, said, day)
  const choices = choicesOf(messageOf(turn).card)
  const choice = choices.find((one) => one.title === title)
  if (!choice) throw new Error(`no button "${title}" among ${choices.map((one) => one.title).join(', ')}`)
  return advisor.press(turn.conversation, choice.press, day)
}

const written = (facts: Readonly<Record<string, string>>) =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact}=${value}`)
    .sort()
    .join(', ')
const sorted = (list: string) => list.split(', ').sort().join(', ')

/** What a turn came to, in the words of a transcript. */
const shown = (turn: Turn, key: string): string => {
  const { conversation, answer } = turn
  const { reply } = answer
  const { parts, goals } = estateOf(conversation.scenario)
  const advice = reply.kind === 'whatIf' ? reply.outcome : standpointOf(conversation.scenario, knowledge, day).advice
  const having = (status: Status) => modelIds.filter((id) => advice.overall[id].status === status).join(', ')
  const found: Readonly<Record<string, () => string>> = {
    facts: () => parts.map(written).join(' | '),
    goals: () => (goals ?? ['unknown']).join(', ') || 'none',
    asks: () => conversation.asked?.fact ?? 'nothing',
    reply: () => reply.kind,
    notices: () => answer.notices.map(({ kind }) => kind).join(', ') || 'none',
    about: () => conversation.lastModels.join(', ') || 'none',
    verdict: () => (reply.kind === 'check' ? reply.answer : 'none'),
    language: () => conversation.language,
    ...Object.fromEntries(statuses.map((status) => [status, () => having(status) || 'none'])),
  }
  const show = found[key]
  if (!show) throw new Error(`a transcript cannot say "${key}"`)
  return show()
}

const inOrder = (key: string, value: string) => (key === 'facts' ? value.split(' | ').map(sorted).join(' | ') : value)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('transcript %s', (name) => {
  const steps = stepsOf(readFileSync(new URL(name, folder), 'utf8'))

  it('says something and expects something', () => {
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(steps.length)
  })

  it('comes out as written', () => {
    steps.reduce(
      (turn, { said, expected }) => {
        const next = take(turn, said)
        for (const [key, value] of expected) {
          const text = messageOf(next).text
          if (key === 'text has') expect(text, said).toContain(value)
          else if (key === 'text lacks') expect(text, said).not.toContain(value)
          else expect(`${key}: ${shown(next, key)}`, said).toBe(`${key}: ${inOrder(key, value)}`)
        }
        return next
      },
      advisor.greet(newConversation('en')),
    )
  })
})
