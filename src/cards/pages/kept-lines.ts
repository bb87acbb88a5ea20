import type { Conversation, Part, Scenario, Stated } from '../../conversation/conversation.ts'
import { longestQuote, longestReason } from '../../conversation/limits.ts'
import { allGoals } from '../../conversation/scenario.ts'
import { type FactId, partFactIds } from '../../knowledge/facts.ts'
import { factLabel, factWithValue, valueLabel } from '../fact-labels.ts'
import type { Kept, Setting } from '../frame.ts'
import type { Said } from '../layouts/record.ts'
import { partTitle } from '../part-title.ts'
import { aside } from '../phrasing.ts'
import { harmless } from '../prose.ts'
import { lines } from '../text.ts'
import { dated } from '../words.ts'

/** All that is kept of a conversation and beside it, in lines. */
export const keptLines = (conversation: Conversation, setting: Setting): readonly Said[] => {
  const { scenario, past, revision, turns } = conversation
  const { kept, language, words } = setting
  const { myData } = words
  const parts = scenario.parts.map((part, index) => ({
    label: scenario.parts.length > 1 ? partTitle(scenario, index, setting) : words.title.facts,
    text: lines(partFacts(part, setting)) || words.noFacts,
  }))
  const goals = goalFacts(scenario, setting)
  const earlier = overtaken(conversation, setting)
  return [
    ...(parts.length > 0 ? parts : [{ label: words.title.facts, text: words.noFacts }]),
    ...(goals.length > 0 ? [{ label: factLabel('goals', setting), text: lines(goals) }] : []),
    { label: myData.turns, text: `${turns}` },
    { label: myData.changes, text: `${revision}` },
    { label: myData.language, text: spoken(conversation, setting) },
    { label: myData.last, text: lastSpokenOf(conversation, setting) },
    ...(kept
      ? [
          { label: myData.since, text: dated(kept.since, language) },
          { label: myData.until, text: dated(kept.until, language) },
          { label: myData.messages, text: `${kept.messages}` },
          ...feedbackLines(kept, setting),
        ]
      : []),
    { label: myData.undo, text: `${past.length}` },
    ...(earlier.length > 0 ? [{ label: myData.earlier, text: lines(earlier) }] : []),
  ]
}

/** Things of one kind in a row. */
const joined = (texts: readonly string[]): string => texts.join(' · ')

const partFacts = ({ mark, facts, declined }: Part, setting: Setting): readonly string[] => {
  const { words } = setting
  return [
    ...partFactIds.flatMap((fact) => (facts[fact] === undefined ? [] : [quoted(fact, facts[fact], setting)])),
    ...declined.map((fact) => unknown(fact, setting)),
    ...(mark === undefined ? [] : [words.assumed(words.myData.mark, mark)]),
  ]
}

const goalFacts = ({ goals, goalsDeclined }: Scenario, setting: Setting): readonly string[] => {
  if (goals === undefined) return goalsDeclined ? [setting.words.notKnown] : []
  const stated = allGoals.flatMap((goal) =>
    goals[goal] === undefined ? [] : [withQuote(valueLabel('goals', goal, setting), goals[goal], setting)],
  )
  return stated.length > 0 ? stated : [setting.words.noGoal]
}

/** A fact with the words that gave it, as long as they are kept. */
const quoted = (fact: FactId, stated: Stated, setting: Setting): string =>
  withQuote(factWithValue(fact, stated.value, setting), stated, setting)

const withQuote = (said: string, { quote }: Stated, setting: Setting): string =>
  aside(said, quote === undefined ? '' : setting.words.youSaid(harmless(quote, longestQuote)), setting)

const unknown = (fact: FactId, setting: Setting): string => setting.words.assumed(factLabel(fact, setting), setting.words.notKnown)

/** What earlier states say and the present one does not. */
const overtaken = ({ scenario, past }: Conversation, setting: Setting): readonly string[] => {
  const goalsOf = (state: Scenario) => goalFacts(state, setting).map((goal) => setting.words.assumed(factLabel('goals', setting), goal))
  const all = (state: Scenario) => [...state.parts.flatMap((part) => partFacts(part, setting)), ...goalsOf(state)]
  const present = new Set(all(scenario))
  return [...new Set(past.flatMap(all))].filter((said) => !present.has(said))
}

const spoken = ({ language, textOnly }: Conversation, { language: shown, words }: Setting): string => {
  const name = new Intl.DisplayNames(shown, { type: 'language' }).of(language) ?? language
  return joined([name, ...(textOnly ? [words.button.textOnly] : [])])
}

const lastSpokenOf = (
  { asked, lastModels, earlierModels, lastTerms = [], lastQuestion, inTrouble }: Conversation,
  setting: Setting,
): string =>
  joined([
    ...(asked === null ? [] : [factLabel(asked.fact, setting)]),
    ...new Set([...lastModels, ...earlierModels]),
    ...setting.knowledge.terms.filter(({ id }) => lastTerms.includes(id)).map(({ term }) => term),
    ...(lastQuestion?.facts ?? []).map(({ fact, value }) => factWithValue(fact, value, setting)),
    ...(inTrouble ? [setting.words.title.trouble] : []),
  ]) || '–'

/** In a channel others read along: there it says how many, and not what. */
const feedbackLines = ({ feedback }: Kept, { scope, language, words }: Setting): readonly Said[] => {
  const { myData, youSaid } = words
  if (feedback.length === 0) return []
  if (scope === 'channel') return [{ label: myData.feedback, text: `${feedback.length}` }]
  return feedback.map(({ day, reaction, reason, decision }) => ({
    label: myData.feedback,
    text: joined([
      dated(day, language),
      reaction === 'like' ? myData.like : myData.dislike,
      ...(reason === '' ? [] : [youSaid(harmless(reason, longestReason))]),
      ...(decision === null ? [] : [decision]),
    ]),
  }))
}
