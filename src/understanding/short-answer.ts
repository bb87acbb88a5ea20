import { type FactId, factOf } from '../knowledge/facts.ts'
import type { Annotated } from './annotate.ts'
import type { QuestionCue } from './vocabulary/questions.ts'

/** A short answer to the fact that was just asked: one of its values, or that the user does not know. */
export type ShortAnswer = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'notKnown' }

/** What a bare yes, no, "ours" or "theirs" means where it is not one of the fact's own words. */
const bare: Readonly<Partial<Record<FactId, Readonly<Record<string, string>>>>> = {
  tenant: {
    ours: 'partner',
    our: 'partner',
    we: 'partner',
    us: 'partner',
    own: 'partner',
    theirs: 'customer',
    their: 'customer',
    customer: 'customer',
    client: 'customer',
    kunde: 'customer',
    unser: 'partner',
    notre: 'partner',
    nuestro: 'partner',
    cliente: 'customer',
    kunden: 'customer',
    自: 'partner',
    客: 'customer',
  },
  partners: {
    one: 'one',
    several: 'several',
    many: 'several',
    multiple: 'several',
    two: 'several',
    three: 'several',
    more: 'several',
    '1': 'one',
    '2': 'several',
    '3': 'several',
    alone: 'one',
    others: 'several',
    einer: 'one',
    mehrere: 'several',
    plusieurs: 'several',
    varios: 'several',
    seul: 'one',
    solo: 'one',
  },
  existingRecord: {
    us: 'us',
    we: 'us',
    ours: 'us',
    another: 'otherPartner',
    somebody: 'otherPartner',
    someone: 'otherPartner',
    other: 'otherPartner',
    competitor: 'otherPartner',
    wir: 'us',
    nous: 'us',
    nosotros: 'us',
    niemand: 'none',
    personne: 'none',
    nadie: 'none',
    anderer: 'otherPartner',
    autre: 'otherPartner',
    otro: 'otherPartner',
  },
  environment: {
    public: 'public',
    normal: 'public',
    commercial: 'public',
    standard: 'public',
    gov: 'government',
    government: 'government',
    china: 'china',
  },
  deployment: {
    portal: 'manual',
    code: 'code',
    existing: 'existing',
    manually: 'manual',
    script: 'code',
    scripts: 'code',
    template: 'code',
    templates: 'code',
  },
  access: { none: 'none', nothing: 'none', admin: 'rbac', read: 'readerOnly', kein: 'none', aucun: 'none', ninguno: 'none' },
  marketplace: { listed: 'listedOnly', nothing: 'none', none: 'none', paid: 'transactable' },
  role: { vendor: 'softwareVendor', consultant: 'services', services: 'services', operations: 'managedServices', licensing: 'reseller' },
}
const meansNo: Readonly<Partial<Record<FactId, string>>> = {
  existingRecord: 'none',
  access: 'none',
  marketplace: 'none',
  environment: 'public',
  partners: 'one',
  goals: 'none',
}
const meansYes: Readonly<Partial<Record<FactId, string>>> = { partners: 'several' }

/** How a message of at most eight words answers the question about `asked`, or null. */
export const shortAnswer = (asked: FactId, { tokens, found }: Annotated): ShortAnswer | null => {
  if (tokens.length === 0 || tokens.length > 8) return null
  const says = (question: QuestionCue): boolean => found.question.some(({ meaning }) => meaning.question === question)
  const opens = (question: QuestionCue): boolean => found.question.some(({ meaning, from }) => meaning.question === question && from === 0)
  if (asked === 'goals' && says('noGoal')) return { kind: 'value', value: 'none' }
  if (says('dontKnow') && !found.fact.some(({ meaning }) => meaning.fact !== asked)) return { kind: 'notKnown' }
  const values = Object.keys(factOf(asked).values)
  const at = says('first')
    ? 0
    : says('second')
      ? 1
      : says('third')
        ? 2
        : says('last')
          ? values.length - 1
          : tokens.length === 1 && /^[1-9]$/.test(tokens[0]?.word ?? '') && asked !== 'partners'
            ? Number(tokens[0]?.word) - 1
            : null
  const chosen = at === null ? undefined : values[at]
  if (chosen !== undefined) return { kind: 'value', value: chosen }
  const isYesNo = values.includes('yes')
  if (opens('no')) {
    const value = isYesNo ? 'no' : meansNo[asked]
    if (value !== undefined) return { kind: 'value', value }
  }
  if (opens('yes')) {
    const value = isYesNo ? 'yes' : meansYes[asked]
    if (value !== undefined) return { kind: 'value', value }
  }
  const word = tokens.map((token) => bare[asked]?.[token.word]).find((value) => value !== undefined)
  return word === undefined ? null : { kind: 'value', value: word }
}
