import { type AttributeId, attributeIds, type ModelId } from '../../knowledge/schema.ts'
import { type Button, button } from '../button.ts'
import { cite } from '../citations.ts'
import type { Setting } from '../frame.ts'
import { type Page, page } from '../page.ts'
import { list } from '../phrasing.ts'
import { sourceTargets } from '../source-targets.ts'
import { blocks, heading, section, withSource } from '../text.ts'

/** Some attributes of some models, one row for each; the attributes left out are a press away. */
export const compare = (
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
