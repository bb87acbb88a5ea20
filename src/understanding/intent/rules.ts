import type { Rule } from './rule.ts'
import { aboutModels } from './rules/about-models.ts'
import { commands } from './rules/commands.ts'
import { general } from './rules/general.ts'
import { ofLastReply } from './rules/of-last-reply.ts'
import { ofNames } from './rules/of-names.ts'
import { ofWhatStands } from './rules/of-what-stands.ts'
import { otherwise } from './rules/otherwise.ts'
import { troubles } from './rules/troubles.ts'
import { withoutModel } from './rules/without-model.ts'
import type { Signs } from './signs.ts'

/** The same rules, each only where a sign holds for all of them. */
const where = (sign: (signs: Signs) => boolean, rules: readonly Rule[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, holds: (signs) => sign(signs) && rule.holds(signs) }))

/** A model is named, and not only in a situation that is told. */
const isOfModels = ({ spoken, scenario, isQuestion }: Signs): boolean => spoken && !(scenario && !isQuestion)
const isWithoutModel = ({ spoken, scenario }: Signs): boolean => !spoken && !scenario

/** All rules, in the order in which they are tried; those before the general ones know a question by what it asks. */
export const rules: readonly Rule[] = [
  ...commands,
  ...troubles,
  ...ofNames,
  ...ofLastReply,
  ...ofWhatStands,
  ...general,
  ...where(isOfModels, aboutModels),
  ...where(isWithoutModel, withoutModel),
  ...otherwise,
]
