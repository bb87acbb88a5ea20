import { z } from 'zod/v4'
import { type Press, shows, type Verb, verbs } from '../conversation/press.ts'
import { plain, prose } from './prose.ts'

const data = z.record(z.string(), z.unknown())

/** A button: its title, the press it makes, and the same press as a plain submit for clients without Action.Execute. */
export const ButtonView = z.strictObject({
  title: plain,
  verb: z.enum(verbs),
  data,
  submit: data,
  /** Whether the card's inputs go along. */
  inputs: z.enum(['auto', 'none']),
})
export type Button = z.input<typeof ButtonView>

/** A row that can be pressed. */
export const OptionView = ButtonView.extend({ label: prose, hint: prose })
export type Option = z.input<typeof OptionView>

/** Those that a scope offers: nothing in a channel changes a scenario, since the card is everybody's. */
export const offered = <B extends Button>(buttons: readonly B[], scope: 'personal' | 'channel'): readonly B[] =>
  scope === 'personal' ? buttons : buttons.filter(({ verb }) => shows(verb))

type DataOf<V extends Verb> = Extract<Press, { verb: V }>['data']

/** A button that makes the press of a verb, without the card's inputs. */
export const button = <V extends Verb>(title: string, verb: V, data: DataOf<V>): Button => ({
  title,
  verb,
  data,
  submit: { verb, ...data },
  inputs: 'none',
})

/** A button that sends the card's inputs along. */
export const sending = (given: Button): Button => ({ ...given, inputs: 'auto' })

/** A button that makes a press which is already there. */
export const pressing = (title: string, { verb, data }: Press): Button => ({ title, verb, data, submit: { verb, ...data }, inputs: 'none' })

/** A row that makes the press of a verb, with what it is called and a hint below; the hint may be empty. */
export const option = <V extends Verb>(label: string, hint: string, verb: V, data: DataOf<V>): Option => ({
  ...button(label, verb, data),
  label,
  hint,
})
