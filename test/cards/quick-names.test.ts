import { Template } from 'adaptivecards-templating/lib/template-engine.js'
import { describe, expect, it } from 'vitest'
import { withQuickNames } from '../../src/cards/quick-names.ts'

const written = {
  title: '${title}',
  items: [
    { $when: "${title != ''}", text: '**${title}** of ${count(rows)} ${nobody}' },
    { $data: '${rows}', text: '${name}, ${row.name}, ${rows[0].name}, ${$root.title}, ${TITLE}, ${$index}', more: '${more}' },
    { $when: '${count(none) > 0}', text: 'never' },
  ],
}
const data = {
  title: 'Two',
  none: [],
  rows: [
    { name: 'one', more: { verb: 'x' }, row: { name: 'inner' } },
    { name: '', more: [1, 2], row: { name: 0 } },
  ],
}

const quick = (written: object): Template => {
  const template = new Template(written)
  expect(Reflect.set(template, '_preparedPayload', withQuickNames(Reflect.get(template, '_preparedPayload')))).toBe(true)
  return template
}

describe('names that are found at once', () => {
  it('are filled in as the library fills them in', () => {
    const expected = new Template(written).expand({ $root: data })
    expect(expected).toMatchObject({ title: 'Two', items: [{ text: '**Two** of 2 ${nobody}' }, { more: { verb: 'x' } }, {}] })
    expect(quick(written).expand({ $root: data })).toEqual(expected)
  })

  it('are those of the data itself and of nothing that it inherits', () => {
    expect(quick({ text: '${constructor}' }).expand({ $root: {} })).toEqual({ text: '${constructor}' })
  })
})
