import type { FactPhrases } from '../phrases.ts'

export const existingRecordPhrases: FactPhrases<'existingRecord'> = {
  none: {
    says: {
      en: `
        nobody has claimed, no one has claimed, nobody claimed, no one claimed, nobody has a claim, nobody has .. claim, no claim,
        no claims, no existing claim, no {record}, no {record} yet, no existing {record}, no partner {record}, no partner is
        entered, no partner entered, no partner is registered, no partner has an entry, no partner has .. entry, no partner has,
        nothing claimed, nothing is claimed, nothing has been claimed, not claimed, unclaimed, not been claimed, never been claimed,
        never claimed, nobody is registered, no one is registered, nobody is entered, no entry, nobody is on record, no one is on
        record, field is empty, field is blank, nobody is listed, no one is listed, nobody holds, no one holds, nobody owns the
        claim, nothing registered, nothing is registered, no attribution [is] [in] [place] yet, no attribution so far, no partner of
        record, nobody has it, nobody has put, nobody has filed, no one has filed, nobody filed, has not been claimed, hasnt been
        claimed, claim is free, still free, greenfield for claims, nothing set up yet, nobody attached`,
    },
  },
  us: {
    says: {
      en: `
        {we} [already] hold [the|that|this|a|our] {record}, {we} [already] have [the|that|this|a|our]
        [CPOR|DPOR|approved|accepted|active|existing] {record}, {we} [already] own the {record}, {we} [already] claimed, {we} [have]
        [already] filed, {we} hold it, already hold the {record}, already have the {record}, hold the {record} already, {we} hold it
        already, {we} are [already] {entered}, {we} are [already] [the|their] {dporHolder}, {we} are [already] on record, our claim,
        our CPOR, our CPOR claim, our DPOR, claim is ours, claim is with us, claim is in our name, claim .. in our name, claim ..
        under our name, record is ours, already ours, approved claim, we got the claim, claim was approved, claim has been approved,
        claim is approved, claim got approved, our ID is already, our partner ID is already, our name is already, already claimed
        it, already claimed by us, held by us, claim sits with us, we are already the, already entered us, already have us, already
        registered us`,
    },
  },
  otherPartner: {
    says: {
      en: `
        {otherPartner} [still] [already] hold [the|that|this|a] {record}, {otherPartner} [still] [already] has [the|that|this|a]
        {record}, {otherPartner} [still] [already] own the {record}, {otherPartner} [has] [already] claimed, {otherPartner} [still]
        [already] sits on, {otherPartner} [is] [still] [already] {entered}, {otherPartner} [is] [still] [already] [the]
        {dporHolder}, {otherPartner} [is] [still] on record, {otherPartner} [is] [still] [already] on it, claimed by {otherPartner},
        claim .. {otherPartner}, {record} .. {otherPartner}, {record} is with {otherPartner}, {record} held by {otherPartner},
        {record} of {otherPartner}, {record} in the name of {otherPartner}, {otherPartner} .. claimed, {otherPartner} .. {entered},
        somebody else has the {record}, someone else has the {record}, somebody else is {entered}, someone else is {entered},
        somebody else claimed, someone else claimed, belongs to {otherPartner}, still in the name of, still under the name of, still
        shows {otherPartner}, shows {otherPartner}, lists {otherPartner}, {otherPartner} is listed, taken by {otherPartner}, already
        taken, is taken, competitor is {entered}, competitor holds, other one .. {entered}, other one .. {dporHolder}, already
        claimed by, already {entered} as {dporHolder}, {otherPartner} put in, {otherPartner} filed`,
    },
  },
}
