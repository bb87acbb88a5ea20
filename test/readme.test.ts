import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { titlesOf } from '../src/cards/titles.ts'
import { report } from '../src/cli/protocol.ts'
import { createAdvisor } from '../src/conversation/respond.ts'
import { knowledge } from '../src/knowledge/knowledge.ts'
import { read } from '../src/understanding/read.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const advisor = createAdvisor(knowledge, read, titlesOf(knowledge))

const answered = (turns: readonly string[]) => {
  const reported = report(JSON.stringify({ id: 'a1', turns }), { advisor, knowledge, today: '2026-11-24' })
  if (reported.id === null) throw new Error(reported.error)
  return reported
}
const onOneLine = (text: string): string =>
  text
    .replace(/\s*\n=+\n/g, '\n')
    .replace(/\s+/g, ' ')
    .trim()

describe('the conversation in README', () => {
  const [, shown = ''] = /^## A conversation$.*?```\n(.*?)```/ms.exec(readme) ?? []
  const turns = shown
    .split(/^> /m)
    .slice(1)
    .map((block) => block.split(/\n(.*)/s))

  it('has turns', () => {
    expect(turns.length).toBeGreaterThan(1)
  })

  it.each(turns.map(([said = '', reply = ''], index) => [said, reply, index] as const))(
    'goes on as printed after "%s"',
    (_, reply, index) => {
      const { text } = answered(turns.slice(0, index + 1).map(([said = '']) => said))
      const pieces = reply.split('…').map(onOneLine).filter(Boolean)
      expect(pieces.length).toBeGreaterThan(1)
      let rest = onOneLine(text)
      for (const piece of pieces) {
        expect(rest).toContain(piece)
        rest = rest.slice(rest.indexOf(piece) + piece.length)
      }
    },
  )

  it('may begin with a quick question of any of the kinds shown', () => {
    const [, questions = ''] = /^Quick questions work too: (.*?)\. More/ms.exec(readme) ?? []
    expect([...questions.matchAll(/`([^`]+)`/g)].map(([, said = '']) => [said, answered([said]).intent])).toEqual([
      ['pal?', 'lookup'],
      ['who sets DPOR', 'attribute'],
      ['does CUA work with AKS?', 'check'],
      ['cpor vs dpor', 'compare'],
      ['why not CUA?', 'why'],
      ['what if they moved to MCA', 'whatIf'],
      ['how do I set up PAL', 'howTo'],
      ['PAL is linked but no ACR shows', 'troubleshoot'],
      ['what is MACC', 'glossary'],
    ])
  })
})

describe('the line protocol in README', () => {
  it('names what an answer holds', () => {
    const [, named = ''] = /The answer holds (.*?), as they stand/s.exec(readme) ?? []
    const { id: _, ...answer } = answered(['pal?'])
    expect([...named.matchAll(/`(\w+)`/g)].map(([, key]) => key)).toEqual(Object.keys(answer))
  })
})

describe('README', () => {
  it('names files and folders that are there', () => {
    const made = ['env/.env', 'env/.env.test', 'appPackage/build/']
    const named = [...readme.matchAll(/`((?:src|test|cards|appPackage|env|\.ci)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !made.includes(path) && !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
  })

  it('names every command there is, and no other', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    const code = [...readme.matchAll(/`[^`]*`/g)].join(' ')
    const named = [...code.matchAll(/npm (?:run (?:-s )?)?([a-z][\w:]*)/g)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set([...Object.keys(scripts), 'ci', 'prune']))
  })
})
