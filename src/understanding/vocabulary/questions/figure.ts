import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks for a number, a date, a place or the contents of something that has a name. */
export const figureQuestion: Phrases = {
  en: `
    how much, how many, what percentage, which percentage, how many percent, whats the minimum, whats the maximum, minimum number,
    whats the threshold, threshold, threshold for, how big, how large, how high, how long is .. valid, how long, until when,
    when is the deadline, whats the deadline, deadline, by when, within how many, over which period, where do|can|would i|we|you find,
    where is, where does .. go, where do|does .. stand, where to find, where do|can i|we|you get, what has|have|needs to be in,
    what goes in|into, what do i|we have to put in, what do i|we put in|into, what must .. contain, what belongs in|into,
    what should .. contain, what is in, still a thing, still exist, does .. still exist, still valid, still around, still alive,
    what does .. include, which period, when does .. end, when did .. end, would .. count, does .. count, prefix or not, what do i|we|you need for,
    what does it take, what is needed for, what is required for, requirements for`,
  de: `
    wie viel, wieviel, wie viele, wieviel prozent, wie viel prozent, wie hoch, mindestanzahl, schwelle, schwellenwert, wie lange,
    bis wann, frist, wo finde ich, wo finden wir, wo findet man, wo steht, was muss .. rein, was gehört|gehoert in,
    was muss in .. stehen, gibt es .. noch, wo bekomme ich`,
  fr: 'combien, quel pourcentage, quel seuil, seuil, quel délai, jusqu à quand, date limite, où trouver, où est ce que je trouve, où se trouve, que doit contenir, que met on dans, existe encore, existe toujours',
  es: 'cuanto, cuantos, que porcentaje, umbral, plazo, fecha limite, hasta cuando, donde encuentro, donde esta, donde se encuentra, que debe contener, que hay que poner en, sigue existiendo, existe todavia',
  ja: 'いくら, 何パーセント, 何％, しきい値, 最低いくら, いつまで, 期限は, どこにあ, どこで見つ, どこで確認, 何を記載, 何を書, まだあり, まだ存在',
}
