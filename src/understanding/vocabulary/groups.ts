import type { Phrases } from '../../knowledge/phrases.ts'
import { act } from './groups/act.ts'
import { acts } from './groups/acts.ts'
import { adjective } from './groups/adjective.ts'
import { apart } from './groups/apart.ts'
import { approved } from './groups/approved.ts'
import { azure } from './groups/azure.ts'
import { build } from './groups/build.ts'
import { customer } from './groups/customer.ts'
import { customerAgreement } from './groups/customer-agreement.ts'
import { dporHolder } from './groups/dpor-holder.ts'
import { entered } from './groups/entered.ts'
import { enterpriseAgreement } from './groups/enterprise-agreement.ts'
import { firm } from './groups/firm.ts'
import { granted } from './groups/granted.ts'
import { holding } from './groups/holding.ts'
import { mark } from './groups/mark.ts'
import { moving } from './groups/moving.ts'
import { no } from './groups/no.ts'
import { nobody } from './groups/nobody.ts'
import { otherPartner } from './groups/other-partner.ts'
import { our } from './groups/our.ts'
import { per } from './groups/per.ts'
import { permission } from './groups/permission.ts'
import { place } from './groups/place.ts'
import { pracr } from './groups/pracr.ts'
import { product } from './groups/product.ts'
import { record } from './groups/record.ts'
import { refuse } from './groups/refuse.ts'
import { rejected } from './groups/rejected.ts'
import { removed } from './groups/removed.ts'
import { role } from './groups/role.ts'
import { solePartner } from './groups/sole-partner.ts'
import { solution } from './groups/solution.ts'
import { store } from './groups/store.ts'
import { tenancy } from './groups/tenancy.ts'
import { their } from './groups/their.ts'
import { they } from './groups/they.ts'
import { usage } from './groups/usage.ts'
import { we } from './groups/we.ts'
import { willing } from './groups/willing.ts'

/** Interchangeable phrases that the vocabulary of the facts refers to as `{name}`; a group never refers to another. */
export const groups = {
  customer,
  their,
  they,
  we,
  our,
  azure,
  product,
  adjective,
  place,
  store,
  no,
  permission,
  act,
  acts,
  mark,
  refuse,
  usage,
  solution,
  nobody,
  holding,
  solePartner,
  apart,
  removed,
  tenancy,
  willing,
  moving,
  role,
  record,
  otherPartner,
  entered,
  dporHolder,
  approved,
  build,
  firm,
  pracr,
  granted,
  rejected,
  per,
  enterpriseAgreement,
  customerAgreement,
} satisfies Readonly<Record<string, Phrases>>

export type GroupId = keyof typeof groups
