import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks whether a model is the one here. */
export const verdictQuestion: Phrases = {
  en: `
    yes or no, or not, should i|we switch, should i|we use, should i|we take, should i|we go for, should i|we go with, should i|we do,
    should i|we choose, should i|we pick, should i|we bother, is .. right, is|are .. of any use, is|are .. [even|still|really|ever|then] useful|useless|pointless|relevant|worthwhile|necessary|off|alive|dead|out|gone|over|moot|obsolete,
    is|are .. [even|still|really|then] worth [it|doing|having], is|are .. still|even worth [the] it|effort|trouble,
    is|are .. still|even a|an|the option|choice|candidate|possibility, is|are .. off the table, is|are .. ruled out, is|are .. out of the question|picture|game|running,
    does|do .. [still|even|really] make sense, does|do .. still|even|really make any sense, does|do .. [still|even] help [us|me],
    does|do .. still help|matter|count|apply|fit|work|hold|bring, any point in, any sense in, does|do .. bring [us] anything, so .. for, so .. then, then .. for, it is then`,
  de: `
    bringt .. noch was|etwas, bringt .. überhaupt|ueberhaupt was|etwas, bringt .. uns was|etwas, ist .. noch nützlich|nuetzlich|sinnvoll|relevant|nötig|noetig|möglich|moeglich,
    ist .. damit|dann|also|jetzt|nun raus|tot|erledigt|hinfällig|hinfaellig|gestorben|sinnlos|nutzlos|überflüssig|ueberfluessig, ist .. raus|tot|erledigt|hinfällig|hinfaellig|gestorben|sinnlos|nutzlos|überflüssig|ueberfluessig,
    ist .. vom tisch, lohnt sich .. noch|überhaupt|ueberhaupt|dann, lohnt .. sich noch|überhaupt|ueberhaupt|dann, ergibt|macht|hat .. [noch|überhaupt|ueberhaupt] sinn, hilft .. noch|dann|überhaupt|ueberhaupt, passt .. noch,
    kommt .. noch infrage, kommt .. noch in frage, nützt|nuetzt .. noch was|etwas, ja oder nein, oder nicht, sollen wir .. nehmen|nutzen|wechseln, soll ich .. nehmen|nutzen, also .. für|fuer, dann also`,
  fr: `
    sert encore à quelque chose, est [donc|alors] hors jeu|course, est du coup mort|exclu|inutile|caduc, sert il encore, sert encore, sert à quelque chose, est encore utile|pertinent|valable|possible|intéressant, est toujours utile|pertinent|valable|possible,
    est il encore utile|pertinent|valable|possible|intéressant, a encore un sens|intérêt, encore un sens, encore un intérêt, est [donc|alors|maintenant|désormais] mort|exclu|inutile|caduc|fini,
    vaut encore le coup, vaut encore la peine, reste utile|pertinent|possible, oui ou non, ou pas, devons nous utiliser, devons nous passer, dois je utiliser, donc .. pour, alors .. pour`,
  es: `
    sirve de algo, no sirve, ya no sirve, ya no vale, ya no es posible, sirve todavia|aun para algo, sigue siendo util|posible|valido|relevante, sigue siendo una opcion, sigue sirviendo, tiene sentido .. todavia|aun|entonces, sigue teniendo sentido, tiene aun|todavia sentido,
    todavia|aun tiene sentido, todavia|aun sirve, todavia|aun es util|posible|valido, esta [entonces|pues|ya] muerto|descartado|fuera, queda descartado|fuera, queda entonces descartado|fuera,
    merece todavia|aun la pena, todavia|aun merece la pena, vale todavia|aun la pena, todavia|aun vale la pena, si o no, o no, deberiamos usar, debemos usar, debo usar, entonces .. para`,
  ja: 'まだ意味があ, まだ意味はあ, まだ使う意味, まだ役に立, まだ有効, まだ使え, もう使えない, もうだめ, もう無理, もう対象外, 意味がありますか, 意味はありますか, はいかいいえ, どうなのですか, 使うべきですか, 切り替えるべき',
}
