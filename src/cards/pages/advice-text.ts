import type { PartAdvice, Verdict } from '../../advice/advice.ts'
import { verdictsWith } from '../../advice/by-status.ts'
import { deciding } from '../../advice/deciding.ts'
import { cautionsText } from '../caution-lines.ts'
import type { Setting } from '../frame.ts'
import { modelTitle } from '../model-title.ts'
import { reasonText } from '../reason-line.ts'
import { assumptions, openPoint } from '../remarks.ts'
import { blocks, lines, section } from '../text.ts'

/** One part in plain text: the models by status, the recommended ones with everything that speaks for them. */
export const partText = (part: PartAdvice, setting: Setting): string =>
  blocks(
    (['recommended', 'possible', 'undetermined', 'excluded'] as const).map((status) =>
      section(
        setting.words.status[status].toLocaleUpperCase(setting.language),
        verdictsWith(status, part).map((verdict) => verdictLines(verdict, setting)),
      ),
    ),
  )

const verdictLines = (verdict: Verdict, setting: Setting): string => {
  const title = modelTitle(verdict.model, setting)
  const reasons = telling(verdict).map((reason) => reasonText(reason, verdict, setting))
  if (verdict.status === 'excluded')
    return lines(
      title,
      reasons.slice(0, 1).map((reason) => `  ${reason}`),
    )
  const body = lines(
    reasons,
    assumptions(verdict, setting),
    openPoint(verdict, setting),
    section(setting.words.cautions, cautionsText(verdict.cautions, setting)),
  )
  return body === '' ? title : section(title, body)
}

/** What speaks for a recommended model; what stands against or is open for any other. */
const telling = ({ status, reasons }: Verdict) =>
  status === 'recommended' ? deciding(reasons) : deciding(reasons).filter(({ truth }) => truth !== 'yes')
