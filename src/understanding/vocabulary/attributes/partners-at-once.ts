import type { Phrases } from '../../../knowledge/phrases.ts'

export const partnersAtOnce: Phrases = {
  en: `
    we|us both claim|link|register|enter|set, both of us, both partners claim|link|register|enter, both claim it, another|other partner already, another|other partner did, another|other partner uses, another|other partner [has] linked, a second partner,
    how many partners, more than one partner, two partners have, several partners have, multiple partners have, can two partners,
    can several partners, can multiple partners, partners at the same time, partners at once, exclusive, is it exclusive,
    only one partner, one partner or several, how many can, share it with another partner, partners in parallel, max partners,
    maximum number of partners, number of partners, how many firms, how many MSPs, how many SIs,
    number of firms|partners|companies|vendors, max|maximum .. partners|firms|companies, how many firms|companies,
    can|could|may another|other|others|several|two|more|many partner|partners, other partners also, other partners too,
    another partner also, have two|three|several|multiple|many .. partners, several|two|multiple|many partners use,
    used by several|two|multiple|many, at once with`,
  de: `
    wir beide .. beanspruchen|eintragen|verknüpfen|verknuepfen|anmelden|registrieren, beide partner .. beanspruchen|eintragen|verknüpfen|verknuepfen, anderer partner hat, anderer partner schon, anderer partner bereits, anderer partner nutzt, zweiter partner,
    wie viele partner, wieviele partner, mehr als ein partner, mehr als einen partner, können|koennen zwei partner,
    können|koennen mehrere partner, dürfen|duerfen zwei partner, dürfen|duerfen mehrere partner, mehrere partner gleichzeitig,
    zwei partner gleichzeitig, partner gleichzeitig, gleichzeitig mehrere, exklusiv, ist .. exklusiv, nur ein partner,
    nur einen partner möglich|moeglich, ein partner oder mehrere, einer oder mehrere, wie viele können|koennen,
    wie viele dürfen|duerfen, mit einem anderen partner teilen, parallel mehrere, partner parallel, maximale anzahl,
    anzahl der partner, anzahl partner, wie viele dienstleister, wie viele firmen,
    können|koennen andere partner, kann ein anderer partner, auch andere partner, zwei .. partner haben, mehrere .. partner haben`,
  fr: `
    revendiquons tous les deux, revendique tous les deux, déclarons tous les deux, tous les deux revendiquons, les deux partenaires revendiquent, autre partenaire a, autre partenaire utilise, autre prestataire a déjà, deuxième partenaire,
    combien de partenaires, combien de prestataires, plus d un partenaire, plusieurs partenaires peuvent,
    plusieurs partenaires en même temps, plusieurs partenaires à la fois, deux partenaires peuvent, deux partenaires en même temps,
    deux partenaires à la fois, peut on être plusieurs, plusieurs peuvent, en même temps que d autres, exclusif, exclusive,
    est ce exclusif, exclusivité, un seul partenaire possible, un seul partenaire ou, un partenaire ou plusieurs,
    un ou plusieurs partenaires, nombre de partenaires, nombre maximum de partenaires, nombre maximal de partenaires,
    partager avec un autre partenaire, partenaires simultanés, partenaires simultanément, simultanément plusieurs, combien peuvent,
    combien d ESN`,
  es: `
    reclamamos los dos, los dos reclamamos, ambos reclamamos, reclamamos ambos, reclaman los dos, otro partner ya, otro partner tiene, otro partner ha, otro socio ya, otro socio tiene, segundo partner,
    cuantos partners, cuantos socios, cuantos proveedores, cuantas empresas, cuantos pueden, mas de un partner, pueden dos partners,
    pueden varios partners, dos partners pueden, varios partners pueden, varios partners a la vez, dos partners a la vez,
    partners a la vez, partners al mismo tiempo, partners simultaneamente, exclusivo, es exclusivo, es excluyente, solo un partner,
    un solo partner o, solo puede haber un, solo puede uno, uno o varios, uno solo o varios, maximo de partners, numero de partners,
    numero maximo de partners, compartirlo con otro, se puede compartir, partners simultaneos`,
  ja: `
    両社が申請, 両社とも申請, 両方が申請, 二社とも申請, 他のパートナーがすで, 他のパートナーが既, 他社がすで, 別のパートナーがすで, 別のパートナーが既, 何社, 何社まで, 何社が, 何パートナー, いくつのパートナー, パートナーは何社, パートナー数, 同時に何社, 同時に複数, 同時に2社, 同時に二社, 複数のパートナーが同時, 複数パートナーが同時, 複数パートナーで, 複数のパートナーで使,
    複数社で, 複数のパートナーが設定, 複数のパートナーが登録, 複数のパートナーが持, 2社が, 二社が, 排他, 排他的, 独占, 独占的, 1社だけ, 一社だけですか, 1社のみですか, 一社のみですか, 共有でき, 併存でき, 最大何社,
    パートナーの上限`,
}
