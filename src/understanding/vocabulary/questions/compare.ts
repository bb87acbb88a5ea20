import type { Phrases } from '../../../knowledge/phrases.ts'

export const compareQuestion: Phrases = {
  en: `
    which of the two, which of those two, which of these two, which of them is, part ways, how are .. different, what separates,
    one over the other, beside one another, set .. beside, put .. beside, against one another, against each other, hold up against,
    what is better, the better choice|option|one|fit, whats better, what would be better, which would be better, which is best, which works better, better of the two, vs, versus, compare, comparison, comparing, difference, differences, diff, differ, differs, different from, side by side,
    next to each other, distinguish, what distinguishes, pros and cons, contrast, better than, which is better, which one is better,
    or rather, head to head, what sets .. apart, compared to, compared with, delta between, how do .. differ, tell apart,
    the same as, same thing as, the same thing, related to, relation between, replace, replaces, instead of, put .. next to,
    set .. next to, hold .. next to, place .. next to, put .. side by side, line up, lined up against, stack up, mix them up,
    mix the two up, mixing them up, get them mixed up, confuse them, keep confusing, get them confused, muddle them up,
    tell them apart, put .. next to each other, set .. next to each other, hold .. next to each other, place .. next to each other,
    put .. side by side for`,
  de: `
    vergleich, vergleichen, vergleiche, im vergleich, verglichen mit, gegenüberstellung|gegenueberstellung,
    gegenüberstellen|gegenueberstellen, gegenüber|gegenueber stellen, unterschied, unterschiede, unterschied zwischen,
    unterscheiden, unterscheidet, unterscheiden sich, worin unterscheiden, gegeneinander, nebeneinander, abgrenzung, abgrenzen,
    abzugrenzen, was unterscheidet, vor und nachteile, pro und kontra, pro und contra, gegen, besser als, was ist besser, was wäre|waere besser, welche ist besser, welches wäre|waere besser,
    welches ist besser, welcher ist besser, was von beiden, welches von beiden, differenz, vs, versus, oder doch lieber,
    oder lieber, auseinanderhalten, kontrast, im gegensatz, verwechsle sie, verwechsle die beiden, verwechsle =ich immer,
    bringe sie durcheinander, halte sie nicht auseinander`,
  fr: `
    comparer, compare, comparez, comparons, comparaison, comparatif, comparé à, comparé au, par rapport à, par rapport au,
    différence, différences, différence entre, différences entre, diffère, diffèrent, en quoi diffère, différent de, distingue,
    distinguer, qu est ce qui distingue, ce qui distingue, côte à côte, face à, contre, versus, vs, avantages et inconvénients,
    pour et contre, le pour et le contre, mieux que, meilleur que, lequel est mieux, qu est ce qui est mieux, c est quoi le mieux, lequel vaut mieux, lequel est préférable, lequel est le mieux, lequel est meilleur,
    lequel des deux, laquelle des deux, quel est le meilleur entre, ou plutôt, écart entre, mettre en parallèle, l un par rapport,
    opposer, je les confonds, je confonds, on les confond, je les mélange`,
  es: `
    diferencia, diferencias, diferencia entre, diferencias entre, que diferencia, que diferencia hay, cual es la diferencia,
    cuales son las diferencias, en que se diferencia, en que se diferencian, se diferencia, se diferencian, que distingue,
    en que se distinguen, distinguir, comparar, compara, comparame, comparado con, comparados, comparacion, comparativa, frente a,
    contra, cara a cara, lado a lado, uno al lado del otro, pros y contras, ventajas y desventajas, ventajas e inconvenientes,
    cual es mejor, cual seria mejor, que seria mejor, cual conviene mas, que es mejor, mejor que, mejor .. o, es mejor, contraste,
    contrastar, en comparacion, uno u otro, o mejor, no es lo mismo que, es lo mismo que, es igual que, los confundo, las confundo,
    me confundo con, me lío|lio con`,
  ja: `
    違い, 違いは, 違いを, 違いについて, 何が違, どう違, どこが違, どのように違, の差, 差は, 差分, 相違, 相違点, 比較, 比較して, 比べ, 比べて, 比べると, 対比, どちらがいい, どちらが良い, どちらが適切, どちらが適して,
    どちらがよい, どっちがいい, どっちが良い, どちらがおすすめ, 優劣, 長所と短所, 長所短所, メリットデメリット, メリットとデメリット, 使い分け, 使い分ける, 区別, 見分け方, どちらを選, どちらを使, それとも, 並べて, 横並び`,
}
