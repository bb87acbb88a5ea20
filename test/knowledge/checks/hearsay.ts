import type { Knowledge, Source } from '../../../src/knowledge/schema.ts'
import { type Passage, passagesOf } from './passages.ts'

const namesItsSpeaker = /\b(article|expert|forum|partner source|partner news|notes|third-party|blog|guide of|saw quoted|HashiCorp)\b/i
const admitsIgnorance = /\bno (\w+ )?source\b|not publicly documented/i
const speaksForMicrosoft = /\bMicrosoft's (documentation|pages?|announcement)|\bMicrosoft (says|advises|requires)\b/i
const admitsReport = /second-hand|as others report/i

/**
 * What passes for a Microsoft rule and is none: hearsay that does not name its speaker, ignorance that is not admitted, Microsoft
 * quoted without a text of Microsoft's, an announcement known from others only.
 */
export const checkHearsay = (knowledge: Knowledge): readonly string[] => {
  const kinds = new Map(knowledge.sources.map((source) => [source.id, source.kind]))
  return passagesOf(knowledge).flatMap((passage) =>
    findingsOf(
      passage,
      passage.sources.flatMap((id) => kinds.get(id) ?? []),
    ),
  )
}

const findingsOf = ({ at, text, unsourced, secondHand }: Passage, kinds: readonly Source['kind'][]): readonly string[] => {
  if (unsourced) return admitsIgnorance.test(text) ? [] : [`${at} has no source and does not say so in its text.`]
  if (kinds.length === 0) return []
  const byOthers = kinds.every((kind) => kind === 'forum' || kind === 'thirdParty')
  const byMicrosoft = kinds.some((kind) => kind === 'documentation' || kind === 'announcementSecondHand')
  const reported = kinds.includes('announcementSecondHand')
  return [
    ...(byOthers && !namesItsSpeaker.test(text) ? [`${at} rests on others than Microsoft and the article: say who says it.`] : []),
    ...(!byMicrosoft && speaksForMicrosoft.test(text)
      ? [`${at} speaks for Microsoft without a text of Microsoft's: cite one, or say who says it.`]
      : []),
    ...(reported && !secondHand && !admitsReport.test(text)
      ? [`${at} rests on an announcement that was not read itself: say that it is second-hand.`]
      : []),
  ]
}
