import type { Standpoint } from '../../conversation/reply.ts'
import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'
import { resuming, starters } from './ways-on.ts'

/** An answer to thanks: on with the estate where something is known, else how to begin. */
export const thanksPage = (standpoint: Standpoint | null, setting: Setting): Page =>
  talk({ title: setting.words.thanks, buttons: standpoint ? resuming(setting) : starters(setting) })
