import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard, inLanguage } from '../support.ts'

describe('a reason', () => {
  it.each([
    ['en', 'We are Reader, because they took Contributor from all externals.', 'access=readerOnly'],
    ['en', "Reader, and it'll stay that way: security pulled Contributor from everybody.", 'access=readerOnly'],
    ['de', 'Kein AKS, weil keiner Kubernetes betreiben kann.', 'underCounted=no'],
    ['fr', 'Ni AKS ni Batch, parce que personne ne sait gérer du Kubernetes.', 'cloud=azure underCounted=no'],
  ] as const)('in %s does not change what it is the reason for: "%s"', (language, text, expected) => {
    expect(heard(text, inLanguage(language))).toEqual(facts(expected))
  })

  it('tells what is not said before it', () => {
    expect(heard('It is on Azure, because they have an EA.')).toEqual(facts('cloud=azure agreement=ea'))
  })
})
