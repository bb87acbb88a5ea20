import { type AttributeId, attributeIds, type ModelId, modelIds } from '../../knowledge/schema.ts'
import { type Button, button } from '../button.ts'
import { type Page, page } from '../page.ts'
import { sourceTargets } from '../reasons.ts'
import { cite, list, type Setting } from '../setting.ts'
import { blocks, heading, section, withSource } from '../text.ts'

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

const compare = (
  title: string,
  models: readonly ModelId[],
  attributes: readonly AttributeId[],
  setting: Setting,
  buttons: readonly Button[],
): Page => {
  const { words, knowledge } = setting
  const groups = attributes.map((attribute) => ({
    label: attributes.length > 1 ? words.attribute[attribute] : '',
    rows: models.map((model) => {
      const claim = knowledge.models[model].attributes[attribute]
      return {
        id: `s-${attribute}-${model}`,
        model: models.length > 1 ? `${model}${words.colon}`.trimEnd() : '',
        text: claim.text,
        source: cite(claim.sources, setting),
      }
    }),
  }))
  const more = attributes.length === 1 ? [] : attributeIds.filter((attribute) => !attributes.includes(attribute))
  return page(
    'comparison',
    {
      title,
      groups,
      sourcesTitle: words.sourcesAndDates,
      sourcesTargets: sourceTargets(groups.flatMap(({ rows }) => rows.map(({ id }) => id))),
      moreTitle: words.moreRows,
      more: more.map((attribute) => ({
        ...button(words.attribute[attribute], 'attribute', { models: [...models], attribute }),
        label: words.attribute[attribute],
      })),
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        groups.map(({ label, rows }) => {
          const said = rows.map(({ model, text, source }) => `${model} ${withSource(text, source)}`.trimStart())
          return label === '' ? blocks(said) : section(label, said)
        }),
        section(
          words.moreRows,
          more.length === 0
            ? ''
            : list(
                more.map((attribute) => words.attribute[attribute]),
                setting,
              ),
        ),
      ),
      buttons,
    },
  )
}
