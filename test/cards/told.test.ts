import { describe, expect, it } from 'vitest'
import type { Estate } from '../../src/advice/advice.ts'
import { render } from '../../src/cards/render.ts'
import { wordsOf } from '../../src/cards/words.ts'
import { partIdOf } from '../../src/conversation/conversation.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import type { PartFacts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type Language, languages } from '../../src/knowledge/language.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import { nodesOf } from './lint.ts'
import { day, estates, scenarioOf, standpointOf } from './scenarios.ts'
import { checkVerdict } from './verdicts.ts'

const show = (reply: Reply, language: Language = 'en') =>
  render({ notices: [], reply }, { knowledge, language, day, revision: 7, scope: 'personal' })
const textsIn = (reply: Reply, language: Language = 'en') => nodesOf(show(reply, language).card).map(({ text }) => text)

describe('a summary to take along', () => {
  it.each(['person', 'report'] as const)('of nothing known has no outcome and no models (%s)', (kind) => {
    const { text } = show({ kind, ...standpointOf(estates.empty) })
    expect(text).toContain('No facts yet.')
    expect(text).not.toContain('Result')
    expect(text).not.toContain('PAL')
  })

  it('gives each fact a line of its own', () => {
    const { text } = show({ kind: 'person', ...standpointOf(estates.started) })
    expect(text).toContain(
      "  Microsoft cloud: Azure\n  Where it runs: The customer's tenant\n  Your role: Consultancy or integrator\nResult",
    )
  })

  it('says of a criterion in a report that it is assumed', () => {
    const { text } = show({ kind: 'report', ...standpointOf(estates.started) })
    expect(text).toContain('pal.azure = Holds\n')
    expect(text).toContain('pal.access = Holds (Assumed)\n')
  })
})

describe('what is out of scope', () => {
  it.each(languages)('offers the recommendation exactly if there are parts, in %s', (language) => {
    const { advice, begin } = wordsOf(language).button
    const offered = (estate: Estate) =>
      nodesOf(show({ kind: 'outOfScope', standpoint: standpointOf(estate) }, language).card).map(({ title }) => title)
    expect(offered(estates.started)).toContain(advice)
    expect(offered(estates.started)).not.toContain(begin)
    expect(offered({ parts: [], goals: ['macc'] })).not.toContain(advice)
    expect(offered({ parts: [], goals: ['macc'] })).toContain(begin)
  })
})

describe('the facts', () => {
  it('offer to add what is not known and to change what is', () => {
    const shown = textsIn({ kind: 'facts', ...standpointOf(estates.started) })
    expect(shown.filter((text) => text === 'Change')).toHaveLength(3)
    expect(shown.filter((text) => text === 'Add')).toHaveLength(2)
  })

  it.each(languages)('stand each on a line of its own, also where a part takes one row, in %s', (language) => {
    const parts: readonly PartFacts[] = Array(6).fill(estates.started.parts[0])
    const shown = textsIn({ kind: 'facts', ...standpointOf({ parts }) }, language)
    expect(shown.filter((text) => typeof text === 'string' && text.split('\n\n').length === 3)).toHaveLength(6)
  })
})

describe('two readings of a fact', () => {
  const contradiction = {
    part: partIdOf(4),
    fact: 'agreement',
    readings: (['ea', 'mca'] as const).map((value) => ({ fact: 'agreement' as const, value, quote: value })),
  } as const

  it('name the part they are of, and say that only they are open', () => {
    const { text } = show({ kind: 'contradiction', contradiction, scenario: scenarioOf(estates.three) })
    expect(text).toContain('“How the customer buys” in “2. Azure · Our own tenant”. Only this is still open.')
    expect(text).not.toContain('Nothing has been changed')
  })

  it('name no part where there is one only', () => {
    const { text } = show({
      kind: 'contradiction',
      contradiction: { ...contradiction, part: partIdOf(3) },
      scenario: scenarioOf(estates.started),
    })
    expect(text).toContain('“How the customer buys”. Only this is still open.')
  })
})

describe('models together', () => {
  const [pair, ...others] = knowledge.combinations.filter((note) => note.with === undefined && note.models.length === 2)
  if (!pair) throw new Error('no two models are told together')

  it('have their answer right under the title that names them', () => {
    const shown = textsIn({ kind: 'combination', models: pair.models, notes: [pair] })
    expect(shown.filter((text) => typeof text === 'string')[1]).toBe(wordsOf('en').combined[pair.relation])
  })

  it('are named with each answer where there are several', () => {
    const shown = textsIn({ kind: 'combination', models: [], notes: [pair, ...others] })
    expect(shown).toContain(`${pair.models.join(' + ')}: ${wordsOf('en').combined[pair.relation]}`)
  })
})

describe('what is told of one model', () => {
  it('does not name it again beside the title', () => {
    const { text } = knowledge.models.DPOR.attributes.controlledBy
    expect(textsIn({ kind: 'attribute', attribute: 'controlledBy', models: ['DPOR'] })).toContain(text)
    expect(textsIn({ kind: 'attribute', attribute: 'controlledBy', models: ['DPOR', 'PAL'] })).toContain(`**DPOR:** ${text}`)
  })
})

describe('a check', () => {
  it('supposes what was asked about in a sentence', () => {
    const asked = [{ fact: 'agreement', value: 'csp', quote: 'CSP' }] as const
    const { text } = show({ kind: 'check', facts: asked, others: [], ...checkVerdict('PAL', { agreement: 'csp' }) })
    expect(text).toContain('Supposing the customer buys through a CSP partner. Your own facts stay as they are.')
  })

  it('shows openly the cautions about what was asked, and folds away the others', () => {
    const asked = [{ fact: 'agreement', value: 'csp', quote: 'CSP' }] as const
    const shown = textsIn({ kind: 'check', facts: asked, others: [], ...checkVerdict('PAL', { agreement: 'csp' }) })
    const about = shown.findIndex((text) => typeof text === 'string' && text.startsWith('Partners in the CSP chain'))
    expect(about).toBeGreaterThan(0)
    expect(about).toBeLessThan(shown.indexOf('Other criteria'))
    expect(shown).toContain('Cautions (1)')
  })
})

describe('the blanks of commands', () => {
  const labels = (language: Language) =>
    modelIds.flatMap((model) =>
      nodesOf(show({ kind: 'steps', model, steps: knowledge.models[model].steps, here: [], filled: null }, language).card).flatMap(
        ({ type, label }) => (type === 'Input.Text' ? [label] : []),
      ),
    )

  it.each(languages.filter((language) => language !== 'en'))('have names in %s', (language) => {
    expect(labels(language)).toHaveLength(labels('en').length)
    expect(labels(language).filter((label) => labels('en').includes(label))).toEqual([])
  })

  it('have the names of the knowledge in English', () => {
    const blanks = modelIds.flatMap((id) =>
      knowledge.models[id].steps.flatMap(({ commands }) => commands.flatMap((one) => one.placeholders)),
    )
    expect(wordsOf('en').blank).toEqual(Object.fromEntries(blanks.map(({ name, label }) => [name, label])))
  })
})

describe('the note on English knowledge', () => {
  const noted = (reply: Reply) => show(reply, 'de').text.endsWith(wordsOf('de').englishOnly)

  it('stands only under what shows some', () => {
    expect(noted({ kind: 'advice', ...standpointOf(estates.started) })).toBe(true)
    expect(noted({ kind: 'advice', ...standpointOf(estates.empty) })).toBe(false)
    expect(noted({ kind: 'trouble', models: ['PAL'], troubles: [] })).toBe(false)
    expect(noted({ kind: 'combination', models: ['CUA', 'MBS'], notes: [] })).toBe(false)
  })
})
