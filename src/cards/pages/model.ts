import type { Verdict } from '../../advice/advice.ts'
import { type AttributeId, attributeIds, type ModelId } from '../../knowledge/schema.ts'
import { button, option } from '../button.ts'
import { cautionLines, cautionsText } from '../caution-lines.ts'
import { cite } from '../citations.ts'
import type { Setting } from '../frame.ts'
import { modelTitle } from '../model-title.ts'
import { type Page, page } from '../page.ts'
import { sourceTargets } from '../source-targets.ts'
import { blocks, heading, section, withSource } from '../text.ts'
import type { Words } from '../words.ts'

/** The rows that say most; the others open on request. */
const first: readonly AttributeId[] = ['tracks', 'controlledBy', 'prerequisites', 'unlocks', 'notFor']

/** All there is to know of one model, and how it stands in the user's estate. */
export const modelPage = (id: ModelId, here: readonly Verdict[], setting: Setting): Page => {
  const { words, knowledge } = setting
  const model = knowledge.models[id]
  const row = (attribute: AttributeId) => ({
    ...option(words.attribute[attribute], model.attributes[attribute].text, 'attribute', { models: [id], attribute }),
    source: cite(model.attributes[attribute].sources, setting),
    id: `s-${attribute}`,
  })
  const standing = here.map((verdict, index) => ({
    place: `${here.length > 1 ? words.part(index + 1) : words.here}${words.colon}`.trimEnd(),
    status: words.status[verdict.status],
  }))
  const always = model.cautions.filter((caution) => caution.when === undefined && caution.statuses === undefined)
  const cautions = always.flatMap((caution) => cautionLines(caution, setting))
  return page(
    'model',
    {
      model: id,
      name: model.name,
      summary: model.summary.text,
      source: cite(model.summary.sources, setting),
      here: standing,
      rows: first.map(row),
      moreTitle: words.moreAbout(id),
      more: attributeIds.filter((attribute) => !first.includes(attribute)).map(row),
      sourcesTitle: words.sourcesAndDates,
      sourcesTargets: sourceTargets(attributeIds.map((attribute) => `s-${attribute}`)),
      cautionsTitle: words.cautionsOf(always.length),
      cautions,
    },
    {
      summary: `${id}${words.colon}${model.tagline}`,
      text: blocks(
        heading(modelTitle(id, setting)),
        withSource(model.summary.text, cite(model.summary.sources, setting)),
        section(
          words.here,
          standing.map(({ place, status }) => (here.length > 1 ? `${place} ${status}` : status)),
        ),
        attributeIds.map((attribute) => {
          const claim = model.attributes[attribute]
          return section(words.attribute[attribute], withSource(claim.text, cite(claim.sources, setting)))
        }),
        section(words.cautions, cautionsText(always, setting)),
      ),
      buttons: [
        button(words.button.steps(id), 'steps', { model: id }),
        ...(here.length > 0 ? [button(whyOf(here, words)(id), 'why', { models: [id] })] : []),
        button(words.button.compare, 'compare', { models: [id] }),
        button(words.button.overview, 'overview', {}),
        ...(here.length > 0 ? [button(words.button.advice, 'advice', {})] : []),
      ],
    },
  )
}

/** Asks why, or why not where the model is excluded everywhere. */
const whyOf = (here: readonly Verdict[], { button }: Words) =>
  here.every(({ status }) => status === 'excluded') ? button.whyNot : button.whyModel
