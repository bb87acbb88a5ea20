/** What a text holds as JSON; undefined, which JSON cannot say, where it holds none. */
export const parsedJson = (text: string, revive?: (name: string, value: unknown) => unknown): unknown => {
  try {
    return JSON.parse(text, revive)
  } catch {
    return undefined
  }
}
