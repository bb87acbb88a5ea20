import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { read } from '../../../src/understanding/read.ts'
import { after } from '../support.ts'

const context = after([
  { cloud: 'azure', tenant: 'customer', role: 'managedServices' },
  { cloud: 'modernWork', tenant: 'customer', role: 'managedServices' },
  { cloud: 'dynamics365', tenant: 'customer', role: 'managedServices' },
])
const heard = (message: string, language: Language = 'en') => read(message, { ...context, language })

describe('a question about a part', () => {
  it.each<[string, number, string, Language?]>([
    ['how do I set up the Dynamics one?', 2, 'howTo'],
    ['how do I set up the second one?', 1, 'howTo'],
    ['how long does the Dynamics one take?', 2, 'attribute'],
    ['and for Dynamics?', 2, 'advise'],
    ['what about the M365 part?', 1, 'advise'],
    ['explain the second one', 1, 'advise'],
    ['Wie richte ich den Azure-Teil ein?', 0, 'howTo', 'de'],
    ['Comment on met en place la partie Dynamics ?', 2, 'howTo', 'fr'],
    ['¿Cómo configuro la parte de Azure?', 0, 'howTo', 'es'],
    ['Azureの部分はどうやって設定しますか？', 0, 'howTo', 'ja'],
  ])('"%s" is about the part at %i, and means %s', (message, at, intent, language) => {
    const { about, parts, ...reading } = heard(message, language)
    expect({ about, intent: reading.intent, parts }).toEqual({ about: at, intent, parts: [] })
  })

  it.each(['how do I set it up?', 'what about Power BI?', 'how do I set up the ninth one?', 'the Dynamics part is on CSP', 'is it EA?'])(
    'is none where none is named, or something is told: "%s"',
    (message) => {
      expect(heard(message).about).toBeUndefined()
    },
  )
})
