import type { Knowledge, ModelId } from '../knowledge/schema.ts'
import { modelIds } from '../knowledge/schema.ts'
import type { Intent, Subject } from '../understanding/reading.ts'
import { replyTo } from './answers.ts'
import { type Changing, changedBy, isChanging } from './change.ts'
import { type Conversation, newConversation } from './conversation.ts'
import { fill } from './fill.ts'
import { undo } from './hear.ts'
import { noticesBetween } from './notices.ts'
import type { Press } from './press.ts'
import type { Notice, Reply, Standpoint } from './reply.ts'
import { saysTheSame } from './scenario.ts'
import { standpointOf } from './standpoint.ts'
import { stepsReply } from './steps.ts'
import { supposing } from './suppose.ts'
import { commit, type Turn, turnOf } from './turn.ts'

/** The turn in which a button was pressed; `say` is not among them, since it is heard. */
export const pressed = (knowledge: Knowledge, conversation: Conversation, press: Exclude<Press, { verb: 'say' }>, day: string): Turn => {
  const current: Conversation = { ...conversation, turns: conversation.turns + 1 }
  const standpoint = standpointOf(current.scenario, knowledge, day)
  if (press.verb === 'undo') {
    if (press.data.revision === current.revision) return undo(knowledge, current, day)
    return unchanged(current, standpoint, { kind: 'stale', retry: null })
  }
  if (isChanging(press)) return change(knowledge, current, press, standpoint)
  if (press.verb === 'textOnly')
    return turnOf({ ...current, textOnly: press.data.on }, standpoint, { kind: 'textOnly', on: press.data.on }, [], null)
  if (press.verb === 'forgetMe') return forget(current, knowledge, day)
  const reply = shown(press, current, standpoint, knowledge)
  return reply === null ? unchanged(current, standpoint, { kind: 'refused' }) : turnOf(current, standpoint, reply, [], null)
}

const unchanged = (conversation: Conversation, standpoint: Standpoint, notice: Notice): Turn =>
  turnOf(conversation, standpoint, { kind: 'advice', ...standpoint }, [notice], null)

/** Nothing is left but the revision, so that buttons of older cards stay recognisable as such. */
const forget = ({ language, revision }: Conversation, knowledge: Knowledge, day: string): Turn => {
  const fresh: Conversation = { ...newConversation(language), revision: revision + 1 }
  return turnOf(fresh, standpointOf(fresh.scenario, knowledge, day), { kind: 'forgotten' }, [], null)
}

const change = (knowledge: Knowledge, current: Conversation, press: Exclude<Changing, { verb: 'undo' }>, standpoint: Standpoint): Turn => {
  const scenario = changedBy(press, current.scenario, current.turns)
  const stale = 'revision' in press.data && press.data.revision !== current.revision
  if (scenario === null) return unchanged(current, standpoint, stale ? { kind: 'stale', retry: null } : { kind: 'refused' })
  const idle = saysTheSame(scenario, current.scenario)
  if (stale && !idle) return unchanged(current, standpoint, { kind: 'stale', retry: renewed(press, current.revision) })
  const after = commit(current, scenario)
  const now = standpointOf(after.scenario, knowledge, standpoint.advice.day)
  const first: readonly Notice[] =
    press.verb === 'reset'
      ? [{ kind: 'reset' }]
      : press.verb === 'continue'
        ? [{ kind: 'continued' }]
        : noticesBetween(current.scenario, scenario)
  return turnOf(after, now, { kind: 'advice', ...now }, first, null)
}

/** The same press for the present state; null where it would add something a second time. */
const renewed = (press: Exclude<Changing, { verb: 'undo' }>, revision: number): Press | null =>
  press.verb === 'continue' ? press : ({ verb: press.verb, data: { ...press.data, revision } } as Press) // only the revision differs

type Showing = Exclude<Press, Changing | { verb: 'say' | 'textOnly' | 'forgetMe' }>

const nothing: Subject = { models: [], attribute: null, terms: [], troubles: [], facts: [] }

/** The intent of a message that says what the press does. */
const typed = (press: Showing): { readonly intent: Intent; readonly subject?: Partial<Subject> } | null => {
  switch (press.verb) {
    case 'advice':
      return { intent: 'advise' }
    case 'model':
      return { intent: 'lookup', subject: { models: [press.data.model] } }
    case 'attribute':
      return { intent: 'attribute', subject: press.data }
    case 'steps':
      return { intent: 'howTo', subject: { models: [press.data.model] } }
    case 'why':
      return { intent: 'why', subject: press.data }
    case 'compare':
      return { intent: 'compare', subject: { models: picked(press.data) } }
    case 'combine':
      return { intent: 'combine', subject: press.data }
    case 'term':
      return { intent: 'glossary', subject: { terms: [press.data.term] } }
    case 'trouble':
      return {
        intent: 'troubleshoot',
        subject: { models: press.data.models, troubles: press.data.trouble === undefined ? [] : [press.data.trouble] },
      }
    case 'facts':
      return { intent: 'showFacts' }
    case 'overview':
    case 'whyAsk':
    case 'sources':
    case 'person':
    case 'help':
      return { intent: press.verb }
    default:
      return null
  }
}

const picked = ({ models, picked }: { models: readonly ModelId[]; picked?: string | undefined }): readonly ModelId[] => {
  const chosen = (picked ?? '').split(',').map((id) => id.trim())
  const known = modelIds.filter((id) => chosen.includes(id))
  return known.length > 0 ? known : [...new Set(models)]
}

/** What a press that changes nothing shows; null when it points to what is not there. */
const shown = (press: Showing, conversation: Conversation, standpoint: Standpoint, knowledge: Knowledge): Reply | null => {
  const meant = typed(press)
  if (meant) return replyTo(meant.intent, { conversation, standpoint, knowledge, subject: { ...nothing, ...meant.subject }, about: [] })
  const { scenario } = standpoint
  const knows = (part: number | null) => part === null || scenario.parts.some(({ id }) => id === part)
  switch (press.verb) {
    case 'edit':
      return knows(press.data.part) || scenario.parts.length === 0 ? { kind: 'edit', ...press.data, scenario } : null
    case 'form':
      return knows(press.data.part) ? { kind: 'form', ...press.data, scenario } : null
    case 'suppose':
      return supposing(standpoint, press.data.set, [], knowledge, press.data.part)
    case 'fill': {
      const { model, ...given } = press.data
      return stepsReply(model, standpoint, fill(model, given, knowledge), knowledge)
    }
    case 'myData':
      return { kind: 'myData', conversation }
    case 'report':
      return { kind: 'report', ...standpoint }
    default:
      return null
  }
}
