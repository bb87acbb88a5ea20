import { describe, expect, it } from 'vitest'
import { report } from '../../src/cli/protocol.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import type { Reader } from '../../src/understanding/reading.ts'
import { advisorWith, part, proposals, reading } from '../conversation/support.ts'

const messages: Readonly<Record<string, ReturnType<typeof reading>>> = {
  'SI on Azure': reading({ parts: [part('cloud=azure', 'tenant=customer', 'role=services')], goals: proposals('goals=designation') }),
  'no access': reading({ parts: [part('access=none')] }),
  'what if Reader?': reading({ intent: 'whatIf', subject: { models: ['PAL'], facts: proposals('access=readerOnly') } }),
  'AKS with CUA?': reading({ intent: 'check', subject: { models: ['CUA'], facts: proposals('underCounted=yes') } }),
  'who sets DPOR': reading({ intent: 'attribute', subject: { models: ['DPOR'], attribute: 'controlledBy' } }),
  por: reading({ intent: 'lookup', ambiguous: [{ quote: 'por', models: ['CPOR', 'DPOR'] }] }),
}
const read: Reader = (text) => messages[text] ?? reading({ intent: 'outOfScope' })
const desk = { advisor: advisorWith(read), knowledge, today: '2026-11-24' }
const answered = (...turns: readonly string[]) => {
  const reported = report(JSON.stringify({ id: 'a1', turns }), desk)
  if (reported.id === null) throw new Error(reported.error)
  return reported
}

describe('a line', () => {
  it('describes the state after its last turn', () => {
    const outcome = answered('SI on Azure', 'no access')
    expect(outcome).toMatchObject({
      id: 'a1',
      intent: 'advise',
      parts: [{ cloud: 'azure', tenant: 'customer', role: 'services', access: 'none' }],
      goals: ['designation'],
      models: { PAL: { status: 'excluded' }, CUA: { status: 'undetermined', needs: ['deployment'] } },
      perPart: [{ PAL: 'excluded', CUA: 'undetermined' }],
      subject: { models: [], attribute: null, verdict: null },
    })
    expect(outcome.text.length).toBeGreaterThan(20)
  })

  it('gives reasons and cautions by their ids', () => {
    const { PAL } = answered('SI on Azure').models
    expect(PAL.status).toBe('recommended')
    expect(PAL.assuming).toContain('access')
    expect(PAL.because?.every((id) => id.startsWith('pal.'))).toBe(true)
    expect(PAL.cautions).toContain('pal.locationId')
  })

  it('without facts has no parts, and every model undetermined', () => {
    const outcome = answered('good weather')
    expect(outcome.parts).toEqual([])
    expect(modelIds.map((model) => outcome.models[model].status)).toEqual(modelIds.map(() => 'undetermined'))
  })

  it('shows what is supposed, and the facts as they are', () => {
    const outcome = answered('SI on Azure', 'what if Reader?')
    expect(outcome.parts).toEqual([{ cloud: 'azure', tenant: 'customer', role: 'services' }])
    expect(outcome.models.PAL.status).toBe('possible')
    expect(outcome.subject.models).toEqual(['PAL'])
  })

  it('names models, attribute and verdict where the intent has them', () => {
    expect(answered('AKS with CUA?').subject).toEqual({ models: ['CUA'], attribute: null, verdict: 'no' })
    expect(answered('who sets DPOR').subject).toEqual({ models: ['DPOR'], attribute: 'controlledBy', verdict: null })
    expect(answered('por').subject.models).toEqual(['CPOR', 'DPOR'])
  })

  it('is a fresh conversation', () => {
    answered('SI on Azure')
    expect(answered('no access').parts).toEqual([{ access: 'none' }])
  })

  it('reads dated rules on its own day', () => {
    const cautionsOn = (date: string) => {
      const reported = report(JSON.stringify({ id: 'a', turns: ['own SaaS'], date }), {
        ...desk,
        advisor: advisorWith(() => reading({ parts: [part('cloud=azure', 'tenant=partner', 'role=softwareVendor')] })),
      })
      return reported.id === null ? [] : reported.models.PRACR.cautions
    }
    expect(cautionsOn('2026-06-30') ?? []).not.toContain('pracr.restricted')
    expect(cautionsOn('2026-07-01')).toContain('pracr.restricted')
  })
})

describe('a line that is none', () => {
  it.each([
    '',
    '{',
    '[]',
    '1',
    '{"id":"a"}',
    '{"id":1,"turns":["x"]}',
    '{"id":"a","turns":[]}',
    '{"id":"a","turns":[1]}',
    '{"id":"a","turns":["x"],"date":"soon"}',
  ])('%s gives an error in its place', (line) => {
    expect(report(line, desk)).toEqual({ id: null, error: expect.stringMatching(/./) })
  })
})
