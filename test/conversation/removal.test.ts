import { describe, expect, it } from 'vitest'
import { partIdOf } from '../../src/conversation/conversation.ts'
import { read } from '../../src/understanding/read.ts'
import { advisorWith, day, part, talk } from './support.ts'

const { conversation } = talk({
  parts: [
    { name: 'Contoso', ...part('cloud=azure') },
    { name: 'Fabrikam', ...part('cloud=azure', 'environment=government') },
    { name: 'Customer C', ...part('cloud=modernWork') },
  ],
})
const hear = (text: string) => advisorWith(read).hear(conversation, text, day)
/** The parts that are not there any more when a text was said. */
const removed = (text: string) => {
  const left = hear(text).conversation.scenario.parts.map(({ id }) => id)
  return [0, 1, 2].map(partIdOf).filter((id) => !left.includes(id))
}

describe('a part', () => {
  it.each([
    ['remove Fabrikam', 1],
    ['please drop customer Fabrikam.', 1],
    ['Delete the FABRIKAM part', 1],
    ['forget about Contoso', 0],
    ['drop C', 2],
    ['remove customer C', 2],
    ['entferne den Kunden Fabrikam', 1],
    ['Fabrikam bitte löschen', 1],
    ['supprimez Fabrikam', 1],
    ['quita Fabrikam por favor', 1],
    ['Fabrikam を削除してください', 1],
    ['remove the second part', 1],
    ['remove part 3', 2],
    ['drop the last one', 2],
    ['den ersten Teil entfernen', 0],
    ['supprime la deuxième partie', 1],
    ['enlever la première', 0],
    ['enlevez la première', 0],
    ['elimina la última parte', 2],
    ['2 番目の部分を削除', 1],
  ] as const)('is removed by its name or its place: %s', (text, id) => {
    expect(removed(text)).toEqual([id])
  })

  it.each(['remove Northwind', 'remove the agreement', 'remove part 9', 'Fabrikam', 'how do I remove Fabrikam from PAL', ''])(
    'is left alone by other words: %s',
    (text) => {
      expect(removed(text)).toEqual([])
    },
  )

  it('is told of when it is removed', () => {
    expect(hear('remove Fabrikam').answer.notices).toEqual([
      { kind: 'removedPart', at: 1, facts: { cloud: 'azure', environment: 'government' } },
    ])
  })
})
