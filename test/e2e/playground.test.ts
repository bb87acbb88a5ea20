import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/cards/words.ts'
import { type Dev, startDev } from './support/dev.ts'
import { openBrowser, playgroundIn } from './support/playground.ts'

const words = wordsOf('en')
let dev: Dev
let browser: Browser
let client: Awaited<ReturnType<typeof playgroundIn>>

beforeAll(async () => {
  dev = await startDev()
  browser = await openBrowser()
  client = await playgroundIn(browser, dev.address)
})
afterAll(async () => {
  await browser?.close()
  await dev?.stop()
})

describe('the private chat', () => {
  it('welcomes once', async () => {
    await client.shows('I am a bot')
    await client.picture('welcome')
    expect(await client.cards()).toBe(1)
  })

  it('recommends on free text', async () => {
    await client.say('We are an SI, Azure in the customer tenant, deployed with Terraform')
    const text = await client.shows('Recommended: PAL')
    expect(text).toMatch(/Assuming/)
    expect(text).toMatch(/Next question/)
    await client.picture('scenario')
  })

  it('takes an answer by button into the same card', async () => {
    const before = await client.cards()
    await client.press(words.facts.goals.values.designation.label)
    await client.shows(/Understood: .*designation/)
    await client.picture('answered-by-button')
    expect(await client.cards()).toBe(before)
  })

  it('takes an answer by text into a new card, and the earlier one shrinks to its line', async () => {
    await client.say('it is an MCA')
    await client.shows(/Understood:.*MCA/)
    await client.picture('answered-by-text')
    await expect.poll(() => client.page.getByRole('button', { name: words.button.steps('PAL') }).count()).toBe(1)
  })

  it('drills down and comes back', async () => {
    await client.press(words.button.why)
    await client.shows('Why PAL')
    await client.picture('why')
    await client.press(words.button.model('PAL'))
    await client.shows('What it tracks')
    await client.picture('model')
    await client.press(words.button.advice)
    await client.shows('Recommended: PAL')
  })

  it('shows what would change it, and changes nothing by that', async () => {
    await client.unfold(new RegExp(words.changes))
    await client.press(/DPOR/)
    await client.shows(words.notStored)
    await client.picture('what-if')
    await client.press(words.button.advice)
    await client.shows('Recommended: PAL')
  })

  it('gives the steps, with commands made from ids that are checked', async () => {
    await client.press(words.button.steps('PAL'))
    await client.shows('Your location Partner ID')
    await client.newest().getByLabel('Your location Partner ID').fill('my partner')
    await client.press(words.button.fill)
    await client.shows(/digits only/)
    await client.picture('steps-refused')
    await client.newest().getByLabel('Your location Partner ID').fill('1234567')
    await client.press(words.button.fill)
    await expect.poll(async () => client.newest().textContent()).not.toMatch(/digits only/)
    await client.picture('steps')
    await client.press(words.button.advice)
    await client.shows(words.nextQuestion)
  })

  it('edits all facts in a form', async () => {
    await client.press(words.button.facts)
    await client.shows('How it is deployed')
    await client.picture('facts')
    await client.press(words.button.form)
    await client.shows(words.title.form)
    await client.picture('form')
    await client.newest().getByRole('combobox', { name: words.facts.agreement.question }).click()
    await client.page.getByRole('option', { name: /CSP/ }).click()
    await client.press(words.button.submit)
    await client.shows(/no longer/)
    await client.picture('form-saved')
  })

  it('undoes that', async () => {
    await client.say('undo')
    await client.shows(words.undone)
    await client.say('show my facts')
    expect(await client.shows('How the customer buys')).toMatch(/MCA/)
  })

  it('compares models', async () => {
    await client.say('compare cpor and dpor')
    await client.shows('CPOR and DPOR side by side')
    await client.picture('comparison')
  })

  it('compares models that are picked', async () => {
    await client.press(words.button.overview)
    await client.shows(words.title.overview)
    await client.newest().getByRole('combobox', { name: words.pickModels }).click()
    for (const model of [/^PAL/, /^CUA/]) await client.page.getByRole('menuitemcheckbox', { name: model }).click()
    await client.page.keyboard.press('Escape')
    await client.picture('overview')
    await client.press(words.button.compare)
    await client.shows(words.title.comparison('PAL and CUA'))
    await client.picture('comparison-picked')
  })

  it('starts over', async () => {
    await client.say('start over')
    await client.shows(words.reset)
    await client.picture('start-over')
  })

  it('answers what it does not know with a way forward', async () => {
    await client.say('what is the weather like')
    await client.shows(words.outOfScope.title)
    await client.picture('out-of-scope')
  })
})

describe('a channel', () => {
  it('gets one complete answer to a mention, in the thread', async () => {
    await client.open(/Questions/)
    await client.button('Post').waitFor()
    await client.mention('We are an SI, Azure in the customer tenant, Terraform, MCA')
    await client.button('Post').click()
    const text = await client.shows('Recommended: PAL')
    expect(text).not.toMatch(/Next question/)
    expect(text).toMatch(/Continue privately/)
    await client.picture('channel')
  })

  it('drills down in place', async () => {
    await client.press(words.button.why)
    await client.shows('Why PAL')
    await client.picture('channel-why')
  })

  it('answers a lookup in the same thread', async () => {
    const before = await client.cards()
    await client.mention('what is macc')
    await client.page.keyboard.press('Enter')
    await client.shows(/Consumption Commitment/)
    await client.picture('channel-thread')
    expect(await client.cards()).toBe(before + 1)
  })
})

describe('the message extension', () => {
  it('finds a term and inserts its card', async () => {
    await client.open(/Personal/)
    await client.button('Trigger Message Extension App').click()
    await client.page.getByText('Search Command').first().click()
    await client.button(/Specify Command ID/).click()
    await client.page.getByPlaceholder('Command ID').fill('findModel')
    await client.page.getByPlaceholder('Parameter name').fill('query')
    await client.page.getByPlaceholder('Enter a search term').fill('macc')
    await client.page.keyboard.press('Enter')
    await client.page
      .getByText(/^Term · Microsoft Azure Consumption Commitment/)
      .first()
      .waitFor()
    await client.picture('search')
    await client.page.getByText('MACC', { exact: true }).first().click()
    await client.button('Send Message').click()
    await client.page.locator('.ac-adaptiveCard', { hasText: /^MACC/ }).first().waitFor()
    await client.picture('search-inserted')
  })

  it('recommends on a message, in a dialog', async () => {
    await client.say('We are an SI on Azure in the customer tenant with Terraform')
    await client.shows('Recommended: PAL')
    const mine = client.page.getByText('We are an SI on Azure in the customer tenant with Terraform').last()
    await mine.hover()
    await client.page.getByRole('button', { name: 'Show more information' }).nth(-2).click()
    await client.page.getByRole('menuitem', { name: 'Action Command' }).click()
    await client.page.getByPlaceholder(/command id/i).fill('recommendAttribution')
    await client.button('Create').click()
    const dialog = client.page.getByRole('dialog')
    await dialog.getByText('Recommended: PAL').first().waitFor()
    await client.picture('dialog')
    await dialog.getByRole('button', { name: 'Insert into the conversation' }).click()
    await dialog.waitFor({ state: 'detached' })
    await client.picture('dialog-inserted')
  })
})

describe('feedback', () => {
  it('is taken with a thumb', async () => {
    await client.page.keyboard.press('Escape')
    await client.button('Dislike').last().click()
    await client.picture('thumb')
    const reason = client.page.getByRole('dialog').getByRole('textbox')
    await reason.fill('CUA fits better')
    await client.page
      .getByRole('dialog')
      .getByRole('button', { name: /submit/i })
      .click()
    await client.picture('thumb-given')
    await client.page.getByText('What went wrong?').waitFor({ state: 'detached' })
  })
})

describe('all of it', () => {
  it('broke nothing in the page, and the bot logged no failure', () => {
    expect(client.failures).toEqual([])
    expect(dev.output()).not.toMatch(/"level":"(error|warn)"/)
  })
})
