import type { FactId, ValueOf } from '../knowledge/facts.ts'

/** A change that a partner might bring about, of one fact. */
interface Aim {
  readonly fact: FactId
  /** The values worth striving for, the nearest first. */
  readonly values: readonly string[]
}

const aim = <F extends FactId>(fact: F, ...values: readonly ValueOf<F>[]): Aim => ({ fact, values })

/** What could be changed and what for, the easiest first. A goal is a wish and comes last. */
export const worthwhile: readonly Aim[] = [
  aim('customerWillAct', 'yes'),
  aim('existingRecord', 'us', 'none'),
  aim('access', 'rbac'),
  aim('deployment', 'code', 'marketplaceApp'),
  aim('agreement', 'mca', 'ea'),
  aim('underCounted', 'no'),
  aim('pracrApproved', 'yes'),
  aim('marketplace', 'transactable'),
  aim(
    'goals',
    'perSolutionReporting',
    'onePartnerAcrossClouds',
    'lowEffort',
    'durability',
    'macc',
    'ipCoSell',
    'designation',
    'incentives',
  ),
]
