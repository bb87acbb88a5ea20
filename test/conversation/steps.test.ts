import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/conversation/reply.ts'
import { facts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type ModelId, modelIds, StepSchema } from '../../src/knowledge/schema.ts'
import { part, talk } from './support.ts'

/** The steps of a model in an estate of some parts. */
const stepsOf = (model: ModelId, ...parts: readonly ReturnType<typeof part>[]) => {
  const { reply }: { reply: Reply } = talk({ parts }, { intent: 'howTo', subject: { models: [model] } }).answer
  return reply.kind === 'steps' ? reply.steps : []
}
const textsOf = (...given: Parameters<typeof stepsOf>) =>
  stepsOf(...given)
    .map(({ text }) => text)
    .join('\n')
const all = (model: ModelId) => knowledge.models[model].steps

describe('steps', () => {
  it('for a cloud that the estate has not are left out', () => {
    const azure = textsOf('PAL', part('cloud=azure'))
    expect(azure).not.toContain('For Power Platform')
    expect(azure).toContain('role that can act')
    const power = textsOf('PAL', part('cloud=powerPlatform'))
    expect(power).toContain('For Power Platform')
    expect(power).not.toContain('role that can act')
    expect(textsOf('DPOR', part('cloud=azure'))).not.toContain('For Microsoft 365')
    expect(textsOf('DPOR', part('cloud=modernWork'))).not.toContain('As account owner')
  })

  it('are all there where the estate has each of the clouds', () => {
    expect(stepsOf('PAL', part('cloud=azure'), part('cloud=powerPlatform'))).toEqual(all('PAL'))
  })

  it.each(modelIds)('of %s are all there while a cloud is not known, or there is no part', (model) => {
    expect(stepsOf(model)).toEqual(all(model))
    expect(stepsOf(model, part('tenant=customer'))).toEqual(all(model))
    expect(stepsOf(model, part('cloud=azure', 'tenant=customer'), part('tenant=partner'))).toEqual(all(model))
  })

  it('of a model that is for none of the clouds are all there', () => {
    expect(stepsOf('PAL', part('cloud=modernWork'))).toEqual(all('PAL'))
  })

  it('of a model that no cloud tells apart are all there in each', () => {
    const clouds = Object.keys(facts.cloud.values)
    expect(clouds.map((cloud) => stepsOf('MBS', part(`cloud=${cloud}`)))).toEqual(clouds.map(() => all('MBS')))
  })

  it('name none but the clouds that there are', () => {
    const step = { who: 'partner', where: 'Here', text: 'Do it.', sources: ['S1'] }
    expect(StepSchema.safeParse({ ...step, clouds: ['azure'] }).success).toBe(true)
    expect(StepSchema.safeParse({ ...step, clouds: ['aws'] }).success).toBe(false)
    expect(StepSchema.safeParse({ ...step, clouds: [] }).success).toBe(false)
  })
})
