import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const partnersOne: Saying<ValueOf<'partners'>> = {
  says: {
    en: `
      only partner, the only partner, sole partner, no other partner, no other partners, only us, just us, nobody else works,
      no one else works, nobody else is, nobody else touches, no one else touches, nobody else in, no one else in, nobody else on,
      exclusively us, ours alone, we alone, alone in there, only one there, the only ones, we are the only, no second partner,
      no further partner, single partner in, one partner only there, no other integrator, no other MSP, no other SI,
      no other consultancy, no other vendor, no other reseller, without other partners, without any other partner, only one partner,
      just one partner works, no partners besides us, no partner besides us, nobody besides us, no one besides us, nobody but us,
      no one but us, no competitor in, no other {firm}, no further {firm}, no second {firm}`,
    de: `
      einziger partner, einzige partner, einzigen partner, der einzige partner, alleiniger partner, alleinige partner,
      alleiniger dienstleister, einziger dienstleister, einzige dienstleister, nur wir, nur uns, wir allein, wir alleine, allein wir,
      sind allein, sind alleine, sind da allein, alleine drin, ganz allein, als einzige, als einziger, wir sind die einzigen,
      die einzigen, kein anderer partner, keinen anderen partner, keine anderen partner, keine weiteren partner,
      kein weiterer partner, keinen weiteren partner, kein zweiter partner, keinen zweiten partner, kein anderer dienstleister,
      keinen anderen dienstleister, keine anderen dienstleister, keine weiteren dienstleister, kein weiterer dienstleister,
      kein anderes systemhaus, sonst niemand, sonst keiner, sonst kein partner, niemand sonst, niemand anders, niemand anderes,
      kein anderer, keine anderen, außer uns niemand, außer uns keiner, außer uns ist niemand, niemand außer uns, keiner außer uns,
      exklusiv wir, exklusiv bei uns, ohne andere partner, ohne weitere partner, kein mitbewerber, kein wettbewerber,
      allein zuständig|zustaendig, alleinverantwortlich`,
    fr: `
      seul partenaire, le seul partenaire, unique partenaire, partenaire unique, seul prestataire, le seul prestataire,
      seul intégrateur, les seuls, nous sommes les seuls, nous sommes seuls, on est seul, on est seuls, on est les seuls, tout seuls,
      seuls dessus, seuls sur, seulement nous, uniquement nous, juste nous, nous seuls, rien que nous, personne d autre,
      personne d autre que nous, aucun autre partenaire, pas d autre partenaire, pas d autres partenaires, aucun autre prestataire,
      pas d autre prestataire, pas d autres prestataires, aucun autre intégrateur, pas d autre intégrateur, aucun autre acteur,
      aucun autre, pas de second partenaire, pas de deuxième partenaire, sans autre partenaire, sans autres partenaires,
      un seul partenaire, un seul prestataire, exclusivement nous, en exclusivité, à part nous personne, personne à part nous,
      personne à part, aucun concurrent, nous uniquement, il n y a que nous, n y a que nous, y a que nous, on est tout seuls`,
    es: `
      unico partner, el unico partner, unicos partners, partner unico, unico socio, unico proveedor, unico integrador, unico MSP,
      somos los unicos, somos el unico, somos unicos, los unicos, solo nosotros, solo estamos nosotros, solamente nosotros,
      unicamente nosotros, nosotros solos, estamos solos, nadie mas, nadie mas trabaja, nadie mas toca, nadie mas entra,
      nadie mas que nosotros, nadie aparte de nosotros, nadie excepto nosotros, no hay nadie mas, no hay otro partner,
      no hay otros partners, no hay mas partners, no hay otro proveedor, no hay otros proveedores, no hay otro integrador,
      no hay otra consultora, no hay ningun otro, ningun otro partner, ningun otro proveedor, ningun otro integrador,
      ninguna otra empresa, ninguna otra consultora, sin otros partners, sin otro partner, sin mas partners, sin otros proveedores,
      sin mas proveedores, un solo partner, un unico partner, un solo proveedor, un unico proveedor, solo un partner,
      solo hay un partner, en exclusiva, en exclusividad, exclusivamente nosotros, no intervienen otros, no participa nadie mas,
      no lo compartimos, no compartimos`,
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
      他のベンダーはいません, 他にベンダーはいません, ほかにパートナーはいません, 単独で担当, 単独パートナー,
      単独で, 1社体制, 一社体制, 1社で, 一社で, 専任`,
  },
  denied: 'several',
}
