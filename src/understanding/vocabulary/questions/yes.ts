import type { Phrases } from '../../../knowledge/phrases.ts'

export const yesQuestion: Phrases = {
  en: `
    yes, yep, yeah, yup, sure, correct, right, indeed, exactly, that is right, thats right, of course, absolutely, affirmative,
    definitely, certainly, they will, they would, it does, it is, we are, we do, they do, they are, we have, true, ok, okay, y, ya,
    aye, jup, unfortunately yes, i think so, that is the case`,
  de: `
    ja, jap, jo, jup, jawohl, jepp, jou, joa, klar, na klar, sicher, sicherlich, natürlich|natuerlich,
    selbstverständlich|selbstverstaendlich, genau, richtig, korrekt, stimmt, das stimmt, so ist es, exakt, absolut, auf jeden fall,
    auf alle fälle|faelle, definitiv, gewiss, freilich, eben, ja genau, ja bitte, gerne, ja gerne, ja klar, leider ja, denke schon,
    ich denke schon, ich glaube schon, glaube schon, ja haben wir, haben wir, sind wir, ist so, wahr, einverstanden, in ordnung,
    gern, trifft zu, ist der fall, tut er, machen sie, würden|wuerden sie, aber ja`,
  fr: `
    oui, ouais, ouaip, si si, mais oui, mais si, oui oui, oui bien sûr, bien sûr, évidemment, naturellement, certainement, certes,
    absolument, tout à fait, exactement, exactement ça, correct, c est juste, c est exact, c est correct, c est ça, c est bien ça,
    en effet, effectivement, affirmatif, c est le cas, c est vrai, vrai, d accord, ok, okay, volontiers, je crois que oui,
    je pense que oui, je crois bien, oui malheureusement, malheureusement oui, hélas oui, nous l avons, nous en avons, on en a,
    on l a, nous le sommes, on l est, ils le feront, ils le sont, sans problème, voilà, carrément, parfaitement`,
  es: `
    si, si claro, si exacto, si asi es, si correcto, si por favor, claro, claro que si, por supuesto, desde luego, correcto, exacto,
    exactamente, asi es, eso es, efectivamente, en efecto, cierto, es cierto, verdad, es verdad, afirmativo, sin duda, seguro,
    de acuerdo, vale, ok, okey, dale, bueno, por desgracia si, desgraciadamente si, lamentablemente si, creo que si, diria que si,
    eso creo, si lo haran, lo haran, lo hara, lo es, lo son, lo somos, si tenemos, si hay, tenemos, los tenemos, lo tenemos,
    asi mismo, tal cual, sip, sep, obvio, es el caso, totalmente, absolutamente`,
  ja: `
    はい, ええ, うん, そうです, そうですね, そう, その通り, その通りです, そのとおり, そのとおりです, 正しい, 正しいです, 正解, もちろん, もちろんです, 当然, 間違いありません, 間違いないです, おっしゃる通り, あります,
    ありますね, います, できます, してくれます, してもらえます, 可能です, 大丈夫です, 問題ありません, 問題ないです, イエス, オーケー, オッケー, 了解です, 残念ながらはい, 持っています, 使っています, そう思います, 該当します,
    承認済みです`,
}
