import type { ModelId } from '../../knowledge/schema.ts'
import { button, option } from '../button.ts'
import type { Setting } from '../frame.ts'
import { choose } from '../layouts/choose.ts'
import { nameOf } from '../model-title.ts'
import type { Page } from '../page.ts'
import { harmless } from '../prose.ts'

/** Several models that the user's words may name. */
export const whichModelPage = (quote: string, models: readonly ModelId[], setting: Setting): Page =>
  choose(
    setting.words.title.whichModel,
    setting.words.whichModel(harmless(quote, 30)),
    models.map((model) => option(model, nameOf(model, setting), 'model', { model })),
    [button(setting.words.button.overview, 'overview', {})],
    setting,
  )
