import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { palettes, type Theme, themes } from './host-configs.ts'
import type { Drawn } from './page.ts'

declare const draw: (card: unknown, theme: Theme, width: number, opened: boolean) => Drawn

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Starts Debian's Chromium without a window or a network. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  })

/** A page that draws cards as Teams would. */
export const openPage = async (browser: Browser): Promise<Page> => {
  const bundle = await build({ entryPoints: [here('page.ts')], bundle: true, write: false, format: 'iife', logLevel: 'error' })
  const css = readFileSync(here('../../../node_modules/adaptivecards/dist/adaptivecards.css'), 'utf8')
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } })
  await page.route('**/*', (route) => route.abort())
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}${style}</style><div id="card"></div>`)
  await page.addScriptTag({ path: here('../../../node_modules/adaptivecards/dist/adaptivecards.min.js') })
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
  return page
}

export const drawOn = (page: Page, card: unknown, theme: Theme, width: number, opened: boolean): Promise<Drawn> =>
  page.evaluate(([card, theme, width, opened]) => draw(card, theme, width, opened), [card, theme, width, opened] as const)

/** What Teams' style sheet adds to the host configuration. */
const style = `
  body { margin: 0; padding: 12px; font: 14px/20px 'Segoe UI', 'Noto Sans', 'Noto Sans CJK JP', sans-serif }
  #card { border-radius: 6px; overflow: hidden; box-sizing: border-box }
  #card p { margin: 0 }
  .ac-pushButton { min-height: 32px; padding: 5px 12px; border-radius: 4px; font: 600 14px/20px 'Segoe UI', 'Noto Sans', 'Noto Sans CJK JP', sans-serif; cursor: pointer }
  .ac-selectable { cursor: pointer }
  ${themes
    .map((theme) => {
      const { page, card, line, text, accent } = palettes[theme]
      return `
        .${theme} { background: ${page}; color: ${text} }
        .${theme} #card { border: 1px solid ${line} }
        .${theme} .ac-pushButton { background: ${card}; color: ${text}; border: 1px solid ${line} }
        .${theme} .ac-input { background: ${card}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; padding: 5px 8px; font: inherit; width: 100%; box-sizing: border-box }
        .${theme} a { color: ${accent} }`
    })
    .join('')}
`
