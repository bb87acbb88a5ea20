import { describe, expect, it } from 'vitest'
import { parsePattern, type Step } from '../../../src/understanding/lexicon/pattern.ts'

const words = (form: 'inflected' | 'exact' | 'stem' | 'capitals' | 'name', ...texts: readonly string[]): Step => ({
  kind: 'words',
  anyOf: texts.map((text) => ({ text, form })),
  optional: false,
})
const group = (id: string): Step => ({ kind: 'group', id, optional: false })

describe('a phrase as it is written in the vocabulary', () => {
  it.each<[string, readonly Step[]]>([
    ['landing zone', [words('inflected', 'landing'), words('inflected', 'zone')]],
    ['=not', [words('exact', 'not')]],
    ['EA', [words('exact', 'ea')]],
    ['Contributor', [words('inflected', 'contributor')]],
    ['klinik*', [words('stem', 'klinik')]],
    ['SI!', [words('capitals', 'si')]],
    ['Teams^', [words('name', 'teams')]],
    ['rôle', [words('inflected', 'role')]],
    ['einführung|einfuehrung', [words('inflected', 'einfuhrung', 'einfuehrung')]],
    ['=no|=zero', [words('exact', 'no', 'zero')]],
    ['[azure]', [{ ...words('inflected', 'azure'), optional: true } as Step]],
    ['{customer}', [group('customer')]],
    ['[{our}]', [{ kind: 'group', id: 'our', optional: true }]],
    ['no .. rights', [words('inflected', 'no'), { kind: 'gap', most: 3 }, words('inflected', 'rights')]],
    ['{they} ... {mark}', [group('they'), { kind: 'gap', most: 9 }, group('mark')]],
    ['dont know', [words('inflected', 'do'), words('inflected', 'not'), words('inflected', 'know')]],
    ['as-a-service', [words('inflected', 'as'), words('inflected', 'a'), words('inflected', 'service')]],
    ['銀行', [words('inflected', '銀'), words('inflected', '行')]],
    ['{customer}の', [{ kind: 'group', id: 'customer', optional: false }, words('inflected', 'の')]],
    ['', []],
  ])('%s', (written, steps) => {
    expect(parsePattern(written, 'en')).toEqual(steps)
  })
})
