import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlOf, wordsOfHtml } from '../../../src/teams/messages/html.ts'

describe('a plain text as HTML', () => {
  it('keeps its lines, indents and titles', () => {
    expect(htmlOf('Title\n=====\n\n  one\nA & B')).toBe('<b>Title</b><br/><br/>&nbsp;&nbsp;one<br/>A &amp; B')
  })

  it('holds no tag that the text brought along', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(htmlOf(text).replace(/<b>|<\/b>|<br\/>/g, '')).not.toMatch(/[<>]/)
      }),
    )
  })
})

describe('the words of HTML', () => {
  it.each([
    ['<div><p>We &amp; they</p><p>on <b>Azure</b></p></div>', 'We & they\non Azure'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<ul><li>PAL</li><li>CUA</li></ul>', 'PAL\nCUA'],
    ['the customer&#39;s&nbsp;tenant &#x41;', "the customer's tenant A"],
    ['we don&apos;t, they&rsquo;ll &#8211; &eacute;', "we don't, they’ll – é"],
    ['?a=1&copy=2 &lt', '?a=1&copy=2 &lt'],
    ['<at id="0">Robin</at> asks', 'Robin asks'],
    ['&#0; &#5555555; &unknown;', '&unknown;'],
    ['', ''],
  ])('%j are %j', (html, words) => {
    expect(wordsOfHtml(html)).toBe(words)
  })

  it('are what was written, when it comes back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w<>&"'.,!?]+( [\w<>&"'.,!?]+)*$/), (text) => {
        expect(wordsOfHtml(htmlOf(text))).toBe(text)
      }),
    )
  })
})
