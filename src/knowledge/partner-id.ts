/** Why a text cannot be a location Partner ID, or null when it may be one. The number alone does not tell a location from an organisation. */
export const partnerIdProblem = (text: string, globalPartnerId?: string): string | null => {
  if (text === '') return 'Enter your location Partner ID.'
  if (/^[\da-f]{8}-/i.test(text)) return 'This looks like a GUID. A Partner ID is a plain number, such as 1234567.'
  if (/^\s*(mpn|pla|pga|partner)/i.test(text)) return 'Enter the number alone, without letters in front.'
  if (!/^\d+$/.test(text)) return 'A Partner ID has digits only, such as 1234567.'
  if (text.length < 4 || text.length > 10) return `A Partner ID of ${text.length} digits is unlikely: check for a slip.`
  if (text === globalPartnerId)
    return 'This is your global Partner ID. Use the ID of a location: an expert source says the first one is the global number plus one.'
  return null
}
