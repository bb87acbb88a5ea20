import { deciding } from '../../advice/deciding.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { type ModelId, modelIds } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { type Page, page } from '../page.ts'
import { blocks, heading, lines, section } from '../text.ts'
import { dated } from '../words.ts'

/** As many sources as a card holds with room to spare. */
const most = 14

/** Who stands behind the present advice, and when each was written. */
export const sourcesPage = (models: readonly ModelId[], { advice }: Standpoint, setting: Setting): Page => {
  const { words, knowledge, language } = setting
  const used = new Set(
    advice.parts.flatMap((part) =>
      modelIds
        .map((model) => part.verdicts[model])
        .filter(({ model, status }) => (models.length > 0 ? models.includes(model) : status !== 'excluded'))
        .flatMap(({ reasons, cautions }) => [...deciding(reasons), ...cautions].flatMap(({ sources }) => sources)),
    ),
  )
  const behind = knowledge.sources.filter(({ id }) => used.has(id))
  const shown = (behind.length > 0 ? behind : knowledge.sources).slice(0, most).map((source) => ({
    title: source.title,
    url: source.url ?? '',
    detail: [
      source.publisher,
      source.date === 'undated' ? words.undated : dated(source.date, language),
      words.sourceKind[source.kind],
    ].join(' · '),
    remark: source.remark ?? '',
  }))
  const title = words.title.sources
  const text = words.checkedOn(dated(knowledge.checkedOn, language))
  const note = words.rulesOn(dated(advice.day, language))
  return page(
    'sources',
    { title, text, sources: shown, note: `${note} ${words.outside}` },
    {
      summary: title,
      text: blocks(
        heading(title),
        text,
        shown.map(({ title, url, detail, remark }) => section(title, lines(detail, remark, url))),
        note,
      ),
      buttons: [button(words.button.advice, 'advice', {}), button(words.button.person, 'person', {})],
      knowledge: shown.some(({ remark }) => remark !== ''),
    },
  )
}
