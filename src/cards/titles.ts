import type { Titles } from '../conversation/commands.ts'
import type { Conversation, PartId } from '../conversation/conversation.ts'
import { plainWords } from '../conversation/plain-words.ts'
import { type Press, parsePress } from '../conversation/press.ts'
import { standpointOf } from '../conversation/standpoint.ts'
import { type FactId, factIds } from '../knowledge/facts.ts'
import { type Language, languages } from '../knowledge/language.ts'
import { attributeIds, type Knowledge, modelIds } from '../knowledge/schema.ts'
import type { Option } from './button.ts'
import { type Setting, settingOf } from './frame.ts'
import { valueOptions } from './pages/edit.ts'
import { whatIfOptions } from './pages/what-if.ts'
import { type Words, wordsOf } from './words.ts'

/** Finds what the button of a title does in the present state, among the titles of the conversation's language first. */
export const titlesOf =
  (knowledge: Knowledge): Titles =>
  (text, conversation, day) => {
    const title = plainWords(text)
    const { language, revision } = conversation
    for (const spoken of [language, ...languages.filter((other) => other !== language)]) {
      const setting = settingOf({ knowledge, language: spoken, day, revision, scope: 'personal' })
      const press = listed(title, conversation, spoken) ?? answer(title, conversation, setting) ?? supposition(title, conversation, setting)
      if (press) return { press, language: spoken }
    }
    return null
  }

/** What a title does now; `part` is the id of the part that it ends with. */
type Meaning = (conversation: Conversation, part: PartId | undefined) => Press | null

const listed = (title: string, conversation: Conversation, language: Language): Press | null => {
  const { meanings, part } = catalogues[language]
  const whole = meanings.get(title)
  if (whole) return whole(conversation, undefined)
  const [ending = '', ...rest] = title.split(' · ').toReversed()
  const at = conversation.scenario.parts.find((_, index) => part(index + 1) === ending)
  return (at && meanings.get(rest.toReversed().join(' · '))?.(conversation, at.id)) ?? null
}

/** The values of the fact that was asked for. */
const answer = (title: string, { asked, scenario }: Conversation, setting: Setting): Press | null =>
  asked && pressOf(title, valueOptions(asked.fact, asked.part, scenario, setting))

/** The changes that the advice offers to suppose. It is computed for what begins like one only. */
const supposition = (title: string, { scenario }: Conversation, setting: Setting): Press | null => {
  const [beginning = ''] = setting.words.button.suppose('|', '|').split('|')
  if (!title.startsWith(plainWords(beginning))) return null
  return pressOf(title, whatIfOptions(standpointOf(scenario, setting.knowledge, setting.day).advice, scenario, setting))
}

const pressOf = (title: string, options: readonly Option[]): Press | null => {
  const option = options.find((one) => plainWords(one.title) === title)
  return option ? parsePress(option.verb, option.data) : null
}

/** The titles that are there whatever is known. What a button sends or remembers beside its title is lost when that is typed. */
const meaningsIn = ({ button: titles, facts, attribute }: Words): readonly (readonly [string, Meaning])[] => {
  const one = (title: string, press: Press): readonly [string, Meaning] => [title, () => press]
  const many = (title: string, meaning: Meaning): readonly [string, Meaning] => [title, meaning]
  return [
    one(titles.advice, { verb: 'advice', data: {} }),
    one(titles.begin, { verb: 'advice', data: {} }),
    one(titles.overview, { verb: 'overview', data: {} }),
    one(titles.why, { verb: 'why', data: { models: [] } }),
    one(titles.whyAsk, { verb: 'whyAsk', data: {} }),
    one(titles.compare, { verb: 'compare', data: { models: [] } }),
    one(titles.facts, { verb: 'facts', data: {} }),
    one(titles.sources, { verb: 'sources', data: {} }),
    one(titles.person, { verb: 'person', data: {} }),
    one(titles.help, { verb: 'help', data: {} }),
    one(titles.textOnly, { verb: 'textOnly', data: { on: true } }),
    one(titles.cards, { verb: 'textOnly', data: { on: false } }),
    one(titles.myData, { verb: 'myData', data: {} }),
    one(titles.forgetMe, { verb: 'forgetMe', data: {} }),
    one(titles.report, { verb: 'report', data: {} }),
    one(titles.apply, { verb: 'facts', data: {} }),
    one(titles.retry, { verb: 'facts', data: {} }),
    many(titles.undo, ({ revision }) => ({ verb: 'undo', data: { revision } })),
    many(titles.reset, ({ revision }) => ({ verb: 'reset', data: { revision } })),
    many(titles.submit, ({ revision }) => ({ verb: 'submitFacts', data: { part: null, revision } })),
    many(titles.fill, ({ lastModels: [model] }) => (model ? { verb: 'fill', data: { model } } : null)),
    many(titles.dontKnow, ({ asked, revision }) => asked && { verb: 'decline', data: { ...asked, revision } }),
    many(titles.clear, ({ asked, revision }) => asked && { verb: 'clear', data: { ...asked, revision } }),
    many(titles.remove, ({ revision }, part) => (part === undefined ? null : { verb: 'removePart', data: { part, revision } })),
    many(titles.form, openForm),
    many(titles.complete, openForm),
    ...factIds.map((fact) => many(titles.change(facts[fact].label), editing(fact))),
    ...modelIds.flatMap((model) => [
      one(model, { verb: 'model', data: { model } }),
      one(titles.model(model), { verb: 'model', data: { model } }),
      one(titles.steps(model), { verb: 'steps', data: { model } }),
      one(titles.whyModel(model), { verb: 'why', data: { models: [model] } }),
      one(titles.whyNot(model), { verb: 'why', data: { models: [model] } }),
    ]),
    ...attributeIds.flatMap((id) => [
      many(attribute[id], ({ lastModels }) => ({ verb: 'attribute', data: { models: [...lastModels], attribute: id } })),
      one(titles.acrossModels(attribute[id]), { verb: 'attribute', data: { models: [...modelIds], attribute: id } }),
    ]),
  ]
}

const openForm: Meaning = ({ scenario }, part) => ({ verb: 'form', data: { part: part ?? scenario.parts[0]?.id ?? null } })

const editing =
  (fact: FactId): Meaning =>
  ({ scenario: { parts } }, part) => {
    const [only, ...others] = parts
    const meant = part ?? (others.length === 0 ? only?.id : undefined)
    return { verb: 'edit', data: { fact, part: fact === 'goals' ? null : (meant ?? null) } }
  }

const catalogueOf = (words: Words) => ({
  meanings: new Map(meaningsIn(words).map(([title, meaning]) => [plainWords(title), meaning] as const)),
  part: (number: number) => plainWords(words.part(number)),
})

const catalogues: Readonly<Record<Language, ReturnType<typeof catalogueOf>>> = {
  en: catalogueOf(wordsOf('en')),
  de: catalogueOf(wordsOf('de')),
  fr: catalogueOf(wordsOf('fr')),
  es: catalogueOf(wordsOf('es')),
  ja: catalogueOf(wordsOf('ja')),
}
