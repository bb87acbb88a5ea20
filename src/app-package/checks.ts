import { AppManifestUtils } from '@microsoft/app-manifest'
import { z } from 'zod/v4'
import { sizeOf } from './icons.ts'

const Command = z.object({ title: z.string(), description: z.string().default('') })

/** What our own checks look at; all the rest is the official schema's matter. */
const ManifestView = z.object({
  id: z.string(),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })) }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.tuple([
    z.object({ botId: z.string(), commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(Command) })) }),
  ]),
  composeExtensions: z.tuple([z.object({ botId: z.string(), commands: z.array(z.object({ id: z.string(), type: z.string() })) })]),
  webApplicationInfo: z.object({ id: z.string() }).optional(),
})

/** The files of an app package by name. */
export type Files = Readonly<Record<string, Uint8Array>>

const textOf = (files: Files, name: string): string => new TextDecoder().decode(files[name])

/** What is wrong with an app package, one sentence each; none when it may be uploaded. `invokable`: the message extension commands that the bot answers. */
export const faults = async (files: Files, invokable: readonly string[]): Promise<readonly string[]> => {
  const manifest: unknown = JSON.parse(textOf(files, 'manifest.json'))
  const bySchema = await AppManifestUtils.validateAgainstSchema(manifest as Parameters<typeof AppManifestUtils.validateAgainstSchema>[0]) // checked right here
  const view = ManifestView.safeParse(manifest)
  if (!view.success) return [...bySchema, z.prettifyError(view.error)]
  const { bots, composeExtensions, icons, localizationInfo, webApplicationInfo } = view.data
  const [bot] = bots
  const [extension] = composeExtensions
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file)

  return [
    ...bySchema,
    ...(Object.keys(files).some((name) => /\.json$/.test(name) && textOf(files, name).includes('${{')) ? ['A blank was left open.'] : []),
    ...(extension.botId === bot.botId ? [] : ['The message extension names another bot than the bot itself.']),
    ...(webApplicationInfo === undefined || webApplicationInfo.id === bot.botId
      ? []
      : ['webApplicationInfo names another app than the bot.']),
    ...iconFaults(files, icons.color, 192),
    ...iconFaults(files, icons.outline, 32),
    ...bot.commandLists.flatMap(({ commands }) => commandFaults(commands)),
    ...extension.commands
      .filter(({ id }) => !invokable.includes(id))
      .map(({ id }) => `The bot does not answer the message extension command "${id}".`),
    ...languages.filter((file) => files[file] === undefined).map((file) => `${file} is missing.`),
    ...languages.filter((file) => files[file] !== undefined).flatMap((file) => translationFaults(file, textOf(files, file), manifest)),
  ]
}

const iconFaults = (files: Files, name: string, side: number): readonly string[] => {
  const image = files[name]
  if (image === undefined) return [`${name} is missing.`]
  const { width, height } = sizeOf(image)
  return width === side && height === side ? [] : [`${name} is ${width} by ${height} pixels; it must be ${side} by ${side}.`]
}

const commandFaults = (commands: readonly z.infer<typeof Command>[]): readonly string[] =>
  commands.flatMap(({ title, description }, index) => [
    ...(title.startsWith('/') ? [`The command "${title}" begins with a slash.`] : []),
    ...(title.length > 32 ? [`The command "${title}" is longer than 32 characters.`] : []),
    ...(description === '' ? [`The command "${title}" has no description.`] : []),
    ...(commands.findIndex((other) => other.title === title) < index ? [`The command "${title}" stands twice.`] : []),
  ])

const translatable =
  /^name\.|^description\.|^bots\[\d+\]\.commandLists\[\d+\]\.commands\[\d+\]\.(?:title|description)$|^composeExtensions\[\d+\]\.commands\[\d+\](?:\.parameters\[\d+\])?\.(?:title|description)$/

/** The paths of a manifest's sentences, as a localisation file names them. */
const sentencesOf = (manifest: unknown): readonly string[] => pathsOf(manifest, '').filter((path) => translatable.test(path))

const pathsOf = (node: unknown, path: string): readonly string[] => {
  if (typeof node === 'string') return [path]
  if (Array.isArray(node)) return node.flatMap((one: unknown, index) => pathsOf(one, `${path}[${index}]`))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => pathsOf(value, path === '' ? key : `${path}.${key}`))
}

const translationFaults = (file: string, text: string, manifest: unknown): readonly string[] => {
  const parsed = z.record(z.string(), z.string()).safeParse(JSON.parse(text))
  if (!parsed.success) return [`${file} must hold sentences by their path.`]
  const wanted = sentencesOf(manifest)
  const given = Object.keys(parsed.data)
  const long = Object.entries(parsed.data).filter(([path, sentence]) => sentence.length > limitOf(path))
  return [
    ...wanted.filter((path) => !given.includes(path)).map((path) => `${file} lacks ${path}.`),
    ...given.filter((path) => !wanted.includes(path)).map((path) => `${file} translates ${path}, which the manifest does not have.`),
    ...long.map(([path]) => `${file}: ${path} is longer than ${limitOf(path)} characters.`),
  ]
}

const limitOf = (path: string): number =>
  path === 'name.short'
    ? 30
    : path === 'name.full'
      ? 100
      : path === 'description.short'
        ? 80
        : path === 'description.full'
          ? 4000
          : path.endsWith('.title')
            ? 32
            : 128
