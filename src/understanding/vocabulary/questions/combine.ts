import type { Phrases } from '../../../knowledge/phrases.ts'

export const combineQuestion: Phrases = {
  en: `
    next to each other, at the same time, side by side, any harm in, alongside, when .. is on already, when .. is already on,
    together, combine, combined, combination, combining, alongside, in parallel, on top of, at the same time as, simultaneously,
    both, next to, side by side on, in addition to, double count, double counting, counted twice, conflict, collide, coexist,
    co exist, mutually exclusive, and also use, stack, stacking, overlap, overlapping, mix, clash, interfere, cancel out,
    cancel each other, in one subscription, as well as, plus, at once, when we already have, if we already have, already have,
    play nice, take precedence, precedence, wins, beats, which one counts, override, overrides, overwrite, get in the way, step on,
    get in each other, in each other, at odds, on that same subscription, on the same subscription, at the same time`,
  de: `
    zusammen, gemeinsam, gleichzeitig, parallel, kombinieren, kombiniert, kombination, kombinierbar, in kombination, miteinander,
    nebeneinander nutzen, neben, zusätzlich|zusaetzlich zu, zusätzlich|zusaetzlich, beide, beides, sowohl, und zugleich,
    doppelt gezählt|gezaehlt, doppelt zählen|zaehlen, doppelzählung|doppelzaehlung, doppelzählungen|doppelzaehlungen,
    doppelte zählung|zaehlung, doppelt, konflikt, konflikte, kollidieren, kollidiert, in die quere, kommt sich .. in die quere,
    beißt sich, beißen sich, schließen sich .. aus, schließt .. aus, gegenseitig aus, überschneiden|ueberschneiden,
    überschneidet|ueberschneidet, überschneidung|ueberschneidung, überlappen|ueberlappen, überlappung|ueberlappung, mischen,
    stören|stoeren sich, stört|stoert, heben sich auf, hebt sich auf, vorrang, hat vorrang, welcher hat vorrang, welches gewinnt,
    wer gewinnt, was gewinnt, was zählt|zaehlt dann, welches zählt|zaehlt, überschreibt|ueberschreibt, überschreiben|ueberschreiben,
    verträgt|vertraegt sich, vertragen sich, auf einer subscription, auf derselben subscription, in einem abo,
    ergänzen|ergaenzen sich, obendrauf, wenn wir schon, haben bereits, haben schon, nebenher`,
  fr: `
    ensemble, combiner, combine, combiné, combinés, combinaison, combinable, combinables, en combinaison, cumuler, cumul, cumulable,
    cumulables, cumule, associer, à la fois, en même temps, simultanément, en parallèle, conjointement, parallèlement, les deux,
    tous les deux, en plus de, en plus du, en complément de, en complément du, à côté de, avec en plus, double comptage,
    double compte, double comptabilisation, compté deux fois, comptés deux fois, compter deux fois, comptabilisé deux fois, conflit,
    conflits, entre en conflit, entrent en conflit, incompatible, incompatibles, s excluent, mutuellement exclusif,
    mutuellement exclusifs, se chevauchent, chevauchement, se marchent dessus, marche sur les pieds, coexister, coexistent,
    cohabiter, cohabitent, cohabitation, mélanger, superposer, s annulent, annule l autre, se gênent, interfère, interfèrent,
    prime sur, priorité, a la priorité, prioritaire, prévaut, l emporte, lequel gagne, lequel compte, lequel l emporte, écrase,
    écrasent, remplace l autre, si on a déjà, alors qu on a déjà, on a déjà, nous avons déjà, avons déjà, sur un même abonnement,
    sur le même abonnement, ainsi que, plus`,
  es: `
    juntos, juntas, a la vez, al mismo tiempo, simultaneamente, en paralelo, combinar, combina, combinan, combinamos, combinado,
    combinacion, combinarlos, combinable, compatibles entre si, se pueden combinar, se puede combinar, usar ambos, usar los dos,
    ambos, ambas, los dos, las dos, junto con, ademas de, encima de, sobre la misma, en la misma suscripcion, se solapan, solapan,
    solapamiento, se pisan, pisa, chocan, choca, entran en conflicto, conflicto, interfiere, interfieren, se anulan, se excluyen,
    mutuamente excluyentes, excluyente, excluyentes, conviven, convivir, coexisten, coexistir, doble conteo, doble contabilizacion,
    contar dos veces, cuenta dos veces, cuentan doble, duplicar, duplicado, duplicidad, prevalece, prevalencia, tiene prioridad,
    precedencia, cual gana, quien gana, cual cuenta, sobrescribe, si ya tenemos, si ya usamos, cuando ya tenemos, mezclar`,
  ja: `
    併用, 併用できますか, 併用可能, 併用する, 一緒に, 一緒に使, 組み合わせ, 組み合わせて, 組合せ,
    組み合わせられ, 同時に, 同時に使, 同時利用, 同時に設定, 両方, 両方使, 両方設定, 両方登録, 並行して,
    並行利用, 共存, 両立, 二重計上, 二重カウント, ダブルカウント, 重複カウント, 重複, 重複します,
    競合しますか, 競合しない, 衝突, 干渉, 排他, 排他的, 優先順位, 優先され, どちらが優先,
    どちらが優先され, 上書き, 打ち消, 重ねて, 加えて使, 既に使っている場合`,
}
