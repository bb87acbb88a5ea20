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
      de: `
        niemand hat .. {record}, keiner hat .. {record}, niemand ist {entered}, keiner ist {entered}, niemand {entered}, keiner
        {entered}, noch niemand, noch niemand {entered}, niemand beansprucht, niemand hat beansprucht, keiner hat beansprucht, keiner
        beansprucht, niemand hat geclaimt, keiner hat geclaimt, noch keiner geclaimt, nichts geclaimt, nicht geclaimt, ungeclaimt,
        kein claim, keinen claim, keine claims, kein bestehender claim, kein {record}, keinen {record}, keine {record}, noch kein
        {record}, noch keinen {record}, noch keine {record}, bisher kein {record}, bislang kein {record}, bisher keine {record},
        bisher keinen {record}, kein partner {entered}, kein partner ist {entered}, kein partner hat, keinen partner {entered}, noch
        kein partner, kein partner of record, nichts {entered}, noch nichts {entered}, ist nichts {entered}, nichts beansprucht, nicht
        beansprucht, noch nicht beansprucht, unbeansprucht, feld ist leer, feld leer, leeres feld, ist leer, noch frei, noch zu haben,
        nicht vergeben, noch nicht vergeben, bisher niemand, bislang niemand, bisher keiner, niemand steht drin, steht niemand drin,
        steht keiner drin, steht nichts drin, steht nichts, da steht keiner, nirgends {entered}, noch nie geclaimt, nie beansprucht`,
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
      de: `
        {we} [schon|bereits] halten .. {record}, halten {we} .. {record}, {we} haben [schon|bereits|den|einen|unseren|das] {record},
        {we} haben schon den {record}, {we} haben bereits den {record}, haben wir [schon|bereits] den {record}, {we} haben schon
        geclaimt, {we} haben bereits geclaimt, {we} haben .. geclaimt, haben wir geclaimt, von uns geclaimt, wir haben .. beansprucht,
        von uns beansprucht, {we} sind .. {entered}, sind {we} .. {entered}, bin ich .. {entered}, {we} stehen drin, wir stehen schon
        drin, wir stehen bereits drin, wir stehen da drin, stehen wir .. drin, {we} sind .. {dporHolder}, sind {we} .. {dporHolder},
        {we} sind es schon, {we} sind drin, wir sind schon drin, wir sind bereits drin, unser claim, unser {record}, unseren {record},
        unser name steht, unsere partner ID steht, unsere partner ID ist, unsere ID ist .. {entered}, unsere ID steht, unsere MPN ID
        steht, claim ist unser, claim gehört|gehoert uns, claim liegt bei uns, claim läuft|laeuft auf uns, {record} liegt bei uns,
        {record} gehört|gehoert uns, {record} läuft|laeuft auf uns, {record} auf uns, {record} auf unseren namen, {record} haben wir,
        claim haben wir, claim wurde genehmigt, claim genehmigt, claim ist genehmigt, genehmigter claim, genehmigten claim, claim ist
        durch, schon auf uns, bereits auf uns, auf uns {entered}, uns bereits {entered}, uns schon {entered}, hat uns schon {entered},
        hat uns bereits {entered}, haben uns schon eingetragen`,
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
      de: `
        {otherPartner} hält|haelt .. {record}, {otherPartner} hält|haelt [noch|immer] [noch|den|die|das] {record}, {otherPartner} hat
        [noch|schon|bereits|den|einen|das] {record}, {otherPartner} hat noch den {record}, {otherPartner} hat schon den {record},
        {otherPartner} hat .. geclaimt, {otherPartner} .. geclaimt, {otherPartner} .. beansprucht, {otherPartner} ist .. {entered},
        {otherPartner} steht .. drin, {otherPartner} steht noch, {otherPartner} steht drin, steht .. {otherPartner} drin, steht noch
        {otherPartner}, steht noch der {otherPartner}, {otherPartner} sitzt auf, {otherPartner} sitzt noch, {otherPartner} ist noch
        drin, {otherPartner} noch drin, {otherPartner} klebt, {record} liegt bei {otherPartner}, {record} liegt noch beim
        {otherPartner}, {record} liegt beim {otherPartner}, {record} hält|haelt {otherPartner}, {record} hat {otherPartner}, {record}
        .. {otherPartner}, {record} vom {otherPartner}, {record} des {otherPartner}, {record} gehört|gehoert {otherPartner}, {record}
        gehört|gehoert dem {otherPartner}, {record} läuft|laeuft auf {otherPartner}, {record} auf den namen {otherPartner}, {entered}
        ist .. {otherPartner}, {entered} .. {otherPartner}, geclaimt von {otherPartner}, geclaimt vom {otherPartner}, geclaimt ..
        {otherPartner}, beansprucht von {otherPartner}, vom {otherPartner} beansprucht, von {otherPartner} beansprucht, von einem
        anderen beansprucht, schon jemand anders, bereits jemand anders, ein anderer {entered}, ein anderer ist {entered}, ein anderer
        hat den {record}, ein anderer .. {record}, anderer steht drin, jemand anders steht, bereits vergeben, schon vergeben, schon
        belegt, bereits belegt, schon besetzt, gehört|gehoert noch dem {otherPartner}, zeigt {otherPartner}, zeigt noch
        {otherPartner}, zeigt noch den {otherPartner}, noch auf den alten, noch auf dem alten, {otherPartner} name, name des
        {otherPartner}, name vom {otherPartner}, partner ID des {otherPartner}, partner ID vom {otherPartner}, ID des {otherPartner},
        ID vom {otherPartner}`,
    },
  },
}
