import { type Knowledge, type ModelId, modelIds } from '../knowledge/schema.ts'
import type { Intent, Subject } from '../understanding/reading.ts'
import { replyTo } from './answers.ts'
import { changedBy } from './change.ts'
import { type Conversation, newConversation, type PartId, type Scenario } from './conversation.ts'
import { fill } from './fill.ts'
import { undo } from './hear.ts'
import { noticesBetween } from './notices.ts'
import { type Changing, isChanging, isShowing, type Personal, type Press, type Showing } from './press.ts'
import type { Notice, Reply, Standpoint } from './reply.ts'
import { saysTheSame } from './scenario.ts'
import { standpointOf } from './standpoint.ts'
import { stepsReply } from './steps.ts'
import { supposing } from './suppose.ts'
import { commit, type Turn, turnOf } from './turn.ts'

/** The turn in which a button was pressed. One that points to what is not there, or belongs to an older state, changes nothing and says so. */
export const pressed = (knowledge: Knowledge, conversation: Conversation, press: Press, day: string): Turn => {
  const current: Conversation = { ...conversation, turns: conversation.turns + 1 }
  const standpoint = standpointOf(current.scenario, knowledge, day)
  if (isChanging(press)) return change(knowledge, current, press, standpoint)
  return isShowing(press)
    ? answered(shown(press, current, standpoint, knowledge), current, standpoint)
    : own(press, current, standpoint, knowledge)
}

/** The turn that ends in a reply; where there is none, things stand as they did. */
const answered = (reply: Reply | null, current: Conversation, standpoint: Standpoint): Turn =>
  reply === null ? unchanged(current, standpoint, { kind: 'refused' }) : turnOf(current, standpoint, reply, [], null)

const unchanged = (conversation: Conversation, standpoint: Standpoint, notice: Notice): Turn =>
  turnOf(conversation, standpoint, { kind: 'advice', ...standpoint }, [notice], null)

const change = (knowledge: Knowledge, current: Conversation, press: Changing, standpoint: Standpoint): Turn => {
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

/** The same press for the present state. */
const renewed = (press: Changing, revision: number): Press =>
  press.verb === 'continue' ? press : ({ verb: press.verb, data: { ...press.data, revision } } as Press) // only the revision differs

const isIn = ({ parts }: Scenario, part: PartId | null): boolean => part === null || parts.some(({ id }) => id === part)

const own = (press: Personal, current: Conversation, standpoint: Standpoint, knowledge: Knowledge): Turn => {
  const { scenario, advice } = standpoint
  switch (press.verb) {
    case 'edit':
      return answered(
        isIn(scenario, press.data.part) || scenario.parts.length === 0 ? { kind: 'edit', ...press.data, scenario } : null,
        current,
        standpoint,
      )
    case 'form':
      return answered(isIn(scenario, press.data.part) ? { kind: 'form', ...press.data, scenario } : null, current, standpoint)
    case 'undo':
      return press.data.revision === current.revision
        ? undo(knowledge, current, advice.day)
        : unchanged(current, standpoint, { kind: 'stale', retry: null })
    case 'textOnly':
      return answered({ kind: 'textOnly', on: press.data.on }, { ...current, textOnly: press.data.on }, standpoint)
    case 'forgetMe':
      return forget(current, knowledge, advice.day)
  }
}

/** Nothing is left but the revision, so that buttons of older cards stay recognisable as such. */
const forget = ({ language, revision }: Conversation, knowledge: Knowledge, day: string): Turn => {
  const fresh: Conversation = { ...newConversation(language), revision: revision + 1 }
  return turnOf(fresh, standpointOf(fresh.scenario, knowledge, day), { kind: 'forgotten' }, [], null)
}

const nothing: Subject = { models: [], attribute: null, terms: [], troubles: [], facts: [] }

/** What a press that changes nothing shows, mostly as a message would that says the same; null when it points to what is not there. */
const shown = (press: Showing, conversation: Conversation, standpoint: Standpoint, knowledge: Knowledge): Reply | null => {
  const saying = (intent: Intent, subject: Partial<Subject> = {}): Reply =>
    replyTo(intent, { conversation, standpoint, knowledge, subject: { ...nothing, ...subject }, about: [] })
  switch (press.verb) {
    case 'advice':
      return saying('advise')
    case 'model':
      return saying('lookup', { models: [press.data.model] })
    case 'attribute':
    case 'why':
      return saying(press.verb, press.data)
    case 'steps':
      return saying('howTo', { models: [press.data.model] })
    case 'compare':
      return saying('compare', { models: picked(press.data) })
    case 'facts':
      return saying('showFacts')
    case 'overview':
    case 'whyAsk':
    case 'sources':
    case 'person':
    case 'help':
      return saying(press.verb)
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
  }
}

const picked = ({ models, picked }: { models: readonly ModelId[]; picked?: string | undefined }): readonly ModelId[] => {
  const chosen = (picked ?? '').split(',').map((id) => id.trim())
  const known = modelIds.filter((id) => chosen.includes(id))
  return known.length > 0 ? known : [...new Set(models)]
}
