import type { Phrases } from '../../../knowledge/phrases.ts'

/** Said of every part. */
export const everywhere: Phrases = {
  en: `
    both, all, everything, every one, each, in each, for both, for all, in both cases, in all cases, everywhere, throughout,
    across the board, all of it, all of them, all three, all four, in either case, each of them, any of them, the lot, as a whole,
    overall, in all of them, same customer, all under, either way, both ways, in any case, whichever way,
    any|each|all of the two|three|four|five|lot|workloads|products|parts`,
  de: `
    beide, beides, beiden, =für|=fuer beide, =bei beiden, =in beiden, =in beiden fällen|faellen, alle, alles, jede, jedes, jeder,
    überall|ueberall, durchweg, durchgehend, durchgängig|durchgaengig, insgesamt, =in allen fällen|faellen, =bei allen,
    =für|=fuer =alle, =in allen, =alle drei, =alle vier, sämtliche|saemtliche, allesamt, gesamt, =als ganzes, =im ganzen, jeweils,
    =jeder =von =ihnen, =jedes davon, gleicher kunde, derselbe kunde, flächendeckend|flaechendeckend, quer =durch,
    =ganz gleich welcher, =alles =unter, samt =und sonders, keinen|keines|keins|jeden|jedes der drei|zwei|beiden|vier`,
  fr: `
    =les deux, =tous =les deux, =toutes =les deux, =pour =les deux, =dans =les deux, =dans =les deux cas, tout, tous, toutes,
    chaque, chacun, chacune, =pour chacun, partout, =dans =tous =les cas, =dans =chaque cas, =pour =tout, =pour =tous,
    =pour =toutes, =dans =tous, =dans =toutes, =tous =les trois, =les trois, =les quatre, =l ensemble, =dans =l ensemble,
    =dans =son ensemble, globalement, intégralement, =en totalité, =sur =toute =la ligne, =de part =et =d =autre, =même client,
    =à =chaque fois, =le =tout, systématiquement, =pour =l ensemble, =sur =l ensemble, =l =un =et =l =autre, =sans exception,
    aucun|aucune|chacun|chacune des trois|deux|quatre`,
  es: `
    ambos, ambas, los dos, las dos, los tres, las tres, los cuatro, todos, todas, todo, todo ello, cada uno, cada una, en cada uno,
    en cada una, para ambos, para ambas, en ambos, en ambas, en ambos casos, para todos, para todas, en todos, en todas,
    en todos los casos, en todos ellos, en todas ellas, en todas partes, por todas partes, en general, en conjunto, en su totalidad,
    sin excepcion, cualquiera de ellos, cualquiera de los dos, tanto .. como, el mismo cliente, todos bajo, de forma global,
    globalmente, por igual, ninguno|ninguna|cada de los|las tres|dos|cuatro`,
  ja: `
    両方, 両方とも, 両者, どちらも, いずれも, いずれの, すべて, 全て, すべての, 全部, 全部で, 全体, 全体で, 全体的に, どれも, 全件, 共通, 共通です, 共通して, それぞれ, 各々, 三つとも, 3つとも, 二つとも,
    2つとも, 全案件, すべてのワークロード, 全ワークロード, 同じ顧客, 同じお客様, 一律, 三者とも`,
}
