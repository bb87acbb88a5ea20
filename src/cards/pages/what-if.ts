import type { Reply } from '../../conversation/reply.ts'
import { button } from '../button.ts'
import { changesText, changeViews } from '../changes.ts'
import { type Page, page } from '../page.ts'
import { factWithValue, list, type Setting } from '../setting.ts'
import { blocks, heading } from '../text.ts'
import { headline } from './advice.ts'

/** What supposed facts would change, beside how things stand. */
export const whatIfPage = (reply: Extract<Reply, { kind: 'whatIf' }>, setting: Setting): Page => {
  const { words } = setting
  const { scenario, facts, outcome, changes } = reply
  const title = words.title.whatIf
  const supposed =
    facts.length === 0
      ? ''
      : words.supposed(
          list(
            facts.map(({ fact, value }) => factWithValue(fact, value, setting)),
            setting,
          ),
        )
  const result = changes.length === 0 ? words.unchanged : headline(outcome, setting)
  return page(
    'what-if',
    { title, supposed, changes: changeViews(changes, scenario, setting), text: result, note: words.notStored },
    {
      summary: `${title}: ${supposed}`,
      text: blocks(heading(title), supposed, result, changesText(changes, scenario, setting), words.notStored),
      buttons: [...adoptButtons(reply, setting), button(words.button.advice, 'advice', {}), button(words.button.facts, 'facts', {})],
      knowledge: false,
    },
  )
}

/** What was supposed can be made real with one press; in a scenario of several parts, for all of them. */
const adoptButtons = ({ facts }: Extract<Reply, { kind: 'whatIf' }>, { words, revision }: Setting) =>
  facts.length === 0 || facts.length > 4
    ? []
    : [button(words.button.apply, 'adopt', { part: null, set: facts.map(({ fact, value }) => ({ fact, value })), revision })]
