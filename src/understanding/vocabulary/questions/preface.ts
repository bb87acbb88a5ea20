import type { Phrases } from '../../../knowledge/phrases.ts'

/** Announces that something else comes, and says no more. */
export const prefaceQuestion: Phrases = {
  en: `
    one more thing, one more question, another thing, another question, one last thing, one last question, next question,
    quick question, a question, last question, and a follow up, follow up question, but first`,
  de: `
    noch etwas, noch was, noch eine frage, eine frage noch, eine weitere frage, eine letzte frage, nächste|naechste frage,
    kurze frage, eine frage, noch eine sache`,
  fr: `
    encore une question, une autre question, une dernière question, dernière question, question suivante, encore une chose,
    autre chose, une question, petite question, au fait`,
  es: `
    una pregunta mas, otra pregunta, una ultima pregunta, ultima pregunta, siguiente pregunta, una cosa mas, otra cosa,
    una pregunta, una pregunta rapida`,
  ja: 'もう一つ, もうひとつ, もう1つ, 次の質問, 別の質問, 質問です, 最後に一つ',
}
