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

/** The first statement of each value, in order. */
export const distinct = (statements: readonly Statement[]): readonly Statement[] => {
  const first = new Map<string, Statement>()
  for (const statement of statements) if (!first.has(statement.value)) first.set(statement.value, statement)
  return [...first.values()]
}

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

/** Whether another of the statements of one workload explains a statement away. */
const explainedBy = (all: readonly Statement[]): ((statement: Statement) => boolean) => {
  const valued = new Set(all.map(({ fact, value }) => `${fact} ${value}`))
  const serves = valued.has('role services') || valued.has('role managedServices')
  const leavesEa = valued.has('leavingEa yes') && valued.has('agreement ea')
  const namesCloud = all.some(({ fact, strength }) => fact === 'cloud' && strength === 'says')
  return ({ fact, value, strength }) =>
    // whoever serves and resells serves, even where the serving shows between the lines only
    (fact === 'role' && value === 'reseller' && serves) ||
    // an MCA that is signed for later is not in force while the EA runs out
    (fact === 'agreement' && value === 'mca' && leavesEa) ||
    (fact === 'cloud' && strength === 'implies' && namesCloud)
}

/** The statements of one workload with each fact settled. */
export const settle = (given: readonly Statement[]): readonly Statement[] => {
  const isExplained = explainedBy(given)
  const byFact = new Map<FactId, Statement[]>()
  for (const statement of given) {
    if (isExplained(statement)) continue
    const own = byFact.get(statement.fact)
    if (own) own.push(statement)
    else byFact.set(statement.fact, [statement])
  }
  return [...byFact].flatMap(([fact, own]) => settled(fact, own))
}
