import { describe, expect, it } from 'vitest'
import { render } from '../../src/cards/render.ts'
import { titlesOf } from '../../src/cards/titles.ts'
import { wordsOf } from '../../src/cards/words.ts'
import { type Conversation, newConversation, type Scenario } from '../../src/conversation/conversation.ts'
import { type Press, parsePress } from '../../src/conversation/press.ts'
import { createAdvisor, type Turn } from '../../src/conversation/respond.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type Language, languages } from '../../src/knowledge/language.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import { read } from '../../src/understanding/read.ts'
import { nodesOf } from './lint.ts'
import { day, estates, scenarioOf } from './scenarios.ts'

const advisor = createAdvisor(knowledge, read, titlesOf(knowledge))

const scenarios: readonly Scenario[] = [scenarioOf(estates.empty), scenarioOf(estates.decided), scenarioOf(estates.three)]

/** Presses that lead to most kinds of card. */
const pressesOn = ({ scenario, revision }: Conversation): readonly Press[] => {
  const [part = null] = scenario.parts.map(({ id }) => id)
  return [
    ...(['advice', 'overview', 'facts', 'whyAsk', 'sources', 'person', 'help', 'myData', 'forgetMe', 'report'] as const).map(
      (verb): Press => ({ verb, data: {} }),
    ),
    { verb: 'textOnly', data: { on: true } },
    { verb: 'textOnly', data: { on: false } },
    { verb: 'reset', data: { revision } },
    ...(['PAL', 'MBS'] as const).flatMap((model): readonly Press[] => [
      { verb: 'model', data: { model } },
      { verb: 'steps', data: { model } },
      { verb: 'why', data: { models: [model] } },
    ]),
    { verb: 'why', data: { models: [] } },
    ...[['CPOR', 'DPOR'] as const, ['PAL', 'CUA', 'MBS'] as const, modelIds].flatMap((models): readonly Press[] => [
      { verb: 'compare', data: { models: [...models] } },
      { verb: 'attribute', data: { models: [...models], attribute: 'controlledBy' } },
    ]),
    ...(['cloud', 'agreement', 'goals'] as const).map(
      (fact): Press => ({ verb: 'edit', data: { fact, part: fact === 'goals' ? null : part } }),
    ),
    { verb: 'form', data: { part } },
    { verb: 'suppose', data: { part, set: [{ fact: 'agreement', value: 'csp' }] } },
  ]
}

/** Messages that lead to the others. */
const messages = [
  'PAL and CUA together?',
  'CPOR and DPOR together?',
  'what is MACC',
  'PAL is linked but no ACR shows',
  'Azure is on an EA, no, partly an MCA. POR?',
]

const turnsOn = (scenario: Scenario, language: Language): readonly Turn[] => {
  const conversation: Conversation = { ...newConversation(language), scenario, revision: 3, past: [scenarioOf(estates.empty)] }
  return [
    advisor.greet(conversation),
    ...pressesOn(conversation).map((press) => advisor.press(conversation, press, day)),
    ...messages.map((text) => advisor.hear(conversation, text, day)),
  ]
}

interface Offer {
  readonly title: string
  readonly press: Press
  readonly kind: string
  readonly from: Conversation
}

/** Every press that the card of a turn offers. */
const offersOf = ({ answer, conversation }: Turn): readonly Offer[] => {
  const { language, revision } = conversation
  const { card } = render(answer, { knowledge, language, day, revision, scope: 'personal' })
  return nodesOf(card).flatMap(({ type, title, verb, data }) => {
    const press = type === 'Action.Execute' ? parsePress(String(verb), data) : null
    return press ? [{ title: String(title), press, kind: answer.reply.kind, from: conversation }] : []
  })
}

/** Offers of the same press under the same title in the same state are the same. */
const once = (offers: readonly Offer[]): readonly Offer[] => [
  ...new Map(offers.map((offer) => [JSON.stringify([offer.title, offer.press, offer.from]), offer])).values(),
]

/** A turn without what only words can give: their reading and the quotes from them. */
const gist = ({ conversation, answer }: Turn) =>
  JSON.stringify({ conversation, answer }, (key, value) => (key === 'quote' ? undefined : value))

/** What a title alone cannot say, since the press carries facts that nothing else remembers. */
const unsayable = (language: Language): readonly string[] => [wordsOf(language).button.apply, wordsOf(language).button.retry]

describe('a button', () => {
  it.each(languages)('does, typed as its title, what pressing it does, in %s', (language) => {
    const offers = once(scenarios.flatMap((scenario) => turnsOn(scenario, language).flatMap(offersOf)))
    const different = offers
      .filter(({ title }) => !unsayable(language).includes(title))
      .filter(({ title, press, from }) => gist(advisor.hear(from, title, day)) !== gist(advisor.press(from, press, day)))
    expect(new Set(offers.map(({ press }) => press.verb)).size).toBeGreaterThan(20)
    expect(different.map(({ title, press, kind }) => `${kind}: ${title} (${press.verb})`)).toEqual([])
  })

  it('is found in whatever case and with whatever marks its title is typed', () => {
    const { conversation } = advisor.greet(newConversation('en'))
    const kinds = ['WHICH MODEL FITS', 'all six models.', '“Help”'].map((title) => advisor.hear(conversation, title, day).answer.reply.kind)
    expect(kinds).toEqual(['advice', 'overview', 'help'])
  })

  it('is answered in the language of its title', () => {
    const { conversation } = advisor.hear(newConversation('en'), 'Alle sechs Modelle', day)
    expect(conversation.language).toBe('de')
  })

  it('that applies something which nothing remembers leads to the facts', () => {
    const { answer } = advisor.hear(newConversation('en'), 'Apply this', day)
    expect(answer.reply.kind).toBe('facts')
  })
})
