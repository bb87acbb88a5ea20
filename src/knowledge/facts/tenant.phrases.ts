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
      de: `
        kundenmandant*, kundentenant*, kundensubscription*, kundenabo, kundenabos, kundenabonnement*, kundenumgebung*, kundencloud,
        kundenazure, kunden tenant, kunden mandant, kunden subscription, kunden abo, kundenverzeichnis, {place}
        des|der|vom|von|beim|bei|im [jeweiligen] [{adjective}] {customer}, {place} unseres|meines|eines|dieses|jedes|ihres
        [{adjective}] {customer}, {place} unserer|meiner|einer|dieser|aller|jeder|unseren [{adjective}] {customer}, {place}
        gehört|gehoert [dem|der] {customer}, {place} gehören|gehoeren [dem|den] {customer}, {place} ist vom {customer}, {place} liegt
        beim {customer}, {place} liegen beim {customer}, {place} gehört|gehoert ihm, {place} gehört|gehoert ihnen, {place}
        gehört|gehoert denen, gehört|gehoert dem {customer}, gehören|gehoeren dem {customer}, deren [eigen] [{adjective}] [{product}]
        [{adjective}] {place}, dessen [eigen] [{adjective}] [{product}] {place}, {their} [eigen] [{adjective}] [{product}]
        [{adjective}] {place}, {customer} [eigen] [{adjective}] [{product}] {place}, beim {customer} in der|dem|deren {place}, bei
        [unserem|einem|dem|jedem] {customer} im {place}, {place} beim {customer}, {place} bei {customer}, kundeneigen [{product}]
        {place}, kundenseitig [{product}] {place}, auf kundenseite, auf seiten des {customer}, auf der seite des {customer}, in seinem
        [eigen] [{product}] {place}, in seiner [eigen] [{product}] {place}, bei denen im {place}, bei denen in der {place}, in ihrem
        {place}, in ihrer {place}, jeder {customer} hat .. {place}, {customer} haben .. eigenen|eigene|eigenes {place}, {customer} hat
        .. eigenen|eigene|eigenes {place}, {customer} besitzt .. {place}, {place} in kundenhand, nicht in unserer sondern, nicht bei
        uns sondern beim {customer}, nicht unser {place}, mandant kunde, mandant ist kunde`,
    },
    implies: {
      de: `
        läuft|laeuft beim {customer}, laufen beim {customer}, läuft|laeuft bei [unserem|einem|dem] {customer}, läuft|laeuft direkt
        beim {customer}, beim {customer} installiert, beim {customer} deployt, beim {customer} ausgerollt, beim {customer} vor ort,
        alles beim {customer}, verbrauch beim {customer}, ressourcen beim {customer}, bei den kunden läuft|laeuft, im haus des
        {customer}, läuft|laeuft bei denen`,
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
      de: `
        {our} [eigen] [{adjective}] [{product}] [{adjective}] {place}, eigen [{adjective}] [{product}] {place}, in der eigenen
        {place}, im eigenen {place}, {place} gehört|gehoert uns, {place} gehören|gehoeren uns, {place} ist unser, {place} ist unsere,
        {place} sind unsere, {place} liegt bei uns, {place} läuft|laeuft auf uns, {place} auf unseren namen, {place} von uns, {place}
        bei uns, gehört|gehoert uns, bei uns gehostet, von uns gehostet, wir hosten, hosten wir, wir hosten selbst, selbst gehostet,
        eigenes hosting, läuft|laeuft bei uns, laufen bei uns, zentral bei uns, auf unserer seite, unter unserem dach, in unserem
        haus, wir zahlen die azure rechnung, die azure rechnung zahlen wir, azure rechnung geht an uns, mandant wir, mandant ist
        unser, wir als betreiber der plattform, nicht beim {customer} sondern bei uns, auf unsere kosten, partnertenant,
        partnermandant, wir stellen die infrastruktur, alles bei uns`,
    },
    denied: 'customer',
  },
}
