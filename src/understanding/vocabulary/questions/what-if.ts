import type { Phrases } from '../../../knowledge/phrases.ts'

export const whatIfQuestion: Phrases = {
  en: `
    would|does|will it help if|to, would|does|will it help us if|to, would|does it matter if|whether, would|does that|this matter, would|does it make a|any difference if|whether, would|does it make a|any difference,
    is it a problem if, would it be a problem if, what if, what happens if, what would happen if, what would change, what changes if, =suppose, supposing, and if, how about if,
    would it change, would that change, does that change, does it change, would anything change, imagine, hypothetically, say they,
    if it was, if it were, if they were, if they moved, if we had, if we got, if we were, if the customer, assuming, let us assume,
    lets assume, lets say, what about if, in case they, in case we, would the answer, and what if, what difference would,
    would it be different, would it help if, how would it look if, how does it look if, and with .. instead, same question but,
    but with .. instead`,
  de: `
    macht es einen unterschied ob|wenn, spielt es eine rolle ob|wenn, spielt es eine rolle, ist es wichtig ob, ist es egal ob, ist es ein problem wenn, ist das ein problem wenn, hilft es wenn, hilft es uns wenn,
    würde|wuerde es uns helfen, würde|wuerde es etwas bringen, was wäre|waere wenn, was ist wenn, was wenn, was passiert wenn, was würde|wuerde passieren,
    was würde|wuerde sich ändern|aendern, was ändert|aendert sich, was ändert|aendert sich wenn, und wenn, und falls,
    wie wäre|waere es wenn, wie wäre|waere es mit, wie sähe|saehe es aus, wie sieht es aus wenn, wie sieht das aus wenn, angenommen,
    mal angenommen, nehmen wir an, gesetzt den fall, stell dir vor, hypothetisch, rein theoretisch, theoretisch, falls es,
    falls der kunde, falls wir, wenn es, wenn es doch, wenn der kunde, wenn wir, wenn sie, wenn das, wäre|waere es anders,
    würde|wuerde das etwas ändern|aendern, würde|wuerde sich etwas ändern|aendern, ändert|aendert das etwas,
    ändert|aendert sich etwas, ändert|aendert sich was, ändert|aendert das was, hätten|haetten wir, wären|waeren wir, sagen wir mal,
    sagen wir, und bei .. statt, und mit .. statt, gleiche frage aber, würde|wuerde es helfen, würde|wuerde sich die antwort,
    macht das einen unterschied, wäre|waere das anders`,
  fr: `
    est ce important si|que, est ce que ça compte si, ça change quelque chose si, ça fait une différence si, est ce que ça fait une différence, est ce un problème si|s, c est un problème si|s, est ce que ça aiderait,
    ça aiderait, cela aiderait, est ce que ça nous aiderait, et s ils, et s il, et s elle, et si, et si c était, et si le client, et si on, et si nous, que se passe t il si, que se passerait il,
    qu est ce qui se passe si, qu est ce qui change si, qu est ce qui changerait, que change, que changerait, ça change quoi,
    ça change quoi si, ça changerait quoi, ça changerait quelque chose, est ce que ça change, est ce que ça changerait, cela change,
    cela changerait, qu est ce que ça change, qu est ce que ça changerait, supposons, supposons que, en supposant, imaginons,
    imagine, admettons, disons, disons que, mettons que, si c était, si le client, si le client passait, si le client passe,
    si nous avions, si on avait, si nous étions, si on était, si on passait, si on passe, si ils passent, s ils passaient,
    s ils passent, s il passe, s il passait, au cas où, dans le cas où, hypothétiquement, par hypothèse, ça donnerait quoi,
    ça donne quoi si, que donnerait, qu en serait il, qu en est il si, qu en est il avec, la réponse changerait, la réponse serait,
    serait ce différent, ce serait différent, quelle différence si, même question mais, même question avec, mais avec .. à la place,
    et avec .. à la place, et en .. à la place, quid si`,
  es: `
    importa si, importa que, es importante si, da igual si, hay diferencia si, es un problema si, serviria de algo, ayudaria, y si, que pasa si, que pasaria si, que ocurre si, que ocurriria si, que sucede si, que sucederia si, que cambia si,
    que cambiaria si, que cambiaria, cambia algo si, cambiaria algo, cambiaria algo si, cambiaria si, cambia si,
    cambia la respuesta, cambiaria la respuesta, cambia eso algo, cambiaria eso, seria distinto si, seria diferente si,
    seria distinto, seria diferente, y que si, supongamos, supon que, supongamos que, suponiendo que, imagina que, imaginemos,
    imagina, pongamos que, digamos que, en caso de que, hipoteticamente, si fuera, si fuese, si fueran, si tuvieramos, si tuviera,
    si tuvieran, si hubiera, si el cliente cambiara, si el cliente pasara, si cambiara, si pasaran, si pasara a, si en vez de,
    si en lugar de, como seria si, como quedaria si, como quedaria, que diferencia habria, que diferencia haria, ayudaria si,
    ayudaria tener, la misma pregunta pero, lo mismo pero con, lo mismo pero, y con .. en su lugar, y con .. en vez`,
  ja: `
    どちらでも同じ, かどうかで変わ, によって変わ, もしも, だったら, だったらどう, だったら何, ならどう, ならどうな, ならどうですか, の場合はどう, の場合はどうな, 場合はどうな, 場合どうな, 場合どう変わ, 場合は変わ, たらどうな, たらどうなり, たらどう変わ, たらどうです,
    たら変わ, としたら, とすると, と仮定, 仮に, 仮定すると, に変わったら, に変えたら, に変更したら, に変更した場合, になったら, になった場合, に移行したら, に移行した場合, に切り替えたら, 変わりますか, どう変わ, 何が変わ,
    結果は変わ, 答えは変わ, 結論は変わ, 違ったら, であればどう, だとどうな, もし仮に, もし顧客, もしお客様, もし当社, もし弊社, もしEA, もしMCA, もしCSP, もし契約, もしテナント, もし政府, もし中国, もし複数,
    もし他, もし権限, もし自社, もしAKS`,
}
