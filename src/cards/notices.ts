import type { Scenario } from '../conversation/conversation.ts'
import type { Notice } from '../conversation/reply.ts'
import { factList } from './fact-labels.ts'
import type { Setting } from './frame.ts'
import { goneTitle } from './part-title.ts'
import { understoodText } from './understood.ts'

/** What a turn did, in a sentence or two; of several parts, in one for each. `scenario` is the one that it led to, where it is known. */
export const noticeText = (notice: Notice, scenario: Scenario | null, setting: Setting): readonly string[] => {
  const { words } = setting
  switch (notice.kind) {
    case 'understood':
      return understoodText(notice.changed, scenario, setting)
    case 'removedPart':
      return [words.removedPart(goneTitle(notice.at, notice.facts, setting))]
    case 'withdrawn':
      return [words.withdrawn(factList(notice.facts, setting))]
    case 'noted':
      return [(notice.findsOut ? words.leftOpen : words.noted)(factList(notice.unknown, setting))]
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
