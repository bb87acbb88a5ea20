import type { z } from 'zod/v4'
import { bind } from './bind.ts'
import type { Button } from './button.ts'
import type { Element } from './card.ts'
import type { TemplateName, views } from './views.ts'

/** One answer, ready to be drawn and to be read. */
export interface Page {
  /** The card's content. Throws a CardError when template and data do not agree. */
  readonly draw: () => Element
  readonly text: string
  /** One line, for notifications. */
  readonly summary: string
  readonly buttons: readonly Button[]
  /** Shows knowledge that exists in English only. */
  readonly knowledge: boolean
}

/** A page whose card is a template filled with data; it shows knowledge unless `rest` says otherwise. */
export const page = <N extends TemplateName>(
  template: N,
  data: z.input<(typeof views)[N]>,
  rest: Omit<Page, 'draw' | 'knowledge'> & { readonly knowledge?: boolean },
): Page => ({ knowledge: true, ...rest, draw: () => bind(template, data) })
