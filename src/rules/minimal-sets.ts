/**
 * The sets of at most `most` choices for which `holds`, smallest first, then in the order of the choices, and none that contains
 * another. Two choices with the same `key` never stand in one set. Lazy: whoever needs one set pays for no more.
 */
export function* minimalSets<C>(
  choices: readonly C[],
  key: (choice: C) => string,
  holds: (set: readonly C[]) => boolean,
  most: number,
): Generator<readonly C[]> {
  const found: (readonly C[])[] = []
  for (let size = 0; size <= most; size++) {
    for (const set of setsOf(choices, key, size)) {
      if (found.some((smaller) => smaller.every((choice) => set.includes(choice)))) continue
      if (!holds(set)) continue
      found.push(set)
      yield set
    }
  }
}

function* setsOf<C>(choices: readonly C[], key: (choice: C) => string, size: number): Generator<readonly C[]> {
  if (size === 0) {
    yield []
    return
  }
  if (size === 1) {
    for (const choice of choices) yield [choice]
    return
  }
  for (const [at, first] of choices.entries()) {
    const rest = choices.slice(at + 1).filter((choice) => key(choice) !== key(first))
    for (const set of setsOf(rest, key, size - 1)) yield [first, ...set]
  }
}
