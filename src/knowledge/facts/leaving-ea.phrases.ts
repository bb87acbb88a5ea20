import type { FactPhrases } from '../phrases.ts'

export const leavingEaPhrases: FactPhrases<'leavingEa'> = {
  yes: {
    says: {
      en: `
        from EA to MCA, from [the|their|an] EA .. to [the|an|a] MCA, from [the|their|an] enterprise agreement to, EA to MCA,
        {moving} [over|across|away|on] to [the|an|a] MCA, {moving} [over|across] to [the|a] microsoft customer agreement, {moving}
        .. MCA, {moving} from EA, {moving} from [the|their] EA, {moving} off [the|their] EA, {moving} off [the|their] enterprise
        agreement, leave [the|their] EA, leaving [the|their] EA, leave [the|their] enterprise agreement, leaving [the|their]
        enterprise agreement, EA ends, EA expires, EA runs out, EA .. expires, EA .. ends, EA .. runs out, EA until, EA .. until,
        enterprise agreement .. ends, enterprise agreement .. expires, enterprise agreement runs out, out of the EA, out of their
        EA, EA is ending, EA is expiring, EA goes away, then MCA, becomes MCA, become MCA, replaced by [an|the] MCA, transition to
        MCA, transition to [the|an] MCA, will be on MCA, will be MCA, converting to MCA, conversion to MCA, not renew [the|their]
        EA, not renewing [the|their] EA, EA will not be renewed, EA wont be renewed, EA is not being renewed`,
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        staying on it, stay on it, staying on [the|their] EA, stay on [the|their] EA, stays on [the|their] EA, staying on EA, stay
        on EA, staying with [the|their] EA, keeping [the|their] EA, keep [the|their] EA, just renewed, renewed [the|their] EA,
        renewed [the|their] enterprise agreement, renew|renewed the enterprise agreement for, EA .. renewed, EA renewed, EA was
        renewed, not moving to MCA, not going to MCA, no plans to {moving}, no plan to {moving}, no move to MCA, not leaving the EA,
        not leaving EA, wont leave the EA, EA for another, EA until 2028, EA until 2029, freshly renewed, signed for three more
        years, for three more years, another three years, no change planned`,
    },
  },
}
