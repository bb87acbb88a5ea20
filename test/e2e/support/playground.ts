import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Locator } from 'playwright-core'

/** Where pictures go, when somebody wants to look at them. */
const pictures = process.env.SCREENSHOTS

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })

/** The Agents Playground as a person uses it. Nothing but the playground itself can be reached. */
export const playgroundIn = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } })
  page.setDefaultTimeout(20_000)
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(error.message))
  await page.route('**/*', (route) => (route.request().url().startsWith(address) ? route.continue() : route.abort()))
  await page.goto(address)

  const cards = (): Locator => page.locator('.ac-adaptiveCard')
  const newest = (): Locator => cards().last()
  const box = (): Locator => page.locator('[role=textbox][contenteditable=true]').last()
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name })

  let count = 0
  return {
    page,
    newest,
    button,
    /** What went wrong in the page itself. */
    failures,
    picture: async (name: string): Promise<void> => {
      if (!pictures) return
      mkdirSync(pictures, { recursive: true })
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(pictures, `${String(++count).padStart(2, '0')}-${name}.png`) })
    },
    cards: (): Promise<number> => cards().count(),
    /** Waits until the newest card says it, and gives back all that it says, what is folded away included. */
    shows: async (words: string | RegExp): Promise<string> => {
      await newest().getByText(words).first().waitFor()
      return (await newest().textContent()) ?? ''
    },
    open: (name: RegExp): Promise<void> => page.getByRole('treeitem', { name }).first().click(),
    say: async (words: string): Promise<void> => {
      await box().click()
      await box().pressSequentially(words)
      await button('Send Message').click()
    },
    /** Writes in the last box of a channel, the bot mentioned first. */
    mention: async (words: string): Promise<void> => {
      await box().click()
      await box().pressSequentially('@Attrib', { delay: 30 })
      await page.locator('[role=option], [role=listitem], [role=menuitem]').filter({ hasText: 'Attribution Advisor' }).first().click()
      await box().pressSequentially(` ${words}`)
    },
    /** Presses what calls the bot, and waits until its answer stands in the card. */
    press: async (title: string | RegExp): Promise<void> => {
      await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        newest().getByRole('button', { name: title, exact: true }).first().click(),
      ])
      await page.waitForTimeout(500)
    },
    /** Presses what only shows more of the card. */
    unfold: (title: string | RegExp): Promise<void> => newest().getByRole('button', { name: title }).first().click(),
  }
}
