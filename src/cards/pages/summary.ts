import type { Standpoint } from '../../conversation/reply.ts'
import type { Setting } from '../frame.ts'
import type { Said } from '../layouts/record.ts'
import { headline } from './advice.ts'
import { factsSummary } from './facts.ts'

/** What was understood and what follows from it, in lines. */
export const summaryOf = ({ scenario, advice }: Standpoint, setting: Setting): readonly Said[] => [
  ...factsSummary(scenario, setting),
  ...(scenario.parts.length === 0 ? [] : [{ label: setting.words.result, text: headline({ scenario, advice }, setting) }]),
]
