import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { titlesOf } from '../cards/titles.ts'
import { newConversation } from '../conversation/conversation.ts'
import { createAdvisor } from '../conversation/respond.ts'
import { todayInUtc } from '../days.ts'
import { knowledge } from '../knowledge/knowledge.ts'
import { languageOf } from '../knowledge/language.ts'
import { read } from '../understanding/read.ts'
import { dayOf } from './day.ts'
import { type Desk, report, textOf } from './protocol.ts'

const command = new Command('ask')
  .description('Answer one message, or a stream of conversations.')
  .argument('[text...]', 'what to ask; words are joined by blanks')
  .option('--json', 'read one conversation per line from standard input as JSON, and write one outcome per line')
  .option('--locale <locale>', 'the language to start in, such as de-DE')
  .option('--date <day>', 'the day on which dated rules are read; today unless given', dayOf)
  .addHelpText('after', '\nExample:\n  npm run -s ask -- "We are an SI, Azure in the customer\'s tenant, which model?"')
  .parse()

const options = command.opts<{ json?: true; locale?: string; date?: string }>()
const today = options.date ?? todayInUtc()
const desk: Desk = { advisor: createAdvisor(knowledge, read, titlesOf(knowledge)), knowledge, today }

/** Writes a line, and waits while the reader of the output is slow. */
const write = (line: string) =>
  new Promise<void>((resolve, reject) => process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve())))

const stream = async () => {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const outcome = report(line, desk)
    if (outcome.id === null) process.exitCode = 1
    await write(JSON.stringify(outcome))
  }
}

// A reader that went away is no error of ours.
process.stdout.on('error', () => process.exit(1))

if (options.json) await stream()
else if (command.args.length === 0) command.help({ error: true })
else {
  const turn = desk.advisor.hear(newConversation(languageOf(options.locale)), command.args.join(' '), today)
  await write(textOf(turn, desk, today))
}
