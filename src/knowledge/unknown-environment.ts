import { is } from '../rules/condition.ts'
import type { Caution } from './schema.ts'

/** PAL has a documented limit in these clouds; for these three models nobody says anything. */
export const unknownEnvironment: Caution = {
  id: 'environment.unknown',
  models: ['CUA', 'DPOR', 'PRACR'],
  when: is('environment', 'government', 'china'),
  text: 'We found no source that says how this works in government or China clouds. Ask Microsoft before you rely on it.',
  sources: [],
  unsourced: true,
}
