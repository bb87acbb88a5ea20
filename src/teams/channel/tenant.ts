import { z } from 'zod/v4'

const Given = z.object({
  conversation: z.object({ tenantId: z.string().nullish() }).nullish(),
  channelData: z
    .object({ tenant: z.object({ id: z.string().nullish() }).nullish() })
    .nullish()
    .catch(null),
})

/** The tenant an activity comes from, lower case; null when it names none, or two that differ. */
export const tenantOf = (activity: unknown): string | null => {
  const given = Given.safeParse(activity)
  if (!given.success) return null
  const named = [given.data.conversation?.tenantId, given.data.channelData?.tenant?.id].flatMap((id) => (id ? [id.toLowerCase()] : []))
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}
