import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('what is said of all', () => {
  it.each([
    [
      'holds for each',
      'Owner everywhere.\n- Azure, EA\n- Azure, CSP',
      'cloud=azure agreement=ea access=rbac / cloud=azure agreement=csp access=rbac',
    ],
    [
      'gives way to what is said of one',
      'EA throughout.\n- Azure\n- Power BI, CSP',
      'cloud=azure agreement=ea / cloud=powerPlatform agreement=csp',
    ],
  ])('%s', (_, message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })

  it('is the role that is said of one of them alone', () => {
    expect(heard('Customer 1: Azure on EA, as an SI. Customer 2: Azure on CSP.')).toEqual(
      facts('cloud=azure agreement=ea role=services / cloud=azure agreement=csp role=services'),
    )
  })
})
