import type { Phrases } from '../../../knowledge/phrases.ts'

export const thanksQuestion: Phrases = {
  en: `
    thanks, thank you, thx, many thanks, thank you very much, thanks a lot, ty, cheers, much appreciated, appreciated, perfect,
    great, awesome, very clear, very helpful, that helps, that helped, good bot, brilliant, excellent, super, all clear, got it,
    great help, nice one, well done, tks, that is all, thats all, thanks again, lovely, fantastic, bye, goodbye, see you`,
  de: `
    danke, danke schön|schoen, dankeschön|dankeschoen, danke sehr, danke dir, danke ihnen, vielen dank, herzlichen dank,
    besten dank, tausend dank, lieben dank, merci, danke vielmals, dank dir, thx, perfekt, super, klasse, toll, prima, spitze,
    ausgezeichnet, hervorragend, großartig, wunderbar, sehr gut, sehr hilfreich, hilfreich, das hilft, hat geholfen,
    das hat geholfen, alles klar, verstanden, passt, top, cool, das war alles, das wars, guter bot, tschüss|tschuess, tschau, ciao,
    auf wiedersehen, bis bald, bis dann, schönen|schoenen tag noch, mach weiter so`,
  fr: `
    merci, merci beaucoup, merci bien, un grand merci, mille mercis, grand merci, merci infiniment, merci pour tout, merci à toi,
    merci à vous, merci encore, je te remercie, je vous remercie, remercie, parfait, super, génial, excellent, formidable, top,
    nickel, impeccable, très bien, très clair, c est clair, très utile, c est utile, ça aide, ça m aide, ça m a aidé, ça nous aide,
    bien joué, bravo, c est noté, bien noté, compris, j ai compris, bien reçu, c est tout, ce sera tout, c est tout pour, cool,
    chouette, bon bot, au revoir, à bientôt, à plus, bonne soirée, bonne fin de journée, ciao, adieu`,
  es: `
    gracias, muchas gracias, mil gracias, muchisimas gracias, gracias por, gracias de nuevo, te lo agradezco, se lo agradezco,
    agradecido, agradecida, agradecidos, se agradece, muy amable, genial, perfecto, estupendo, fantastico, fenomenal, excelente,
    maravilloso, de lujo, de maravilla, muy claro, clarisimo, queda claro, me queda claro, me ha quedado claro, entendido,
    todo claro, muy util, de gran ayuda, me ayuda mucho, me has ayudado, me sirve mucho, buen bot, bien hecho, buen trabajo, guay,
    chevere, barbaro, eso es todo, nada mas gracias, adios, hasta luego, hasta pronto, chao, nos vemos, merci`,
  ja: `
    ありがとう, ありがとうございます, ありがとうございました, 有難う, 有難うございます, 有り難うございます,
    どうもありがとう, 感謝, 感謝します, 感謝いたします, 助かりました, 助かった, サンクス, 了解です,
    了解しました, 承知しました, 承知いたしました, 承知です, わかりました, 分かりました, よくわかりました,
    よく分かりました, 理解しました, 理解できました, 納得です, 納得しました, なるほど, 完璧, 完璧です,
    素晴らしい, すばらしい, 参考になりました, 役に立ちました, お礼, さようなら, それでは失礼, 以上です`,
}
