import type { Command, Knowledge } from '../../../src/knowledge/schema.ts'
import { blanksIn } from '../../../src/knowledge/snippet.ts'

/** What is wrong with command templates: blanks that nobody declared, and declared ones that do not occur. */
export const checkTemplates = ({ models }: Knowledge): readonly string[] =>
  Object.values(models).flatMap((model) =>
    model.steps.flatMap((step, n) =>
      step.commands.flatMap((command) => findingsOf(`${model.id} step ${n + 1}, ${command.title}`, command)),
    ),
  )

const findingsOf = (at: string, { template, placeholders }: Command): readonly string[] => {
  const used = blanksIn(template)
  const declared = placeholders.map(({ name }) => name)
  const rest = template.replaceAll(/\{\{[a-z][a-zA-Z]*\}\}/g, '')
  return [
    ...used.filter((name) => !declared.includes(name)).map((name) => `${at} uses {{${name}}}, which is not declared.`),
    ...declared.filter((name) => !used.includes(name)).map((name) => `${at} declares ${name}, which the template does not use.`),
    ...declared.filter((name, index) => declared.indexOf(name) !== index).map((name) => `${at} declares ${name} twice.`),
    ...(rest.includes('{{') ? [`${at} has a blank that is not a plain name.`] : []),
  ]
}
