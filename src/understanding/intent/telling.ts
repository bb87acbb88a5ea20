import type { Intent } from '../reading.ts'
import type { Evidence } from './evidence.ts'
import { asksOnly } from './only-asks.ts'
import { isScenario } from './scenario.ts'

/** Intents that ask about something in general: such a message tells nothing of the writer's situation, and takes nothing back. */
const general: ReadonlySet<Intent> = new Set(['check', 'whatIf', 'glossary', 'undo', 'reset', 'overview', 'troubleshoot'])
/** Intents of which a message tells something only where it makes up a situation. */
const ofNames: ReadonlySet<Intent> = new Set(['lookup', 'compare', 'attribute', 'combine', 'howTo', 'why', 'sources', 'outOfScope'])

/** Whether a message with this intent may tell or take back anything. */
export const mayTell = (intent: Intent): boolean => !general.has(intent)

/** Whether what a message states holds for the writer's situation, and is not only asked about. */
export const tellsFacts = (intent: Intent, evidence: Pick<Evidence, 'annotated' | 'stated' | 'named'>): boolean =>
  mayTell(intent) && (!ofNames.has(intent) || (isScenario(evidence) && !asksOnly(evidence.annotated, evidence.stated)))
