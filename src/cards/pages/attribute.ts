import { type AttributeId, type ModelId, modelIds } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { compare } from '../layouts/comparison.ts'
import type { Page } from '../page.ts'
import { list } from '../phrasing.ts'

/** One attribute of one or more models. */
export const attributePage = (attribute: AttributeId, models: readonly ModelId[], setting: Setting): Page => {
  const { words } = setting
  const chosen = models.length === 0 ? modelIds : models
  const title =
    chosen.length === modelIds.length ? words.attribute[attribute] : `${list(chosen, setting)}${words.colon}${words.attribute[attribute]}`
  return compare(title, chosen, [attribute], setting, [
    ...(chosen.length > 3 ? [] : chosen).map((model) => button(words.button.model(model), 'model', { model })),
    ...(chosen.length === modelIds.length
      ? []
      : [button(words.button.acrossModels(words.attribute[attribute]), 'attribute', { models: [...modelIds], attribute })]),
    button(words.button.advice, 'advice', {}),
  ])
}
