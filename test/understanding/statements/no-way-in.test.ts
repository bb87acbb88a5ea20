import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('several ways in that are denied in one sentence', () => {
  it.each([
    'Azure, no guest, no gdap, nothing',
    'Azure, no guest user, no service principal, no delegation.',
    'Azure, no login and no role for our people',
  ])('are no access: %s', (message) => expect(heard(message)).toEqual(facts('cloud=azure access=none')))

  it('are none where another way is told', () =>
    expect(heard('Azure, no guest and no GDAP but Contributor through Lighthouse.')).toEqual(facts('cloud=azure access=rbac')))
})
