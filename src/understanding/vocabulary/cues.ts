import type { Phrases } from '../../knowledge/phrases.ts'
import { addition } from './cues/addition.ts'
import { affirmation } from './cues/affirmation.ts'
import { alike } from './cues/alike.ts'
import { brushOff } from './cues/brush-off.ts'
import { choice } from './cues/choice.ts'
import { correction } from './cues/correction.ts'
import { courtesy } from './cues/courtesy.ts'
import { departure } from './cues/departure.ts'
import { elsewhere } from './cues/elsewhere.ts'
import { everywhere } from './cues/everywhere.ts'
import { focus } from './cues/focus.ts'
import { hearsay } from './cues/hearsay.ts'
import { hypothesis } from './cues/hypothesis.ts'
import { negation } from './cues/negation.ts'
import { negationAfter } from './cues/negation-after.ts'
import { onlyOurs } from './cues/only-ours.ts'
import { othersWork } from './cues/others-work.ts'
import { past } from './cues/past.ts'
import { plan } from './cues/plan.ts'
import { pointingBack } from './cues/pointing-back.ts'
import { present } from './cues/present.ts'
import { rival } from './cues/rival.ts'
import { same } from './cues/same.ts'
import { touching } from './cues/touching.ts'
import { uncertainty } from './cues/uncertainty.ts'
import { withdrawal } from './cues/withdrawal.ts'

/** Words that change how what stands beside them is to be taken. */
export const cues = {
  negation,
  affirmation,
  pointingBack,
  negationAfter,
  uncertainty,
  hypothesis,
  past,
  plan,
  present,
  hearsay,
  elsewhere,
  choice,
  correction,
  withdrawal,
  departure,
  addition,
  rival,
  same,
  focus,
  everywhere,
  alike,
  courtesy,
  brushOff,
  touching,
  onlyOurs,
  othersWork,
} satisfies Readonly<Record<string, Phrases>>

export type Cue = keyof typeof cues
