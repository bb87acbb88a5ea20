import type { Notice } from '../conversation/reply.ts'
import { harmless } from './prose.ts'
import { factLabel, factList, factWithValue, type Setting, valueLabel } from './setting.ts'

/** What a turn did, in a sentence or two. */
export const noticeText = (notice: Notice, setting: Setting): readonly string[] => {
  const { words } = setting
  switch (notice.kind) {
    case 'understood':
      return understood(notice, setting)
    case 'removedPart':
      return [words.removedPart(notice.name ? harmless(notice.name, 40) : words.part(notice.part + 1))]
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
      return [words[notice.kind]]
    case 'tooManyParts':
      return [words.tooManyParts(notice.kept)]
  }
}

const understood = ({ changed }: Extract<Notice, { kind: 'understood' }>, setting: Setting): readonly string[] => {
  const { words } = setting
  const fresh = changed.filter(({ was }) => was === null)
  const corrected = changed.filter(({ was }) => was !== null)
  const stated = [...new Set(fresh.map(({ fact, value }) => factWithValue(fact, value, setting)))]
  return [
    ...(stated.length > 0 ? [words.understood(stated.join(' · '))] : []),
    ...corrected.map(({ fact, value, was }) =>
      words.corrected(factLabel(fact, setting), valueLabel(fact, value, setting), valueLabel(fact, was ?? '', setting)),
    ),
  ]
}
