import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Estate } from '../../src/advice/advice.ts'
import { advise } from '../../src/advice/advise.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type ModelId, modelIds, type Status } from '../../src/knowledge/schema.ts'

/** The day on which the statuses of all cases are read. */
export const goldDay = '2026-11-23'

/** What a case expects, as far as statuses need it. */
export interface Gold {
  readonly parts?: Estate['parts']
  readonly goals?: Estate['goals']
  /** What-if: the facts behind the statuses, where `parts` are those that stay. */
  readonly hypothetical?: Estate
}

type Statuses = Readonly<Record<ModelId, Status>>

/** The estate behind a case's statuses; null where the case says nothing of facts. */
export const estateOf = ({ parts, goals, hypothetical }: Gold): Estate | null =>
  hypothetical ?? (parts === undefined ? null : { parts, ...(goals === undefined ? {} : { goals }) })

/** The statuses of an estate over all and part by part. */
export const statusesOf = (estate: Estate): { readonly models: Statuses; readonly perPart: readonly Statuses[] } => {
  const { overall, parts } = advise(estate, knowledge, goldDay)
  const of = (from: Readonly<Record<ModelId, { readonly status: Status }>>) =>
    Object.fromEntries(modelIds.map((id) => [id, from[id].status])) as Statuses // one entry for each id
  return { models: of(overall), perPart: parts.map(({ verdicts }) => of(verdicts)) }
}

/** The line of a case with its statuses written in; unchanged where it says nothing of facts. Throws where it is not JSON. */
export const complete = (line: string): string => {
  const given: { readonly gold: Gold } = JSON.parse(line)
  const estate = estateOf(given.gold)
  return estate === null ? line : JSON.stringify({ ...given, gold: { ...given.gold, ...statusesOf(estate) } })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of process.argv.slice(2)) {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    writeFileSync(file, lines.map((line) => `${complete(line)}\n`).join(''))
  }
}
