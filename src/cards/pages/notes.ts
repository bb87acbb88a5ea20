import type { Combination, ModelId, Term, Trouble } from '../../knowledge/schema.ts'
import { type Button, button } from '../button.ts'
import { type Page, page } from '../page.ts'
import { type SourcedLine, sourcedText } from '../reasons.ts'
import { cite, list, type Setting } from '../setting.ts'
import { blocks, heading, section } from '../text.ts'

interface Note {
  readonly title: string
  readonly items: readonly SourcedLine[]
  readonly after?: string
}

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

/** Terms in a sentence or two each. */
export const termPage = (terms: readonly Term[], setting: Setting): Page => {
  const { words } = setting
  const [only] = terms
  const title =
    terms.length === 1 && only
      ? only.term
      : list(
          terms.map(({ term }) => term),
          setting,
        )
  return notesPage(
    title,
    terms.map(({ term, aliases, text, sources }) => ({
      title: terms.length > 1 ? term : '',
      items: [{ text, source: cite(sources, setting) }],
      after: aliases.length > 0 ? words.alsoCalled(aliases.join(', ')) : '',
    })),
    true,
    [button(words.button.overview, 'overview', {}), button(words.button.advice, 'advice', {})],
  )
}

/** Likely causes of a symptom and what to check, the likeliest first. */
export const troublePage = (models: readonly ModelId[], troubles: readonly Trouble[], setting: Setting): Page => {
  const { words } = setting
  const notes = troubles.map(({ symptom, checks }) => ({
    title: symptom,
    items: checks.map(({ text, sources }, index) => ({ text: `${index + 1}) ${text}`, source: cite(sources, setting) })),
  }))
  const concerned = models.length > 0 ? models : [...new Set(troubles.flatMap((trouble) => trouble.models))]
  return notesPage(
    words.title.trouble,
    notes.length > 0 ? notes : [{ title: '', items: [{ text: words.noTrouble, source: '' }] }],
    notes.length > 0,
    [
      ...concerned.slice(0, 3).map((model) => button(words.button.steps(model), 'steps', { model })),
      button(words.button.person, 'person', {}),
      button(words.button.advice, 'advice', {}),
    ],
  )
}

const notesPage = (title: string, notes: readonly Note[], knowledge: boolean, buttons: readonly Button[]): Page =>
  page(
    'notes',
    {
      title,
      notes: notes.map(({ title, items, after = '' }) => ({
        title,
        spacing: title === '' ? 'Small' : 'Medium',
        items: [...items],
        after,
      })),
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        notes.map(({ title, items, after = '' }) => {
          const body = blocks(sourcedText(items), after)
          return title === '' ? body : section(title, body)
        }),
      ),
      buttons,
      knowledge,
    },
  )
