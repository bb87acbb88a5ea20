import type { FactPhrases } from '../phrases.ts'

export const goalsPhrases: FactPhrases<'goals'> = {
  perSolutionReporting: {
    says: {
      en: `
        {per} solution, {per} product, {per} accelerator, {per} offering, {per} offer, {per} app, {per} workload figure, figures
        per, per solution figures, broken down by solution, broken down by product, breakdown by product, breakdown by solution,
        split by product, split by solution, split per, by product, by solution, by accelerator, single accelerator, single
        solution, single product, each accelerator, each solution, each product, which accelerator, which solution brings, which of
        our solutions, which of our products, which of our accelerators, which product, consumption of each, usage of each, how much
        consumption each, how much azure each, how much each, measure each, track each, usage by product, individual product,
        individual solution, individual accelerator, separate numbers, separate figures, reporting per, report per, numbers per,
        solution level, product level, see which, granular, granular reporting`,
    },
  },
  lowEffort: {
    says: {
      en: `
        least work, least effort, little work, little effort, little admin, low effort, minimal effort, minimum effort, minimum of
        work, lowest effort, least admin, least hassle, least paperwork, little paperwork, no paperwork, without paperwork, as
        simple as possible, simplest, simple as possible, as easy as possible, easiest, as little .. possible, no extra work, not
        much work, no hassle, hassle free, hands off approach, set and forget, set it and forget it, fire and forget, low
        maintenance, no maintenance, quick and easy, quick win, no overhead, low overhead, little overhead, least overhead, minimal
        admin, minimal overhead, minimum admin, without much work, without a lot of work, without much effort, low touch, lazy, no
        time for admin, cannot spend much time, dont have time for, no admin burden, smallest effort, not too much admin, with
        minimal, least amount of work, fuss free, no fuss, minimum fuss, without fuss, low admin, keep it simple, less admin`,
    },
  },
  durability: {
    says: {
      en: `
        lasts, something lasting, long lasting, durable, durability, last for years, lasting, survive, survives, still there when,
        still there after, stays when, stays in place, stay in place, not redo, not want to redo, not want to do .. again, not like
        to redo, not have to redo, dont want to redo, redo everything, redo it, do it again, set it up again, start again every, not
        break, does not break, doesnt break, does not fall apart, not fall apart, not vanish, does not vanish, does not disappear,
        doesnt disappear, doesnt vanish, not disappear, not lose it, wont lose, not be lost, permanent, future proof, holds even if,
        holds when, keeps working when, keep working when, keeps working after, robust, resilient, when people leave, if people
        leave, when somebody leaves, when someone leaves, when an engineer leaves, people change, people come and go, staff
        turnover, staff changes, that sticks, sticks, outlive, outlives, not stop working, long term, keeps counting, stable over,
        keep it alive`,
    },
  },
  macc: {
    says: {
      en: `
        MACC, azure commitment, azure consumption commitment, consumption commitment, commit drawdown, commitment drawdown,
        drawdown, draw down, burn down, burndown, burn their commit, burn .. commit, retire .. commit, decrement, their commit,
        azure commit, use up their commit, count against their commit, count towards their commit, CtC, committed spend, azure spend
        commitment, their commitment, customer commitment, eat into their commitment`,
    },
  },
  ipCoSell: {
    says: {
      en: `
        IP co-sell, IP cosell, azure IP co-sell, azure IP cosell, co-sell, cosell, co-sell ready, co-sell eligible, IP co-sell
        eligible, co-sell status, co sell with microsoft sellers, azure IP, IP co-sell status, incentivized co-sell`,
    },
  },
  designation: {
    says: {
      en: `
        designation, solutions partner, solution partner badge, solutions partner badge, badge, partner capability score, capability
        score, PCS, specialization, specialisation, advanced specialization, advanced specialisation, partner level, gold status,
        competency, infra points, points for, more points, need points, score points, partner score, expert MSP status, azure
        expert, partner status, our score`,
    },
  },
  incentives: {
    says: {
      en: `
        incentive, incentives, incentive money, rebate, rebates, MCI, OSU, OSA, PEC, partner earned credit, earn money, get paid,
        payout, payouts, kickback, money from microsoft, paid by microsoft, microsoft pays us, incentive payments, bonus from
        microsoft, cash back, microsoft funding, earnings from microsoft, commission from microsoft, incentive programme, incentive
        program, fees from microsoft, microsoft money, partner incentives`,
    },
  },
  onePartnerAcrossClouds: {
    says: {
      en: `
        single partner on record, single partner of record, one partner of record, the one partner of record, one partner named
        across, just one partner named, one partner across, a single partner across, single partner for all, one partner for all,
        one partner for everything, single partner for everything, same partner shown, same partner for every, same partner for all,
        same partner across, same partner everywhere, the same partner on, one name across, one partner name, only one name, one
        name on everything, one partner on everything, one partner on all, single partner on all, one face, one partner listed for,
        one partner on record, one partner for the whole, us as the one partner, us as the partner across, across all
        [their|the|microsoft] clouds, across all microsoft, across all of their, for all of their microsoft clouds, for all their
        microsoft, for every microsoft cloud, for all microsoft clouds, single name everywhere, one partner everywhere, us
        everywhere, one partner for every, one single partner, only one partner shown, one throat to choke, one go to partner, one
        partner ID across, one partner ID for all`,
    },
  },
}
