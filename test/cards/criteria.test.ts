import { describe, expect, it } from 'vitest'
import { portfolioCautions } from '../../src/cards/caution-lines.ts'
import { settingOf } from '../../src/cards/frame.ts'
import { reasonText } from '../../src/cards/reason-line.ts'
import { render } from '../../src/cards/render.ts'
import type { PartFacts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { languages } from '../../src/knowledge/language.ts'
import type { ModelId } from '../../src/knowledge/schema.ts'
import { nodesOf } from './lint.ts'
import { day, standpointOf } from './scenarios.ts'

const frame = { knowledge, language: 'en', day, revision: 1, scope: 'personal' } as const
const setting = settingOf(frame)
const integrator: PartFacts = { cloud: 'azure', tenant: 'customer', role: 'services' }

/** The criterion as it is told of a part of these facts, without its source. */
const told = (model: ModelId, criterion: string, facts: PartFacts): string => {
  const verdict = standpointOf({ parts: [facts] }).advice.parts[0]?.verdicts[model]
  const reason = verdict?.reasons.find((one) => one.criterion === criterion)
  return verdict && reason ? reasonText(reason, verdict, setting).replace(/ \[.*\]$/, '') : ''
}

describe('a criterion', () => {
  it('that holds by a stated fact is told as it stands', () => {
    expect(told('PAL', 'pal.access', { ...integrator, access: 'rbac' })).toBe("✓ Your account has access in the customer's tenant.")
  })

  it('that holds by a usual value alone says that it is assumed', () => {
    expect(told('PAL', 'pal.access', integrator)).toBe("≈ Assumed: Your account has access in the customer's tenant.")
    expect(told('PAL', 'pal.azure', integrator)).toBe('✓ The workload is Azure or Power Platform.')
  })

  it('that fails says what is true instead, and whether that is assumed', () => {
    expect(told('CUA', 'cua.counted', { ...integrator, deployment: 'code', underCounted: 'yes' })).toBe(
      '✗ The solution runs on AKS, VM Scale Sets or Azure Batch, where usage is under-counted.',
    )
    expect(told('MBS', 'mbs.offer', integrator)).toBe('✗ Assumed: Your own offer is not in the Microsoft marketplace.')
  })

  it('that is open says so', () => {
    expect(told('CUA', 'cua.deployment', integrator)).toMatch(/^\? Not known yet: The resources/)
  })
})

describe('cautions', () => {
  const government: PartFacts = { ...integrator, deployment: 'code', environment: 'government' }
  const shown = (...parts: readonly PartFacts[]) =>
    portfolioCautions(standpointOf({ parts }).advice, setting).flatMap(({ model, lines }) => `${model} ${lines[0]?.text ?? ''}`)

  it('of possible models are shown where a part has nothing better', () => {
    const two = shown(government, government)
    expect(two.some((text) => text.startsWith('DPOR Legacy'))).toBe(true)
    expect(two).toEqual(shown(government))
    expect(shown(integrator, government).some((text) => text.startsWith('DPOR Legacy'))).toBe(true)
    expect(shown(integrator, integrator).every((text) => text.startsWith('PAL'))).toBe(true)
  })
})

describe('an advice card', () => {
  const cardOf = (count: number, language: (typeof languages)[number]) =>
    render({ notices: [], reply: { kind: 'advice', ...standpointOf({ parts: Array(count).fill(integrator) }) } }, { ...frame, language })
      .card

  it.each(languages)('says what is assumed however many parts there are, in %s', (language) => {
    const { words } = settingOf({ ...frame, language })
    const { label, values } = words.facts.access
    for (const count of [1, 2, 5, 12]) expect(JSON.stringify(cardOf(count, language))).toContain(words.assumed(label, values.rbac.label))
  })

  it('says once what several parts assume', () => {
    const shown = nodesOf(cardOf(3, 'en')).flatMap(({ text }) => (typeof text === 'string' && text.includes('Assuming') ? [text] : []))
    expect(shown).toHaveLength(1)
    expect(shown[0]).toContain('Your access: A role that can act · Customer will act: Yes · Partners involved: Only us')
  })

  it('names the parts that an assumption is about where it is stated of another', () => {
    const parts: readonly PartFacts[] = [{ ...integrator, agreement: 'ea' }, integrator]
    const { card } = render({ notices: [], reply: { kind: 'advice', ...standpointOf({ parts }) } }, frame)
    expect(JSON.stringify(card)).toContain('How the customer buys: Microsoft Customer Agreement (MCA) (Part 2) · Your access: A role that')
  })

  it('gives the reasons that were stated, and what is assumed in one line', () => {
    const shown = nodesOf(cardOf(1, 'en')).flatMap(({ text }) => (typeof text === 'string' && /^[✓≈]|^Assuming/.test(text) ? [text] : []))
    expect(shown.slice(0, 4)).toEqual([
      '✓ The workload is Azure or Power Platform.',
      "✓ The workload runs in the customer's tenant.",
      '✓ You deliver services or operate the workload.',
      'Assuming · Your access: A role that can act · Cloud environment: Public cloud',
    ])
  })

  it('leads to every recommended model with one press on its line', () => {
    const presses = (count: number) =>
      nodesOf(cardOf(count, 'en')).flatMap(({ type, verb, title }) => (type === 'Action.Execute' && verb === 'model' ? [title] : []))
    expect(presses(1)).toEqual(['About PAL'])
    expect(presses(3)).toEqual(['About PAL · Part 1', 'About PAL · Part 2', 'About PAL · Part 3'])
  })
})

describe('a card of reasons', () => {
  const titleOf = (model: ModelId, facts: PartFacts, language: (typeof languages)[number] = 'en') =>
    render({ notices: [], reply: { kind: 'why', models: [model], about: [], ...standpointOf({ parts: [facts] }) } }, { ...frame, language })
      .summary

  it('asks what its answer answers', () => {
    const deployed: PartFacts = { ...integrator, deployment: 'code' }
    expect([
      titleOf('PAL', deployed),
      titleOf('CUA', deployed),
      titleOf('CUA', integrator),
      titleOf('CUA', { ...deployed, underCounted: 'yes' }),
    ]).toEqual(['Why PAL', 'Why CUA is only possible', 'Why CUA is not decided yet', 'Why not CUA'])
  })

  it.each(languages)('asks so in %s too', (language) => {
    expect(titleOf('PRACR', integrator, language)).toBe(settingOf({ ...frame, language }).words.whyTitle.excluded('PRACR'))
  })
})

describe('what would change the advice', () => {
  const deployed: PartFacts = { ...integrator, deployment: 'code', marketplace: 'none' }
  const said = (parts: readonly PartFacts[], language: (typeof languages)[number]) => {
    const { text } = render({ notices: [], reply: { kind: 'advice', ...standpointOf({ parts }) } }, { ...frame, language })
    return text.split('\n').filter((line) => /^ {2}- .*(CUA|MBS|DPOR)/.test(line))
  }

  it('is said as a sentence, once where it is the same for every part', () => {
    const alone = said([deployed], 'en')
    expect(alone[0]).toBe('  - CUA becomes recommended if it is deployed as a marketplace Azure application')
    expect(said([deployed, deployed], 'en')[0]).toBe(alone[0])
  })

  it('names the part it is about', () => {
    expect(said([deployed, { ...integrator, tenant: 'partner', marketplace: 'transactable' }], 'de')[0]).toBe(
      '  - CUA wird für „1. Azure · Im Mandanten des Kunden“ empfohlen, wenn es als Azure-Anwendung aus dem Marketplace bereitgestellt wird',
    )
  })
})
