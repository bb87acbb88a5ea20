import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { facts } from '../expected.ts'
import { heard, inLanguage } from '../support.ts'

describe('what is said beside several clouds', () => {
  it.each<[string, string, string, Language?]>([
    ['of how it is deployed is of Azure', 'M365 and Azure, with Terraform', 'cloud=modernWork / cloud=azure deployment=code'],
    [
      'of the rest is of those not named',
      'Azure and M365. Azure on EA, the rest on CSP.',
      'cloud=azure agreement=ea / cloud=modernWork agreement=csp',
    ],
    [
      'of the rest, in Japanese too',
      'AzureとMicrosoft 365です。AzureはEA、残りはCSPです。',
      'cloud=azure agreement=ea / cloud=modernWork agreement=csp',
      'ja',
    ],
    ['in one clause is of the one before it', 'Azure on EA, M365 on CSP', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    [
      'before a list is of each in it',
      'On an MCA: Teams; and Power BI.',
      'cloud=modernWork agreement=mca / cloud=powerPlatform agreement=mca',
    ],
    ['of everything is of all', 'Azure and M365. It is all on an EA.', 'cloud=azure agreement=ea / cloud=modernWork agreement=ea'],
    [
      'by a sentence that points back is of what was named',
      'M365. Azure. That one is on an EA.',
      'cloud=modernWork / cloud=azure agreement=ea',
    ],
  ])('%s: "%s"', (_, message, expected, language = 'en') => {
    expect(heard(message, inLanguage(language))).toEqual(facts(expected))
  })
})
