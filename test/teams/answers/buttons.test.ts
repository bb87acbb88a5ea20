import { describe, expect, it } from 'vitest'
import { type Button, buttonsIn, openChat, textOf } from '../support/chat.ts'

const scenarios = [
  'hello',
  'We are an SI, Azure in the customer tenant, deployed with Terraform',
  'Two parts: Dynamics 365 for a customer on CSP, and our own SaaS on Azure in our tenant, sold in the marketplace',
  'cpor vs dpor',
  'how do I set up PAL',
  'PAL is linked but no ACR shows',
]
/** Presses that begin anew, which would cut a walk short. */
const endings = new Set(['reset', 'forgetMe', 'undo', 'textOnly'])

const keyOf = ({ verb, data }: Button): string => {
  const { revision: _, ...rest } = data
  return `${verb} ${JSON.stringify(rest)}`
}

describe('every button', () => {
  it.each(scenarios)('that can be reached from "%s" leads to another card, and none to an apology or a refusal', async (words) => {
    const chat = openChat()
    const { sent } = await chat.say(words)
    const seen = new Set<string>()
    const open: Button[] = [...buttonsIn(sent)]
    for (let next = open.shift(); next !== undefined && seen.size < 60; next = open.shift()) {
      if (seen.has(keyOf(next)) || endings.has(next.verb)) continue
      seen.add(keyOf(next))
      const { response } = await chat.press(next.verb, next.data)
      expect(response, next.title).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
      expect(textOf(response), next.title).not.toMatch(/went wrong|I could not use that/)
      expect(buttonsIn(response).length, `${next.title} is a dead end`).toBeGreaterThan(0)
      expect(JSON.stringify(response).length * 2, `${next.title} is too large`).toBeLessThanOrEqual(40_000)
      if (/"Action\.OpenUrl"/.test(JSON.stringify(response))) expect(textOf(response), next.title).toMatch(/outside Teams/)
      open.push(...buttonsIn(response))
    }
    expect(seen.size).toBeGreaterThan(10)
  })
})
