import { expect, it } from 'vitest'
import type { PartFacts } from '../../../src/knowledge/facts.ts'
import type { Statement } from '../../../src/understanding/statement.ts'
import { settledBefore } from '../../../src/understanding/turn/settled-before.ts'
import { after } from '../support.ts'

const statement = (fact: Statement['fact'], value: string, strength: Statement['strength']): Statement => ({
  fact,
  value,
  strength,
  stance: 'stated',
  from: 0,
  to: 1,
})
const isSettled = (one: Statement, parts: readonly PartFacts[], own: readonly Statement[] = [one]): boolean =>
  settledBefore(own, after(parts))(one)
const standing: readonly PartFacts[] = [{ cloud: 'azure', access: 'readerOnly', role: 'services' }]

it('is settled what is only implied of a fact that each part has', () => {
  expect(isSettled(statement('access', 'rbac', 'implies'), standing)).toBe(true)
  expect(isSettled(statement('access', 'rbac', 'implies'), [...standing, {}])).toBe(false)
  expect(isSettled(statement('access', 'rbac', 'implies'), [])).toBe(false)
})

it('is not settled what is plainly said, nor what is said of a new workload', () => {
  expect(isSettled(statement('access', 'rbac', 'says'), standing)).toBe(false)
  const implied = statement('access', 'rbac', 'implies')
  expect(isSettled(implied, standing, [statement('cloud', 'dynamics365', 'says'), implied])).toBe(false)
})

it('serves who resells where they serve already', () => {
  expect(isSettled(statement('role', 'reseller', 'says'), standing)).toBe(true)
  expect(isSettled(statement('role', 'reseller', 'says'), [{ role: 'softwareVendor' }])).toBe(false)
})
