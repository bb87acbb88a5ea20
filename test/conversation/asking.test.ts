import { describe, expect, it } from 'vitest'
import type { Turn } from '../../src/conversation/respond.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import type { Proposal } from '../../src/understanding/reading.ts'
import { advisorWith, day, part, partsOf, reading, talk } from './support.ts'

type Given = Parameters<typeof reading>[0]
const csp: Proposal = { fact: 'agreement', value: 'csp', quote: 'CSP' }
const underCsp: Proposal = { ...csp, asked: true }
const ea = ['cloud=azure', 'tenant=customer', 'role=services', 'agreement=ea'] as const
const one = talk({ parts: [part(...ea)] })
const two = talk({
  parts: [
    { name: 'Contoso', ...part(...ea) },
    { name: 'Northwind', ...part('cloud=modernWork', 'tenant=customer', 'agreement=ea') },
  ],
})
const next = ({ conversation }: Turn, text: string, said: Given) => advisorWith(() => reading(said)).hear(conversation, text, day)
const agreements = (turn: Turn) => partsOf(turn).map(({ agreement }) => agreement)

describe('a question', () => {
  it('supposes what it would correct, and leaves it as it is', () => {
    const turn = next(one, 'and under CSP?', { parts: [{ proposals: [underCsp] }] })
    expect(agreements(turn)).toEqual(['ea'])
    expect(turn.conversation.revision).toBe(one.conversation.revision)
    expect(turn.answer).toMatchObject({ notices: [], reply: { kind: 'whatIf', facts: [csp], supposed: { parts: [{ agreement: 'csp' }] } } })
    expect(turn.reading?.intent).toBe('whatIf')
  })

  it('may tell what was not known', () => {
    const code: Proposal = { fact: 'deployment', value: 'code', quote: 'Terraform', asked: true }
    expect(partsOf(next(one, 'with Terraform?', { parts: [{ proposals: [code] }] }))[0]?.deployment).toBe('code')
  })

  it('is beside what its message tells', () => {
    const code: Proposal = { fact: 'deployment', value: 'code', quote: 'Terraform' }
    const turn = next(one, 'we use Terraform. and under CSP?', { parts: [{ proposals: [code, underCsp] }] })
    expect(partsOf(turn)[0]).toMatchObject({ deployment: 'code', agreement: 'ea' })
    expect(turn.answer.reply).toMatchObject({ kind: 'whatIf', facts: [csp] })
  })

  it('that follows a statement leaves that a statement', () => {
    expect(agreements(next(one, 'they are on CSP, which one?', { parts: [{ proposals: [csp] }] }))).toEqual(['csp'])
  })

  it('about one part supposes it there only', () => {
    const turn = next(two, 'and Contoso under CSP?', { parts: [{ name: 'Contoso', proposals: [underCsp] }] })
    expect(agreements(turn)).toEqual(['ea', 'ea'])
    expect(turn.answer.reply).toMatchObject({ part: 0, supposed: { parts: [{ agreement: 'csp' }, { agreement: 'ea' }] } })
    const asked = next(two, 'what if Northwind bought through CSP?', { intent: 'whatIf', subject: { facts: [csp] } })
    expect(asked.answer.reply).toMatchObject({ part: 1, supposed: { parts: [{ agreement: 'ea' }, { agreement: 'csp' }] } })
  })
})

describe('why', () => {
  const why = (turn: Turn, text: string, models: readonly (typeof modelIds)[number][] = []) =>
    next(turn, text, { intent: 'why', subject: { models } })

  it('with a part named is about that part', () => {
    const { reply } = why(two, 'why PAL for Contoso?', ['PAL']).answer
    expect(reply).toMatchObject({ kind: 'why', models: ['PAL'], scenario: { parts: [{ id: 0 }] }, advice: { parts: [{}] } })
    expect(why(two, 'why PAL?', ['PAL']).answer.reply).toMatchObject({ scenario: { parts: [{ id: 0 }, { id: 1 }] } })
  })

  it('of one part explains every model, the best first, and leaves the recommended ones spoken of', () => {
    const { answer, conversation } = why(one, 'why these?')
    const models = answer.reply.kind === 'why' ? answer.reply.models : []
    expect(models[0]).toBe('PAL')
    expect([...models].sort()).toEqual([...modelIds].sort())
    expect(next({ conversation, answer, reading: null }, 'how?', { intent: 'howTo' }).answer.reply).toMatchObject({ model: 'PAL' })
    expect(why(two, 'why these for Northwind?').answer.reply).toMatchObject({ models: { 0: 'CPOR', length: modelIds.length } })
  })

  it('with a customer of two parts named is about these, in an estate that stays as it is', () => {
    const more = talk({
      parts: [
        { name: 'Contoso', ...part(...ea) },
        { name: 'Northwind', ...part('cloud=modernWork', 'tenant=customer') },
        { name: 'Contoso', ...part('cloud=powerPlatform', 'tenant=customer') },
      ],
    })
    expect(why(more, 'why these for Contoso?').answer.reply).toMatchObject({
      models: ['PAL'],
      about: [0, 2],
      scenario: { parts: { length: 3 } },
    })
    expect(why(more, 'why these?').answer.reply).toMatchObject({ models: ['PAL', 'CPOR'], about: [] })
  })

  it('of several explains those that are recommended', () => {
    expect(why(two, 'why these?').answer.reply).toMatchObject({ models: ['PAL', 'CPOR'] })
  })
})

describe('an address in a message', () => {
  it('is kept out without a word, as a secret is not', () => {
    const told = (kind: 'address' | 'secret' | 'identifier') =>
      next(one, 'jo@x.test', { sensitive: [{ kind, start: 0, end: 9 }] }).answer.notices.map((notice) => notice.kind)
    expect(told('address')).not.toContain('masked')
    expect(told('secret')).toContain('masked')
    expect(told('identifier')).toContain('masked')
  })
})
