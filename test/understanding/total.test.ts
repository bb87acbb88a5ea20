import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factIds } from '../../src/knowledge/facts.ts'
import { languages } from '../../src/knowledge/language.ts'
import { annotate } from '../../src/understanding/annotate.ts'
import { intentOf } from '../../src/understanding/intent/intent.ts'
import { namedIn } from '../../src/understanding/intent/subjects.ts'
import { workloadsOf } from '../../src/understanding/parts/workloads.ts'
import { read } from '../../src/understanding/read.ts'
import { intents, type ReadingContext } from '../../src/understanding/reading.ts'
import { scopesOf } from '../../src/understanding/scope/scope.ts'
import { statementsOf } from '../../src/understanding/statements/statements.ts'
import { unknownFacts } from '../../src/understanding/turn/unknown-facts.ts'
import { withdrawalsOf } from '../../src/understanding/turn/withdrawals.ts'
import { caseFiles, casesIn } from './score.ts'
import { after, nothingSaid, quotesOf } from './support.ts'

const turns = [...caseFiles.values()].flatMap(casesIn).flatMap((given) => given.turns)
const bits = turns.flatMap((turn) => turn.split(/(?<=[\s,.])/))
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((some) => some.join('')),
)
const anyContext: fc.Arbitrary<ReadingContext> = fc.record({
  asked: fc.constantFrom(null, ...factIds),
  parts: fc.subarray([{ cloud: 'azure', tenant: 'customer', agreement: 'ea' } as const, { cloud: 'modernWork' } as const, {}]),
  language: fc.constantFrom(...languages),
  lastModels: fc.subarray(['PAL', 'CPOR'] as const),
})

describe('reading', () => {
  it('has a result for any text in any conversation, the same each time, and quotes nothing that is not there', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const reading = read(text, context)
        expect(intents).toContain(reading.intent)
        for (const quote of quotesOf(reading)) expect(text).toContain(quote)
        for (const { start, end } of reading.sensitive) expect(0 <= start && start < end && end <= text.length).toBe(true)
        expect(read(text, context)).toEqual(reading)
      }),
      { numRuns: 400 },
    )
  })

  it('quotes what every turn of the cases says from that turn', () => {
    for (const turn of turns) for (const quote of quotesOf(read(turn, nothingSaid))) expect(turn).toContain(quote)
  })
})

/** Pieces that make much of whatever they are repeated to. */
const pieces: readonly (readonly [string, string])[] = [
  ['what partners write', `${turns.join('\n')}\n`],
  ['one word', 'Azure '],
  ['denials', 'not no never without '],
  ['a list of denials', 'no AKS or scale sets, '],
  ['conditions', 'if they moved, '],
  ['labels', 'customer 1 is on EA, customer 2 is on CSP. '],
  ['names', 'Contoso is on EA, Fabrikam has CSP. '],
  ['one and the other', 'the one on EA and the other '],
  ['bullets', '- Azure, EA\n- Power BI, CSP\n'],
  ['a table', '| cloud | tenant |\n| Azure | theirs |\n'],
  ['fields', 'tenant: theirs\n'],
  ['rows', 'cloud;tenant\nAzure;theirs\n'],
  ['mails', 'From: Ana\nWe have an EA\nRegards\nAna\n'],
  ['quoted lines', '> they have an EA\n'],
  ['alternatives', 'EA or MCA or '],
  ['two clouds in one sentence', 'Owner on D365, nothing on azure, '],
  ['the rest', 'the rest EA azure '],
  ['headed sentences that go on', 'First: Azure EA. Second: D365 CSP. It is EA. It is there. '],
  ["what somebody's words are", 'their CIO said: "send me the ID and I will enter it". '],
  ['owners', "the bank's client's shop's "],
  ['doubts', 'maybe EA, not sure, '],
  ['questions that deny', 'is it true that PAL does not work with AKS and EA, CSP or Reader? '],
  ['checks of many facts', 'does PAL work with AKS and EA and Reader? '],
  ['corrections', 'EA, sorry, MCA '],
  ['firms', 'a big integrator holds the claim and a reseller '],
  ['what was lost', 'we lost Contributor and Lighthouse, '],
  ['what gives way', 'GDAP only, no access, just Reader through Lighthouse, '],
  ['a contract after another', 'EA today, MCA as of 1 April, '],
  ['spoken marks', 'Azure full stop EA question mark '],
  ['questions answered at once', 'PRACR? Yes. Reader? No. '],
  ['opening brackets', '((((({{{{[[[['],
  ['dots', '.....'],
  ['letters', 'x'],
  ['half a character', '\ud83d'],
  ['marks', 'e\u0301\u0301\u0301'],
  ['kanji', 'お客様のテナント'],
  ['ids', '0f8fad5b-d9cb-469f-a165-70867728950e '],
  ['addresses', 'a.b-c@d.e.'],
  ['what looks like a key', 'aB3+/'],
]
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

describe('a paste of 100,000 characters', () => {
  it.each(pieces)('of %s is read', { timeout: 60_000 }, (_, piece) => {
    const text = filled(piece, 100_000)
    expect(quotesOf(read(text, nothingSaid)).filter((quote) => !text.includes(quote))).toEqual([])
  })
})

const afterAzure = after([{ cloud: 'azure', tenant: 'customer', agreement: 'ea' }])

/** How often the stages behind the vocabulary look at a token, its clause or its sentence. */
const looksAt = (text: string): number => {
  let looks = 0
  const watched = <T>(items: readonly T[]): readonly T[] =>
    new Proxy(items, {
      get: (list, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++
        return Reflect.get(list, key)
      },
    })
  const plain = annotate(text, 'en')
  const tokens = watched(plain.tokens)
  const wordAt = (at: number): string => tokens[at]?.word ?? ''
  const annotated = { ...plain, tokens, wordAt, clause: watched(plain.clause), sentence: watched(plain.sentence) }
  const statements = statementsOf(annotated, scopesOf(annotated))
  const stated = statements.filter(({ stance }) => stance === 'stated')
  workloadsOf(statements, annotated)
  withdrawalsOf(annotated, statements, nothingSaid)
  unknownFacts(annotated, statements)
  intentOf({ annotated, named: namedIn(annotated), stated, supposed: [], context: nothingSaid, answers: false, pointed: false })
  return looks
}

const passes = ['every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'map', 'some'] as const
/** How many items of lists are passed to a function while something runs. */
const stepsOf = (run: () => unknown): number => {
  let steps = 0
  const plain = passes.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name) ?? {}] as const)
  const counting = ({ value: pass }: PropertyDescriptor): PropertyDescriptor => ({
    configurable: true,
    writable: true,
    value(this: unknown[], each: (...of: unknown[]) => unknown, ...more: unknown[]) {
      const counted = (...of: unknown[]): unknown => {
        steps++
        return each(...of)
      }
      return pass.call(this, counted, ...more)
    },
  })
  for (const [name, pass] of plain) Object.defineProperty(Array.prototype, name, counting(pass))
  try {
    run()
  } finally {
    for (const [name, pass] of plain) Object.defineProperty(Array.prototype, name, pass)
  }
  return steps
}

// no clock: what is counted is how often the tokens are looked at; that the vocabulary's search is linear shows in the bench
describe('four times the text', () => {
  it.each(pieces)('of %s takes about four times the work', { timeout: 60_000 }, (_, piece) => {
    const [short, long] = [looksAt(filled(piece, 4_000)), looksAt(filled(piece, 16_000))]
    expect(long).toBeLessThanOrEqual(5 * short + 100)
  })

  it.each(pieces)('of %s takes about four times the steps where a part stands', { timeout: 60_000 }, (_, piece) => {
    const times = Math.ceil(4_000 / piece.length)
    // whole pieces, since one that breaks off may be read in another way
    const [short, long] = [times, 4 * times].map((count) => stepsOf(() => read(piece.repeat(count), afterAzure)))
    expect(long).toBeLessThanOrEqual(5 * (short ?? 0) + 100)
  })
})
