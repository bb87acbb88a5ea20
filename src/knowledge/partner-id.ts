export type PartnerIdProblem = 'guidAsPartnerId' | 'lettersInFront' | 'notDigits' | 'unlikelyLength' | 'globalPartnerId'

/** Why a text cannot be a location Partner ID, or null when it may be one. The number alone does not tell a location from an organisation. */
export const partnerIdProblem = (text: string, globalPartnerId?: string): PartnerIdProblem | null => {
  if (/^[\da-f]{8}-/i.test(text)) return 'guidAsPartnerId'
  if (/^(mpn|pla|pga|partner)/i.test(text)) return 'lettersInFront'
  if (!/^\d+$/.test(text)) return 'notDigits'
  if (text.length < 4 || text.length > 10) return 'unlikelyLength'
  return text === globalPartnerId ? 'globalPartnerId' : null
}
