import type { Combination, ModelId } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import { cite } from '../citations.ts'
import type { Setting } from '../frame.ts'
import { notesPage } from '../layouts/notes.ts'
import type { Page } from '../page.ts'
import { list } from '../phrasing.ts'

/** What is known of using models together. */
export const combinationPage = (models: readonly ModelId[], found: readonly Combination[], setting: Setting): Page => {
  const { words } = setting
  const [only, ...others] = found
  const beside = models.length === 1 && others.length === 0 && only?.with !== undefined ? [besideName(only.with, setting)] : []
  const title = words.title.combination(list([...models, ...beside], setting))
  const notes = found.map(({ models: named, with: other, relation, text, sources }) => {
    const asked = other === undefined && named.length === models.length && named.every((model) => models.includes(model))
    const pair = [...named, ...(other ? [besideName(other, setting)] : [])].join(' + ')
    return {
      title: asked ? words.combined[relation] : `${pair}${words.colon}${words.combined[relation]}`,
      items: [{ text, source: cite(sources, setting) }],
    }
  })
  const said = notes.length > 0 ? notes : [{ title: words.combined.undocumented, items: [{ text: words.noCombination, source: '' }] }]
  return notesPage(title, said, notes.length > 0, [
    ...models.slice(0, 3).map((model) => button(words.button.model(model), 'model', { model })),
    ...(models.length > 1 ? [button(words.button.compare, 'compare', { models: [...models] })] : []),
    button(words.button.advice, 'advice', {}),
  ])
}

/** What something beside a model is called in the glossary. */
const besideName = (id: string, { knowledge }: Setting): string => knowledge.terms.find((term) => term.id === id)?.term ?? id.toUpperCase()
