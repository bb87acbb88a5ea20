import type { FactPhrases } from '../phrases.ts'

export const tenantPhrases: FactPhrases<'tenant'> = {
  customer: {
    says: {
      en: `
        {customer} [own] [{adjective}] [{adjective}] [{product}] [{adjective}] {place}, {their} [own] [{adjective}] [{adjective}]
        [{product}] [{adjective}] {place}, {place} of|from [the|a|our|my|each|this|that|these|those|every] [{adjective}] {customer},
        {place} owned|held|controlled by [the|our|a] [{adjective}] {customer}, {place} is|are|being theirs, {place} is|are [the]
        {customer}, {place} belong [to] [the|our] {customer}, {their} [own] {azure}, {customer} [own] {azure}, {customer} owned,
        owned by [the|our] {customer}, tenant is theirs, it is theirs, inside [the|our|a] {customer}, within [the|our|a] {customer},
        {place} .. belong to them, on {customer} side, customer side tenant, {customer} is [the] owner of [the] {place}, where [the]
        {customer} own [the] {place}, {customer} own|hold|have [the|their|its] [own] [{adjective}] [{product}] {place}, in theirs,
        into theirs, tenant customer, tenant of customer, tenant client, tenant {customer}, {place} {customer}, consumption .. in
        theirs, {place} is [under] {customer} name, lands in theirs, not in ours, not our {place}, not ours but {customer}, each
        {customer} has [its|their] own [{adjective}] {place}, its own [{adjective}] {place}`,
    },
    denied: 'partner',
  },
  partner: {
    says: {
      en: `
        {our} [own] [{adjective}] [{adjective}] [{product}] [{adjective}] {place}, own [{adjective}] [{product}] {place}, {our}
        [own] {azure}, {place} is|are ours, {place} is|are our own, {place} belong to us, {place} of ours, {place} we own, {place}
        owned|held by us, {place} is us, in ours, inside ours, we host it ourselves, hosted by us, hosted with us, hosted on our
        side, tenant ours, tenant our own, tenant partner, {place} ours, our side of azure, hosted centrally by us, own hosting,
        self hosted by us, {place} in our name, on our own {azure}, we own the {place}, we pay the azure bill, we run it ourselves,
        we host everything, everything is hosted by us, {place} that we own, {place} that is ours, not theirs`,
    },
    denied: 'customer',
  },
}
