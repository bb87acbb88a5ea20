import type { Scenario } from '../conversation/conversation.ts'
import type { Answer, Reply } from '../conversation/reply.ts'
import { bind } from './bind.ts'
import { type Button, offered, pressing } from './button.ts'
import { buttonRows } from './button-rows.ts'
import type { Card } from './card.ts'
import { type Frame, type Setting, settingOf } from './frame.ts'
import { noticeText } from './notices.ts'
import type { Page } from './page.ts'
import { advicePage } from './pages/advice.ts'
import { apologyPage } from './pages/apology.ts'
import { attributePage } from './pages/attribute.ts'
import { checkPage } from './pages/check.ts'
import { combinationPage } from './pages/combination.ts'
import { comparisonPage } from './pages/comparison.ts'
import { contradictionPage } from './pages/contradiction.ts'
import { editPage } from './pages/edit.ts'
import { factsPage } from './pages/facts.ts'
import { forgottenPage } from './pages/forgotten.ts'
import { formPage } from './pages/form.ts'
import { greetingPage } from './pages/greeting.ts'
import { helpPage } from './pages/help.ts'
import { modelPage } from './pages/model.ts'
import { myDataPage } from './pages/my-data.ts'
import { outOfScopePage } from './pages/out-of-scope.ts'
import { overviewPage } from './pages/overview.ts'
import { personPage } from './pages/person.ts'
import { reportPage } from './pages/report.ts'
import { sourcesPage } from './pages/sources.ts'
import { stepsPage } from './pages/steps.ts'
import { termPage } from './pages/term.ts'
import { textOnlyPage } from './pages/text-only.ts'
import { thanksPage } from './pages/thanks.ts'
import { troublePage } from './pages/trouble.ts'
import { welcomePage } from './pages/welcome.ts'
import { whatIfPage } from './pages/what-if.ts'
import { whichModelPage } from './pages/which-model.ts'
import { whyPage } from './pages/why.ts'
import { whyAskPage } from './pages/why-ask.ts'
import { blocks, lines } from './text.ts'

export type { Card } from './card.ts'

/** One reply in three forms that say the same. */
export interface Message {
  readonly card: Card
  /** The whole reply as plain text. */
  readonly text: string
  /** One line, for notifications and screen readers. */
  readonly summary: string
  /** Why the card had to give way to its text; absent when all is well. For the log, never for the user. */
  readonly fault?: Error
}

/**
 * The answer as a card with its plain-text twin. Total: a card that cannot be drawn gives way to its summary, an answer that cannot be put
 * into words to an apology, and `fault` says why.
 */
export const render = (answer: Answer, frame: Frame): Message => {
  const setting = settingOf(frame)
  try {
    return drawn(worded(answer, setting), setting)
  } catch (error) {
    const { title } = setting.words.apology
    return withoutCard(title, title, error)
  }
}

/** An answer in words: its page, what goes before it, and what stands under it. */
interface Worded {
  readonly page: Page
  readonly notices: readonly string[]
  readonly note: string
}

const worded = (answer: Answer, setting: Setting): Worded => {
  const page = pageOf(answer.reply, setting)
  const buttons = offered([...retries(answer, setting), ...page.buttons], setting.scope)
  return {
    page: { ...page, buttons: buttons.slice(0, mostButtons - linksOf(setting).length) },
    notices: answer.notices.flatMap((notice) => noticeText(notice, scenarioOf(answer.reply), setting)),
    note: page.knowledge ? setting.words.englishOnly : '',
  }
}

const drawn = (said: Worded, setting: Setting): Message => {
  const { summary } = said.page
  const text = blocks(lines(said.notices), said.page.text, said.note)
  try {
    return { card: framed(said, setting), text, summary }
  } catch (error) {
    return withoutCard(summary, text, error)
  }
}

const withoutCard = (summary: string, text: string, error: unknown): Message => ({
  card: plainCard(summary),
  text,
  summary,
  fault: error instanceof Error ? error : new Error(String(error)),
})

/** The scenario that a reply comes with, if it does. */
const scenarioOf = (reply: Reply): Scenario | null => {
  if ('scenario' in reply) return reply.scenario
  return 'standpoint' in reply ? (reply.standpoint?.scenario ?? null) : null
}

/** Teams shows no more than six. */
const mostButtons = 6

/** A button of an older card changed nothing; its press is offered again for the present state. */
const retries = ({ notices }: Answer, { words }: Setting): readonly Button[] =>
  notices.flatMap((notice) => (notice.kind === 'stale' && notice.retry ? [pressing(words.button.retry, notice.retry)] : []))

const framed = ({ page, notices, note }: Worded, setting: Setting): Card => ({
  ...bind('frame', {
    language: setting.language,
    speak: page.summary,
    notices: notices.map((text) => ({ text })),
    body: [page.draw()],
    note,
    rows: buttonRows(page.buttons),
    links: linksOf(setting),
  }),
  type: 'AdaptiveCard',
  version: '1.5',
})

/** The way out of a channel. */
const linksOf = ({ scope, privately, words }: Setting): { title: string; url: string }[] =>
  scope === 'channel' && privately ? [{ title: words.button.privately, url: privately }] : []

const plainCard = (summary: string): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  speak: summary,
  fallbackText: summary,
  body: [{ type: 'TextBlock', text: summary, wrap: true, style: 'heading' }],
})

const pageOf = (reply: Reply, setting: Setting): Page => {
  switch (reply.kind) {
    case 'advice':
      return advicePage(reply, setting)
    case 'contradiction':
      return contradictionPage(reply.contradiction, reply.scenario, setting)
    case 'whichModel':
      return whichModelPage(reply.quote, reply.models, setting)
    case 'edit':
      return setting.scope === 'channel' ? factsPage(reply.scenario, setting) : editPage(reply.fact, reply.part, reply.scenario, setting)
    case 'model':
      return modelPage(reply.model, reply.here, setting)
    case 'attribute':
      return attributePage(reply.attribute, reply.models, setting)
    case 'comparison':
      return comparisonPage(reply.models, setting)
    case 'overview':
      return overviewPage(reply.standpoint, setting)
    case 'check':
      return checkPage(reply, setting)
    case 'combination':
      return combinationPage(reply.models, reply.notes, setting)
    case 'term':
      return termPage(reply.terms, setting)
    case 'trouble':
      return troublePage(reply.models, reply.troubles, setting)
    case 'why':
      return whyPage(reply, setting)
    case 'whatIf':
      return whatIfPage(reply, setting)
    case 'steps':
      return stepsPage(reply, setting)
    case 'whyAsk':
      return whyAskPage(reply, setting)
    case 'sources':
      return sourcesPage(reply.models, reply, setting)
    case 'person':
      return personPage(reply, setting)
    case 'facts':
      return factsPage(reply.scenario, setting)
    case 'form':
      return setting.scope === 'channel' ? factsPage(reply.scenario, setting) : formPage(reply.part, reply.scenario, setting)
    case 'textOnly':
      return textOnlyPage(reply.on, setting)
    case 'myData':
      return myDataPage(reply.conversation, setting)
    case 'forgotten':
      return forgottenPage(setting)
    case 'report':
      return reportPage(reply, setting)
    case 'welcome':
      return welcomePage(setting)
    case 'greeting':
      return greetingPage(reply.standpoint, setting)
    case 'thanks':
      return thanksPage(reply.standpoint, setting)
    case 'help':
      return helpPage(setting)
    case 'outOfScope':
      return outOfScopePage(reply.standpoint, setting)
    case 'apology':
      return apologyPage(reply.reference, setting)
  }
}
