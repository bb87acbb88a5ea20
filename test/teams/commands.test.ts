import { describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { packageFiles } from '../../src/app-package/build.ts'
import { wordsOf } from '../../src/cards/words.ts'
import { bot, buttonsIn, cardIn, openChat, textOf } from './support/chat.ts'

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const files = packageFiles({
  APP_VERSION: '1.0.0',
  TEAMS_APP_ID: id,
  BOT_ID: id,
  DEVELOPER_NAME: 'Contoso',
  DEVELOPER_WEBSITE_URL: 'https://example.com',
  DEVELOPER_PRIVACY_URL: 'https://example.com',
  DEVELOPER_TERMS_URL: 'https://example.com',
})
const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]))
const Lists = z.object({
  bots: z.array(
    z.object({ commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string() })) })) }),
  ),
})
const lists = Lists.parse(json('manifest.json')).bots[0]?.commandLists ?? []
const translations = (['de', 'fr', 'es', 'ja'] as const).map((language) => ({
  language,
  sentences: z.record(z.string(), z.string()).parse(json(`${language}.json`)),
}))

const commands = lists.flatMap(({ scopes, commands }, list) =>
  commands.flatMap(({ title }, index) => [
    { scope: scopes.includes('personal') ? ('personal' as const) : ('channel' as const), language: 'en', title, english: title },
    ...translations.map(({ language, sentences }) => ({
      scope: scopes.includes('personal') ? ('personal' as const) : ('channel' as const),
      language,
      title: sentences[`bots[0].commandLists[${list}].commands[${index}].title`] ?? '',
      english: title,
    })),
  ]),
)

const ask = (scope: 'personal' | 'channel', words: string, locale: string) => {
  const chat = openChat({ scope })
  return chat.take({
    text: `<at>${bot.name}</at> ${words}`,
    entities: [{ type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` }],
    locale,
  })
}
const shape = (node: unknown) => buttonsIn(node).map(({ verb, data }) => ({ verb, ...data, revision: null }))

describe('each command of the app package', () => {
  it.each(['en', 'de', 'fr', 'es', 'ja'] as const)('that is a button as well is called like it (%s)', (language) => {
    const { begin, overview, steps, facts, undo, reset, textOnly, myData, help } = wordsOf(language).button
    const titles = commands.filter((command) => command.scope === 'personal' && command.language === language).map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining([begin, overview, steps('PAL'), facts, undo, reset, textOnly, myData, help]))
  })

  it.each(commands)('"$title" ($language, $scope) works', async ({ scope, language, title, english }) => {
    const { sent } = await ask(scope, title, language)
    expect(sent).toHaveLength(1)
    const text = textOf(sent)
    expect(text).not.toMatch(/outside what I know|went wrong/)
    const twin = await ask(scope, english, 'en')
    expect(shape(sent), `${title} does not do what "${english}" does`).toEqual(shape(twin.sent))
    if (language !== 'en' && cardIn(sent[0])) expect(JSON.stringify(cardIn(sent[0]))).toContain(`"lang":"${language}"`)
  })
})
