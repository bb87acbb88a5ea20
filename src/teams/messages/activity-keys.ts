import { randomUUID } from 'node:crypto'
import { chatKey, conversationKey, saltOf } from '../../storage/key.ts'
import { tenantOf } from '../channel/tenant.ts'
import type { ActivityView } from './activity.ts'

/** Where an activity's conversation is kept. In a channel each thread has an id of its own, and so a scenario of its own. */
export const keyOf = (activity: ActivityView): string => conversationKey(tenantOf(activity), activity.conversation.id ?? '')

/** Where the conversations of an activity's chat are kept: of a channel, all its threads. */
export const chatOf = (activity: ActivityView): string => chatKey(tenantOf(activity), activity.conversation.id ?? '')

/** What goes into the marks of names that are said in an activity's conversation. */
export const saltFor = (activity: ActivityView): string => saltOf(tenantOf(activity), activity.conversation.id ?? '')

/** What names the activity, so that it is taken once however often it is delivered. One without an id is taken each time. */
export const idOf = (activity: ActivityView): string => `${activity.type} ${activity.id ?? randomUUID()}`
