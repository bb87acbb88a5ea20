import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import type { Rule } from '../../../src/understanding/intent/rule.ts'
import { rules } from '../../../src/understanding/intent/rules.ts'
import { signsOf } from '../../../src/understanding/intent/signs.ts'
import { namedIn } from '../../../src/understanding/intent/subjects.ts'
import type { ReadingContext } from '../../../src/understanding/reading.ts'
import { answerIn } from '../../../src/understanding/turn/answer.ts'
import { askedPart } from '../../../src/understanding/turn/asked-part.ts'
import { toldIn } from '../../../src/understanding/turn/told.ts'
import { after, nothingSaid } from '../support.ts'

const azure = { cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'ea' } as const
const conversations: readonly ReadingContext[] = [
  nothingSaid,
  { ...nothingSaid, asked: 'agreement' },
  { ...nothingSaid, lastModels: ['PAL'] },
  { ...nothingSaid, lastModels: ['PAL'], inTrouble: true },
  { ...nothingSaid, lastTerms: ['macc'] },
  after([azure]),
  after([azure], 'deployment', ['PAL', 'CUA']),
  after([azure, { cloud: 'modernWork', tenant: 'customer' }], null, ['PAL']),
]

/** The rule that tells what a message wants in a conversation. */
const deciding = (message: string, context: ReadingContext): Rule | undefined => {
  const annotated = annotate(message, context.language)
  const named = namedIn(annotated)
  const { statements, stated, supposed } = toldIn(annotated, context)
  const answers = named.askedModels.length === 0 && answerIn(annotated, stated, context) !== null
  const pointed = !answers && askedPart(annotated, statements, context) !== undefined
  const signs = signsOf({ annotated, named, stated: pointed ? [] : stated, supposed, context, answers, pointed })
  return rules.find(({ holds }) => holds(signs))
}

describe('every rule of an intent', () => {
  it.each(rules.map((rule) => [rule.intent, rule.example, rule] as const))('%s is reached by "%s"', (_, example, rule) => {
    expect(conversations.some((context) => deciding(example, context) === rule)).toBe(true)
  })
})
