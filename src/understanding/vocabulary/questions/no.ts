import type { Phrases } from '../../../knowledge/phrases.ts'

export const noQuestion: Phrases = {
  en: `
    no, nope, nah, not at all, negative, never, by no means, they wont, they will not, it doesnt, it isnt, we dont, we do not,
    they dont, they do not, not really, unfortunately not, im afraid not, false, n, no way, none, neither, we are not, they are not,
    not yet, nothing, not that i know, not to my knowledge, certainly not, of course not, not so far, it does not, it is not,
    nobody, no one`,
  de: `
    nein, nee, nö|noe, nä|nae, leider nicht, leider nein, überhaupt|ueberhaupt nicht, gar nicht, auf keinen fall, keinesfalls,
    keineswegs, niemals, nie, eher nicht, eher nein, nicht wirklich, nicht dass ich wüsste|wuesste, nicht das ich wüsste|wuesste,
    noch nicht, bisher nicht, bislang nicht, das stimmt nicht, stimmt nicht, falsch, negativ, sind wir nicht, haben wir nicht,
    ist es nicht, tut er nicht, machen sie nicht, werden sie nicht, ich fürchte|fuerchte nein, natürlich|natuerlich nicht,
    sicher nicht, bestimmt nicht, mitnichten, keins, keine, keiner, keines, weder noch, nichts davon, nichts, niemand,
    kein einziger, nein danke, nein haben wir nicht, wohl kaum`,
  fr: `
    non, nan, nope, pas du tout, non non, mais non, bien sûr que non, certainement pas, absolument pas, sûrement pas, surtout pas,
    en aucun cas, aucunement, nullement, jamais, négatif, pas vraiment, pas encore, pas pour l instant, pas à ma connaissance,
    pas que je sache, malheureusement non, malheureusement pas, hélas non, je crains que non, je crois pas, je ne crois pas,
    je pense pas, je ne pense pas, je crois que non, je pense que non, c est faux, faux, ce n est pas le cas, c est pas le cas,
    n est pas le cas, nous n en avons pas, on n en a pas, on en a pas, nous ne l avons pas, on ne l a pas, ils ne le feront pas,
    aucun, aucune, rien, rien du tout, personne, ni l un ni l autre, ni l une ni l autre, aucun des deux, aucune des deux,
    non merci, plutôt non, non pas encore, que non`,
  es: `
    nop, no no, no gracias, que va, para nada, en absoluto, de ninguna manera, de ningun modo, ni hablar, negativo, nunca, jamas,
    nada, ninguno, ninguna, nadie, no hay, no tenemos, no lo hara, no lo haran, no lo es, no lo son, no lo somos, no es asi,
    no es el caso, no que yo sepa, que yo sepa no, creo que no, diria que no, por desgracia no, desgraciadamente no,
    lamentablemente no, me temo que no, falso, incorrecto, claro que no, por supuesto que no, desde luego que no, todavia no,
    aun no, de momento no, por ahora no, no todavia, no exactamente, no realmente, tampoco, ni uno ni otro, ni lo uno ni lo otro,
    imposible`,
  ja: `
    いいえ, いえ, いや, ううん, 違います, ちがいます, 違う, そうではありません, そうではないです, そうじゃない, そうじゃありません, 違うと思います, ありません, ないです, ない, なし, なしです, 特にありません, 特になし,
    いません, いないです, まだです, まだありません, できません, できないです, してくれません, してもらえません, 不可, 不可です, ノー, 残念ながら, 残念ながらありません, 全くありません, まったくありません, 一切ありません,
    持っていません, 使っていません, していません, 誰もいません, どれもありません, どちらでもありません, 該当しません, 無理です, まさか, ダメです`,
}
