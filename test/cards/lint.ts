import { parsePress } from '../../src/conversation/press.ts'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object inside a card, the card itself first. */
export const nodesOf = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.flatMap(nodesOf) : isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : []

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const repeated = (items: readonly string[]): readonly string[] => [...new Set(items.filter((item, index) => items.indexOf(item) !== index))]
const hexColour = /^#[0-9a-f]{3,8}$/i
const budget = 40_000

/** What a client would show as buttons: everything in an action set or in the card's own actions. */
const shownActions = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (Array.isArray(node.actions) ? node.actions.filter(isNode) : []))

/** What is wrong with a bound card, a sentence for each fault. */
export const faultsOf = (card: Node): readonly string[] => {
  const json = JSON.stringify(card)
  const nodes = nodesOf(card)
  const of = (...types: readonly string[]) => nodes.filter(({ type }) => types.includes(text(type)))
  const executes = of('Action.Execute')
  const ids = nodes.flatMap(({ type, id }) => (text(type) !== '' && text(id) !== '' ? [text(id)] : []))
  return [
    ...(card.version === '1.5' ? [] : ['it is not version 1.5']),
    ...(json.length * 2 > budget ? [`it takes ${json.length * 2} bytes`] : []),
    ...(json.includes('${') ? ['a blank was left open'] : []),
    ...of('Table').map(() => 'it has a table'),
    ...(shownActions(nodes).length > 6 ? [`it shows ${shownActions(nodes).length} actions`] : []),
    ...of('TextBlock').flatMap(({ wrap, text: said }) => [
      ...(wrap === true ? [] : [`a text does not wrap: ${text(said)}`]),
      ...(text(said).trim() === '' ? ['a text is empty'] : []),
      ...(/^\s*(\d+[.)]|[-+*])\s/.test(text(said)) ? [`a text turns into a list: ${text(said)}`] : []),
    ]),
    ...(of('TextBlock').some(({ style }) => style === 'heading') ? [] : ['it has no heading']),
    ...of('Input.Text', 'Input.ChoiceSet', 'Input.Number', 'Input.Date', 'Input.Time', 'Input.Toggle').flatMap(({ label, id }) =>
      text(label) === '' || text(id) === '' ? [`input ${text(id)} has no label or id`] : [],
    ),
    ...of('Image').flatMap(({ altText }) => (typeof altText === 'string' ? [] : ['an image has no alternative text'])),
    ...of('ColumnSet').flatMap(({ columns }) => (Array.isArray(columns) && columns.length > 2 ? ['a column set is too wide'] : [])),
    ...nodes.flatMap(({ color, backgroundColor }) =>
      [color, backgroundColor].some((colour) => hexColour.test(text(colour))) ? ['a colour is fixed'] : [],
    ),
    ...executes.flatMap(faultsOfPress),
    ...of('Action.OpenUrl').flatMap(({ url }) => (text(url).startsWith('https://') ? [] : [`a link is not https: ${text(url)}`])),
    ...repeated([...executes, ...of('Action.ToggleVisibility'), ...of('Action.OpenUrl')].map(({ title }) => text(title))).map(
      (title) => `two actions are called "${title}"`,
    ),
    ...repeated(ids).map((id) => `two elements are called "${id}"`),
    ...of('Action.ToggleVisibility').flatMap(({ targetElements }) =>
      (Array.isArray(targetElements) ? targetElements : []).flatMap((target) =>
        ids.includes(text(target)) ? [] : [`a press shows "${text(target)}", which is not there`],
      ),
    ),
    ...(text(card.speak) !== '' && text(card.fallbackText) !== '' ? [] : ['nothing is said where cards cannot be shown']),
  ]
}

const faultsOfPress = ({ verb, data, title, fallback }: Node): readonly string[] => {
  const name = text(title)
  const same =
    isNode(fallback) &&
    fallback.type === 'Action.Submit' &&
    JSON.stringify(fallback.data) === JSON.stringify({ verb, ...(isNode(data) ? data : {}) })
  return [
    ...(name.trim() === '' ? [`${text(verb)} has no title`] : []),
    ...(parsePress(text(verb), data) === null ? [`"${name}" makes a press that nobody takes: ${text(verb)} ${JSON.stringify(data)}`] : []),
    ...(same ? [] : [`"${name}" has no equal fallback`]),
  ]
}
