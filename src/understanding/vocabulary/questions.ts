import type { Phrases } from '../../knowledge/phrases.ts'
import { adviseQuestion } from './questions/advise.ts'
import { checkQuestion } from './questions/check.ts'
import { clarifyQuestion } from './questions/clarify.ts'
import { combineQuestion } from './questions/combine.ts'
import { compareQuestion } from './questions/compare.ts'
import { costQuestion } from './questions/cost.ts'
import { disputeQuestion } from './questions/dispute.ts'
import { dontKnowQuestion } from './questions/dont-know.ts'
import { figureQuestion } from './questions/figure.ts'
import { findOutQuestion } from './questions/find-out.ts'
import { firstQuestion } from './questions/first.ts'
import { glossaryQuestion } from './questions/glossary.ts'
import { greetingQuestion } from './questions/greeting.ts'
import { harmQuestion } from './questions/harm.ts'
import { helpQuestion } from './questions/help.ts'
import { hindranceQuestion } from './questions/hindrance.ts'
import { howToQuestion } from './questions/how-to.ts'
import { lastQuestion } from './questions/last.ts'
import { lookupQuestion } from './questions/lookup.ts'
import { meaningQuestion } from './questions/meaning.ts'
import { needQuestion } from './questions/need.ts'
import { nextQuestion } from './questions/next.ts'
import { noQuestion } from './questions/no.ts'
import { noGoalQuestion } from './questions/no-goal.ts'
import { outOfScopeQuestion } from './questions/out-of-scope.ts'
import { overviewQuestion } from './questions/overview.ts'
import { persistsQuestion } from './questions/persists.ts'
import { personQuestion } from './questions/person.ts'
import { prefaceQuestion } from './questions/preface.ts'
import { qualifyQuestion } from './questions/qualify.ts'
import { resetQuestion } from './questions/reset.ts'
import { secondQuestion } from './questions/second.ts'
import { showFactsQuestion } from './questions/show-facts.ts'
import { sourcesQuestion } from './questions/sources.ts'
import { thanksQuestion } from './questions/thanks.ts'
import { thirdQuestion } from './questions/third.ts'
import { troubleshootQuestion } from './questions/troubleshoot.ts'
import { undoQuestion } from './questions/undo.ts'
import { verdictQuestion } from './questions/verdict.ts'
import { whatAboutQuestion } from './questions/what-about.ts'
import { whatIfQuestion } from './questions/what-if.ts'
import { whichQuestion } from './questions/which.ts'
import { whyQuestion } from './questions/why.ts'
import { whyAskQuestion } from './questions/why-ask.ts'
import { yesQuestion } from './questions/yes.ts'

/** Turns of phrase that tell what a message asks for. */
export const questions = {
  compare: compareQuestion,
  overview: overviewQuestion,
  check: checkQuestion,
  combine: combineQuestion,
  troubleshoot: troubleshootQuestion,
  why: whyQuestion,
  whatIf: whatIfQuestion,
  whatAbout: whatAboutQuestion,
  howTo: howToQuestion,
  next: nextQuestion,
  glossary: glossaryQuestion,
  meaning: meaningQuestion,
  lookup: lookupQuestion,
  advise: adviseQuestion,
  sources: sourcesQuestion,
  person: personQuestion,
  dispute: disputeQuestion,
  whyAsk: whyAskQuestion,
  clarify: clarifyQuestion,
  showFacts: showFactsQuestion,
  qualify: qualifyQuestion,
  reset: resetQuestion,
  undo: undoQuestion,
  help: helpQuestion,
  greeting: greetingQuestion,
  thanks: thanksQuestion,
  outOfScope: outOfScopeQuestion,
  dontKnow: dontKnowQuestion,
  findOut: findOutQuestion,
  preface: prefaceQuestion,
  noGoal: noGoalQuestion,
  yes: yesQuestion,
  no: noQuestion,
  first: firstQuestion,
  second: secondQuestion,
  third: thirdQuestion,
  last: lastQuestion,
  cost: costQuestion,
  figure: figureQuestion,
  harm: harmQuestion,
  hindrance: hindranceQuestion,
  need: needQuestion,
  persists: persistsQuestion,
  verdict: verdictQuestion,
  which: whichQuestion,
} satisfies Readonly<Record<string, Phrases>>

export type QuestionCue = keyof typeof questions
