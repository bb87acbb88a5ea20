import { accessTerms } from './glossary/access.ts'
import { agreementTerms } from './glossary/agreements.ts'
import { effectTerms } from './glossary/effects.ts'
import { identifierTerms } from './glossary/identifiers.ts'
import { marketplaceTerms } from './glossary/marketplace.ts'
import { programmeTerms } from './glossary/programme.ts'
import { trackingTerms } from './glossary/tracking.ts'
import type { Term } from './schema.ts'

/** The words that partners use, with their other spellings. */
export const glossary: readonly Term[] = [
  ...agreementTerms,
  ...identifierTerms,
  ...trackingTerms,
  ...accessTerms,
  ...marketplaceTerms,
  ...programmeTerms,
  ...effectTerms,
]
