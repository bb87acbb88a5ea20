import type { Conversation } from '../../conversation/conversation.ts'
import type { RememberedTurn, StoredConversation } from '../../storage/store.ts'

/** How many turns are remembered; the platform delivers again within minutes, if at all. */
const most = 40

/** The record after a turn. Only the newest turn and replies not yet sent keep what was before them. */
export const remember = (
  record: StoredConversation,
  conversation: Conversation,
  { id, claim }: Pick<RememberedTurn, 'id' | 'claim'>,
  now: number,
): StoredConversation => ({
  conversation,
  lost: null,
  since: record.since,
  changed: now,
  turns: [...record.turns.map(trimmed), { id, sent: claim === null, claim, before: record.conversation }].slice(-most),
})

const trimmed = (turn: RememberedTurn): RememberedTurn => (turn.sent ? { id: turn.id, sent: true, claim: null } : turn)

/** The record in which somebody holds the right to send a turn's reply. */
export const claimed = (record: StoredConversation, id: string, claim: RememberedTurn['claim'], now: number): StoredConversation => ({
  ...record,
  changed: now,
  turns: record.turns.map((turn) => (turn.id === id ? { ...turn, claim } : turn)),
})

/** The record in which nobody sends a turn's reply any more, because it was sent or because sending failed. */
export const settled = (record: StoredConversation, id: string, sent: boolean): StoredConversation => ({
  ...record,
  turns: record.turns.map((turn) => (turn.id === id ? { ...turn, sent, claim: null } : turn)),
})
