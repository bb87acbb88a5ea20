import type { Phrases } from '../../knowledge/phrases.ts'
import type { AttributeId } from '../../knowledge/schema.ts'

/** How people ask for one attribute of a model. */
export const attributeQuestions: Readonly<Record<AttributeId, Phrases>> = {
  tracks: {
    en: `
        what .. track, what .. measure, what exactly .. measure, what .. count, what .. capture, what .. record, what .. attribute,
        what is measured, what is tracked, what is counted, which usage, what kind of usage, what kind of consumption, what data,
        what does it see, what .. report on, what .. cover, tracks what, measures what, counts what, what revenue, what consumption`,
  },
  where: {
    en: `
        where does .. apply, where does it apply, where is .. used, where does the consumption, whose tenant, which tenant, in
        whose, in which tenant, where .. run, where does the usage, where must, where do the resources`,
  },
  clouds: {
    en: `
        which clouds, which cloud, what clouds, which products, what products, which workloads, what workloads, which services, for
        which products, which microsoft products, what does it work for, clouds does, products does, workloads does, workloads are
        eligible, which solution areas`,
  },
  controlledBy: {
    en: `
        who set, who controls, who owns the, who decides, who has to do, who does the, who enters, who files, who submit, who
        claims, who creates, who assigns, who registers, who is in control, who must, who needs to do, who activates, who
        configures, who adds, who has to set, who has to enter, who has to, who makes the, who puts, who starts, who triggers, who
        is responsible, who links, who does, whose job, who has to approve, who approves, who can set, who can change, who
        initiates, who controls it, controlled by, is it us or the customer, us or the customer who, does the customer have to, do
        we or the customer, by whom, who is supposed to`,
  },
  mechanism: {
    en: `
        how does .. work, how does it work, how .. work technically, how is .. implemented, how is .. recorded, what mechanism,
        which mechanism, what happens technically, how does microsoft know, how .. identified, how is the link made, mechanism,
        under the hood, technically, behind the scenes, how does microsoft see, how does microsoft find out, how does microsoft
        recognise, how do they know`,
  },
  scope: {
    en: `
        scope, per subscription or, per resource group or, at what level, which level, what level, on what level, per tenant or, per
        user or, granularity, how far does .. reach, what does it cover, per subscription or per, does .. apply per, at tenant
        level, at subscription level, subscription level or, how wide, whole tenant or, per workload or, apply to the whole`,
  },
  partnersAtOnce: {
    en: `
        how many partners, more than one partner, two partners have, several partners have, multiple partners have, can two
        partners, can several partners, can multiple partners, partners at the same time, partners at once, exclusive, is it
        exclusive, only one partner, one partner or several, how many can, share it with another partner, partners in parallel, max
        partners, maximum number of partners, number of partners, how many firms, how many MSPs, how many SIs`,
  },
  agreements: {
    en: `
        which agreements, what agreements, which contracts, contract types, what contracts, which contract, under which agreement,
        under which contract, which licensing, agreement types, which agreement types, supported agreements, which purchase, which
        offers types, what licensing, licensing programs, licensing programmes, which buying, agreement types support, which
        agreement`,
  },
  durability: {
    en: `
        how long does it last, how long .. last, how long is .. valid, how long .. valid, does it expire, does .. expire, when does
        .. expire, expire, expiry, durable, how durable, what happens when .. leaves, when the user leaves, when the employee
        leaves, when an engineer leaves, if an engineer leaves, if the engineer leaves, survive, does it survive, need to renew,
        renewed every, permanent, what breaks, when does it stop, how stable, have to redo, redo, validity, how long does a, lost
        when, fall off, how long do, after the contract changes, does it break, stay valid, remain valid, annually, every year`,
  },
  audience: {
    en: `
        who is .. for, who is .. meant for, meant for, intended for, for whom, aimed at, who should use, who uses, who can use,
        target audience, target group, which partners, what kind of partner, which partner type, what type of partner, who benefits,
        designed for, suitable for whom, who is supposed to use, audience, typical user, made for, which kind of partner, who may
        use, who qualifies, who is eligible`,
  },
  prerequisites: {
    en: `
        what do i need, what do we need, prerequisite, prerequisites, requirement, requirements, what is required, what is needed,
        need before, before i can, before we can, what must be in place, preconditions, conditions for, which role do we need, what
        access do we need, what role do we need, what rights, which rights, which permissions, what permissions, needed for,
        required for, do i need, do we need, which documents, what documents, what paperwork, have ready, required to, needed to, in
        order to get, what should be ready, what has to be, eligibility, minimum requirements, entry requirements, which access,
        what evidence, which role is needed, role is required`,
  },
  unlocks: {
    en: `
        what do we get, what do i get, what does .. give, what does .. bring, what .. unlock, unlocks, benefit, benefits, what is in
        it, what is it good for, what does it give, does it count towards, count towards, counts towards, count for, counts for,
        pays, pay out, does .. earn, do we earn, is it worth, why should i use, why would i use, why bother, what is the point,
        advantage, what for, incentives does, which incentives, does it help with, contribute to, contributes to, designation, what
        .. good for, get out of, worth it, value of, what will we gain, gain from, reward, rewards, what do partners get, give us,
        bring us, earn`,
  },
  notFor: {
    en: `
        not be used, not used for, not for, when not to, should not, shouldnt, not suitable, limits, limitation, limitations,
        drawback, drawbacks, downside, downsides, disadvantage, restrictions, what can it not, what cant, what can .. not, when is
        .. wrong, pitfall, pitfalls, gotcha, gotchas, not meant for, not work for, doesnt work, does not work for, where does ..
        fail, unsuitable, exclusions, weakness, weaknesses, caveats, caveat, avoid using, when should we avoid, not count, not
        cover, not track, bad fit, wrong choice`,
  },
  leadTime: {
    en: `
        how long does it take, how long .. take, how long until, how long till, how long before, how soon, when will, when does ..
        show, how fast, how quickly, lead time, delay, latency, how many days, how many weeks, time until, wait until, how long do
        we have to wait, processing time, turnaround, until it shows, shows up, visible after, appear in, appears, when can we
        expect, waiting time, take effect, takes effect, from when, how many hours`,
  },
  verify: {
    en: `
        how do i check, how do we check, how can i check, how can we check, how can i tell, how can we tell, how do i know, how do
        we know, verify, how to verify, how do i see, where do i see, where can i see, where can we see, where do we see, check
        whether, check that, is really working, confirm that, prove that, proof that it works, how do i confirm, how can we confirm,
        make sure, test whether, validate, validation, check if, see whether, see if it, how do you check, how would i know, tell
        whether, tell if, find out whether, find out if, is it working, double check`,
  },
}
