import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/understanding/lexicon/lexicon.ts'
import { collisionsIn, danglingIn, wordingsOf } from '../../../src/understanding/vocabulary/collisions.ts'
import { groups } from '../../../src/understanding/vocabulary/groups.ts'
import { groupEntries, type Meaning, meanings } from '../../../src/understanding/vocabulary/meanings.ts'

/** Things that one wording may say at once, and why. */
const togetherOnPurpose: Readonly<Record<string, string>> = {
  'cloud=azure | underCounted=yes': 'AKS, scale sets and Batch are Azure services',
  'cloud=azure | deployment=code': 'Bicep, ARM templates, azurerm and azd deploy to Azure only',
  'cloud=azure | deployment=marketplaceApp': 'a managed application or a solution template is an Azure application',
  'cloud=azure | deployment=vmOffer': 'a virtual machine is an Azure resource',
  'cloud=azure | environment=public': 'a cloud that is named by its product: "commercial Azure"',
  'cloud=azure | environment=government': 'likewise: "Azure Government"',
  'cloud=azure | environment=china': 'likewise: "Azure China"',
  'access=rbac | cloud=azure': 'Lighthouse delegates roles on Azure only',
  'agreement=csp | cloud=azure': 'the Azure plan is how CSP sells Azure',
  'agreement=csp | role=reseller': 'who is the CSP resells, and the customer buys through it',
}

const fact = (name: string, value: string, phrases: Entry<Meaning>['phrases']): Entry<Meaning> => ({
  meaning: { kind: 'fact', fact: name === 'access' ? 'access' : 'cloud', value, strength: 'says', denied: null },
  phrases,
})
const said = (entries: readonly Entry<Meaning>[]) =>
  collisionsIn(entries).map(({ language, wording, meanings: all }) => `${language} ${wording}: ${all.join(' | ')}`)

describe('the wordings of a phrase', () => {
  it.each([
    ['Landing Zone', ['landing zone']],
    ['our [own] tenant', ['our tenant', 'our own tenant']],
    ['by hand|foot', ['by hand', 'by foot']],
    ['=no .. rights', ['no .. rights']],
    ['{customer} tenant', ['{customer} tenant']],
    ['klinik*', ['klinik*']],
  ])('%s', (phrase, wordings) => {
    expect(wordingsOf(phrase, 'en')).toEqual(wordings)
  })
})

describe('a collision', () => {
  it('is one wording for two values of a fact, however it is written', () => {
    expect(
      said([fact('access', 'none', { en: 'no [azure] rôle, guest' }), fact('access', 'rbac', { en: 'a guest, No Azure =role' })]),
    ).toEqual(['en no azure role: access=none | access=rbac'])
  })

  it('is one wording for two facts', () => {
    expect(said([fact('access', 'none', { de: 'nichts' }), fact('cloud', 'azure', { de: 'nichts' })])).toEqual([
      'de nichts: access=none | cloud=azure',
    ])
  })

  it('is told of another language that says something else by an English wording', () => {
    expect(said([fact('access', 'none', { en: 'zero' }), fact('access', 'rbac', { fr: 'zéro' })])).toEqual([
      'fr zero: access=none | access=rbac',
    ])
  })

  it('is none between two languages that are not English, nor between plain and implied words for the same', () => {
    expect(said([fact('access', 'none', { de: 'null' }), fact('access', 'rbac', { es: 'null' })])).toEqual([])
    expect(said([fact('access', 'none', { en: 'null' }), fact('access', 'none', { en: 'null' })])).toEqual([])
  })

  it('is one between two models, attributes, fields or terms, but none between a model and its term', () => {
    const pal: Entry<Meaning> = { meaning: { kind: 'model', model: 'PAL' }, phrases: { en: 'link' } }
    const cua: Entry<Meaning> = { meaning: { kind: 'model', model: 'CUA' }, phrases: { en: 'link' } }
    const term: Entry<Meaning> = { meaning: { kind: 'term', term: 'link' }, phrases: { en: 'link' } }
    expect(said([pal, cua, term])).toEqual(['en link: model CUA | model PAL'])
  })
})

describe('the vocabulary', () => {
  const collisions = collisionsIn(meanings)

  it('says one thing by one wording, but for what belongs together', () => {
    const wrong = collisions
      .filter(({ meanings: all }) => togetherOnPurpose[all.join(' | ')] === undefined)
      .map(({ language, wording, meanings: all }) => `${language} "${wording}": ${all.join(' | ')}`)
    expect(wrong).toEqual([])
  })

  it('needs each of these exceptions', () => {
    const used = new Set(collisions.map(({ meanings: all }) => all.join(' | ')))
    expect(Object.keys(togetherOnPurpose).filter((pair) => !used.has(pair))).toEqual([])
  })

  it('refers to groups that exist, and from no group to another', () => {
    expect(danglingIn(meanings, Object.keys(groups))).toEqual([])
    expect(danglingIn(groupEntries, [])).toEqual([])
  })

  it('would tell of a group that does not exist', () => {
    expect(danglingIn([fact('access', 'none', { de: 'kein {zutritt}' })], Object.keys(groups))).toEqual([
      { language: 'de', phrase: 'kein {zutritt}', group: 'zutritt' },
    ])
  })
})
