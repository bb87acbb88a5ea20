import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/knowledge/language.ts'
import { gallery } from '../cards/gallery.ts'
import { drawOn, launch, openPage } from './cards/browser.ts'
import type { Theme } from './cards/host-configs.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await openPage(browser)
})
afterAll(() => browser.close())

/** A phone and a wide chat, everything closed and everything open. */
const layouts = [320, 600].flatMap((width) => [false, true].map((opened) => ({ width, opened })))

const faultsIn = async (language: (typeof languages)[number], theme: Theme): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const [name, { card }] of Object.entries(gallery(language)))
    for (const { width, opened } of layouts) {
      const { events, overflowing, height } = await drawOn(page, card, theme, width, opened)
      faults.push(
        ...[...events, ...overflowing, ...(height > 40 ? [] : ['nothing is drawn'])].map((fault) => `${name} ${width} px: ${fault}`),
      )
    }
  return faults
}

describe('every card, drawn by the renderer that clients use', () => {
  it.each(['light', 'dark', 'contrast'] as const)('fits a phone and a wide chat in the %s theme', async (theme) => {
    expect(await faultsIn('en', theme)).toEqual([])
  })

  it.each(languages)('fits them in %s', async (language) => {
    expect(await faultsIn(language, 'light')).toEqual([])
  })

  it('is caught when it does not fit', async () => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'ColumnSet', columns: [{ type: 'Column', width: '500px', items: [{ type: 'TextBlock', text: 'wide' }] }] }],
    }
    expect((await drawOn(page, card, 'light', 320, false)).overflowing).not.toEqual([])
    expect(
      (await drawOn(page, { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Nonsense' }] }, 'light', 320, false)).events,
    ).not.toEqual([])
  })
})

describe('a disclosure', () => {
  it('opens and closes what it names', async () => {
    const { card } = gallery('en')['advice-started'] ?? { card: null }
    const closed = await drawOn(page, card, 'light', 320, false)
    await page.getByRole('button', { name: 'Cautions (2)' }).click()
    const open = await page.locator('#card').evaluate((element) => element.getBoundingClientRect().height)
    await page.getByRole('button', { name: 'Cautions (2)' }).click()
    const again = await page.locator('#card').evaluate((element) => element.getBoundingClientRect().height)
    expect(open).toBeGreaterThan(closed.height + 40)
    expect(Math.abs(again - closed.height)).toBeLessThan(2)
  })
})
