import type { Phrases } from '../../../knowledge/phrases.ts'

export const notFor: Phrases = {
  en: `
    not be used, not used for, not for, when not to, should not, shouldnt, not suitable, limits, limitation, limitations, drawback,
    drawbacks, downside, downsides, disadvantage, restrictions, what can it not, what cant, what can .. not, when is .. wrong,
    pitfall, pitfalls, gotcha, gotchas, not meant for, not work for, doesnt work, does not work for, where does .. fail, unsuitable,
    exclusions, weakness, weaknesses, caveats, caveat, avoid using, when should we avoid, not count, not cover, not track, bad fit,
    wrong choice, wrong tool, wrong model, wrong fit, wrong one, wrong instrument, wrong mechanism, wrong option, the wrong way`,
  de: `
    nicht geeignet, ungeeignet, nicht gedacht für|fuer, nicht für|fuer, nicht verwenden, nicht nutzen, nicht einsetzen, wann nicht,
    wofür|wofuer nicht, für|fuer was nicht, wo nicht, wann sollte man nicht, sollte man nicht, wann sollten wir nicht,
    einschränkung|einschraenkung, einschränkungen|einschraenkungen, grenzen, limitierung, limitierungen, limits, nachteil,
    nachteile, schwäche|schwaeche, schwächen|schwaechen, schwachstellen, was kann .. nicht, was geht .. nicht, was geht nicht,
    stolperfalle, stolperfallen, stolpersteine, fallstrick, fallstricke, haken, wo ist der haken, tücken|tuecken, pferdefuß,
    ausschlüsse|ausschluesse, ausnahmen, was deckt .. nicht ab, nicht abgedeckt, zählt|zaehlt nicht, misst nicht, erfasst nicht,
    funktioniert nicht bei, funktioniert .. nicht für|fuer, vermeiden, falsche wahl, ist .. falsch, kontra, restriktionen,
    wo versagt`,
  fr: `
    pas adapté, inadapté, pas fait pour, pas prévu pour, pas conçu pour, pas destiné, quand ne pas, quand ne faut il pas,
    dans quels cas ne pas, à ne pas utiliser, ne pas utiliser, ne devrait pas, ne faut pas utiliser, à éviter, éviter, quand éviter,
    limite, limites, limitation, limitations, restriction, restrictions, inconvénient, inconvénients, désavantage, désavantages,
    faiblesse, faiblesses, point faible, points faibles, piège, pièges, écueil, écueils, contre indication, contre indications,
    exclusion, exclusions, que ne peut pas, que ne fait pas, que ne couvre pas, ne couvre pas, ne compte pas, ne mesure pas,
    ne suit pas, ne marche pas pour, ne fonctionne pas pour, marche pas avec, mauvais choix, où ça coince, bémol, bémols,
    mises en garde, réserves, points d attention`,
  es: `
    cuando no, cuando no usar, cuando no usarlo, cuando no se debe, cuando no conviene, para que no sirve, no sirve para,
    no vale para, no apto, no adecuado, no esta pensado, no es para, no se puede usar, no se debe usar, no deberia usar,
    no deberiamos usar, no usar, limite, limites, limitacion, limitaciones, restriccion, restricciones, desventaja, desventajas,
    inconveniente, inconvenientes, contras, puntos debiles, debilidad, debilidades, pegas, que pegas, exclusiones, que excluye,
    que no cubre, que no cuenta, que no mide, que no rastrea, no cubre, no funciona con, no funciona para, no funciona en,
    donde falla, en que falla, trampas, escollos, a evitar, hay que evitar, evitar usar, salvedades, mala opcion, que no puede`,
  ja: `
    使えない場合, 使えないケース, 使えないのは, 使うべきでない, 使うべきではない, 使ってはいけない, 使ってはならない, 適さない, 適していない, 向いていない, 向かない, 向いてない, 不向き, 不適, 制限, 制限は, 制限事項, 制約,
    制約は, 制約事項, 限界, デメリット, デメリットは, 欠点, 短所, 弱点, 弱み, 落とし穴, 注意点, 注意事項, 対象外は, 対象外のケース, 対象外となる, 対象にならない, カウントされない, カウントされないもの, 含まれない,
    できないこと, 何ができない, 避けるべき, いつ使えない, 例外, 除外, 使わない方が`,
}
