import type { Phrases } from '../../../knowledge/phrases.ts'

export const sourcesQuestion: Phrases = {
  en: `
    on whose authority, upon whose authority, on what authority, who says so, says who, where does that come from, where did you get that, what is that based on, based on what,
    source, sources, says who, who says, when was this checked, when was that checked, last checked, how old is, how current,
    how up to date, up to date, reference, references, evidence, citation, cite, where is this from, where does this come from,
    where did you get, link to the documentation, documentation, docs link, is this official, official source,
    where does that come from, where is that written, how reliable, can i trust, according to whom, how recent, who told you,
    where do you know, how do you know that, what is this based on, what do you base, as of when, backed by`,
  de: `
    quelle, quellen, wer sagt das, sagt wer, wer behauptet das, wann wurde das geprüft|geprueft, wann geprüft|geprueft,
    zuletzt geprüft|geprueft, wann zuletzt, wie alt, wie alt ist, wie aktuell, aktuell, ist das aktuell, stand der, stand von wann,
    von wann, referenz, referenzen, beleg, belege, belegt, nachweis dafür|dafuer, nachweis, zitat, zitiere, fundstelle,
    woher kommt das, woher stammt, woher hast du, woher haben sie, woher weißt du, woher wissen sie, wo steht das,
    wo steht das geschrieben, link zur dokumentation, dokumentation, doku, doku link, ist das offiziell, offiziell,
    offizielle quelle, wie zuverlässig|zuverlaessig, wie verlässlich|verlaesslich, kann ich mich .. verlassen, kann ich dem trauen,
    laut wem, nach wem, worauf stützt|stuetzt, worauf basiert, worauf beruht, auf welcher basis, wie sicher ist das, evidenz`,
  fr: `
    source, sources, quelle source, quelles sources, quelle est la source, d où vient, d où ça vient, d où vient cette,
    d où viennent, d où tiens tu, d où tenez vous, qui dit ça, qui le dit, qui dit cela, qui l a dit, selon qui, d après qui,
    selon quoi, quand as tu vérifié, quand cela a, quand a t on vérifié, quand est ce que ça a été vérifié, vérifié quand,
    dernière vérification, date de vérification, date de mise à jour, de quand date, de quand datent, ça date de quand, à jour,
    est ce à jour, est ce que c est à jour, c est à jour, récent, est ce récent, référence, références, preuve, preuves,
    justificatif de cette, citation, cite, citez, cite tes sources, citez vos sources, où est ce écrit, où c est écrit,
    c est écrit où, où est il écrit, lien vers la documentation, lien vers la doc, documentation, la doc, lien doc, est ce officiel,
    c est officiel, officiel, officielle, source officielle, fiable, est ce fiable, c est fiable, puis je faire confiance,
    peut on s y fier, sur quoi te bases tu, sur quoi vous basez vous, sur quoi s appuie, sur quoi est basé, basé sur quoi,
    comment le sais tu, comment le savez vous, comment tu sais ça, attesté`,
  es: `
    fuente, fuentes, que fuente, que fuentes, cual es la fuente, la fuente, segun quien, quien lo dice, quien dice, quien dice eso,
    de donde sale, de donde sale eso, de donde viene, de donde lo sacas, de donde has sacado, de donde sacas, donde lo pone,
    donde pone eso, donde esta escrito, donde se dice, donde consta eso, referencia, referencias, evidencia, evidencias, cita,
    citas, cuando se comprobo, cuando se verifico, cuando se reviso, cuando fue verificado, ultima revision, ultima verificacion,
    ultima actualizacion, cuando se actualizo, actualizado, esta actualizado, esta al dia, que antiguedad, como de reciente,
    como de actual, de cuando es, de que fecha, documentacion, enlace a la documentacion, link a la documentacion, enlace oficial,
    es oficial, fuente oficial, es fiable, fiabilidad, me puedo fiar, podemos fiarnos, es de fiar, como lo sabes, como sabes eso,
    en que te basas, en base a que, esta documentado`,
  ja: `
    出典, 出典は, 出典を, 出処, 出所, 情報源, 情報源は, 参照元, 参考文献, 参考資料, リファレンス,
    引用元, エビデンス, 根拠資料, 根拠となる, 公式ドキュメント, 公式の情報, 公式情報, 公式ですか, 公式資料,
    ドキュメント, ドキュメントのリンク, いつの情報, いつ確認, いつ確認され, いつ更新, いつ時点, いつの時点,
    最終確認, 最終確認日, 最終更新, 最終更新日, 更新日, 最新ですか, 最新の情報, どこに書いて,
    どこに書かれて, どこに記載, どこの情報, 誰が言って, 誰の情報, 信頼でき, 信用でき, 何に基づ, 本当ですか`,
}
