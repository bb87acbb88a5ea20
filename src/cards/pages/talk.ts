import type { Standpoint } from '../../conversation/reply.ts'
import { type Button, button } from '../button.ts'
import { type Page, page } from '../page.ts'
import type { Setting } from '../setting.ts'
import { blocks, bullet, heading, lines, section } from '../text.ts'
import { headline } from './advice.ts'

interface Talk {
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly { readonly label: string; readonly text: string }[]
  readonly after?: string
  readonly buttons: readonly Button[]
}

/** The first contact: what the advisor is for, and ways to begin. */
export const welcomePage = (setting: Setting): Page => {
  const { welcome } = setting.words
  return talk({
    title: welcome.title,
    paragraphs: [welcome.text],
    points: welcome.points.map((text) => ({ label: '', text })),
    after: welcome.tryThis,
    buttons: starters(setting),
  })
}

/** What can be said, by example. */
export const helpPage = (setting: Setting): Page => {
  const { help, button: titles } = setting.words
  return talk({
    title: help.title,
    points: help.examples.map(([label, text]) => ({ label, text })),
    buttons: [
      button(titles.begin, 'advice', {}),
      button(titles.overview, 'overview', {}),
      button(titles.facts, 'facts', {}),
      button(titles.textOnly, 'textOnly', { on: true }),
      button(titles.myData, 'myData', {}),
    ],
  })
}

/** A greeting back: with how things stand where the estate has parts, else with how to begin. */
export const greetingPage = (standpoint: Standpoint | null, setting: Setting): Page => {
  const { words } = setting
  return talk(
    standpoint && hasParts(standpoint)
      ? { title: words.greetingBack, paragraphs: [headline(standpoint, setting)], buttons: resuming(setting) }
      : { title: words.greeting, paragraphs: [words.emptyText], buttons: starters(setting) },
  )
}

/** An answer to thanks: on with the estate where something is known, else how to begin. */
export const thanksPage = (standpoint: Standpoint | null, setting: Setting): Page =>
  talk({ title: setting.words.thanks, buttons: standpoint ? resuming(setting) : starters(setting) })

/** What it cannot do, and one way forward: to the recommendation where there are parts that one can be given for. */
export const outOfScopePage = (standpoint: Standpoint | null, setting: Setting): Page => {
  const { outOfScope, button: titles } = setting.words
  const [begin, ...others] = starters(setting)
  const forward = standpoint && hasParts(standpoint) ? button(titles.advice, 'advice', {}) : begin
  return talk({ title: outOfScope.title, paragraphs: [outOfScope.text], buttons: [forward, ...others] })
}

const hasParts = ({ scenario }: Standpoint): boolean => scenario.parts.length > 0

/** Something went wrong; the reference leads to it in the log. */
export const apologyPage = (reference: string, setting: Setting): Page => {
  const { apology, button: titles } = setting.words
  return talk({
    title: apology.title,
    paragraphs: [apology.text, reference],
    buttons: [button(titles.advice, 'advice', {}), button(titles.help, 'help', {})],
  })
}

/** Confirms plain text or cards, with the way back. */
export const textOnlyPage = (on: boolean, setting: Setting): Page => {
  const { textOnly, button: titles } = setting.words
  return talk({
    title: on ? textOnly.on : textOnly.off,
    buttons: [
      on ? button(titles.cards, 'textOnly', { on: false }) : button(titles.textOnly, 'textOnly', { on: true }),
      button(titles.advice, 'advice', {}),
    ],
  })
}

/** Confirms that everything kept is gone. */
export const forgottenPage = (setting: Setting): Page => {
  const { forgotten } = setting.words
  return talk({ title: forgotten.title, paragraphs: [forgotten.text], buttons: starters(setting) })
}

const starters = ({ words }: Setting): readonly [Button, ...Button[]] => [
  button(words.button.begin, 'advice', {}),
  button(words.button.overview, 'overview', {}),
  button(words.button.help, 'help', {}),
]

const resuming = ({ words, revision }: Setting): readonly Button[] => [
  button(words.button.advice, 'advice', {}),
  button(words.button.facts, 'facts', {}),
  button(words.button.reset, 'reset', { revision }),
]

const talk = ({ title, paragraphs = [], points = [], after = '', buttons }: Talk): Page =>
  page(
    'talk',
    { title, paragraphs: paragraphs.map((text) => ({ text })), points: [...points], after },
    {
      summary: title,
      text: blocks(
        heading(title),
        [...paragraphs],
        lines(points.map(({ label, text }) => (label === '' ? bullet(text) : section(label, text)))),
        after === ''
          ? ''
          : section(
              after,
              buttons.map((button) => bullet(button.title)),
            ),
      ),
      buttons,
      knowledge: false,
    },
  )
