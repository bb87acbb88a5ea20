import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard, inLanguage } from '../support.ts'

describe('a bare "nothing"', () => {
  it.each([
    ['en', 'Owner on Azure, nothing on the D365 side', 'cloud=azure access=rbac / cloud=dynamics365 access=none'],
    ['en', 'The claim on D365 is ours, none on Azure', 'cloud=dynamics365 existingRecord=us / cloud=azure existingRecord=none'],
    ['de', 'Contributor auf Azure, nichts bei M365', 'cloud=azure access=rbac / cloud=modernWork access=none'],
    ['fr', 'Owner sur Azure, rien sur M365', 'cloud=azure access=rbac / cloud=modernWork access=none'],
    ['es', 'Owner en Azure, nada en M365', 'cloud=azure access=rbac / cloud=modernWork access=none'],
  ] as const)('in %s is none of what was just spoken of: "%s"', (language, text, expected) => {
    expect(heard(text, inLanguage(language))).toEqual(facts(expected))
  })

  it.each([
    ['We run Azure for them, nothing on AWS.', 'cloud=azure role=managedServices'],
    ['Owner on Azure, nothing new is deployed there.', 'cloud=azure access=rbac deployment=existing'],
  ])('says nothing where it stands before something else: "%s"', (text, expected) => {
    expect(heard(text)).toEqual(facts(expected))
  })
})
