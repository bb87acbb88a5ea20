import type { Phrases } from '../../../knowledge/phrases.ts'

export const build: Phrases = {
  en: `
    build, built, click, create, deploy, do, done, make, made, provision, set up, manage, configure, work, administer, handle,
    roll out, put together, spin up, spun up, stand up, stood up, bring up, brought up, set things up, set them up, launch, raise,
    assemble, install, build out, built out, establish, lay down, laid down, generate, fire up, lay out, laid out`,
}
