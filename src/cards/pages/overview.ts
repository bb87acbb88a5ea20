import type { Standpoint } from '../../conversation/reply.ts'
import { modelIds } from '../../knowledge/schema.ts'
import { button, option, sending } from '../button.ts'
import type { Setting } from '../frame.ts'
import { modelTitle, nameOf } from '../model-title.ts'
import { type Page, page } from '../page.ts'
import { aside } from '../phrasing.ts'
import { blocks, heading, section } from '../text.ts'

/** All six models, one line each, with their status where the estate gives one. */
export const overviewPage = (standpoint: Standpoint | null, setting: Setting): Page => {
  const { words, knowledge } = setting
  const title = words.title.overview
  const known = standpoint !== null && standpoint.scenario.parts.length > 0
  const rows = modelIds.map((model) => ({
    ...option(nameOf(model, setting), knowledge.models[model].tagline, 'model', { model }),
    title: words.button.model(model),
    model,
    status: known ? words.status[standpoint.advice.overall[model].status] : '',
  }))
  return page(
    'overview',
    {
      title,
      rows,
      pick: [
        {
          label: words.pickModels,
          button: [sending(button(words.button.compare, 'compare', { models: [] }))],
          choices: modelIds.map((model) => ({ title: model, value: model })),
        },
      ],
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        rows.map(({ model, hint, status }) => section(aside(modelTitle(model, setting), status, setting), hint)),
      ),
      buttons: [button(words.button.advice, 'advice', {}), button(words.button.help, 'help', {})],
    },
  )
}
