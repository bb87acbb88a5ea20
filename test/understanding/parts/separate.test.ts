import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('things that are told apart', () => {
  it.each([
    ['of different clouds are workloads', '- Azure\n- Power BI', 'cloud=azure / cloud=powerPlatform'],
    [
      'of which different things are said are workloads',
      '- Azure, EA\n- Azure, CSP',
      'cloud=azure agreement=ea / cloud=azure agreement=csp',
    ],
    [
      'in lines are notes on one where they say one thing each',
      '- their Azure\n- EA\n- Owner',
      'cloud=azure tenant=customer agreement=ea access=rbac',
    ],
    ['that differ in the role alone are one', '- Azure, we sell it\n- Azure, we run it', 'cloud=azure role=managedServices'],
  ])('%s', (_, message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
