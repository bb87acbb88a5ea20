import type { Phrases } from '../../knowledge/phrases.ts'

/** Interchangeable phrases that the vocabulary of the facts refers to as `{name}`; a group never refers to another. */
export const groups = {
  customer: {
    en: `
        customer, client, end customer, end client, end user organisation, account, =the bank, bank, retailer, hospital, insurer,
        insurance company, manufacturer, university, school, city, council, municipality, ministry, agency, supplier, car maker,
        factory, airline, utility, charity, law firm, logistics company, company that hired us, buyer, tenant owner, cust, clinic,
        brewery, telco, operator, carmaker, authority, department, subscriber, consumer, purchaser, NHS trust, housing association,
        pharma company`,
  },
  their: {
    en: `
        =their, =thier, =theyre, =his, =her, =there own, =there, =each ones, =each one, =everyones`,
  },
  they: {
    en: `
        =they, =them, =he, =she, =theyd, =theyll, =they all, their admin, their IT, their team, their CIO, their global admin, their
        people`,
  },
  we: {
    en: `
        =we, =us, =i, =were, =weve, =wed, =well, =im, =ive, our team, our people, our engineers, our engineer, our company, our
        firm, my team, my company, my colleagues, our staff, our guys, my guys, my people, our folks, our devs, our admins, our
        operations team, our ops team, our consultants, we as SI, we as MSP`,
  },
  our: { en: '=our, =my, =ours, =r own' },
  azure: { en: 'azure, microsoft azure, MS azure' },
  product: {
    en: `
        azure, microsoft azure, M365, microsoft 365, office 365, O365, dynamics, dynamics 365, D365, power platform, power BI,
        microsoft, entra, entra ID, azure AD, AAD, fabric, business central, 365, azure government, azure gov, gov, gcc, china,
        azure china, intune, exchange, saas, devops`,
  },
  adjective: {
    en: `
        own, existing, production, prod, dedicated, respective, single, whole, entire, separate, central, individual, new, current,
        main, corporate, different, various, multiple, several, many, all, cloud, private, shared, old, other, hosting, public,
        commercial, global, test, live, personal, paid, EA, MCA, CSP, PAYG, two, three, four, five, actual, managed, multi, partner,
        company`,
  },
  place: {
    en: `
        tenant, tenancy, subscription, sub, subs, environment, directory, azure, estate, resource group, landing zone, cloud, azure
        account, cloud account, management group, M365 org, org, azure environment, premises, entra tenant, aad tenant, azure subs,
        tenent, subscr, azure estate, domain, stack`,
  },
  store: {
    en: `
        marketplace, market place, appsource, app source, azure marketplace, microsoft marketplace, commercial marketplace, MS
        marketplace, azure store`,
  },
  act: {
    en: `
        act, enter, type in, type, set, set it, add, add us, register, configure, change, assign, do it, do that, do this, do so,
        put in, put us, put us in, put our, fill in, click, make, name us, nominate, select, choose, sign, approve, cooperate, help,
        make the entry, make the change, do whatever, do what, key in, update, record, list us, list, maintain, appoint, designate,
        link, do anything, attach, confirm, grant, touch, go into, take care, enter it, enter us, enter our, do their, follow,
        arrange, tag`,
  },
  willing: {
    en: `
        ready, willing, happy, glad, prepared, open, keen, eager, is ready, are ready, is willing, are willing, is happy, are happy,
        is prepared, are prepared, is open, are open, is glad, is keen, are keen, would be happy, would be willing, will be happy,
        cooperative, is cooperative, are cooperative`,
  },
  moving: {
    en: `
        =move, =moving, =moves, =go, =going, =goes, =switch, =switches, =switching, =migrate, =migrates, =migrating, =transition,
        =transitions, =transitioning, =convert, =converts, =converting, =changing, =change, =changes, =transfer, =transferring,
        =heading, =shifting, =roll, =rolling, =rolls, =flip, =flips, =flipping, =swap, =jumping, =coming, be moved, being moved,
        get moved, gets moved, are moved, be migrated, being migrated, be converted, be switched`,
  },
  role: {
    en: `
        role, roles, RBAC, RBAC role, permission, permissions, rights, azure role, azure roles, azure RBAC, role assignment, role
        assignments, azure permissions`,
  },
  record: {
    en: `
        claim, CPOR, CPOR claim, DPOR, DPOR entry, record, partner of record, entry, attribution, association, partner of record
        entry, POR, CPOR association, DPOR record, partner entry, partner record, claim on it, registration, DPOR field, partner of
        record field, customer association, workload claim`,
  },
  otherPartner: {
    en: `
        another partner, other partner, previous partner, former partner, old partner, prior partner, last partner, earlier partner,
        different partner, the incumbent, incumbent, incumbent partner, predecessor, our predecessor, competitor, a competitor, our
        competitor, another firm, another company, another integrator, other integrator, previous integrator, former integrator, old
        integrator, another MSP, previous MSP, former MSP, old MSP, other MSP, another SI, previous SI, former SI, other SI,
        previous provider, former provider, old provider, other provider, another provider, another consultancy, previous
        consultancy, former consultancy, other consultancy, previous consultant, previous vendor, another vendor, another reseller,
        previous reseller, their reseller, someone else, somebody else, rival, the LSP, third partner, second partner, second
        integrator, departed, firm before us, partner before us, previous firm, former firm, other firm, other one, previous
        supplier, old supplier, ex partner, outgoing partner, outgoing provider, last provider, big four, accenture, capgemini,
        avanade, infosys, TCS, wipro, deloitte, KPMG, PwC, EY, cognizant, DXC, atos, softwareone, crayon, insight, bechtle, kyndryl,
        rackspace, NTT`,
  },
  entered: {
    en: `
        entered, is entered, registered, is registered, listed, is listed, recorded, is recorded, set, is set, named, is named, in
        there as, attached, is attached, on record, is on record, linked, is linked, in the system, on file, down as, still in,
        still there as, tagged`,
  },
  dporHolder: {
    en: `
        DPOR, partner of record, CPOR, digital partner of record, the POR, POR, claiming partner, the DPOR, the partner of record`,
  },
  approved: {
    en: `
        approved, confirmed, accepted, nominated, eligible, cleared, onboarded, allowed, green lit, admitted, authorised,
        authorized, signed off, selected, invited, in`,
  },
  per: {
    en: `
        =per, for each, for every, of each, by each, each single, each individual, of every, every single, which`,
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type GroupId = keyof typeof groups
