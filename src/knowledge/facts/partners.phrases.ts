import type { FactPhrases } from '../phrases.ts'

export const partnersPhrases: FactPhrases<'partners'> = {
  one: {
    says: {
      ja: `
        唯一のパートナー, 唯一の, パートナーは{we}のみ, パートナーは{we}だけ, パートナーは1社,
        パートナーは一社, パートナーは1社のみ, パートナーは一社のみ, パートナーは一社だけ, パートナー1社,
        パートナー一社, {we}のみです, {we}だけです, {we}1社, {we}一社, {we}1社のみ,
        {we}一社のみ, {we}1社だけ, {we}一社だけ, {we}単独, {we}が単独, {we}のみが,
        {we}だけが, {we}以外にパートナーはいません, {we}以外のパートナーはいません,
        {we}以外のパートナーはない, {we}以外はいません, {we}以外いません, {we}以外にいない,
        {we}以外に, 他にパートナーはいません, 他にパートナーはいない, 他のパートナーはいません,
        他のパートナーはいない, 他のパートナーなし, 他パートナーなし, 他パートナーはいません, 他社はいません,
        他社はいない, 他社は関与していません, 他社の関与はありません, 他社は入っていません, 他社は入っていない,
        他のベンダーはいません, 他にベンダーはいません, ほかにパートナーはいません, 単独で担当, 単独パートナー, 単独で,
        1社体制, 一社体制, 1社で, 一社で, 専任`,
      de: `
        einziger partner, einzige partner, einzigen partner, der einzige partner, alleiniger partner, alleinige partner, alleiniger
        dienstleister, einziger dienstleister, einzige dienstleister, nur wir, nur uns, wir allein, wir alleine, allein wir, sind
        allein, sind alleine, sind da allein, alleine drin, ganz allein, als einzige, als einziger, wir sind die einzigen, die
        einzigen, kein anderer partner, keinen anderen partner, keine anderen partner, keine weiteren partner, kein weiterer partner,
        keinen weiteren partner, kein zweiter partner, keinen zweiten partner, kein anderer dienstleister, keinen anderen
        dienstleister, keine anderen dienstleister, keine weiteren dienstleister, kein weiterer dienstleister, kein anderes
        systemhaus, sonst niemand, sonst keiner, sonst kein partner, niemand sonst, niemand anders, niemand anderes, kein anderer,
        keine anderen, außer uns niemand, außer uns keiner, außer uns ist niemand, niemand außer uns, keiner außer uns, exklusiv wir,
        exklusiv bei uns, ohne andere partner, ohne weitere partner, kein mitbewerber, kein wettbewerber, allein zuständig|zustaendig,
        alleinverantwortlich`,
      fr: `
        seul partenaire, le seul partenaire, unique partenaire, partenaire unique, seul prestataire, le seul prestataire, seul
        intégrateur, les seuls, nous sommes les seuls, nous sommes seuls, on est seul, on est seuls, on est les seuls, tout seuls,
        seuls dessus, seuls sur, seulement nous, uniquement nous, juste nous, nous seuls, rien que nous, personne d autre, personne d
        autre que nous, aucun autre partenaire, pas d autre partenaire, pas d autres partenaires, aucun autre prestataire, pas d autre
        prestataire, pas d autres prestataires, aucun autre intégrateur, pas d autre intégrateur, aucun autre acteur, aucun autre, pas
        de second partenaire, pas de deuxième partenaire, sans autre partenaire, sans autres partenaires, un seul partenaire, un seul
        prestataire, exclusivement nous, en exclusivité, à part nous personne, personne à part nous, personne à part, aucun
        concurrent, nous uniquement, il n y a que nous, n y a que nous, y a que nous, on est tout seuls`,
      es: `
        unico partner, el unico partner, unicos partners, partner unico, unico socio, unico proveedor, unico integrador, unico MSP,
        somos los unicos, somos el unico, somos unicos, los unicos, solo nosotros, solo estamos nosotros, solamente nosotros,
        unicamente nosotros, nosotros solos, estamos solos, nadie mas, nadie mas trabaja, nadie mas toca, nadie mas entra, nadie mas
        que nosotros, nadie aparte de nosotros, nadie excepto nosotros, no hay nadie mas, no hay otro partner, no hay otros partners,
        no hay mas partners, no hay otro proveedor, no hay otros proveedores, no hay otro integrador, no hay otra consultora, no hay
        ningun otro, ningun otro partner, ningun otro proveedor, ningun otro integrador, ninguna otra empresa, ninguna otra
        consultora, sin otros partners, sin otro partner, sin mas partners, sin otros proveedores, sin mas proveedores, un solo
        partner, un unico partner, un solo proveedor, un unico proveedor, solo un partner, solo hay un partner, en exclusiva, en
        exclusividad, exclusivamente nosotros, no intervienen otros, no participa nadie mas, no lo compartimos, no compartimos`,
      en: `
        only partner, the only partner, sole partner, no other partner, no other partners, only us, just us, nobody else works, no one
        else works, nobody else is, nobody else touches, no one else touches, nobody else in, no one else in, nobody else on,
        exclusively us, ours alone, we alone, alone in there, only one there, the only ones, we are the only, no second partner, no
        further partner, single partner in, one partner only there, no other integrator, no other MSP, no other SI, no other
        consultancy, no other vendor, no other reseller, without other partners, without any other partner, only one partner, just one
        partner works, no partners besides us, no partner besides us, nobody besides us, no one besides us, nobody but us, no one but
        us, no competitor in, no other {firm}, no further {firm}, no second {firm}`,
    },
    denied: 'several',
  },
  several: {
    says: {
      ja: `
        複数のパートナー, 複数パートナー, 複数社, 複数の会社, 複数のベンダー, 複数ベンダー, 複数のMSP,
        複数のSIer, 複数のSI, 複数の事業者, 数社, 2社, 二社, 3社, 三社, 4社, 2社で, 二社で,
        三社で, 2社体制, パートナーが2社, パートナーが複数, パートナーは2社, パートナーは複数, パートナーも関与,
        パートナーも入って, 両社, 両パートナー, マルチベンダー, {otherPartner}も,
        {otherPartner}も入って, {otherPartner}も関与, {otherPartner}もいます,
        {otherPartner}もいる, {otherPartner}も担当, {otherPartner}も作業,
        {otherPartner}も運用, {otherPartner}も同じ, {otherPartner}と共同,
        {otherPartner}と共有, {otherPartner}と一緒, {otherPartner}と分担,
        {otherPartner}と並行, {otherPartner}と協業, {otherPartner}とともに,
        {otherPartner}と共に, {otherPartner}が担当, {otherPartner}が運用,
        {otherPartner}が作業, {otherPartner}が別の, {otherPartner}が並行,
        共同で担当, 分担して, 分担しています, 共同提案, 協業して, {we}以外にも, {we}のほかに,
        {we}の他に, {we}ともう一社, もう一社, もう1社, 二つ目のパートナー, 2つ目のパートナー, 二社目,
        2社目, 同じサブスクリプションに, 同じサブスクリプションを, サブスクリプションを共有, サブスクを共有,
        テナントを共有, ワークロードを共有, 相乗り, {we}だけではなく, {we}だけではありません,
        唯一のパートナーではありません`,
      de: `
        zwei partner, zwei partnern, drei partner, drei partnern, vier partner, mehrere partner, mehreren partnern, mehrere
        dienstleister, mehreren dienstleistern, mehrere anbieter, zwei dienstleister, drei dienstleister, zwei dienstleistern, viele
        partner, viele dienstleister, mehr als ein partner, verschiedene partner, verschiedene dienstleister, weitere partner,
        weiteren partnern, weiterer partner, weiteren partner, weiterer dienstleister, weitere dienstleister, weiteren dienstleister,
        andere partner, andere dienstleister, beide partner, zweiter partner, zweiten partner, zweite partner, zweiter dienstleister,
        zweiten dienstleister, zweites systemhaus, zweiten integrator, zwei systemhäuser|systemhaeuser, zwei integratoren, zwei
        firmen, mehrere firmen, drei firmen, zu zweit, zu dritt, noch ein partner, noch ein dienstleister, noch ein anderer, noch ein
        weiterer, noch einer, noch jemand, noch andere, noch ein systemhaus, noch ein zweiter, ein anderer partner macht, anderer
        partner .. auch, anderer dienstleister macht, ein anderer macht, anderer macht, {otherPartner} macht, {otherPartner} betreibt,
        {otherPartner} betreut, {otherPartner} kümmert|kuemmert, {otherPartner} verwaltet, {otherPartner} ist auch, {otherPartner}
        arbeitet, {otherPartner} auch, neben uns, nebst uns, außer uns noch, außer uns gibt, zusätzlich|zusaetzlich zu uns, mit einem
        anderen partner, mit einem anderen dienstleister, gemeinsam mit einem, zusammen mit einem, zusammen mit {otherPartner},
        gemeinsam mit {otherPartner}, parallel zu uns, parallel mit, parallel zu {otherPartner}, teilen uns die, teilen uns den,
        teilen uns das, teilen wir uns, wir teilen, teilen sich, teilt sich, geteilt mit, aufgeteilt mit, nicht die einzigen, nicht
        allein, nicht alleine, nicht der einzige, nicht einziger, wir und ein, wir und noch, uns und ein, einer von zwei, einer von
        drei, einer von mehreren, einer von vielen, mitbewerber ist auch, mitbewerber arbeitet, wettbewerber arbeitet, wettbewerber
        ist auch, mitbewerber macht, wettbewerber macht, auch dort tätig|taetig, auch dort aktiv, auch drin, ebenfalls drin, ebenfalls
        dort, in derselben subscription, in der gleichen subscription, auf derselben subscription, auf der gleichen subscription, im
        selben abo, im gleichen abo, in demselben abo, seite an seite`,
      fr: `
        deux partenaires, trois partenaires, quatre partenaires, plusieurs partenaires, plusieurs prestataires, plusieurs
        intégrateurs, plusieurs fournisseurs, plusieurs ESN, plusieurs sociétés, plusieurs acteurs, plusieurs infogérants, deux
        prestataires, trois prestataires, deux intégrateurs, deux ESN, deux sociétés, trois sociétés, deux infogérants, deux
        fournisseurs, de nombreux partenaires, différents partenaires, plus d un partenaire, les deux partenaires, autres partenaires,
        autres prestataires, d autres partenaires, d autres prestataires, autre partenaire .. aussi, {otherPartner} .. aussi,
        {otherPartner} également, {otherPartner} intervient, {otherPartner} travaille, {otherPartner} gère, {otherPartner} exploite,
        {otherPartner} s occupe, {otherPartner} fait, {otherPartner} assure, {otherPartner} opère, un autre gère, un autre fait, un
        autre s occupe, deuxième partenaire, second partenaire, second prestataire, deuxième prestataire, second intégrateur, deuxième
        intégrateur, avec un autre partenaire, avec un autre prestataire, avec un autre intégrateur, avec {otherPartner}, partageons,
        nous partageons, on partage, on se partage, nous nous partageons, se partagent, partagé avec, partagée avec, partagent l
        abonnement, partagent le, partage avec, en parallèle d un autre, à côté de nous, à côté d un autre, en plus de nous, outre
        nous, à part nous il y a, avec nous il y a, aux côtés de, conjointement avec, ensemble avec un, pas les seuls, pas seuls, pas
        le seul partenaire, pas le seul, nous et un autre, nous et un, un parmi, un des deux, l un des deux, l un des trois, parmi
        plusieurs, concurrent aussi, concurrent intervient, concurrent travaille, co traitance, cotraitance, sous le même abonnement,
        sur le même abonnement, dans le même abonnement, sur la même souscription, dans la même souscription, sur le même périmètre,
        multi partenaires`,
      es: `
        dos partners, tres partners, cuatro partners, varios partners, multiples partners, muchos partners, mas de un partner,
        diversos partners, ambos partners, dos socios, varios socios, otros partners, otros socios, otros proveedores, dos
        proveedores, tres proveedores, varios proveedores, multiples proveedores, mas de un proveedor, dos integradores, varios
        integradores, otros integradores, dos consultoras, varias consultoras, otras consultoras, dos empresas, tres empresas, varias
        empresas, otras empresas, dos MSP, dos MSPs, varios MSP, varios MSPs, dos SI, varios SI, otro partner tambien, tambien hay
        otro, hay otro partner, hay otro proveedor, hay otro integrador, hay otra consultora, hay otra empresa, hay otro MSP, hay
        otros partners, hay mas partners, hay mas proveedores, hay varios, {otherPartner} tambien, tambien {otherPartner}, tambien
        trabaja {otherPartner}, tambien esta {otherPartner}, {otherPartner} lleva, {otherPartner} gestiona, {otherPartner} opera,
        {otherPartner} se encarga, {otherPartner} hace, {otherPartner} trabaja, junto con {otherPartner}, junto a {otherPartner}, con
        {otherPartner} a la vez, en paralelo con {otherPartner}, al lado de {otherPartner}, compartimos con {otherPartner}, compartido
        con {otherPartner}, compartida con {otherPartner}, comparte .. con {otherPartner}, nosotros y {otherPartner}, segundo partner,
        segundo proveedor, segundo integrador, segunda consultora, un competidor tambien, la competencia tambien, compartimos la
        suscripcion, compartimos el tenant, compartimos el workload, compartimos la carga, compartimos el cliente, comparten la
        suscripcion, comparten suscripcion, suscripcion compartida, la misma suscripcion, en la misma suscripcion, somos dos, somos
        tres, somos varios, uno de varios, uno de dos, uno de tres, no somos los unicos, no somos el unico, no estamos solos, ademas
        de nosotros, aparte de nosotros, a parte de nosotros, con nosotros hay, repartido entre, nos repartimos, trabajamos junto con,
        trabajamos en paralelo, multipartner, multiproveedor`,
      en: `
        two partners, three partners, four partners, several partners, multiple partners, many partners, more than one partner, both
        partners, various partners, other partners, another partner .. too, another partner [also] works, another partner does,
        another partner is doing, another partner runs, another partner handles, another partner manages, another partner looks after,
        second partner, second integrator, second MSP, second SI, second consultancy, another integrator, another SI, another MSP,
        another consultancy, another consulting, other integrator, other MSP, other SI, other consultancy, share .. with another,
        share .. with a second, shared with another, sharing .. with, share that workload, share this workload, share the workload,
        share the subscription, share the tenant, share it with, we share, together with another, alongside another, alongside a
        second, next to another, side by side with another, in parallel with another, competitor also, competitor works, competitor is
        also, competitor does, competing partner, two of us, two MSPs, two SIs, two integrators, two consultancies, two firms, two
        vendors, two companies work, three firms, three companies, one of two, one of three, one of several, one of many, besides us,
        besides us there is, apart from us, in addition to us, not the only partner, not the only ones, not alone, us and another, us
        and a, we and another, co deliver, a different partner does, a different partner runs, another firm does, another firm runs,
        another company does, another provider does, another provider runs, somebody else does the, someone else does the, other one
        does, other partner does, other partner runs, other firm does, work side by side, also active in, also active on, also works
        in, also works on the same, also work there, are in there too, is in there too, in the same subscription, on the same
        subscription, and still works there, still works there, still work there, also works there, two other partners, three other
        partners, other partners in, two more .. {firm}, three more .. {firm}, two other .. {firm}, three other .. {firm}, another ..
        {firm} .. as well, another .. {firm} .. too, another .. {firm} .. also, {firm} .. in there as well, {firm} works .. as well,
        {firm} works in the same, {firm} also works, {firm} .. works .. same, {firm} .. active there, {firm} .. busy in there, several
        {firm} work, several {firm} active, many {firm}, second .. {firm} .. active, second .. {firm} .. works, second service firm, a
        second {firm}, second {firm}, another {firm} working, another {firm} active, there is another {firm}`,
    },
    denied: 'one',
  },
}
