import type { Fact } from './fact.ts'
import { access } from './facts/access.ts'
import { agreement } from './facts/agreement.ts'
import { cloud } from './facts/cloud.ts'
import { customerWillAct } from './facts/customer-will-act.ts'
import { deployment } from './facts/deployment.ts'
import { environment } from './facts/environment.ts'
import { existingRecord } from './facts/existing-record.ts'
import { goals } from './facts/goals.ts'
import { leavingEa } from './facts/leaving-ea.ts'
import { marketplace } from './facts/marketplace.ts'
import { partners } from './facts/partners.ts'
import { pracrApproved } from './facts/pracr-approved.ts'
import { role } from './facts/role.ts'
import { tenant } from './facts/tenant.ts'
import { underCounted } from './facts/under-counted.ts'

/** Every fact, in the order in which people think of them. */
export const facts = {
  cloud,
  tenant,
  role,
  deployment,
  underCounted,
  agreement,
  leavingEa,
  access,
  customerWillAct,
  partners,
  existingRecord,
  marketplace,
  pracrApproved,
  environment,
  goals,
} as const

export type FactId = keyof typeof facts
/** A fact of one part; `goals` alone belongs to the scenario. */
export type PartFactId = Exclude<FactId, 'goals'>
export type ValueOf<F extends FactId> = keyof (typeof facts)[F]['values'] & string
export type Goal = ValueOf<'goals'>

/** The stated facts of one part; an absent one is unknown. */
export type PartFacts = { readonly [F in PartFactId]?: ValueOf<F> }

export const factIds = Object.keys(facts) as readonly FactId[] // the keys of a constant
export const partFactIds = factIds.filter((id): id is PartFactId => id !== 'goals')
/** All there is to know of a fact. */
export const factOf = (id: FactId): Fact => facts[id]
/** Whether a fact is called so. */
export const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id)
/** Whether `value` is one of the fact's values. */
export const isValueOf = <F extends FactId>(fact: F, value: string): value is ValueOf<F> => Object.hasOwn(facts[fact].values, value)

/** The answer to `goals` which says that there is none. */
export const noGoal = 'none'
/** Whether a fact can be answered so: by one of its values, and `goals` also by there being none. */
export const isAnswerTo = (fact: FactId, value: string): boolean => isValueOf(fact, value) || (fact === 'goals' && value === noGoal)
