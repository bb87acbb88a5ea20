import type { Notice } from '../conversation/reply.ts'
import { factLabel, factList, factWithValue, goneTitle, type Setting, valueLabel } from './setting.ts'

/** What a turn did, in a sentence or two. */
export const noticeText = (notice: Notice, setting: Setting): readonly string[] => {
  const { words } = setting
  switch (notice.kind) {
    case 'understood':
      return understood(notice, setting)
    case 'removedPart':
      return [words.removedPart(goneTitle(notice.part, notice.facts, setting))]
    case 'withdrawn':
      return [words.withdrawn(factList(notice.facts, setting))]
    case 'noted':
      return [words.noted(factList(notice.unknown, setting))]
    case 'reset':
    case 'undone':
    case 'nothingToUndo':
    case 'masked':
    case 'tooLong':
    case 'stale':
    case 'refused':
    case 'continued':
    case 'lost':
      return [words[notice.kind]]
    case 'tooManyParts':
      return [words.tooManyParts(notice.kept)]
  }
}

/** As many facts as are repeated at once; the facts card has them all. */
const most = 12

const understood = ({ changed }: Extract<Notice, { kind: 'understood' }>, setting: Setting): readonly string[] => {
  const { words } = setting
  const fresh = changed.filter(({ was }) => was === null)
  const stated = [...new Set(fresh.map(({ fact, value }) => factWithValue(fact, value, setting)))]
  const corrected = changed.flatMap(({ fact, value, was }) =>
    was === null ? [] : [words.corrected(factLabel(fact, setting), valueLabel(fact, value, setting), valueLabel(fact, was, setting))],
  )
  const shown = stated.length > most ? [...stated.slice(0, most), '…'] : stated
  return [...(shown.length > 0 ? [words.understood(shown.join(' · '))] : []), ...[...new Set(corrected)].slice(0, most)]
}
