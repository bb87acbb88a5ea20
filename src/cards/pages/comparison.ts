import type { AttributeId, ModelId } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { compare } from '../layouts/comparison.ts'
import type { Page } from '../page.ts'
import { list } from '../phrasing.ts'

/** The rows of a comparison that say most, as many as stay readable; the rest are a press away. */
const rowsFor = (count: number): readonly AttributeId[] =>
  count <= 3 ? ['tracks', 'clouds', 'controlledBy', 'partnersAtOnce', 'unlocks', 'notFor'] : ['clouds', 'controlledBy', 'notFor']

/** Several models side by side: each attribute with one row for each model. */
export const comparisonPage = (models: readonly ModelId[], setting: Setting): Page => {
  const { words } = setting
  const shown = rowsFor(models.length)
  return compare(words.title.comparison(list(models, setting)), models, shown, setting, [
    ...(models.length > 3 ? [] : models).map((model) => button(words.button.model(model), 'model', { model })),
    button(words.button.overview, 'overview', {}),
    button(words.button.advice, 'advice', {}),
  ])
}
