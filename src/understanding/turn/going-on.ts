import type { Annotated } from '../annotate.ts'
import { fillers } from '../lexicon/fillers.ts'
import type { Proposal } from '../reading.ts'
import { positionsOf } from '../spans.ts'
import { isNamed, type Statement } from '../statement.ts'
import { settle } from '../statements/settle.ts'
import { holdsQuestion } from '../text/asks.ts'
import type { QuestionCue } from '../vocabulary/questions.ts'
import { wordsIn } from '../words.ts'
import { proposalsOf } from './proposals.ts'

const openers = wordsIn('and or plus also add include now und oder auch nimm et ou aussi ajoute ajoutez y e o tambien anade incluye')
/** Words that may stand beside what is named. */
const beside = wordsIn(
  'what about how with under for on in by via the a an it its them this can could you me please kannst konntest du bitte peux pourrais tu puedes podrias that to there then well look looks is only just mit unter bei fur im ist was wie sieht es s das den dem der die aus dann damit dazu nur noch avec sous pour en sur dans chez le la les de des un une quid seulement con bajo para el los las que tal pasa hay solo は も の で と に を が な ら 場 合 だ け',
)
/** How Japanese goes on: what is named, and a particle. */
const particleBehind = /(は|も|なら|だと|では|場合|について)(どう(です|でしょう|なります)?か?|いかがですか)?[?？。]*\s*$/u
/** What opens a question about another circumstance: "for Power Platform?" */
const prepositions = wordsIn('for with under on in without mit unter bei fur im ohne avec sous pour en sans con bajo para sin')
const passed: ReadonlySet<QuestionCue> = new Set(['whatAbout', 'thanks', 'whatIf'])

const longest = 12

/** The facts with which a message goes on with the question before; null where it does not, and none where it names models alone. */
export const goingOn = (annotated: Annotated, statements: readonly Statement[]): readonly Proposal[] | null =>
  goesOn(annotated) ? proposalsOf(settle(statements.filter(isNamed)), annotated) : null

/** Whether a message names models or facts beside little words alone, as one who goes on with the question before: "and with AKS?" */
const goesOn = ({ tokens, found, text, cuesOf, language, wordAt }: Annotated): boolean => {
  const named = [...found.model, ...found.fact]
  const asks = holdsQuestion(text)
  if (
    named.length === 0 ||
    found.question.some(({ meaning }) => meaning.question === 'advise') ||
    tokens.length > longest * (language === 'ja' ? 2 : 1) ||
    (found.fact.length > 0 && !asks)
  )
    return false
  const turns = found.question.filter(({ meaning }) => passed.has(meaning.question))
  const courtesies = [...cuesOf('courtesy'), ...cuesOf('addition')]
  const begins =
    openers.has(wordAt(0)) ||
    prepositions.has(wordAt(0)) ||
    [...turns, ...courtesies].some(({ from }) => from <= 2) ||
    (language === 'ja' && particleBehind.test(text))
  const covered = positionsOf([...named, ...found.term, ...turns, ...courtesies])
  const isLittle = (word: string): boolean => beside.has(word) || openers.has(word) || fillers.has(word)
  return begins && tokens.every(({ word }, at) => covered.has(at) || isLittle(word))
}
