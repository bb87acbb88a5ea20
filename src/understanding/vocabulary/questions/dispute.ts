import type { Phrases } from '../../../knowledge/phrases.ts'

/** Says that the advisor's own rule or answer is wrong. */
export const disputeQuestion: Phrases = {
  en: `
    your .. rule|answer|advice|recommendation|statement|claim|card|table|information|info|result is|are|looks|seems|was [clearly|simply|plain|just|plainly] wrong|incorrect|outdated|false|mistaken|inaccurate|off|bogus,
    the .. rule|answer|advice|recommendation|card|table is|looks|seems [clearly|simply|plain|just] wrong|incorrect|outdated|false|mistaken|inaccurate,
    rule is wrong, answer is wrong, advice is wrong, you are wrong, you are mistaken, you got .. wrong, you have .. wrong,
    you made a mistake, you made an error, you are not right, i disagree, i dont agree, i do not agree, error in your,
    mistake in your, bug in your, wrong rule, contradicts what microsoft, contradicts the documentation, not what microsoft says,
    not what the docs say, your data is old, your source is wrong, report a mistake, report an error,
    your rules are wrong|outdated|false|old|nonsense`,
  de: `
    regel ist falsch, regel stimmt nicht, antwort ist falsch, antwort stimmt nicht, deine regel, ihre regel, auskunft ist falsch,
    auskunft stimmt nicht, empfehlung ist falsch, empfehlung stimmt nicht, liegst .. falsch, liegen sie .. falsch, du irrst,
    irrst du, sie irren, irren sie sich, hast .. unrecht, haben sie .. unrecht, du täuschst|taeuschst, da ist ein fehler in,
    fehler in deiner, fehler in ihrer, fehler in der regel, falsche regel, falsche auskunft, das steht bei microsoft anders,
    widerspricht der dokumentation, widerspricht microsoft, sehe ich anders, sehen wir anders, bin nicht einverstanden,
    bin anderer meinung, fehler melden, regel melden`,
  fr: `
    ta règle, votre règle, règle est fausse, règle est erronée, réponse est fausse, réponse est erronée, règle fausse,
    tu te trompes, vous vous trompez, te trompes, vous trompez, tu as tort, vous avez tort, tu fais erreur, vous faites erreur,
    erreur dans ta, erreur dans votre, erreur dans la règle, une erreur dans tes, pas d accord avec, je ne suis pas d accord,
    suis pas d accord, contredit microsoft, contredit la documentation, signaler une erreur, information est fausse,
    recommandation est fausse`,
  es: `
    tu regla, su regla, vuestra regla, la regla esta mal, regla es incorrecta, regla es erronea, respuesta es incorrecta,
    respuesta esta mal, respuesta es erronea, te equivocas, se equivoca usted, estas equivocado, estas equivocada,
    te has equivocado, te estas equivocando, error en tu, error en la regla, error en tus, no estoy de acuerdo,
    no estamos de acuerdo, contradice a microsoft, contradice la documentacion, informar de un error, avisar de un error,
    recomendacion es incorrecta, recomendacion esta mal`,
  ja: `
    ルールが間違, ルールは間違, 回答が間違, 回答は間違, 答えが間違, 答えは間違, 説明が間違, 説明は間違, 推奨が間違, ルールがおかし, ルールはおかし, 回答がおかし, 誤りを報告, 間違いを報告, 間違っていると思い, 間違ってると思い,
    誤っていると思い, 間違いだと思い, 違うと思います, 同意できません, 賛成できません, ルールは誤, ルールが誤, 回答が誤, 回答は誤`,
}
