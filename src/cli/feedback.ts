import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { ConfigError, readConfig } from '../config.ts'
import { knowledge } from '../knowledge/knowledge.ts'
import { feedbackOn } from '../storage/feedback.ts'
import { openShelf } from '../storage/open.ts'
import { StorageDown } from '../storage/shelf.ts'
import { feedbackLine } from './feedback-line.ts'

/** Prints all feedback in the storage that the environment names for the bot, one JSON object per line, the oldest first. */
const print = async (): Promise<void> => {
  if (existsSync('env/.env')) loadEnvFile('env/.env')
  const shelf = openShelf(readConfig(process.env))
  for (const feedback of await feedbackOn(shelf).all()) console.log(JSON.stringify(feedbackLine(feedback, knowledge)))
  await shelf.close()
}

await print().catch((error: unknown) => {
  if (!(error instanceof ConfigError || error instanceof StorageDown)) throw error
  console.error(error.message)
  process.exitCode = 1
})
