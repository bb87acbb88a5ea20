import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard, inLanguage } from '../support.ts'

describe("the customer's own words, told as they were said", () => {
  it.each([
    ['en', 'Their CIO told us: "Tell me what to fill in and I\'ll do it."'],
    ['en', "He literally said send me the number and I'll type it in myself."],
    ['en', 'My contact there mailed me: "tell me your number and I put it into the portal".'],
    ['de', 'Der Kunde sagte: „Schickt mir die ID, ich trage sie ein.“'],
  ] as const)('in %s say that they will act: %s', (language, text) => {
    expect(heard(text, inLanguage(language))).toEqual(facts('customerWillAct=yes'))
  })

  it.each([
    ["We said we'll send them the number.", ''],
    ['My boss said: "we are Owner there".', 'access=rbac'],
    ['They call it "our subscription", and we have Contributor.', 'access=rbac'],
  ])('are not what we say ourselves: %s', (text, expected) => {
    const said = heard(text).join(' ')
    for (const fact of expected.split(' ').filter(Boolean)) expect(said).toContain(fact)
    expect(said).not.toContain('customerWillAct')
  })
})
