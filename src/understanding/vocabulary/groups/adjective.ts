import type { Phrases } from '../../../knowledge/phrases.ts'

export const adjective: Phrases = {
  en: `
    own, existing, production, prod, dedicated, respective, single, whole, entire, separate, central, individual, new, current,
    main, corporate, different, various, multiple, several, many, all, cloud, private, shared, old, other, hosting, public,
    commercial, global, test, live, personal, paid, EA, MCA, CSP, PAYG, two, three, four, five, actual, managed, multi, partner,
    company, home, in house, core, client, pooled, provider, dev, development, engineering, internal, =one, =single, =only, GCC,
    GCC high, government, gov, sovereign, =ain`,
  de: `
    eigen, bestehend, vorhanden, produktiv, produktion, dediziert, jeweilig, einzeln, gesamt, ganz, separat, getrennt, zentral, neu,
    aktuell, derzeitig, hauptsächlich|hauptsaechlich, verschieden, mehrere, mehreren, einige, viele, vielen, alle, allen, beide,
    beiden, zwei, drei, vier, fünf|fuenf, gemeinsam, geteilt, alt, andere, anderen, anderer, öffentlich|oeffentlich, kommerziell,
    global, privat, persönlich|persoenlich, bezahlt, groß, klein, deutsch, europäisch|europaeisch, verwaltet, produktive, zahlreich,
    sämtliche|saemtliche, sämtlichen|saemtlichen, jetzig, lokal, besagt, französisch|franzoesisch, schweizer,
    österreichisch|oesterreichisch`,
  fr: `
    propre, existant, dédié, dédiée, séparé, séparée, unique, entier, entière, central, centrale, individuel, individuelle, nouveau,
    nouvelle, nouveaux, actuel, actuelle, principal, principale, différent, différente, plusieurs, tous, toutes, partagé, partagée,
    mutualisé, mutualisée, ancien, ancienne, autre, autres, public, publique, commercial, commerciale, global, globale, privé,
    privée, payant, deux, trois, quatre, cinq, géré, managé, respectif, respectifs, multiples, divers, grand, petit, interne,
    =de production, =de prod, =de test, nombreux, français, européen`,
  es: `
    propio, existente, actual, productivo, de produccion, produccion, dedicado, respectivo, unico, entero, completo, separado,
    central, individual, nuevo, principal, corporativo, distinto, diferente, varios, varias, multiples, todos, todas, privado,
    compartido, antiguo, otro, publico, comercial, global, de pruebas, de desarrollo, personal, dos, tres, cuatro, cinco,
    gestionado, administrado, aislado, de empresa, del partner, misma, mismo`,
  ja: `
    既存, 既存の, 本番, 本番の, 専用, 専用の, 個別, 個別の, 独自, 独自の, 自身の, 単一の, 全体の, 別の, 各, 新規, 新規の, 現在の, 現行, 現行の, 複数の, 複数, すべての, 全ての, 全, 共有, 共用, 検証, 開発,
    テスト, 社内, 商用, 共通の, 共通, 同じ, 同一, 同一の, 契約, 保有, 本社の, 海外, 日本の, マルチ, マルチテナント, クラウド`,
}
