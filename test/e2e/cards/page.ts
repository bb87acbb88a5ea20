/// <reference lib="dom" />
import { hostConfig, type Theme } from './host-configs.ts'

/** What is used of the renderer, which the page loads as a script: its type declarations do not compile under our rules. */
interface Renderer {
  readonly AdaptiveCard: {
    new (): { hostConfig: unknown; parse(card: unknown, context: Context): void; render(): HTMLElement | undefined }
    onProcessMarkdown: (text: string, result: { outputHtml?: string; didProcess: boolean }) => void
  }
  readonly HostConfig: new (config: unknown) => unknown
  readonly SerializationContext: new () => Context
}
interface Context {
  readonly eventCount: number
  getEventAt(index: number): { readonly message: string }
}
declare const AdaptiveCards: Renderer
const { AdaptiveCard, HostConfig, SerializationContext } = AdaptiveCards

/** The Markdown that Teams acts on in a text block: bold, links and escapes; nothing else. */
const markdown = (text: string): string => {
  const literal: string[] = []
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `\u{e000}${literal.push(mark) - 1}\u{e001}`)
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, (_, title: string, url: string) => `<a href="${url}">${title}</a>`)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\u{e000}(\d+)\u{e001}/gu, (_, index: string) => `&#${literal[Number(index)]?.charCodeAt(0)};`)
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text
    .split('\n\n')
    .map((paragraph) => `<p>${markdown(paragraph)}</p>`)
    .join('')
  result.didProcess = true
}

export interface Drawn {
  /** What the renderer complained about. */
  readonly events: readonly string[]
  /** Elements that stick out of the card, and buttons that are too narrow, by their text. */
  readonly overflowing: readonly string[]
  readonly height: number
}

/** A button higher than this, in pixels, breaks its title, which clients clip instead. */
const oneLine = 36

/** Draws a card at a width; with `opened`, everything that can be opened is. */
const draw = (card: unknown, theme: Theme, width: number, opened: boolean): Drawn => {
  const root = document.querySelector<HTMLElement>('#card')
  if (!root) throw new Error('the page has no place for a card')
  root.replaceChildren()
  root.style.width = `${width}px`
  document.body.className = theme
  const context = new SerializationContext()
  const drawn = new AdaptiveCard()
  drawn.hostConfig = new HostConfig(hostConfig(theme))
  drawn.parse(opened ? reveal(card) : card, context)
  const element = drawn.render()
  if (element) root.append(element)
  const edge = root.getBoundingClientRect().right + 0.5
  const overflowing = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (node) =>
      node.getBoundingClientRect().right > edge ||
      (node.tagName === 'BUTTON' && node.offsetHeight > oneLine) ||
      (node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'visible'),
  )
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
    (message) => !message.includes('property "lang"'), // the renderer's own pattern keeps state and refuses every second language tag
  )
  return { events, overflowing: overflowing.map((node) => `${node.tagName}: ${node.textContent.slice(0, 80)}`), height: root.offsetHeight }
}

const reveal = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(reveal)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'isVisible' && value === false ? [] : [[key, reveal(value)]])),
  )
}

Object.assign(globalThis, { draw })
