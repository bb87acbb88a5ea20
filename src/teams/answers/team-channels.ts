import { LRUCache } from 'lru-cache'
import { chatKey, digest } from '../../storage/key.ts'
import type { Shelf } from '../../storage/shelf.ts'
import { tenantOf } from '../channel/tenant.ts'
import type { ActivityView } from '../messages/activity.ts'

/**
 * Which channels of a team the bot was spoken to in, since its removal names the team alone. Each function does nothing where an activity
 * names no team, and throws StorageDown when the shelf cannot be reached.
 */
export interface TeamChannels {
  /** Notes the channel of the activity. What is not noted again expires as conversations do. */
  readonly note: (activity: ActivityView) => Promise<void>
  /** The keys of the team's channels, that of the channel which has the team's own id included. */
  readonly of: (activity: ActivityView) => Promise<readonly string[]>
  readonly forget: (activity: ActivityView) => Promise<void>
}

const hour = 3_600_000

const teamOf = (activity: ActivityView): string | null => {
  const { id } = activity.channelData.team
  return id === undefined ? null : chatKey(tenantOf(activity), id)
}

const notesOf = (team: string): string => `team/${team}/`

/** Notes on the shelf, each written once an hour at most. */
export const teamChannelsOn = (shelf: Shelf): TeamChannels => {
  const fresh = new LRUCache<string, true>({ max: 5_000, ttl: hour })
  return {
    note: async (activity) => {
      const team = teamOf(activity)
      const channel = chatKey(tenantOf(activity), activity.conversation.id ?? '')
      if (team === null || team === channel || fresh.has(channel)) return
      const note = `${notesOf(team)}${digest(channel)}`
      await shelf.write(note, channel, (await shelf.read(note))?.version ?? null)
      fresh.set(channel, true)
    },
    of: async (activity) => {
      const team = teamOf(activity)
      if (team === null) return []
      const notes = await Promise.all((await shelf.keys(notesOf(team))).map(shelf.read))
      return [team, ...notes.flatMap((note) => note?.text ?? [])]
    },
    forget: async (activity) => {
      const team = teamOf(activity)
      if (team === null) return
      fresh.clear()
      await Promise.all((await shelf.keys(notesOf(team))).map(shelf.remove))
    },
  }
}
