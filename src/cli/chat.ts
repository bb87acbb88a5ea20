import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { render } from '../cards/render.ts'
import { titlesOf } from '../cards/titles.ts'
import { newConversation } from '../conversation/conversation.ts'
import { afterLoss, createAdvisor, type Turn } from '../conversation/respond.ts'
import { todayInUtc } from '../days.ts'
import { knowledge } from '../knowledge/knowledge.ts'
import { languageOf } from '../knowledge/language.ts'
import { StorageDown } from '../storage/shelf.ts'
import { read } from '../understanding/read.ts'
import { type Choice, choicesOf } from './choices.ts'
import { dayOf } from './day.ts'
import { type Memory, memoryIn } from './memory.ts'

const command = new Command('chat')
  .description('Talk with the advisor in the terminal. A number presses the button of that number; Ctrl-D ends the talk.')
  .option('--locale <locale>', 'the language to start in, such as de-DE')
  .option('--date <day>', 'the day on which dated rules are read; today unless given', dayOf)
  .option('--data <folder>', 'keep the conversation in this folder, and go on with it the next time')
  .parse()

const options = command.opts<{ locale?: string; date?: string; data?: string }>()
const advisor = createAdvisor(knowledge, read, titlesOf(knowledge))
const today = () => options.date ?? todayInUtc()

/** Ends the program with a sentence where the folder cannot be used; throws any other error on. */
const giveUp = (error: unknown): never => {
  if (!(error instanceof StorageDown)) throw error
  return command.error(`The conversation cannot be kept: ${error.message}. Name another folder with --data.`)
}

const opened = (folder: string): Memory => {
  try {
    return memoryIn(folder)
  } catch (error) {
    return giveUp(error)
  }
}

const memory = options.data === undefined ? null : opened(options.data)

/** Prints a turn with its numbered choices, and gives these. */
const show = ({ answer, conversation }: Turn): readonly Choice[] => {
  const { language, revision } = conversation
  const kept = memory && { kept: memory.kept() }
  const message = render(answer, { knowledge, language, day: today(), revision, scope: 'personal', ...kept })
  const choices = choicesOf(message.card)
  const menu = choices.map(({ title }, index) => `  ${index + 1}) ${title}`)
  console.log(['', message.text, ...(menu.length > 0 ? ['', ...menu] : []), ''].join('\n'))
  return choices
}

/** Takes a line as the press of a choice's number, or as words. */
const take = ({ conversation }: Turn, choices: readonly Choice[], line: string): Turn => {
  const chosen = /^\d{1,2}$/.test(line.trim()) ? choices[Number(line.trim()) - 1] : undefined
  return chosen ? advisor.press(conversation, chosen.press, today()) : advisor.hear(conversation, line, today())
}

/** Keeps what a turn left, or forgets it all if that was asked for. */
const remember = async ({ answer, conversation }: Turn) => {
  if (answer.reply.kind === 'forgotten') await memory?.forget().catch(giveUp)
  else if ((await memory?.keep(conversation).catch(giveUp)) === 'conflict') {
    console.log('Another terminal has changed this conversation. Please start again to go on from there.')
    process.exitCode = 1
    return false
  }
  return true
}

// A reader that went away is no error of ours.
process.stdout.on('error', () => process.exit(1))

const { conversation: kept, lost } = (await memory?.recall().catch(giveUp)) ?? { conversation: null, lost: false }
const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
terminal.on('SIGINT', () => terminal.close())
const begun = kept ? advisor.press(kept, { verb: 'facts', data: {} }, today()) : advisor.greet(newConversation(languageOf(options.locale)))
let turn = lost ? afterLoss(begun) : begun
let choices = show(turn)
terminal.prompt()
for await (const line of terminal) {
  turn = take(turn, choices, line)
  if (!(await remember(turn))) break
  choices = show(turn)
  terminal.prompt()
}
terminal.close()
await memory?.close()
console.log(
  memory
    ? `\nGoodbye. The facts are kept for ${memory.days} days; say "forget me" to delete them.`
    : '\nGoodbye. Nothing of this talk was kept.',
)
