import { pino } from 'pino'
import { z } from 'zod/v4'
import { newConversation, type Part, partIdOf } from '../../src/conversation/conversation.ts'
import { factOf, partFactIds } from '../../src/knowledge/facts.ts'
import { openStore } from '../../src/storage/open.ts'
import { createTurns } from '../../src/teams/turns/turns.ts'

/** Takes turns that each state one fact, and answers with the turn's number once its reply is sent. */
const Ask = z.object({ key: z.string(), slot: z.number(), number: z.number() })

const store = openStore({ storage: { kind: 'lmdb', path: process.argv[2] ?? '' }, keepDays: 30 })
const turns = createTurns({ store, log: pino({ level: 'silent' }) })

process.on('message', (message) => {
  const { key, slot, number } = Ask.parse(message)
  void turns.take(
    key,
    String(number),
    (stored) => {
      const before = stored ?? newConversation('en')
      const fact = partFactIds[slot % partFactIds.length] ?? 'cloud'
      const value = Object.keys(factOf(fact).values)[0] ?? ''
      const part: Part = before.scenario.parts[0] ?? { id: partIdOf(1), facts: {}, declined: [] }
      const facts = { ...part.facts, [fact]: { value, quote: String(number), turn: before.turns + 1 } }
      const scenario = { ...before.scenario, parts: [{ ...part, facts }] }
      return { conversation: { ...before, turns: before.turns + 1, revision: before.revision + 1, scenario }, outcome: number }
    },
    async (outcome) => void process.send?.(outcome),
  )
})
process.send?.('ready')
