import type { Conversation, Part, Scenario, Stated } from '../../conversation/conversation.ts'
import { allGoals } from '../../conversation/scenario.ts'
import { type FactId, partFactIds } from '../../knowledge/facts.ts'
import { harmless } from '../prose.ts'
import { factLabel, factWithValue, type Kept, partTitle, type Setting } from '../setting.ts'
import { dated } from '../words.ts'
import type { Said } from './record-page.ts'

/** All that is kept of a conversation and beside it, in lines. */
export const keptLines = (conversation: Conversation, setting: Setting): readonly Said[] => {
  const { scenario, past, revision, turns } = conversation
  const { kept, language, words } = setting
  const { myData } = words
  const parts = scenario.parts.map((part, index) => ({
    label: scenario.parts.length > 1 ? partTitle(scenario, index, setting) : words.title.facts,
    text: joined(partFacts(part, setting)) || words.noFacts,
  }))
  const goals = goalFacts(scenario, setting)
  return [
    ...(parts.length > 0 ? parts : [{ label: words.title.facts, text: words.noFacts }]),
    ...(goals.length > 0 ? [{ label: factLabel('goals', setting), text: joined(goals) }] : []),
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
    { label: myData.undo, text: joined([`${past.length}`, ...overtaken(conversation, setting)]) },
  ]
}

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
  const stated = allGoals.flatMap((goal) => (goals[goal] === undefined ? [] : [quoted('goals', goals[goal], setting)]))
  return stated.length > 0 ? stated : [setting.words.noGoal]
}

/** A fact with the words that gave it, as long as they are kept. */
const quoted = (fact: FactId, { value, quote }: Stated, setting: Setting): string => {
  const said = factWithValue(fact, value, setting)
  return quote === undefined ? said : `${said} (${setting.words.youSaid(harmless(quote, mostQuoted))})`
}

const mostQuoted = 120

const unknown = (fact: FactId, setting: Setting): string => setting.words.assumed(factLabel(fact, setting), setting.words.notKnown)

/** What earlier states say and the present one does not. */
const overtaken = ({ scenario, past }: Conversation, setting: Setting): readonly string[] => {
  const all = (state: Scenario) => [...state.parts.flatMap((part) => partFacts(part, setting)), ...goalFacts(state, setting)]
  const present = new Set(all(scenario))
  return [...new Set(past.flatMap(all))].filter((said) => !present.has(said))
}

const spoken = ({ language, textOnly }: Conversation, { language: shown, words }: Setting): string => {
  const name = new Intl.DisplayNames(shown, { type: 'language' }).of(language) ?? language
  return joined([name, ...(textOnly ? [words.button.textOnly] : [])])
}

const lastSpokenOf = ({ asked, lastModels }: Conversation, setting: Setting): string =>
  joined([...(asked === null ? [] : [factLabel(asked.fact, setting)]), ...lastModels]) || '–'

/** In a channel others read along: there it says how many, and not what. */
const feedbackLines = ({ feedback }: Kept, { scope, language, words }: Setting): readonly Said[] => {
  const { myData, youSaid } = words
  if (feedback.length === 0) return []
  if (scope === 'channel') return [{ label: myData.feedback, text: `${feedback.length}` }]
  return feedback.map(({ day, reaction, reason }) => ({
    label: myData.feedback,
    text: joined([
      dated(day, language),
      reaction === 'like' ? myData.like : myData.dislike,
      ...(reason === '' ? [] : [youSaid(harmless(reason, mostReason))]),
    ]),
  }))
}

const mostReason = 2_000
