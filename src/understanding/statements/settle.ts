import type { FactId } from '../../knowledge/facts.ts'
import type { Statement } from '../statement.ts'

/**
 * Where one workload is said to have several values of a fact, those that say the more specific thing, best first; without an entry
 * the values contradict each other. Somebody who both serves and resells serves (the reselling shows in the agreement); an Azure role
 * makes GDAP more than GDAP; an offer that is deployed is more than the script that deploys it.
 */
const precedence: Readonly<Partial<Record<FactId, readonly string[]>>> = {
  role: ['softwareVendor', 'managedServices', 'services', 'reseller'],
  deployment: ['marketplaceApp', 'vmOffer', 'code', 'existing', 'manual'],
  access: ['none', 'rbac', 'gdapOnly', 'readerOnly'],
  marketplace: ['transactable', 'none', 'listedOnly'],
  partners: ['several', 'one'],
  existingRecord: ['otherPartner', 'us', 'none'],
  environment: ['government', 'china', 'public'],
  leavingEa: ['yes', 'no'],
  customerWillAct: ['no', 'yes'],
  cloud: [],
}

const distinct = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ value }, i) => statements.findIndex((other) => other.value === value) === i)

/** What stands for one fact: what is plainly said before what is implied, the specific before the general; several when they contradict. */
const settled = (fact: FactId, statements: readonly Statement[]): readonly Statement[] => {
  const said = statements.filter(({ strength }) => strength === 'says')
  const values = distinct(said.length > 0 ? said : statements)
  if (values.length < 2) return values
  const order = precedence[fact]
  if (!order) return said.length > 0 ? values : values.slice(0, 1)
  const best = order.map((value) => values.find((statement) => statement.value === value)).find((statement) => statement !== undefined)
  return [best ?? values[0]].filter((statement) => statement !== undefined)
}

/** Statements that another of the same workload explains away. */
const explained = ({ fact, value, strength }: Statement, all: readonly Statement[]): boolean => {
  // whoever serves and resells serves, even where the serving shows between the lines only
  if (fact === 'role' && value === 'reseller')
    return all.some((other) => other.fact === 'role' && (other.value === 'services' || other.value === 'managedServices'))
  // an MCA that is signed for later is not in force while the EA runs out
  if (fact === 'agreement' && value === 'mca')
    return (
      all.some((other) => other.fact === 'leavingEa' && other.value === 'yes') &&
      all.some((other) => other.fact === 'agreement' && other.value === 'ea')
    )
  return fact === 'cloud' && strength === 'implies' && all.some((other) => other.fact === 'cloud' && other.strength === 'says')
}

/** The statements of one workload with each fact settled. */
export const settle = (given: readonly Statement[]): readonly Statement[] => {
  const statements = given.filter((statement) => !explained(statement, given))
  const facts = [...new Set(statements.map(({ fact }) => fact))]
  return facts.flatMap((fact) =>
    settled(
      fact,
      statements.filter((statement) => statement.fact === fact),
    ),
  )
}
