import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { read } from '../../../src/understanding/read.ts'
import { after } from '../support.ts'

const context = after([{ cloud: 'azure', tenant: 'customer', role: 'services' }], 'deployment')
const intentOf = (message: string, language: Language = 'en') => read(message, { ...context, language }).intent

describe('a message that opens with thanks', () => {
  it.each<[string, string, Language?]>([
    ['great, thanks. how do I set it up?', 'howTo'],
    ['thanks, what are the next steps?', 'howTo'],
    ['ok, perfect. Why not CUA?', 'why'],
    ['cool. one more thing: what is MACC?', 'glossary'],
    ['Danke! Und wie richte ich PAL ein?', 'howTo', 'de'],
    ['danke, wie lange dauert das?', 'attribute', 'de'],
    ['Merci ! Comment on met ça en place ?', 'howTo', 'fr'],
    ['Gracias. ¿Cómo lo configuro?', 'howTo', 'es'],
    ['ありがとうございます。どうやって設定しますか？', 'howTo', 'ja'],
  ])('is about what follows: "%s" means %s', (message, intent, language) => {
    expect(intentOf(message, language)).toBe(intent)
  })

  it.each([
    'ok thanks. One more thing, is there a fee?',
    'perfect, but what about the reports?',
    'nice. another question: can they say no?',
  ])('is not only thanks where it asks on: "%s"', (message) => {
    expect(intentOf(message)).not.toBe('thanks')
  })

  it.each(['great, thanks!', 'ok cool, thanks a lot, bye', 'Perfect. That helped.', 'thanks, I will talk to the team'])(
    'is thanks where nothing else is said: "%s"',
    (message) => {
      expect(intentOf(message)).toBe('thanks')
    },
  )

  it('tells what it tells behind them, in the words of the message', () => {
    const { parts } = read('Thanks. It is deployed with Terraform.', context)
    expect(parts.flatMap(({ proposals }) => proposals)).toMatchObject([{ fact: 'deployment', value: 'code', quote: 'Terraform' }])
  })
})

describe('the announcement of a question', () => {
  it('is no answer to the one that was put', () => {
    expect(read('cool. next question: who signs it?', context).notKnown).toEqual([])
    expect(read('next question', context).notKnown).toEqual(['deployment'])
  })
})
