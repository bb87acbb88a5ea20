import type { FactPhrases } from '../phrases.ts'

export const rolePhrases: FactPhrases<'role'> = {
  services: {
    says: {
      en: `
        SI!, SIs, GSI, system integrator, systems integrator, integrator, systems integration, integration partner, consultancy,
        consulting, consultant, consulting firm, consulting company, consulting partner, consulting house, advisory firm,
        professional services, services partner, service partner, implementation partner, implementer, implementing partner,
        delivery partner, deployment partner, migration partner, advisory partner, services firm, services company, IT services,
        project partner, boutique consult*, digital agency, solution integrator, IT consultancy, migration specialist, adoption
        partner, change management partner, implementation house, technology consultant`,
    },
    implies: {
      en: `
        {we} advise, {we} consult, {we} implement, implemented by us, we are implementing, {we} do the implementation, {we} are
        doing the implementation, {we} only advise, our consultants, our consulting team, our architects, {we} did the migration,
        {we} migrate, {we} do the project work, {we} do [the] rollout, rollout by us, advisory work, we architect, {we} design and
        build, {we} do the consulting, customer project`,
    },
  },
  managedServices: {
    says: {
      en: `
        MSP, MSPs, managed service, managed services, managed service provider, managed services provider, managed services partner,
        managed service partner, service provider, managed SOC, MSSP, managed security provider, managed security service, hoster,
        hosting provider, operations partner, outsourcer, outsourcing partner, operations provider, managed cloud, managed
        operations, managed workplace, azure expert MSP, run partner, IT operations partner, managed service contract, managed
        hosting`,
    },
    implies: {
      en: `
        {we} operate, {we} manage, {we} run [their|the|a|his|all|everything|it|day] [day|24x7|whole|entire|customer|client] [to]
        [day|operations|estate|platform|environment|landscape|SOC|NOC|service|azure|tenant], operated by us, managed by us, run by
        us, {we} keep [the|their|his|all|everything] [the] lights on, keep the lights on, keeping the lights on, {we} look after,
        {we} take care of [the] operations, {we} maintain, maintained by us, {we} do the operations, run and operate, operations are
        with us, operations is with us, {we} patch, {we} monitor, patching and monitoring, patch and monitor, on call for, service
        desk, 24x7 operations, 24/7 operations, day to day operations, run contract, ops contract, ongoing operations, {we} handle
        operations, {we} support and operate, application management, {we} babysit, AMS contract, {we} take care of running,
        outsourced to us, run team, run services`,
    },
  },
  softwareVendor: {
    says: {
      en: `
        ISV, ISVs, SDC, software vendor, software company, software house, software development company, software publisher,
        software maker, independent software vendor, software firm, software business, SaaS vendor, SaaS company, SaaS provider,
        SaaS business, SaaS startup, software startup, product company, software producer, we are the vendor, application vendor,
        solution publisher, software partner, software provider, app vendor, product vendor, publisher of, we publish, SaaS ISV,
        software shop, software manufacturer, as the vendor, as a vendor, as publisher`,
    },
    implies: {
      en: `
        {our} [own] [{adjective}] [{adjective}] SaaS, {our} [own] [{adjective}] [{adjective}] product, {our} [own] [{adjective}]
        software, {our} [own] [{adjective}] application, {our} [own] [{adjective}] app, own SaaS, own product, own software, {our}
        [own] platform, {our} [own] solution, we sell software, we make software, we develop software, we build software, we ship a
        product, we sell our own, our IP, our offer, our marketplace offer, our listing, we have a SaaS, we have a product, product
        manager, our managed app, our managed application, our solution template, our VM image, our appliance, product of ours, SaaS
        of ours, app of ours, our software product, we wrote the software, we are a SaaS, we sell a SaaS, our accelerator product,
        we run a SaaS, our multi tenant, our multitenant, we built a product, we offer a SaaS, we have our own software, our tool,
        our virtual appliance, our image, our web app`,
    },
  },
  reseller: {
    says: {
      en: `
        reseller, CSP reseller, LSP, licensing partner, licensing solution provider, licence partner, license partner, licensing
        provider, distributor, indirect provider, indirect reseller, direct bill partner, CSP partner, CSP direct, direct CSP, CSP
        provider, disti, VAR, value added reseller, licensing reseller, tier 1 CSP, tier 2 CSP, tier 1 partner, indirect CSP, cloud
        distributor, software reseller, licence reseller, license reseller, transacting partner, licensing specialist, partner of
        record for licences, as a CSP, we are the CSP, we are CSP, we are a CSP, as CSP, as their CSP, their CSP, {customer} CSP,
        CSP for, CSP here, CSP question, we as CSP, CSP of, cloud solution provider, licensing house, license broker, LAR`,
    },
    implies: {
      en: `
        {we} resell, {we} sell the licence, {we} sell the license, {we} sell them the, renews with us, renew .. with us, buys ..
        from us, bought through us, licences come from us, licenses come from us, {we} transact, {we} only sell, {we} provide the
        licences, {we} provide the licenses, {we} do the licensing, we distribute, through our CSP, thru our CSP, via our CSP, our
        CSP`,
    },
  },
}
