import type { Phrases } from '../../../knowledge/phrases.ts'

export const verify: Phrases = {
  en: `
    how do i check, how do we check, how can i check, how can we check, how can i tell, how can we tell, how do i know,
    how do we know, verify, how to verify, how do i|we|you verify, how can i|we verify, how do i see, where do i see,
    where can i see, where can we see, where do we see, check whether, check that, is really working, confirm that, prove that,
    proof that it works, how do i confirm, how can we confirm, make sure, test whether, validate, validation, check if, see whether,
    see if it, how do you check, how would i know, tell whether, tell if, find out whether, find out if, is it working,
    double check, how would one know, how would .. know, how does one know, has actually taken, has taken effect, has really taken`,
  de: `
    wie prüfe|pruefe ich, wie prüfen|pruefen wir, wie kann ich prüfen|pruefen, wie können|koennen wir prüfen|pruefen,
    wie lässt|laesst sich prüfen|pruefen, wie überprüfe|ueberpruefe ich, wie überprüfen|ueberpruefen wir,
    wie kann ich überprüfen|ueberpruefen, überprüfen|ueberpruefen, überprüfung|ueberpruefung, nachprüfen|nachpruefen,
    prüfen|pruefen ob, verifizieren, verifiziere, kontrollieren ob, wie kontrolliere, wie sehe ich, wie sehen wir, woran sehe ich,
    woran sehen wir, woran erkenne ich, woran erkennen wir, woran merke ich, wo sehe ich, wo sehen wir, wo kann ich sehen,
    wo können|koennen wir sehen, wo kann man sehen, wo finde ich, wie erkenne ich, wie weiß ich, wie wissen wir, woher weiß ich,
    woher wissen wir, nachsehen ob, nachschauen ob, schauen ob, sicherstellen, sichergehen, sicher gehen, testen ob, validieren,
    nachweisen, wie weise ich, beweisen, bestätigen|bestaetigen dass, ob es funktioniert, ob es geklappt, ob das geklappt,
    ob es wirklich, hat es geklappt, hat das geklappt, feststellen ob, herausfinden ob, ob alles stimmt`,
  fr: `
    comment vérifier, comment je vérifie, comment vérifie t on, comment on vérifie, comment puis je vérifier,
    comment pouvons nous vérifier, vérifier que, vérifier si, vérifier, vérification, contrôler que, contrôler si,
    comment contrôler, comment savoir, comment savoir si, comment je sais, comment on sait, comment sait on, comment voir,
    comment voir si, comment je vois, où voir, où est ce que je vois, où voit on, où peut on voir, où puis je voir,
    où est ce qu on voit, où vérifier, où trouver, où consulter, s assurer que, s assurer, m assurer, nous assurer, être sûr que,
    tester si, tester que, valider que, comment valider, comment confirmer, confirmer que, prouver que, preuve que ça,
    est ce que ça a marché, si ça marche, si ça a marché, si c est bien, que c est bien, bien pris en compte, bien actif,
    bien en place, comment constater, voir si`,
  es: `
    como compruebo, como comprobamos, como lo compruebo, como se comprueba, como comprobar, comprobar si, comprobar que,
    comprobarlo, como verifico, como verificamos, como se verifica, como verificar, verificar, verificar que, verificar si,
    verificacion, como sabemos si, como sabemos que, como puedo saber, como podemos saber, como puedo comprobar,
    como podemos comprobar, como puedo ver, como podemos ver, como veo, como vemos, donde veo, donde lo veo, donde vemos,
    donde se ve, donde puedo ver, donde podemos ver, donde miro, donde se comprueba, donde aparece, donde se refleja,
    confirmar que funciona, como confirmo, como confirmamos, como confirmar, asegurarme de que, asegurarnos de que, validar,
    validacion, como valido, esta funcionando, si esta funcionando, si funciona de verdad, ver si funciona, saber si funciona,
    saber si esta bien, probar que, demostrar que, test de`,
  ja: `
    確認方法, 確認するには, 確認の方法, 確認できますか, どう確認, どうやって確認, どのように確認, どこで確認, どうすれば確認, 確認する方法, 確認手順, 検証方法, 検証するには, どう検証, どうやって検証, どうやってわか,
    どうやって分か, どうすればわか, どうすれば分か, どこで見, どこで見れ, どこで見られ, どこを見れば, どこを見たら, どこに表示, どこに出, 正しく設定されているか, 設定されているか, 登録されているか, 紐付いているか, 紐づいているか,
    機能しているか, 動いているか, 効いているか, 有効になっているか, 反映されているか, 成功したか, チェック方法, チェックする, テスト方法, 証明するには, 見分け, 検証する, 検証したい`,
}
