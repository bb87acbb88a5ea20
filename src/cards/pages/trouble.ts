import type { ModelId, Trouble } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import { cite } from '../citations.ts'
import type { Setting } from '../frame.ts'
import { notesPage } from '../layouts/notes.ts'
import type { Page } from '../page.ts'

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
