import type { FactPhrases } from '../phrases.ts'

export const tenantPhrases: FactPhrases<'tenant'> = {
  customer: {
    says: {
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
        uns sondern beim {customer}, nicht unser {place}, mandant kunde, mandant ist kunde, bei ihm im {place}, bei ihnen im {place},
        beim kunden im {place}`,
      es: `
        {place} [{adjective}] [{product}] [{adjective}] de|del [el|la|los|las|un|una|nuestro|nuestros|cada|este|ese|mi] [{adjective}]
        {customer}, {place} de cada uno de [nuestros|los] {customer}, {customer} {place}, {their} [{adjective}] [{adjective}]
        [{product}] {place}, {their} {azure}, {azure} de|del [el|la|los|un|nuestro|cada] {customer}, {place} es|son|sera del [el|la]
        {customer}, {place} es|son de [el|la|los|un] {customer}, {place} es|son|sera suyo|suya|suyos|suyas, {place} pertenece [a]
        [al|la|los] {customer}, {place} pertenecen [al|a] [la|los] {customer}, {place} propiedad de|del [la|el] {customer}, {place}
        propio de|del [la|el|cada] {customer}, {place} propia de|del [la|el|cada] {customer}, {place} a nombre de|del [la|el]
        {customer}, {place} contratado por el {customer}, {place} contratada por el {customer}, {place} de|del titular {customer},
        {place} lo|la tiene el {customer}, {place} en manos de|del {customer}, {place} [es] {customer}, {place} de|del otro lado del
        {customer}, tenant del {customer}, tenant de {customer}, tenant cliente, en casa de|del [la|el] {customer}, en el lado del
        {customer}, del lado del {customer} corre, dentro de|del [el|la] {customer}, en el suyo, en la suya, en las suyas, en los
        suyos, es del {customer}, son del {customer}, {customer} es [el|la] propietario de|del {place}, {customer} es dueño de|del
        [la|su] {place}, {customer} tiene [su|un|una] [propio|propia] {place}, cada {customer} tiene [su|un|una] [propio|propia]
        {place}, cada uno en su {place}, cada uno con su {place}, cada uno en su propio {place}, alojado en el {customer}, desplegado
        en el {customer}, en la nube del {customer}, consumo en el {customer}, suscripcion del {customer}, suscripciones de
        {customer}, suscripciones de los {customer}, {place} no [es|son] nuestro|nuestra, no en el nuestro, no en la nuestra`,
      fr: `
        {place} du {customer}, {place} de [l|le|la|notre|chaque|mon|leur|ce] {customer}, {place} des [{adjective}] {customer}, {place}
        de nos {customer}, {place} de ses {customer}, {place} d un {customer}, {place} de l {customer}, {place} client, {place}
        cliente, {place} clients, {place} {adjective} du {customer}, {place} {product} du {customer}, {place} {product} de
        [l|le|la|notre|chaque|mon] {customer}, {place} {product} des {customer}, {place} {product} client, {their} [{adjective}]
        {place}, {their} [propre] {place}, {their} propres {place}, {their} {azure}, chez le {customer} dans .. {place}, {place} chez
        le {customer}, {place} chez eux, {place} appartient au {customer}, {place} appartient à .. {customer}, {place} appartiennent
        au {customer}, {place} appartiennent aux {customer}, {place} appartient aux {customer}, appartient au {customer},
        appartiennent au {customer}, {place} est au {customer}, {place} est celui du {customer}, {place} est à lui, {place} est à eux,
        {place} est le leur, dans le leur, le leur, côté client, du côté du {customer}, du côté client, propriété du {customer},
        détenu par le {customer}, détenue par le {customer}, chaque {customer} a .. {place}, {customer} possède .. {place}, {customer}
        a son propre {place}, {customer} ont leur propre {place}, pas notre {place}, pas le nôtre, pas chez nous, dans leur azure,
        dans son azure, sur leur azure, tenant du client final, pas dans notre {place} mais, {place} est à elle, abonnement est le
        sien, {place} leur appartient, {place} lui appartient`,
      ja: `
        {customer}{place}, {customer}の{place}, {customer}側{place},
        {customer}側の{place}, {customer}{product}{place},
        {customer}の{product}{place}, {customer}の{product}の{place},
        {customer}側の{product}{place}, {customer}の{adjective}{place},
        {customer}の{adjective}{product}{place},
        {customer}の{product}{adjective}{place}, {customer}自身の{place},
        {customer}自身の{product}{place}, {customer}ご自身の{place},
        {customer}自社の{place}, {customer}の自社{place},
        {customer}保有の{place}, {customer}保有{place},
        {customer}所有の{place}, {customer}所有{place},
        {customer}名義の{place}, {customer}名義, {customer}が所有する{place},
        {customer}が所有している{place}, {customer}が保有する{place},
        {customer}が持つ{place}, {customer}が持っている{place},
        {customer}が契約している{place}, {customer}契約の{place},
        {customer}管理の{place}, {customer}向け{place},
        {customer}ごとの{place}, {customer}ごとに{place},
        各{customer}の{place}, {customer}各社の{place}, {their}の{place},
        {their}{place}, {their}側の{place}, {their}の{product}{place},
        {their}の{product}の{place}, {their}の{adjective}{place},
        {their}側{place}, {place}は{customer}, {place}は{customer}の,
        {place}も{customer}, {place}が{customer}, {place}は先方,
        {place}は{customer}側, {place}は{customer}所有,
        {place}は{customer}のもの, {place}は{customer}が所有,
        {place}は{customer}が保有, {place}の所有者は{customer},
        {place}の持ち主は{customer}, {place}の所有は{customer}, {customer}のもの,
        {customer}の{azure}, {customer}{azure}, {customer}側の{azure},
        {their}の{azure}, {customer}の{azure}上, 先方所有, {customer}側に構築,
        {customer}側で消費, {customer}側で稼働, 顧客テナント, お客様テナント, 客先テナント,
        顧客サブスクリプション, 顧客環境, 顧客のテナント, {customer}先の{place},
        {customer}の中で動, {customer}内で稼働, {customer}内に展開,
        {customer}名義で契約, {customer}の{product}`,
      en: `
        {customer} [own] [{adjective}] [{adjective}] [{product}] [{adjective}] {place}, {their} [own] [{adjective}] [{adjective}]
        [{product}] [{adjective}] {place}, {place} of|from [the|a|our|my|each|this|that|these|those|every] [{adjective}] {customer},
        {place} owned|held|controlled by [the|our|a] [{adjective}] {customer}, {place} is|are|being theirs, {place} is|are [the]
        {customer}, {place} belong [to] [the|our] {customer}, {their} [own] {azure}, {customer} [own] {azure}, {customer} owned, owned
        by [the|our] {customer}, tenant is theirs, it is theirs, inside [the|our|a] {customer}, within [the|our|a] {customer}, {place}
        .. belong to them, on {customer} side, customer side tenant, {customer} is [the] owner of [the] {place}, where [the]
        {customer} own [the] {place}, {customer} own|hold|have [the|their|its] [own] [{adjective}] [{product}] {place}, in theirs,
        into theirs, tenant customer, tenant of customer, tenant client, tenant {customer}, {place} {customer}, consumption .. in
        theirs, {place} is [under] {customer} name, lands in theirs, not in ours, not our {place}, not ours but {customer}, each
        {customer} has [its|their] own [{adjective}] {place}, its own [{adjective}] {place}, {their} [own] {product}, {customer} [own]
        {product}, both their own, all their own, is their own, are their own, all theirs, both theirs, {place} [is] belong [to]
        [the|our], both belong to them, all belong to them, belongs to them, belong to them, {place} is hers, {place} is his, in the
        name of the {customer}, {customer} owned {place}, {place} is [the] property of, {place} of [one|the|our|a|my|this|that]
        {customer}, {azure} of [one|the|our|a|my|this|that] {customer}, {place} of them, {place} of theirs, theirs is the {place},
        {place} is .. only {customer}, {place} of [the] {customer}, at the {customer} in his {azure}, {their} .. {place}`,
    },
    implies: {
      de: `
        läuft|laeuft beim {customer}, laufen beim {customer}, läuft|laeuft bei [unserem|einem|dem] {customer}, läuft|laeuft direkt
        beim {customer}, beim {customer} installiert, beim {customer} deployt, beim {customer} ausgerollt, beim {customer} vor ort,
        alles beim {customer}, verbrauch beim {customer}, ressourcen beim {customer}, bei den kunden läuft|laeuft, im haus des
        {customer}, läuft|laeuft bei denen, {product} beim {customer}, {product} bei [unserem|einem|dem] {customer}, {product}
        für|fuer den {customer}`,
      fr: `
        tourne chez le {customer}, tourne chez notre {customer}, tournent chez le {customer}, tournent chez les {customer}, tourne
        chez eux, hébergé chez le {customer}, déployé chez le {customer}, déployée chez le {customer}, déployé chez les {customer},
        installé chez le {customer}, installé chez les {customer}, chez le client, chez notre client, chez les clients, chez nos
        clients, chez un client, chez chaque client, consommation du {customer}, consommation chez le {customer}, déployons chez,
        {product} chez le {customer}, {product} chez [un|notre|nos|les] {customer}, {product} pour le {customer}`,
      en: '{customer} has|have|uses|use [the|an|their] {product}, {customer} sits on {product}, {customer} runs {product}',
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
      ja: `
        {our}{place}, {our}の{place}, {our}{product}{place},
        {our}の{product}{place}, {our}の{product}の{place},
        {our}{adjective}{place}, {our}の{adjective}{place},
        {our}の{adjective}{product}{place}, {our}側{place},
        {our}側の{place}, {our}自身の{place}, {our}所有の{place},
        {our}所有{place}, {our}保有の{place}, {our}名義の{place}, {our}名義,
        {our}が所有する{place}, {our}が所有している{place}, {our}が保有する{place},
        {our}が持つ{place}, {our}が持っている{place}, {our}管理の{place},
        {our}契約の{place}, {our}が契約している{place}, {place}は{our},
        {place}は{our}の, {place}も{our}, {place}が{our}, {place}は{our}側,
        {place}は{our}所有, {place}は{our}のもの, {place}は{our}が所有,
        {place}は{our}名義, {our}の{azure}, {our}{azure}, {our}側の{azure},
        {our}でホスト, {our}でホスティング, {our}がホスト, {our}側でホスト, {our}側で稼働,
        {our}側で動, 自社ホスト, 自社ホスティング, 自前の{place}, 自前で, パートナー側の{place},
        パートナーの{place}, パートナー{place}, ISV側の{place}, ISVの{place},
        {azure}の料金は{our}が, {azure}料金は{our}が, {azure}の請求は{our}に,
        自社インフラ, 自社基盤, {our}のもの`,
      de: `
        {our} [eigen] [{adjective}] [{product}] [{adjective}] {place}, eigen [{adjective}] [{product}] {place}, in der eigenen
        {place}, im eigenen {place}, {place} gehört|gehoert uns, {place} gehören|gehoeren uns, {place} ist unser, {place} ist unsere,
        {place} sind unsere, {place} liegt bei uns, {place} läuft|laeuft auf uns, {place} auf unseren namen, {place} von uns, {place}
        bei uns, gehört|gehoert uns, bei uns gehostet, von uns gehostet, wir hosten, hosten wir, wir hosten selbst, selbst gehostet,
        eigenes hosting, läuft|laeuft bei uns, laufen bei uns, zentral bei uns, auf unserer seite, unter unserem dach, in unserem
        haus, wir zahlen die azure rechnung, die azure rechnung zahlen wir, azure rechnung geht an uns, mandant wir, mandant ist
        unser, wir als betreiber der plattform, nicht beim {customer} sondern bei uns, auf unsere kosten, partnertenant,
        partnermandant, wir stellen die infrastruktur, alles bei uns`,
      fr: `
        {our} [{adjective}] {place}, {our} propre {place}, {our} propres {place}, {our} {azure}, notre propre azure, {place} à nous,
        {place} nous appartient, {place} nous appartiennent, nous appartient, nous appartiennent, {place} est à nous, {place} est le
        nôtre, {place} est la nôtre, dans le nôtre, dans la nôtre, {place} qui nous appartient, {place} dont nous sommes propriétaire,
        {place} du partenaire, {place} de l éditeur, chez nous, tout est chez nous, tourne chez nous, tournent chez nous, hébergé chez
        nous, hébergée chez nous, hébergés chez nous, hébergé par nous, hébergée par nous, hébergé par nos soins, nous hébergeons, on
        héberge, nous l hébergeons, on l héberge, hébergeons nous mêmes, hébergement par nos soins, en interne chez nous, de notre
        côté, nous payons la facture azure, on paie la facture azure, facture azure est pour nous, pas chez le {customer} mais, à
        notre nom, {place} à notre nom, {place} interne`,
      es: `
        {our} [{adjective}] [{adjective}] [{product}] {place}, {our} {azure}, {place} [{product}] propio|propia nuestro|nuestra,
        {place} propio, {place} propia, {place} propios, {place} propias, propio {place}, propia {place}, {place} nuestro, {place}
        nuestra, {place} nuestros, {place} nuestras, {place} [{product}] es|son|sera nuestro|nuestra|nuestros|nuestras, {place} es|son
        de nosotros, {place} de nosotros, {place} [de] {product} nuestro|nuestra, {place} de|del partner, {place} de nuestra empresa,
        {place} de nuestra compania, {place} de mi empresa, {place} a nuestro nombre, {place} que es nuestro|nuestra, {place} que
        controlamos nosotros, {place} pertenece a nosotros, {place} nos pertenece, somos dueños del {place}, somos propietarios del
        {place}, somos los titulares del {place}, en el nuestro, en la nuestra, en las nuestras, en nuestra casa, en casa nuestra,
        alojado por nosotros, alojada por nosotros, alojado en nuestro, lo alojamos nosotros, la alojamos nosotros, lo hospedamos
        nosotros, hospedado por nosotros, lo hosteamos nosotros, hosteado por nosotros, hosting propio, alojamiento propio, nosotros
        pagamos azure, pagamos nosotros azure, pagamos nosotros el azure, la factura de azure la pagamos nosotros, corre en lo
        nuestro, tenant ISV, tenant del ISV, suscripcion del ISV, infraestructura propia, todo en nuestra nube, lo alojamos todo, no
        en el suyo, no en el del cliente`,
    },
    denied: 'customer',
  },
}
