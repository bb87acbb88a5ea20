import type { Phrases } from '../../../knowledge/phrases.ts'

/** A denial that comes after what it denies. */
export const negationAfter: Phrases = {
  en: `
    do not occur, does not occur, do not appear, does not appear, are not in it, is not in it, do not exist, does not exist,
    dont exist, doesnt exist, is nil, are nil, is out, is wrong, was wrong, is not, are not, isnt, arent, was not, is history,
    is gone, is not there, does not apply, doesnt apply, is not used, isnt used, not used, not in use, not involved, not in scope,
    is not in scope, out of scope, excluded, is the wrong word, is the wrong term, is not the word, is not the right word,
    is a stretch, is too big a word, none of us has, none of us have, none of us holds, none of us hold, nobody .. has,
    nobody .. holds, no one .. has, no one .. holds, not one of us has, decided against, ruled out, were ruled out, got ruled out,
    were rejected, left out, steered clear of, called off, was|been|is shelved, isnt planned, is not planned, not planned,
    is off the table, was scrapped, has been scrapped, turned down, was|got|been|is rejected|refused|declined|denied,
    we dont have|hold|use|get|need|own, we do not have|hold|use|need, we havent got, we never had|got|held|used`,
  de: `
    gibts keine, gibts =keinen, gibts nicht, gibt =es keine, gibt =es =da keine, existiert nicht, existieren nicht, =nicht,
    =nicht =mehr, =ist =nicht, =sind =nicht, =war =nicht, =ist raus, =sind raus, =ist falsch, =war falsch, =ist vorbei,
    =ist geschichte, fällt|faellt weg, fallen weg, fällt|faellt raus, entfällt|entfaellt, trifft =nicht =zu, gilt =nicht,
    nutzen =wir =nicht, nutzen =wir =nicht =mehr, =haben =wir =nicht, =gibt =es =nicht, =gibt =es =nicht =mehr,
    brauchen =wir =nicht, verwenden =wir =nicht, =machen =wir =nicht, =wird =nicht genutzt, =wird =nicht verwendet, =nicht genutzt,
    =nicht =im einsatz, =nicht =im spiel, =nicht beteiligt, =nicht betroffen, =nicht dabei, =nicht vorhanden, =nicht relevant,
    =kein thema =mehr, spielt =keine rolle, ausgeschlossen, =haben =wir =keine, =haben =wir =keinen, =haben =wir =kein,
    =gibt =es =keine, =gibt =es =keinen, =gibt =es =kein, =hat =er =nicht, =haben =sie =nicht, fehlt, hat .. keiner, hat .. niemand,
    haben .. keine von uns, hat .. kein einziger, besitzt .. keiner, besitzt .. niemand, die finger gelassen, finger gelassen,
    verworfen, kein thema, verzichtet, =vom tisch, gestorben, abgeblasen, begraben, fehlanzeige, =gibt =keine, =gibt =keinen,
    =gibt =nicht`,
  fr: `
    =n =est =pas, =ne =sont =pas, =n =était =pas, =n =étaient =pas, =n =est =plus, =ne =sont =plus, =est faux, =était faux,
    =c =est faux, =est exclu, =sont exclus, exclu, exclue, =est hors sujet, hors sujet, hors périmètre, hors scope,
    =ne =s applique =pas, =s applique =pas, =ne compte =pas, =n existe =pas, =n existe =plus, existe =pas, =pas concerné,
    =pas concernés, =pas concernée, =pas utilisé, =pas utilisée, =n =est =pas utilisé, =pas impliqué, =pas =en jeu, =c =est fini,
    =c =est terminé, =est terminé, =c =est =du passé, =est =de =l histoire ancienne, =est abandonné, =on =n =en =a =pas,
    =on =en =a =pas, =nous =n =en =avons =pas, =n =en =avons =pas, =on =n utilise =pas, =on =n =en =veut =pas, =on oublie,
    =y =en =a =pas, =il =n =y =en =a =pas, =il =y =en =a =pas, =pas =du =tout, =n =y =a =pas, personne .. =n =a,
    personne .. =n =y =a, aucun de nous =n =a, aucun =d =entre =nous =n =a, enterré, enterrée, tombé à l eau, laissé tomber`,
  es: `
    no lo es, no lo son, no aplica, no aplican, no procede, no interviene, no intervienen, no se usa, no se usan, no se utiliza,
    no se utilizan, queda fuera, quedan fuera, esta fuera, fuera de alcance, queda excluido, queda descartado, esta descartado,
    descartado, descartada, excluido, excluida, era incorrecto, es incorrecto, era un error, no tiene nada que ver, no lo usamos,
    no los usamos, no lo tenemos, no la tenemos, no las usamos, no la usamos, no lo hay, no tiene nadie, no la tiene nadie,
    no lo tiene nadie, nadie .. tiene, ninguno de nosotros tiene, descartaron, han descartado, aparcado, aparcada,
    no hay rastro, ni rastro`,
  ja: `
    ではなく, ではない, ではないです, ではありません, ではございません, ではありませんでした, ではなかった, でない, でなく, じゃない, じゃなく, じゃなくて, じゃありません, じゃないです, ありません, ありませんでした,
    ございません, ない, ないです, なく, なくて, なかった, なし, 無し, 無い, 無く, なしで, いない, いません, おりません, いなかった, しない, しません, しませんでした, しなかった, せず, せずに, しておりません,
    していません, していない, してない, してません, されていません, されていない, されない, されません, 使っていません, 使っていない, 使ってない, 使ってません, 使わない, 使わず, 使いません, 使えません, 使えない,
    使用していません, 使用していない, 使用しない, 使用しません, 利用していません, 利用していない, 利用しません, 利用しない, 持っていません, 持っていない, 持ってない, 持っておりません, もらっていません, もらっていない, もらえません,
    もらえない, もらえていません, いただいていません, いただけません, 付与されていません, 与えられていません, できません, できない, できず, 入っていません, 入っていない, 関係ない, 関係ありません, 関係なし, 無関係, 対象外,
    対象ではありません, 範囲外, スコープ外, 不要, 不要です, 除く, 除いて, 除き, 以外, 以外の, 以外で, は間違い, は誤り, は違います, は違う, 違います, 廃止, は使わず, の代わりに, とは異なり, は抜きで, 抜きで,
    わけではない, わけではありません, つもりはない, つもりはありません, とは言えません, までもない, くれません, くれない, いただけない, とは異なる, 立ち消え, 白紙, 取りやめ`,
}
