import type { Phrases } from '../../../knowledge/phrases.ts'

export const build: Phrases = {
  en: `
    build, built, click, create, deploy, do, done, make, made, provision, set up, manage, configure, work, administer, handle,
    roll out, put together, spin up`,
}
