import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { fails } from '../../src/knowledge/models/fails.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import type { Condition } from '../../src/rules/condition.ts'
import { partsOf } from '../../src/rules/evaluate.ts'

const idsIn = (condition: Condition): readonly string[] =>
  condition.kind === 'criterion' ? [condition.id] : partsOf(condition).flatMap(idsIn)

describe('a criterion that fails', () => {
  it('has a sentence that says so, and nothing else has one', () => {
    const ids = modelIds.flatMap((id) => [knowledge.models[id].applies, knowledge.models[id].preferred].flatMap(idsIn))
    expect(Object.keys(fails).sort()).toEqual([...new Set(ids)].sort())
  })
})
