import { describe, expect, it } from 'vitest'
import { button } from '../../src/cards/button.ts'
import { buttonRows, room } from '../../src/cards/button-rows.ts'

const rowsOf = (titles: readonly string[], most?: number) =>
  buttonRows(
    titles.map((title) => button(title, 'help', {})),
    most,
  ).map(({ buttons }) => buttons.map(({ title }) => title))

describe('buttons', () => {
  it('share a row as long as a phone shows all of it', () => {
    expect(rowsOf(['Recommendation', 'Edit all facts', 'Undo', 'Start over'])).toEqual([
      ['Recommendation', 'Edit all facts'],
      ['Undo', 'Start over'],
    ])
    expect(rowsOf(['Recommendation', 'Talk to a person'])).toHaveLength(2)
    expect(rowsOf(['個人チャットで続ける', '質問の理由'])).toEqual([['個人チャットで続ける', '質問の理由']])
  })

  it('have less room in a box', () => {
    const titles = ['Recommendation', 'Edit all facts']
    expect(rowsOf(titles)).toEqual([titles])
    expect(rowsOf(titles, room.box)).toEqual(titles.map((title) => [title]))
  })

  it('keep their order, each in a row of its own where none fits beside another', () => {
    const long = ['Report a wrong rule and more', 'Continue privately and more']
    expect(rowsOf(long)).toEqual(long.map((title) => [title]))
    expect(rowsOf([])).toEqual([])
  })
})
