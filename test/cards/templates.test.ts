import { readdirSync } from 'node:fs'
import type { Expression } from 'adaptive-expressions'
import { Template } from 'adaptivecards-templating/lib/template-engine.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { readTemplate } from '../../src/cards/bind.ts'
import { templateNames, views } from '../../src/cards/views.ts'

type Node = Readonly<Record<string, unknown>>
/** A JSON schema, as far as paths need it. */
interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const shapeOf = (name: (typeof templateNames)[number]): Shape => z.toJSONSchema(views[name], { io: 'input' }) as Shape // zod writes JSON schema

const parsed = (text: string): Expression | string => Template.parseInterpolatedString(text)
const pathsIn = (text: string): readonly string[] => {
  const expression = parsed(text)
  return typeof expression === 'string' ? [] : expression.references()
}

const inside = (path: string, here: Shape, root: Shape): Shape | undefined => {
  const [first, ...rest] = path.split('.')
  const steps = first === '$root' ? rest : [first ?? '', ...rest]
  return steps.reduce<Shape | undefined>((shape, step) => shape?.properties?.[step], first === '$root' ? root : here)
}

/** Each blank of a template that its view has no value for. */
const astray = (node: unknown, here: Shape, root: Shape): readonly string[] => {
  if (typeof node === 'string') return pathsIn(node).filter((path) => inside(path, here, root) === undefined)
  if (Array.isArray(node)) return node.flatMap((item) => astray(item, here, root))
  if (!isNode(node)) return []
  const { $data, ...rest } = node
  if (typeof $data !== 'string') return astray(Object.values(rest), here, root)
  const [path = ''] = pathsIn($data)
  const given = inside(path, here, root)
  const each = given?.type === 'array' ? given.items : given
  return each === undefined ? [`$data ${path}`] : astray(Object.values(rest), each, root)
}

const stringsOf = (node: unknown): readonly (readonly [key: string, text: string])[] =>
  Array.isArray(node)
    ? node.flatMap(stringsOf)
    : isNode(node)
      ? Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : stringsOf(value)))
      : []

describe('the templates', () => {
  it('are those that have a view, no more and no less', () => {
    const files = readdirSync(new URL('../../cards', import.meta.url)).filter((name) => name.endsWith('.json'))
    expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...templateNames].sort())
  })

  it.each(templateNames)('%s leaves no blank without a value in its view', (name) => {
    const shape = shapeOf(name)
    expect(astray(readTemplate(name), shape, shape)).toEqual([])
  })

  it.each(templateNames)('%s uses every value of its view', (name) => {
    const template = JSON.stringify(readTemplate(name))
    const fields = (shape: Shape): readonly string[] => [
      ...Object.entries(shape.properties ?? {}).flatMap(([key, value]) => [key, ...fields(value)]),
      ...(shape.items ? fields(shape.items) : []),
    ]
    const buttons = ['title', 'verb', 'data', 'submit', 'inputs']
    const unused = fields(shapeOf(name)).filter(
      (field) => !buttons.includes(field) && !new RegExp(`\\$\\{[^}]*\\b${field}\\b`).test(template),
    )
    expect(unused).toEqual([])
  })

  it.each(templateNames)('%s compares and counts, and decides nothing else', (name) => {
    const logic = stringsOf(readTemplate(name)).filter(
      ([key, text]) => key !== '$when' && key !== '$data' && /\$\{[^}]*[^\w.$}{][^}]*\}/.test(text),
    )
    expect(logic).toEqual([])
  })

  it('notice a blank that leads nowhere', () => {
    const shape: Shape = {
      type: 'object',
      properties: { title: { type: 'string' }, rows: { type: 'array', items: { properties: { name: {} } } } },
    }
    const template = { text: '${title} ${nobody}', body: [{ $data: '${rows}', text: '${name} ${title}' }] }
    expect(astray(template, shape, shape)).toEqual(['nobody', 'title'])
  })
})
