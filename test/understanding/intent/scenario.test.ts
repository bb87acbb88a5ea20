import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import { isScenario, picksAmong } from '../../../src/understanding/intent/scenario.ts'
import { namedIn } from '../../../src/understanding/intent/subjects.ts'
import { statementsOf } from '../../../src/understanding/statements/statements.ts'

const told = (message: string) => {
  const annotated = annotate(message, 'en')
  return { annotated, named: namedIn(annotated), stated: statementsOf(annotated).filter(({ stance }) => stance === 'stated') }
}

describe('a situation', () => {
  it.each(["SI, Azure in the customer's tenant on an EA", 'we are a reseller', 'Azure, their tenant, EA, Terraform. Would PAL work?'])(
    'is told by "%s"',
    (message) => {
      expect(isScenario(told(message))).toBe(true)
    },
  )

  it.each(['does CUA work when our whole product is on AKS?', 'what is an EA?', 'which of them pays incentives?'])(
    'is not told by "%s"',
    (message) => {
      expect(isScenario(told(message))).toBe(false)
    },
  )
})

it('picks among the models who asks which of them, and tells nothing of a workload', () => {
  expect(picksAmong(told('which of them pays incentives?'))).toBe(true)
  expect(picksAmong(told('which of them pays incentives for Azure in our tenant?'))).toBe(false)
})
