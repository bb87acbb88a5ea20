import { readFileSync } from 'node:fs'
import { Template } from 'adaptivecards-templating/lib/template-engine.js'
import type { z } from 'zod/v4'
import type { Element } from './card.ts'
import { withQuickNames } from './quick-names.ts'
import { type TemplateName, views } from './views.ts'

export class CardError extends Error {
  readonly template: TemplateName
  constructor(template: TemplateName, message: string, options?: ErrorOptions) {
    super(`Card template "${template}": ${message}`, options)
    this.name = 'CardError'
    this.template = template
  }
}

/** A template as it stands in the cards folder. */
export const readTemplate = (name: TemplateName): unknown =>
  JSON.parse(readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8'))

const prepared = new Map<TemplateName, Template>()
const templateOf = (name: TemplateName): Template => {
  const known = prepared.get(name)
  if (known) return known
  const template = new Template(readTemplate(name))
  Reflect.set(template, '_preparedPayload', withQuickNames(Reflect.get(template, '_preparedPayload')))
  prepared.set(name, template)
  return template
}

/** The template filled with data that its view accepts. Throws a CardError when the data is not of that shape or a blank stays open. */
export const bind = <N extends TemplateName>(name: N, data: z.input<(typeof views)[N]>): Element => {
  const parsed = views[name].safeParse(data)
  if (!parsed.success) throw new CardError(name, parsed.error.message)
  const bound: unknown = templateOf(name).expand({ $root: parsed.data })
  if (!isElement(bound) || Array.isArray(bound)) throw new CardError(name, 'it is not one element')
  if (hasBlank(bound)) throw new CardError(name, 'a blank was left open')
  return bound
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null

/** Whether a blank stands anywhere in it. */
const hasBlank = (bound: unknown): boolean => {
  if (typeof bound === 'string') return bound.includes('${')
  if (!isElement(bound)) return false
  for (const name in bound) if (hasBlank(bound[name])) return true
  return false
}
