import type { PartFactId } from '../../knowledge/facts.ts'
import type { Statement } from '../statement.ts'
import type { PartStatement, Section } from './sections.ts'

/** Facts of what somebody makes and sells, and not of work for a customer. */
const ofSoftware: ReadonlySet<PartFactId> = new Set(['marketplace', 'pracrApproved'])

/** Whether a section may be of what somebody makes and sells. */
const makes = ({ statements }: Section): boolean => {
  const roles = statements.filter(({ fact }) => fact === 'role')
  return roles.length === 0 || roles.some(({ value }) => value === 'softwareVendor')
}

/** What is said of all holds for each workload of a section, as far as it says nothing itself and it is of that kind. */
export const sharedAmong = (
  sections: readonly Section[],
  common: readonly PartStatement[],
): ((section: Section, workload: readonly PartStatement[]) => readonly PartStatement[]) => {
  const sellsSoftware = sections.some(makes)
  const values = new Map<PartFactId, Set<string>>()
  for (const { fact, value } of common) values.set(fact, (values.get(fact) ?? new Set()).add(value))
  return (section, workload) => {
    const told = new Set(workload.map(({ fact }) => fact))
    const said = new Set(workload.filter(({ strength }) => strength === 'says').map(({ fact }) => fact))
    const isSettled = ({ fact, strength }: Statement & PartStatement): boolean =>
      said.has(fact) || (told.has(fact) && (strength === 'implies' || values.get(fact)?.size !== 1))
    return common.filter((one) => (!ofSoftware.has(one.fact) || !sellsSoftware || makes(section)) && !isSettled(one))
  }
}

/** A role said of one workload only holds where nothing else is said, and so does it that all is the customer's. */
export const spread = (workloads: readonly (readonly Statement[])[]): readonly (readonly Statement[])[] => {
  if (workloads.length < 2) return workloads
  const all = workloads.flat()
  const lone = (fact: 'role' | 'tenant'): Statement | undefined => {
    const said = all.filter((statement) => statement.fact === fact && statement.strength === 'says')
    return new Set(said.map(({ value }) => value)).size === 1 ? said[0] : undefined
  }
  const tenant = lone('tenant')
  const shared = [lone('role'), tenant?.value === 'customer' ? tenant : undefined].filter((statement) => statement !== undefined)
  return workloads.map((workload) => {
    const told = new Set(workload.map(({ fact }) => fact))
    return [...workload, ...shared.filter(({ fact }) => !told.has(fact))]
  })
}
