import type { Reason, Verdict } from '../../advice/advice.ts'
import { deciding } from '../../advice/deciding.ts'
import type { FactId } from '../../knowledge/facts.ts'
import type { Caution } from '../../knowledge/schema.ts'
import { factsOf } from '../../rules/mentions.ts'
import { cautionLines } from '../caution-lines.ts'
import { firstFitting } from '../fitting.ts'
import type { Setting } from '../frame.ts'
import { reasonLine } from '../reason-line.ts'
import { assumptions, openPoint } from '../remarks.ts'

/** As many letters of verdicts as a card holds beside what surrounds them. */
const most = 14_000

/** As many verdicts as a card holds, and how many more there are; of more than two only what decides. */
export const bounded = (views: readonly ReturnType<typeof verdictView>[], { words }: Setting) => {
  const shown = firstFitting(views.length > 2 ? views.map((view) => ({ ...view, told: [], others: [], cautions: [] })) : views, most)
  return { shown, more: shown.length < views.length ? words.andMore(views.length - shown.length) : '' }
}

/** A verdict with its criteria; cautions about the facts that were asked about stand open, any others can be opened. */
export const verdictView = (key: string, title: string, verdict: Verdict, setting: Setting, asked: readonly FactId[] = []) => {
  const { words } = setting
  const isTold = ({ when }: Caution) => when !== undefined && factsOf(when).some((fact) => asked.some((one) => one === fact))
  const told = verdict.cautions.filter(isTold)
  const cautions = verdict.cautions.filter((caution) => !told.includes(caution))
  const decides = deciding(verdict.reasons)
  const others: readonly Reason[] = verdict.reasons.filter((reason) => !decides.includes(reason))
  return {
    key,
    title,
    status: words.status[verdict.status],
    text: [assumptions(verdict, setting), openPoint(verdict, setting)].filter((text) => text !== '').join('\n\n'),
    decides: decides.map((reason) => reasonLine(reason, verdict, setting)),
    othersTitle: words.otherCriteria,
    othersPress: `${words.otherCriteria}${words.colon}${title}`,
    others: others.map((reason) => reasonLine(reason, verdict, setting)),
    told: told.flatMap((caution) => cautionLines(caution, setting)),
    cautionsTitle: words.cautionsOf(cautions.length),
    cautionsPress: `${words.cautions}${words.colon}${title}`,
    cautions: cautions.flatMap((caution) => cautionLines(caution, setting)),
  }
}
