/** The same function, which works out each answer once. */
export const remembered = <K, T>(answer: (of: K) => T): ((of: K) => T) => {
  const known = new Map<K, T>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const found = answer(of)
    known.set(of, found)
    return found
  }
}
