import type { Phrases } from '../../../knowledge/phrases.ts'

export const unlocks: Phrases = {
  en: `
    what do we get, what do i get, what does .. give, what does .. bring, what .. unlock, unlocks, benefit, benefits, what is in it,
    what is it good for, what does it give, does it count towards, count towards, counts towards, count for, counts for, pays,
    pay out, does .. earn, do we earn, is it worth, why should i use, why would i use, why bother, what is the point, advantage,
    what for, incentives does, which incentives, does it help with, contribute to, contributes to, designation, what .. good for,
    get out of, worth it, value of, what will we gain, gain from, reward, rewards, what do partners get, give us, bring us, earn,
    in it for us, in it for me, in it for partners,
    does|do|will|would .. pay, pay incentives, pays incentives, pay anything, which .. pay, give us any, give you any,
    do|would|will we|i|they [also|still|even] get .. incentives|points|credit|money|paid, get any incentives|points|credit`,
  de: `
    was bringt, was bringt uns, was bringt mir, was bringt das, was haben wir davon, was hab ich davon, was habe ich davon,
    was nützt|nuetzt, wozu, wofür|wofuer ist .. gut, wofür|wofuer gut, was bekommen wir, was bekomme ich, was kriegen wir,
    was gibt es dafür|dafuer, was schaltet .. frei, vorteil, vorteile, nutzen von, welchen nutzen, welcher nutzen, mehrwert,
    was ist der mehrwert, lohnt sich, lohnt sich das, lohnt .. sich, zählt|zaehlt .. für|fuer, zählt|zaehlt .. auf,
    zählt|zaehlt .. zur, zählt|zaehlt das für|fuer, zählt|zaehlt das zur, wird .. angerechnet, bringt das punkte, bringt .. punkte,
    gibt das punkte, gibt es punkte, gibt es geld, gibt es incentives, welche incentives, verdienen wir, verdient man, zahlt .. ein,
    zahlt .. aus, warum sollte ich, warum sollten wir, wieso sollte, was ist der sinn, sinn und zweck, was springt .. raus,
    springt dabei, was spricht für|fuer, belohnung, hilft .. bei der designation, trägt|traegt .. bei, beitrag zur`,
  fr: `
    que rapporte, ça rapporte quoi, qu est ce que ça rapporte, que nous rapporte, qu est ce qu on gagne, qu est ce qu on y gagne,
    que gagne t on, qu y gagne, on gagne quoi, qu apporte, qu est ce que .. apporte, qu est ce que ça apporte, ça apporte quoi,
    que nous apporte, à quoi sert, à quoi ça sert, ça sert à quoi, sert à quoi, à quoi bon, à quoi donne droit, donne droit à,
    que donne, que débloque, débloque, qu est ce que .. débloque, avantage, avantages, quels avantages, quel avantage, bénéfice,
    bénéfices, quels bénéfices, quel bénéfice, intérêt de, quel intérêt, quel est l intérêt, l intérêt de, pourquoi utiliser,
    pourquoi devrait on, pourquoi devrais je, est ce que ça vaut le coup, vaut le coup, ça vaut le coup, vaut la peine, compte pour,
    compte dans, compte t il pour, est ce que ça compte, est ce que .. compte pour, ça compte pour, contribue à, contribue aux,
    comptabilisé pour, donne des points, rapporte des points, des points pour, quels incentives, quelles incitations, paie,
    rémunère, est ce rémunéré, valeur ajoutée, plus value, récompense, récompenses, qu est ce qu on obtient, que reçoit on,
    retombées`,
  es: `
    que ganamos, que gano, que obtenemos, que obtengo, que nos da, que da, que aporta, que nos aporta, que me aporta,
    que beneficios, que beneficio, beneficio, beneficios, que ventajas, que ventaja, ventaja, ventajas, que desbloquea,
    que se consigue, que conseguimos, que consigo, que sacamos, que saco, para que sirve, para que vale, de que sirve,
    de que nos sirve, por que usar, por que deberia usar, por que deberiamos usar, merece la pena, vale la pena, compensa,
    que incentivos, que recompensa, que recompensas, da derecho a, da puntos, da incentivos, genera incentivos, paga incentivos,
    cuenta para, cuentan para, contribuye a, suma para, suma puntos, suma a la designacion, ayuda con la designacion,
    sirve para la designacion, vale para la designacion, que valor tiene, cual es el valor, que provecho, en que nos beneficia,
    que hay para nosotros`,
  ja: `
    何が得られ, 何を得られ, 何がもらえ, 何がもらえる, 何のメリット, 利点, 利点は, 効果は, 特典, 特典は, ベネフィット, 恩恵, 見返り, 得られるもの, 何に役立, 何の役に立, 役に立ち, どんなメリット, どんな特典, どんな利点,
    使うメリット, 使う意味, なぜ使うべき, 何のために, 何につなが, 認定にカウント, 認定に貢献, 指定にカウント, 指定に貢献, 指定の対象, スコアに反映, スコアにカウント, ポイントになり, ポイントにな, カウントされますか,
    カウントされる, インセンティブの対象, インセンティブは出, インセンティブがもらえ, インセンティブはもらえ, 報酬は出, 価値があ, やる価値, 何が嬉しい, 何がうれしい, 対価, のメリット, メリットがあ, メリットはあ`,
}
