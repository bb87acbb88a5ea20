import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import { amongOf, type Group, groupsOf } from '../../../src/understanding/parts/groups.ts'
import { statementsOf } from '../../../src/understanding/statements/statements.ts'

const groups = (message: string): readonly string[] => {
  const annotated = annotate(message, 'en')
  const statements = statementsOf(annotated)
  const isAnchor = ({ fact, strength }: (typeof statements)[number]): boolean => fact === 'cloud' && strength === 'says'
  const found = groupsOf(
    statements.filter(isAnchor),
    statements.filter((one) => !isAnchor(one)),
    annotated,
  )
  return found.map(({ keys }) => keys.join(' '))
}

describe('clouds that stand together', () => {
  it.each<[string, readonly string[]]>([
    ['Azure and Microsoft 365 on an EA', ['azure modernWork']],
    ['Power BI, Power Apps', ['powerPlatform']],
    ['Azure + Dynamics', ['azure dynamics365']],
  ])('are one group in "%s"', (message, expected) => {
    expect(groups(message)).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['Azure on an EA and Microsoft 365', ['azure', 'modernWork']],
    ['Azure. Microsoft 365.', ['azure', 'modernWork']],
    ['Azure with Microsoft 365 where nobody has claimed', ['azure', 'modernWork']],
  ])('are not where something parts them: "%s"', (message, expected) => {
    expect(groups(message)).toEqual(expected)
  })
})

it('are looked up by the clause in which they begin', () => {
  const [azure, teams]: readonly [Group, Group] = [
    { keys: ['azure'], from: 0, to: 1 },
    { keys: ['modernWork'], from: 2, to: 3 },
  ]
  const among = amongOf([azure, teams], [0, 0, 1, 1])
  expect(among.keysAt(1)).toEqual(['azure'])
  expect(among.groupsAt(3)).toEqual([teams])
})
