import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { render } from '../cards/render.ts'
import { newConversation } from '../conversation/conversation.ts'
import { createAdvisor, type Turn } from '../conversation/respond.ts'
import { knowledge } from '../knowledge/knowledge.ts'
import { read } from '../understanding/read.ts'
import { type Choice, choicesOf } from './choices.ts'
import { dayOf } from './day.ts'
import { languageOf } from './protocol.ts'

const command = new Command('chat')
  .description('Talk with the advisor in the terminal. A number presses the button of that number; Ctrl-D ends the talk.')
  .option('--locale <locale>', 'the language to start in, such as de-DE')
  .option('--date <day>', 'the day on which dated rules are read; today unless given', dayOf)
  .parse()

const options = command.opts<{ locale?: string; date?: string }>()
const advisor = createAdvisor(knowledge, read)
const today = () => options.date ?? new Date().toISOString().slice(0, 10)

/** Prints a turn with its numbered choices, and gives these. */
const show = ({ answer, conversation }: Turn): readonly Choice[] => {
  const { language, revision } = conversation
  const message = render(answer, { knowledge, language, day: today(), revision, scope: 'personal' })
  const choices = choicesOf(message.card)
  const menu = choices.map(({ title }, index) => `  ${index + 1}) ${title}`)
  console.log(['', message.text, ...(menu.length > 0 ? ['', ...menu] : []), ''].join('\n'))
  return choices
}

const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
terminal.on('SIGINT', () => terminal.close())
let turn = advisor.greet(newConversation(languageOf(options.locale)))
let choices = show(turn)
terminal.prompt()
for await (const line of terminal) {
  const chosen = /^\d{1,2}$/.test(line.trim()) ? choices[Number(line.trim()) - 1] : undefined
  turn = chosen ? advisor.press(turn.conversation, chosen.press, today()) : advisor.hear(turn.conversation, line, today())
  choices = show(turn)
  terminal.prompt()
}
console.log('\nGoodbye. Nothing of this talk was kept.')
