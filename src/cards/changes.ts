import type { Change } from '../advice/advice.ts'
import type { Scenario } from '../conversation/conversation.ts'
import type { Setting } from './frame.ts'
import { partTitle } from './part-title.ts'
import { bullet, lines } from './text.ts'

/** Each change of a status: the model, its part where there are several, and from what to what. */
export const changeViews = (changes: readonly Change[], scenario: Scenario, setting: Setting) =>
  changes.map(({ model, at, from, to }) => ({
    model,
    place: scenario.parts.length > 1 ? partTitle(scenario, at, setting) : '',
    text: setting.words.wasNow(setting.words.status[from], setting.words.status[to]),
  }))

/** The same as lines of plain text; empty where nothing changes. */
export const changesText = (changes: readonly Change[], scenario: Scenario, setting: Setting): string =>
  lines(
    changeViews(changes, scenario, setting).map(({ model, place, text }) =>
      bullet(`${model}${place && ` · ${place}`}${setting.words.colon}${text}`),
    ),
  )
