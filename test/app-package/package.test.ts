import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archive, manifestTemplate, packageFiles } from '../../src/app-package/build.ts'
import { type Files, faults } from '../../src/app-package/checks.ts'
import { blanks, fill, PackageError } from '../../src/app-package/fill.ts'
import { png, sizeOf } from '../../src/app-package/icons.ts'
import { wordsOf } from '../../src/cards/words.ts'
import { extensionCommands } from '../../src/teams/answers/extension-commands.ts'

const values = {
  APP_VERSION: '1.2.3',
  TEAMS_APP_ID: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  BOT_ID: '3f2504e0-4f89-41d3-9a0c-0305e82c3302',
  DEVELOPER_NAME: 'Contoso "Cloud" & Sons',
  DEVELOPER_WEBSITE_URL: 'https://example.com',
  DEVELOPER_PRIVACY_URL: 'https://example.com/privacy',
  DEVELOPER_TERMS_URL: 'https://example.com/terms',
}
const invokable = Object.values(extensionCommands)
const text = (files: Files, name: string): string => new TextDecoder().decode(files[name])
const changed = (files: Files, name: string, from: string, to: string): Files => {
  expect(text(files, name)).toContain(from)
  return { ...files, [name]: new TextEncoder().encode(text(files, name).replace(from, to)) }
}

describe('the app package', () => {
  const files = packageFiles(values)

  it('is accepted by the official schema and by our own checks', async () => {
    expect(await faults(files, invokable)).toEqual([])
  })

  it('holds the manifest, two icons and four languages', () => {
    expect(Object.keys(files)).toEqual(['color.png', 'de.json', 'es.json', 'fr.json', 'ja.json', 'manifest.json', 'outline.png'])
  })

  it('is named as the welcome names the bot, in every language, and by no product of Microsoft', () => {
    const names = ['manifest.json', 'de.json', 'fr.json', 'es.json', 'ja.json'].map((file) => JSON.parse(text(files, file)))
    expect(names[0].name.short).toBe(wordsOf('en').welcome.title)
    for (const translated of names.slice(1)) expect(translated['name.short']).toBe(names[0].name.short)
    expect(names[0].name.full).not.toMatch(/Microsoft|Teams|Azure|Dynamics/)
  })

  it('is the same, byte for byte, whenever it is made', () => {
    const first = archive(packageFiles(values))
    expect(Buffer.compare(first, archive(packageFiles(values)))).toBe(0)
    expect(Object.keys(unzipSync(first))).toEqual(Object.keys(files))
  })

  it('carries the values as they are, quotation marks included', () => {
    expect(JSON.parse(text(files, 'manifest.json'))).toMatchObject({ id: values.TEAMS_APP_ID, developer: { name: values.DEVELOPER_NAME } })
  })

  it.each<[string, (files: Files) => Files, RegExp]>([
    ['a bot id that is no GUID', (all) => changed(all, 'manifest.json', values.BOT_ID, 'bot'), /botId|another bot/],
    ['a scope that Teams does not know', (all) => changed(all, 'manifest.json', '"groupChat"]', '"meeting"]'), /scopes/],
    ['a command with a slash', (all) => changed(all, 'manifest.json', '"title": "Undo"', '"title": "/undo"'), /begins with a slash/],
    ['a command that stands twice', (all) => changed(all, 'manifest.json', '"title": "Undo"', '"title": "Help"'), /stands twice/],
    ['a command without a description', (all) => changed(all, 'manifest.json', 'Take back the last change', ''), /no description/],
    [
      'a message extension command that nothing answers',
      (all) => changed(all, 'manifest.json', '"findModel"', '"findModels"'),
      /does not answer/,
    ],
    ['a language file that is not there', ({ 'fr.json': _, ...rest }) => rest, /fr\.json is missing/],
    [
      'a sentence without a translation',
      (all) => changed(all, 'de.json', 'commandLists[0].commands[9].title', 'commandLists[0].commands[10].title'),
      /lacks bots/,
    ],
    ['a translation that is too long', (all) => changed(all, 'ja.json', '"元に戻す"', `"${'元'.repeat(33)}"`), /longer than 32/],
    ['a blank that was left open', (all) => changed(all, 'es.json', 'Ayuda', '${{HELP}}'), /blank was left open/],
    ['an icon of the wrong size', (all) => ({ ...all, 'color.png': all['outline.png'] ?? new Uint8Array() }), /must be 192 by 192/],
    ['an icon that is not there', ({ 'outline.png': _, ...rest }) => rest, /outline\.png is missing/],
  ])('is refused with %s', async (_, spoil, said) => {
    const found = await faults(spoil(files), invokable)
    expect(found.join('\n')).toMatch(said)
  })

  it.each(blanks(manifestTemplate()).filter((name) => name !== 'DEVELOPER_NAME'))(
    'stops when %s is missing or wrong, and names it',
    (name) => {
      expect(() => packageFiles({ ...values, [name]: undefined })).toThrow(new RegExp(`^${name} is missing`))
      expect(() => packageFiles({ ...values, [name]: 'http://not right' })).toThrow(new RegExp(`^${name} must be`))
    },
  )

  it('stops at an id of zeros', () => {
    expect(() => fill('${{TEAMS_APP_ID}}', { TEAMS_APP_ID: '00000000-0000-0000-0000-000000000000' })).toThrow(PackageError)
  })

  it('has an outline of white on nothing, and a colour icon without holes', () => {
    const pixels = (name: string) => {
      const svg = readFileSync(new URL(`../../appPackage/${name}.svg`, import.meta.url), 'utf8')
      const bytes = [...new Resvg(svg).render().pixels]
      return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.slice(index * 4, index * 4 + 4))
    }
    const outline = pixels('outline')
    expect(outline.filter(([, , , alpha]) => alpha === 0).length).toBeGreaterThan(300)
    expect(outline.filter(([red, green, blue, alpha]) => red !== alpha || green !== alpha || blue !== alpha)).toEqual([])
    expect(pixels('color').filter(([, , , alpha]) => alpha !== 255)).toEqual([])
  })

  it('has a coloured icon of 192 pixels and a white outline of 32', () => {
    expect(sizeOf(files['color.png'] ?? new Uint8Array())).toEqual({ width: 192, height: 192 })
    expect(sizeOf(files['outline.png'] ?? new Uint8Array())).toEqual({ width: 32, height: 32 })
    expect(sizeOf(png('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="5"/>'))).toEqual({ width: 3, height: 5 })
  })
})
