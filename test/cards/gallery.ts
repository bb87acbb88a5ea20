import { advise } from '../../src/advice/advise.ts'
import { type Message, render } from '../../src/cards/render.ts'
import { newConversation, partIdOf } from '../../src/conversation/conversation.ts'
import type { Answer, Reply } from '../../src/conversation/reply.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Language } from '../../src/knowledge/language.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import { day, estates, scenarioOf, standpointOf } from './scenarios.ts'
import { checkVerdict } from './verdicts.ts'

const started = standpointOf(estates.started, 'Azure at the customer')
const decided = standpointOf(estates.decided, 'as I wrote in my first message')
const three = standpointOf(estates.three)
const supposed = { parts: [{ ...estates.started.parts[0], deployment: 'code' }] } as const

const check = (): Reply => {
  const proposals = [{ fact: 'underCounted', value: 'yes', quote: 'AKS' }] as const
  return { kind: 'check', facts: proposals, others: [], ...checkVerdict('CUA', { underCounted: 'yes' }) }
}

/** One of each kind of reply, and the advice in each of its moods. */
export const replies: Readonly<Record<string, Reply>> = {
  welcome: { kind: 'welcome' },
  'advice-empty': { kind: 'advice', ...standpointOf(estates.empty) },
  'advice-started': { kind: 'advice', ...started },
  'advice-decided': { kind: 'advice', ...decided },
  'advice-three': { kind: 'advice', ...three },
  'advice-nothing': { kind: 'advice', ...standpointOf(estates.nothing) },
  contradiction: {
    kind: 'contradiction',
    scenario: started.scenario,
    contradiction: {
      part: partIdOf(3),
      fact: 'agreement',
      readings: [
        { fact: 'agreement', value: 'ea', quote: 'their EA' },
        { fact: 'agreement', value: 'mca', quote: 'on an MCA' },
      ],
    },
  },
  'which-model': { kind: 'whichModel', quote: 'POR', models: ['DPOR', 'CPOR'] },
  'model-known': { kind: 'model', model: 'CUA', here: decided.advice.parts.map(({ verdicts }) => verdicts.CUA) },
  model: { kind: 'model', model: 'PAL', here: [] },
  attribute: { kind: 'attribute', attribute: 'controlledBy', models: ['DPOR'] },
  'attribute-all': { kind: 'attribute', attribute: 'verify', models: [...modelIds] },
  'comparison-two': { kind: 'comparison', models: ['CPOR', 'DPOR'] },
  'comparison-three': { kind: 'comparison', models: ['PAL', 'CUA', 'DPOR'] },
  'comparison-six': { kind: 'comparison', models: [...modelIds] },
  overview: { kind: 'overview', standpoint: null },
  'overview-known': { kind: 'overview', standpoint: started },
  check: check(),
  combination: { kind: 'combination', models: ['PAL', 'CUA'], notes: knowledge.combinations.slice(0, 1) },
  'combination-unknown': { kind: 'combination', models: ['CUA', 'MBS'], notes: [] },
  ...(knowledge.terms.length > 0 && { term: { kind: 'term', terms: knowledge.terms.slice(0, 1) } as const }),
  ...(knowledge.troubles.length > 0 && {
    trouble: { kind: 'trouble', models: ['PAL'], troubles: knowledge.troubles.slice(0, 1) } as const,
  }),
  'trouble-unknown': { kind: 'trouble', models: ['PAL'], troubles: [] },
  why: { kind: 'why', models: ['CUA'], about: [], ...started },
  'why-all': { kind: 'why', models: [], about: [], ...three },
  'what-if': {
    kind: 'whatIf',
    models: [],
    part: null,
    supposed,
    facts: [{ fact: 'deployment', value: 'code', quote: 'Bicep' }],
    outcome: advise(supposed, knowledge, day),
    changes: [{ model: 'CUA', at: 0, from: 'undetermined', to: 'possible' }],
    ...started,
  },
  'what-if-none': {
    kind: 'whatIf',
    models: [],
    part: null,
    supposed: estates.started,
    facts: [],
    outcome: started.advice,
    changes: [],
    ...started,
  },
  'steps-PAL': { kind: 'steps', model: 'PAL', steps: knowledge.models.PAL.steps, here: [], filled: null },
  'steps-CUA': { kind: 'steps', model: 'CUA', steps: knowledge.models.CUA.steps, here: [], filled: null },
  'steps-filled': {
    kind: 'steps',
    model: 'PAL',
    steps: knowledge.models.PAL.steps,
    here: [],
    filled: { values: { tenantId: '6f1d2c3b-0a9e-4b5c-8d7e-1f2a3b4c5d6e' }, refused: [{ name: 'partnerId', reason: 'globalPartnerId' }] },
  },
  'why-ask': { kind: 'whyAsk', ...started },
  sources: { kind: 'sources', models: [], ...decided },
  person: { kind: 'person', ...decided },
  facts: { kind: 'facts', ...started },
  'facts-three': { kind: 'facts', ...three },
  edit: { kind: 'edit', fact: 'cloud', part: partIdOf(3), scenario: started.scenario },
  'edit-goals': { kind: 'edit', fact: 'goals', part: null, scenario: decided.scenario },
  form: { kind: 'form', part: partIdOf(3), scenario: decided.scenario },
  greeting: { kind: 'greeting', standpoint: null },
  'greeting-back': { kind: 'greeting', standpoint: decided },
  thanks: { kind: 'thanks', standpoint: null },
  help: { kind: 'help' },
  'out-of-scope': { kind: 'outOfScope', standpoint: null },
  'out-of-scope-known': { kind: 'outOfScope', standpoint: started },
  'text-only': { kind: 'textOnly', on: true },
  'my-data': { kind: 'myData', conversation: { ...newConversation('en'), turns: 4, scenario: scenarioOf(estates.started) } },
  forgotten: { kind: 'forgotten' },
  report: { kind: 'report', ...started },
  apology: { kind: 'apology', reference: '7Q4K-19' },
}

const notices: Readonly<Record<string, Answer['notices']>> = {
  'advice-started': [
    {
      kind: 'understood',
      changed: [
        { part: partIdOf(0), fact: 'cloud', value: 'azure', was: null },
        { part: partIdOf(0), fact: 'tenant', value: 'customer', was: null },
        { part: partIdOf(0), fact: 'role', value: 'services', was: 'reseller' },
      ],
    },
  ],
  'advice-decided': [
    { kind: 'stale', retry: { verb: 'answer', data: { fact: 'agreement', part: partIdOf(3), value: 'ea', revision: 7 } } },
  ],
}

/** Each of the replies as a message in a language. */
export const gallery = (language: Language, scope: 'personal' | 'channel' = 'personal'): Readonly<Record<string, Message>> =>
  Object.fromEntries(
    Object.entries(replies).map(([name, reply]) => [
      name,
      render(
        { notices: notices[name] ?? [], reply },
        { knowledge, language, day, revision: 7, scope, privately: 'https://teams.microsoft.com/l/chat/0/0' },
      ),
    ]),
  )
