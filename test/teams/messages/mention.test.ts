import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mention, wordsWithout } from '../../../src/teams/messages/mention.ts'

const bot = { id: '28:bot', name: 'Attribution Advisor', text: '<at>Attribution Advisor</at>' }
const joe = { id: '29:joe', name: 'Joe', text: '<at>Joe</at>' }
const twin = { id: '28:other', name: 'Attribution Advisor', text: '<at>Attribution Advisor</at>' }

describe('the words of a message', () => {
  it.each<[string, readonly Mention[], string, string]>([
    ['lose the own mention at the start', [bot], '<at>Attribution Advisor</at> pal?', 'pal?'],
    ['lose the own mention at the end', [bot], 'pal? <at>Attribution Advisor</at>', 'pal?'],
    ['lose the own mention in the middle', [bot], 'is <at>Attribution Advisor</at> pal ok', 'is   pal ok'],
    ['keep the names of other people', [bot, joe], '<at>Attribution Advisor</at> <at>Joe</at> asks about PAL', 'Joe asks about PAL'],
    ['lose the own mention whose text is null', [{ ...bot, text: null }], '<at>Attribution Advisor</at> pal?', 'pal?'],
    ['lose a second own mention', [bot, bot], '<at>Attribution Advisor</at> hi <at>Attribution Advisor</at>', 'hi'],
    ['keep the mention of another bot of the same name', [twin], '<at>Attribution Advisor</at> pal?', 'Attribution Advisor pal?'],
    ['have no hard spaces or entities', [bot], '<at>Attribution Advisor</at>&nbsp;R&amp;D on\u00a0Azure\n', 'R&D on Azure'],
    ['have no entities of any other kind', [], 'we don&apos;t, they&#8217;ll &eacute;', "we don't, they’ll é"],
    ['lose the mark of a quoted message', [bot], '<quoted messageId="17"/> is this still right?', 'is this still right?'],
    ['lose what stands for an inserted card', [], 'see <span class="inline-compose-card" itemid="0"> <img/> </span> this', 'see   this'],
    ['are nothing when only the bot was mentioned', [bot], '<at>Attribution Advisor</at> ', ''],
  ])('%s', (_, mentions, text, words) => {
    expect(wordsWithout('28:bot', mentions, text)).toBe(words)
  })

  it('are all there when nobody is mentioned', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w ,.?!-]*$/), (text) => {
        expect(wordsWithout('28:bot', [], text)).toBe(text.replace(/^ +| +$/g, ''))
      }),
    )
  })

  it('are found in any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (tag, text) => {
        expect(wordsWithout('b', [{ id: 'b', name: null, text: tag }], text)).toBeTypeOf('string')
      }),
    )
  })
})
