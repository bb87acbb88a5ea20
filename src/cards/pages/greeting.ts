import type { Standpoint } from '../../conversation/reply.ts'
import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'
import { headline } from './advice.ts'
import { hasParts, resuming, starters } from './ways-on.ts'

/** A greeting back: with how things stand where the estate has parts, else with how to begin. */
export const greetingPage = (standpoint: Standpoint | null, setting: Setting): Page => {
  const { words } = setting
  return talk(
    standpoint && hasParts(standpoint)
      ? { title: words.greetingBack, paragraphs: [headline(standpoint, setting)], buttons: resuming(setting) }
      : { title: words.greeting, paragraphs: [words.emptyText], buttons: starters(setting) },
  )
}
