import type { Checked, Reply } from '../../conversation/reply.ts'
import { button } from '../button.ts'
import { clausesOf } from '../clauses.ts'
import type { Setting } from '../frame.ts'
import { bounded, verdictView } from '../layouts/reasons.ts'
import { modelTitle } from '../model-title.ts'
import { type Page, page } from '../page.ts'
import { blocks, heading } from '../text.ts'
import { verdictText } from '../verdict-text.ts'

/** Whether a model goes with the facts of a question, and what else must hold. */
export const checkPage = (reply: Extract<Reply, { kind: 'check' }>, setting: Setting): Page => {
  const { words } = setting
  const { model, answer, facts, others, against = false } = reply
  const title = (against ? words.againstTitle : words.checkTitle)[answer](model)
  const answerOn = ({ answer }: Checked): string => words.answer[answer]
  const lead = facts.length === 0 ? '' : words.checked(words.supposed(clausesOf(facts, setting)))
  const views = [reply, ...others].map((checked) => ({
    ...verdictView(
      `c-${checked.model}`,
      modelTitle(checked.model, setting),
      checked.verdict,
      setting,
      facts.map(({ fact }) => fact),
    ),
    status: others.length > 0 && !against ? answerOn(checked) : '',
  }))
  const { shown, more } = bounded(views, setting)
  return page(
    'reasons',
    { title, lead, verdicts: shown, more },
    {
      summary: title,
      text: blocks(
        heading(title),
        lead,
        [reply, ...others].map((checked) =>
          verdictText(
            checked.verdict,
            `${modelTitle(checked.model, setting)}${against ? '' : `${words.colon}${answerOn(checked)}`}`,
            setting,
          ),
        ),
      ),
      buttons: [
        button(words.button.model(model), 'model', { model }),
        ...(answer === 'no' ? [] : [button(words.button.steps(model), 'steps', { model })]),
        button(words.button.advice, 'advice', {}),
      ],
    },
  )
}
