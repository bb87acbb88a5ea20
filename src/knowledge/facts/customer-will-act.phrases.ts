import type { FactPhrases } from '../phrases.ts'

export const customerWillActPhrases: FactPhrases<'customerWillAct'> = {
  yes: {
    says: {
      en: `
        {customer} will {act}, {they} will {act}, {they} would {act}, {customer} would {act}, {they} can {act}, {customer} can
        {act}, {customer} happily {act}, {they} {willing} [to] [{act}], {customer} {willing} [to] [{act}], {customer} admin|IT|team
        {willing}, {customer} admin|IT|team will {act}, {customer} [admin] promised, {they} promised to, {they} offered to {act},
        {customer} offered to {act}, {they} agreed to {act}, {customer} agreed to {act}, will {act} it themselves, {act} ..
        themselves, {act} .. for us, {act} our .. ID, {act} our [partner|MPN] ID, {act} us as [the|their] partner, {act} us as
        [the|their] DPOR, {act} us, {willing} to {act}, make the entry, make the entries, set whatever, do whatever we ask, do
        whatever is needed, do what we ask, do what we tell them, does what we ask, do anything we ask, {customer} cooperate,
        cooperative, {customer} is fine with, {they} are fine with, no problem for them to, no objection, happy to help, {customer}
        is on board, {they} are on board, wants to nominate us, want to nominate us, nominate us, will nominate, customer says yes,
        their admin will, their IT will, their IT is {willing}, their admin is {willing}, customer admin, said they would {act},
        said he would {act}, said she would {act}, said they will {act}, just tell them what, tell us where to click, tell us what
        to enter, if we send .. screenshot, send .. screenshot, would gladly, will gladly, will happily, would happily, ready to
        act, {they} said yes, gladly {act}, happily {act}, CIO will {act}, CIO .. will {act}, and will {act}, and would {act}`,
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        {customer} refuse, {they} refuse, IT refuses, refuse to {act}, refuses to {act}, refused to {act}, refuse to touch, will not
        {act}, wont {act}, would not {act}, wouldnt {act}, does not want to {act}, do not want to {act}, dont want to {act}, doesnt
        want to {act}, not willing to, unwilling, not prepared to, will not touch, wont touch, will not do anything, wont do
        anything, will not lift a finger, wont lift a finger, not lift a finger, never {act}, declines to, declined to, cannot be
        bothered, cant be bothered, not going to {act}, {they} ignore, {customer} ignore, refuses any, refuse any, refuses to enter,
        says no to, said no, no cooperation, uncooperative, no interest in entering, does nothing for partners, nothing for
        partners, not allow us to be entered, forbids, policy forbids, not allowed to enter, wont lift, has no time, no time for,
        will not change anything, wont change anything, does not change anything, will not configure, wont configure, reluctant,
        balks, pushes back, do not touch, dont touch, doesnt touch, no one there will, nobody there will, nobody on their side will,
        nobody at the customer will, nobody .. will {act}`,
    },
    denied: 'yes',
  },
}
