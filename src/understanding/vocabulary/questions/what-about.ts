import type { Phrases } from '../../../knowledge/phrases.ts'

/** Puts another circumstance in the place of the one told: "and under CSP?" */
export const whatAboutQuestion: Phrases = {
  en: `
    what about, how about, and with, and under, and for, and on, and in, and without, and via, and through, and as, same with,
    same under, same for, same on, same in, is it the same, is that the same, would it be the same, would that be the same,
    is it any different, is it different, is that different, any different, still the same, still true, still hold, still apply,
    would that still, does that still, does it still, would it still, does this still, the same answer, a different answer,
    does the answer, how does it look with|under|on|in|for, how does that look with|under|on|in|for, or under, or with`,
  de: `
    was ist mit, was ist bei, was ist unter, was ist im, was wäre|waere mit, was wäre|waere bei, was wäre|waere im, wie ist es mit,
    wie ist es bei, wie ist es im, wie ist das bei, wie ist das mit, wie ist das im, wie steht es mit, wie wäre|waere es bei,
    wie wäre|waere es im, wie sieht es mit, wie sieht es bei, wie sieht es im, wie sieht das bei, wie sieht das im, und bei,
    und mit, und unter, und im, und in, und für|fuer, und ohne, und über|ueber, und als, gilt das auch, gilt das genauso,
    gilt das noch, gilt das dann, ist das dasselbe, ist es dasselbe, ist das gleich, ist es gleich, ist das bei, ist das im,
    genauso bei, genauso im, bleibt es, bleibt das, dasselbe bei, dasselbe mit, dasselbe im, das gleiche bei, das gleiche mit,
    ändert|aendert sich das, ist es anders, ist das anders, oder bei, oder mit, trifft das auch`,
  fr: `
    et en, et avec, et sous, et pour, et sur, et dans, et via, et sans, et chez, et par, quid de, quid du, quid des, quid en,
    quid sous, quid avec, qu en est il, et quand, c est pareil, est ce pareil, c est la même chose, est ce la même chose,
    pareil avec, pareil en, pareil sous, pareil pour, idem en, idem avec, idem pour, idem sous, même réponse, la même réponse,
    ça reste vrai, ça reste valable, est ce que ça reste, c est toujours, toujours vrai, toujours valable, ça vaut aussi,
    c est différent, est ce différent, ça change, cela change, comment ça se passe, ça donne quoi, ça donnerait quoi, ou en, ou sous`,
  es: `
    y con, y en, y bajo, y para, y por, y sin, y via, y como, que pasa con, que hay de, que tal con, es igual con, es igual en,
    es igual bajo, es lo mismo con, es lo mismo en, es lo mismo bajo, seria igual, seria lo mismo, es igual, es lo mismo,
    lo mismo con, lo mismo en, lo mismo bajo, igual con, igual en, igual bajo, la misma respuesta, sigue siendo, sigue igual,
    sigue valiendo, tambien vale, vale tambien, es distinto, es diferente, cambia con, cambia en, cambia bajo, cambia esto,
    cambia eso, cambia algo, o con, o bajo`,
  ja: 'の場合は, の場合も, の場合, 場合はどう, でも同じ, も同じ, 同じです, 同じでしょう, 変わりますか, 変わる, 違いますか, だと, なら, ならば, だったら, はどう, はいかが, ではどう, ではいかが, についてはどう, でも変わ',
}
