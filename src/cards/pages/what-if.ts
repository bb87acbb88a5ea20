import type { Advice, WhatIf } from '../../advice/advice.ts'
import type { Scenario } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { button, type Option, offered, option } from '../button.ts'
import { changesText, changeViews } from '../changes.ts'
import { type Page, page } from '../page.ts'
import { factLabel, factWithValue, list, partId, partTitle, type Setting, valueLabel } from '../setting.ts'
import { blocks, bullet, heading, lines } from '../text.ts'
import { headline } from './advice.ts'

/** What supposed facts would change, beside how things stand; without any, what there is to suppose. */
export const whatIfPage = (reply: Extract<Reply, { kind: 'whatIf' }>, setting: Setting): Page => {
  const { words } = setting
  const { scenario, advice, facts, outcome, changes } = reply
  const idle = facts.length === 0
  const options = idle ? whatIfOptions(advice, scenario, setting) : []
  const title = idle ? words.changes : words.title.whatIf
  const supposed = idle ? '' : words.supposed(facts.map(({ fact, value }) => factWithValue(fact, value, setting)).join(' · '))
  const outcomeText = changes.length === 0 ? words.unchanged : headline({ scenario, advice: outcome }, setting)
  const result = idle ? (options.length > 0 ? '' : words.nothingToSuppose) : outcomeText
  const note = idle ? '' : words.notStored
  return page(
    'what-if',
    {
      title,
      supposed,
      changes: changeViews(changes, scenario, setting),
      text: result,
      options: [...offered(options, setting.scope)],
      note,
    },
    {
      summary: result === '' ? title : `${title}: ${result}`,
      text: blocks(heading(title), supposed, result, changesText(changes, scenario, setting), optionsText(options), note),
      buttons: [...adoptButtons(reply, setting), button(words.button.advice, 'advice', {}), button(words.button.facts, 'facts', {})],
      knowledge: false,
    },
  )
}

/** The changes as lines of a list. */
export const optionsText = (options: readonly Option[]): string => lines(options.map(({ label, hint }) => bullet(`${label} ${hint}`)))

/** What was supposed can be made real with one press. */
const adoptButtons = ({ facts, part }: Extract<Reply, { kind: 'whatIf' }>, { words, revision }: Setting) =>
  facts.length === 0 || facts.length > 4
    ? []
    : [button(words.button.apply, 'adopt', { part, set: facts.map(({ fact, value }) => ({ fact, value })), revision })]

/** The smallest changes that would make a model recommended, each as a press that supposes it. */
export const whatIfOptions = (advice: Advice, scenario: Scenario, setting: Setting): Option[] => {
  const options = advice.whatIfs.map((whatIf) => whatIfOption(whatIf, scenario, setting))
  return options.filter(({ title }, index) => options.findIndex((other) => other.title === title) === index)
}

const whatIfOption = ({ part, model, set }: WhatIf, scenario: Scenario, setting: Setting): Option => {
  const { words } = setting
  const facts = list(
    set.map(({ fact, value }) => words.isValue(factLabel(fact, setting), valueLabel(fact, value, setting))),
    setting,
  )
  const place = scenario.parts.length > 1 ? ` (${partTitle(scenario, part, setting)})` : ''
  const label = words.wouldBecome(model) + place
  const hint = words.ifFacts(facts)
  const press = { part: partId(scenario, part), set: set.map(({ fact, value }) => ({ fact, value })) }
  return { ...option(label, hint, 'suppose', press), title: words.button.suppose(facts, model + place) }
}
