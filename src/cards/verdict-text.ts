import type { Verdict } from '../advice/advice.ts'
import { deciding } from '../advice/deciding.ts'
import { cautionsText } from './caution-lines.ts'
import type { Setting } from './frame.ts'
import { reasonText } from './reason-line.ts'
import { assumptions, openPoint } from './remarks.ts'
import { section } from './text.ts'

/** Everything said of one verdict, the deciding criteria first, as plain text under its title. */
export const verdictText = (verdict: Verdict, title: string, setting: Setting): string => {
  const { words } = setting
  const decides = deciding(verdict.reasons)
  const others = verdict.reasons.filter((reason) => !decides.includes(reason))
  return section(
    title,
    assumptions(verdict, setting),
    openPoint(verdict, setting),
    decides.map((reason) => reasonText(reason, verdict, setting)),
    section(
      words.otherCriteria,
      others.map((reason) => reasonText(reason, verdict, setting)),
    ),
    section(words.cautions, cautionsText(verdict.cautions, setting)),
  )
}
