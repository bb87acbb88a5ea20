/** The same function, worked out once for each object that it is given, for as long as the object lives. */
export const once = <K extends object, V>(of: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found.value
    const value = of(key)
    known.set(key, { value })
    return value
  }
}
