import type { Phrases } from '../../../knowledge/phrases.ts'

export const thanksQuestion: Phrases = {
  en: `
    ta, spot on, good stuff, good to know, makes sense, fair enough, noted, understood, will do, thats clear, clear now, helpful,
    you helped, thats what i needed, just what i needed, exactly what i needed, sorted, sweet, neat, alright then, cool, nice,
    good answer, all good, that answers it, that answers my, that does it, that was quick, thanks, thank you, thx, many thanks,
    thank you very much, thanks a lot, ty, cheers, much appreciated, appreciated, perfect, great, awesome, very clear, very helpful,
    that helps, that helped, good bot, brilliant, excellent, super, all clear, got it, great help, nice one, well done, tks,
    that is all, thats all, thanks again, lovely, fantastic, bye, goodbye, see you`,
  de: `
    supi, weitergeholfen, hat mir geholfen, hat uns geholfen, das reicht mir, das genügt|genuegt, gut zu wissen, ist klar,
    ist notiert, notiert, leuchtet ein, einleuchtend, macht sinn so, klar soweit, soweit klar, gute antwort, genau das brauchte ich,
    genau was ich brauchte, dankeschön|dankeschoen dir, dann ist das klar, bedanke mich, wir bedanken uns, mega, fein, schön|schoen,
    danke, danke schön|schoen, dankeschön|dankeschoen, danke sehr, danke dir, danke ihnen, vielen dank, herzlichen dank,
    besten dank, tausend dank, lieben dank, merci, danke vielmals, dank dir, thx, perfekt, super, klasse, toll, prima, spitze,
    ausgezeichnet, hervorragend, großartig, wunderbar, sehr gut, sehr hilfreich, hilfreich, das hilft, hat geholfen,
    das hat geholfen, alles klar, verstanden, passt, top, cool, das war alles, das wars, guter bot, tschüss|tschuess, tschau, ciao,
    auf wiedersehen, bis bald, bis dann, schönen|schoenen tag noch, mach weiter so`,
  fr: `
    ça me va, ça nous va, ça me suffit, ça répond, voilà qui est clair, c est limpide, limpide, je comprends mieux, bonne réponse,
    c est ce qu il me fallait, bon à savoir, ça marche merci, entendu, noté, impec, merci c, ça roule, c est bon pour moi, merci,
    merci beaucoup, merci bien, un grand merci, mille mercis, grand merci, merci infiniment, merci pour tout, merci à toi,
    merci à vous, merci encore, je te remercie, je vous remercie, remercie, parfait, super, génial, excellent, formidable, top,
    nickel, impeccable, très bien, très clair, c est clair, très utile, c est utile, ça aide, ça m aide, ça m a aidé, ça nous aide,
    bien joué, bravo, c est noté, bien noté, compris, j ai compris, bien reçu, c est tout, ce sera tout, c est tout pour, cool,
    chouette, bon bot, au revoir, à bientôt, à plus, bonne soirée, bonne fin de journée, ciao, adieu`,
  es: `
    clarisima, claro ahora, ahora lo entiendo, lo entiendo, bueno saberlo, bien saberlo, tomo nota, anotado,
    justo lo que necesitaba, es lo que necesitaba, me vale asi, me sirve asi, buena respuesta, resuelto, todo aclarado, aclarado,
    eso me ayuda, me ha ayudado, me ayudo, de diez, recibido, que bien, gracias, muchas gracias, mil gracias, muchisimas gracias,
    gracias por, gracias de nuevo, te lo agradezco, se lo agradezco, agradecido, agradecida, agradecidos, se agradece, muy amable,
    genial, perfecto, estupendo, fantastico, fenomenal, excelente, maravilloso, de lujo, de maravilla, muy claro, clarisimo,
    queda claro, me queda claro, me ha quedado claro, entendido, todo claro, muy util, de gran ayuda, me ayuda mucho,
    me has ayudado, me sirve mucho, buen bot, bien hecho, buen trabajo, guay, chevere, barbaro, eso es todo, nada mas gracias,
    adios, hasta luego, hasta pronto, chao, nos vemos, merci`,
  ja: `
    助かります, 助かる, とても助か, ありがたい, よくわかる, 分かった, わかった, 了解, 承知, 理解した, 良いですね, いいですね, 素敵, ナイス, サンキュー, どうもです, 十分です, 解決しました, 参考になる, 勉強になり,
    ありがとう, ありがとうございます, ありがとうございました, 有難う, 有難うございます, 有り難うございます, どうもありがとう, 感謝, 感謝します, 感謝いたします, 助かりました, 助かった, サンクス, 了解です, 了解しました,
    承知しました, 承知いたしました, 承知です, わかりました, 分かりました, よくわかりました, よく分かりました, 理解しました, 理解できました, 納得です, 納得しました, なるほど, 完璧, 完璧です, 素晴らしい, すばらしい,
    参考になりました, 役に立ちました, お礼, さようなら, それでは失礼, 以上です`,
}
