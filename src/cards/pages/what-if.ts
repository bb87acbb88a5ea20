import type { Advice, WhatIf } from '../../advice/advice.ts'
import type { Scenario } from '../../conversation/conversation.ts'
import type { Reply } from '../../conversation/reply.ts'
import { button, type Option, offered, option } from '../button.ts'
import { changesText, changeViews } from '../changes.ts'
import { clausesOf } from '../clauses.ts'
import type { Setting } from '../frame.ts'
import { type Page, page } from '../page.ts'
import { partId, partTitle } from '../part-title.ts'
import { blocks, bullet, heading, lines } from '../text.ts'
import { headline } from './advice.ts'

/** What supposed facts would change, beside how things stand; without any, what there is to suppose. */
export const whatIfPage = (reply: Extract<Reply, { kind: 'whatIf' }>, setting: Setting): Page => {
  const { words } = setting
  const { scenario, advice, facts, outcome, changes } = reply
  const idle = facts.length === 0
  const options = idle ? whatIfOptions(advice, scenario, setting) : []
  const title = idle ? words.changes : words.title.whatIf
  const supposed = idle ? '' : supposedText(reply, setting)
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
      summary: result === '' ? title : `${title}${words.colon}${result}`,
      text: blocks(heading(title), supposed, result, changesText(changes, scenario, setting), optionsText(options, setting), note),
      buttons: [...adoptButtons(reply, setting), button(words.button.advice, 'advice', {}), button(words.button.facts, 'facts', {})],
      knowledge: false,
    },
  )
}

/** The changes as lines of a list. */
export const optionsText = (options: readonly Option[], { words }: Setting): string =>
  lines(options.map(({ label, hint }) => bullet(words.onCondition(label, hint))))

/** What is supposed, and of which part where there are several. */
const supposedText = ({ scenario, facts, part }: Extract<Reply, { kind: 'whatIf' }>, setting: Setting): string => {
  const { words } = setting
  const index = scenario.parts.findIndex(({ id }) => id === part)
  const place = scenario.parts.length > 1 && index >= 0 ? `${partTitle(scenario, index, setting)}${words.colon}` : ''
  return place + words.supposed(clausesOf(facts, setting))
}

/** What was supposed can be made real with one press. */
const adoptButtons = ({ facts, part }: Extract<Reply, { kind: 'whatIf' }>, { words, revision }: Setting) =>
  facts.length === 0 || facts.length > 4
    ? []
    : [button(words.button.apply, 'adopt', { part, set: facts.map(({ fact, value }) => ({ fact, value })), revision })]

/** The smallest changes that would make a model recommended, each as a press that supposes it; one that does so in every part is told once. */
export const whatIfOptions = (advice: Advice, scenario: Scenario, setting: Setting): Option[] => {
  const groups = new Map<string, WhatIf[]>()
  for (const whatIf of advice.whatIfs) {
    const key = JSON.stringify([whatIf.model, whatIf.set.map(({ fact, value }) => [fact, value])])
    groups.set(key, [...(groups.get(key) ?? []), whatIf])
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike
    const everywhere = first?.set.every(({ fact }) => fact === 'goals') || leavesNoPart(alike, scenario)
    return everywhere && first
      ? [whatIfOption(first, null, scenario, setting)]
      : alike.map((one) => whatIfOption(one, one.at, scenario, setting))
  })
}

/** Whether what-ifs of the same change are about every part in which it would change anything. */
const leavesNoPart = (alike: readonly WhatIf[], { parts }: Scenario): boolean =>
  parts.every(({ facts }, index) =>
    alike.some(({ at, set }) => at === index || set.every(({ fact, value }) => fact !== 'goals' && facts[fact]?.value === value)),
  )

/** The change in one part, by its index, or in the whole estate. */
const whatIfOption = ({ model, set }: WhatIf, at: number | null, scenario: Scenario, setting: Setting): Option => {
  const { words } = setting
  const clauses = clausesOf(set, setting)
  const place = at !== null && scenario.parts.length > 1 ? partTitle(scenario, at, setting) : ''
  const label = place === '' ? words.wouldBecome(model) : words.wouldBecomeIn(model, place)
  const press = { part: partId(scenario, at), set: set.map(({ fact, value }) => ({ fact, value })) }
  return {
    ...option(label, words.ifFacts(clauses), 'suppose', press),
    title: words.button.suppose(clauses, place === '' ? model : `${model} · ${place}`),
  }
}
