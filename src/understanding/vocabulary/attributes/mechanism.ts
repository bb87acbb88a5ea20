import type { Phrases } from '../../../knowledge/phrases.ts'

export const mechanism: Phrases = {
  en: `
    how does .. work, how does it work, how .. work technically, how is .. implemented, how is .. recorded, what mechanism,
    which mechanism, what happens technically, how does microsoft know, how .. identified, how is the link made, mechanism,
    under the hood, technically, behind the scenes, how does microsoft see, how does microsoft find out,
    how does microsoft recognise, how do they know`,
  de: `
    wie funktioniert, wie funktioniert das, wie funktioniert .. technisch, wie geht .. technisch, wie läuft|laeuft .. technisch,
    technisch, technisch gesehen, mechanismus, welcher mechanismus, wie arbeitet, was passiert technisch,
    was passiert im hintergrund, im hintergrund, unter der haube, hinter den kulissen, wie erkennt microsoft, woher weiß microsoft,
    wie sieht microsoft, wie erfährt|erfaehrt microsoft, wie wird .. erkannt, wie wird .. umgesetzt, wie wird .. erfasst,
    wie wird .. gespeichert, wie kommt die zuordnung, wie entsteht, wie ist das realisiert, woran erkennt`,
  fr: `
    comment fonctionne, comment ça fonctionne, comment cela fonctionne, comment marche, comment ça marche,
    comment ça marche techniquement, comment fonctionne .. techniquement, quel mécanisme, quel est le mécanisme, mécanisme,
    techniquement, d un point de vue technique, sous le capot, en coulisses, en coulisse, comment microsoft sait,
    comment microsoft voit, comment microsoft reconnaît, comment microsoft identifie, comment est .. implémenté,
    comment est .. enregistré, comment est identifié, comment se fait le lien, comment le lien, que se passe t il techniquement,
    par quel biais, par quel moyen, sur quoi repose, comment est fait le rattachement, comment est faite l attribution`,
  es: `
    como funciona, como funcionan, como funciona tecnicamente, como opera, como se implementa, como se registra tecnicamente,
    como se identifica, como lo sabe microsoft, como sabe microsoft, como se entera microsoft, como lo ve microsoft,
    como lo detecta, como nos reconoce microsoft, como nos identifica, que mecanismo, cual es el mecanismo, mecanismo, tecnicamente,
    por debajo, por dentro, que pasa tecnicamente, como se hace el vinculo, como se vincula tecnicamente, como saben`,
  ja: `
    仕組み, しくみ, 仕組みは, 仕組みを, メカニズム, どう動, どのように動, どういう仕組み, どんな仕組み, どのように機能, どう機能, どうやって機能, 技術的には, 技術的に, どのように記録, どうやって記録, どのように識別,
    どうやって識別, どのように認識, どうやって認識, Microsoftはどうやって, Microsoftはどのように, マイクロソフトはどうやって, マイクロソフトはどのように, どうやって紐付, どのように紐付, どうやって紐づ, 裏側, 内部の動き,
    どうやって知, どうやって判, どのように実装`,
}
