import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { facts } from '../expected.ts'
import { heard, inLanguage } from '../support.ts'

describe('what Microsoft answered about PRACR', () => {
  it.each([
    ['I asked our PDM about partner-reported ACR and got a polite but final no.', 'pracrApproved=no'],
    ['For PRACR Microsoft was giving us negative answer.', 'pracrApproved=no'],
    ['We applied for PRACR last spring. They turned us down.', 'pracrApproved=no'],
    ['As to PRACR, the answer that came back from Redmond in March was no.', 'pracrApproved=no'],
    ['The PDM mailed on 3 Sep that Microsoft has confirmed us for the partner reported ACR thing.', 'pracrApproved=yes'],
    ['PRACR was a long story with many calls, but in the end the answer was yes.', 'pracrApproved=yes'],
    ['PRACR is something that Microsoft has not approved for us.', 'pracrApproved=no'],
    ['Et pour PRACR, Microsoft nous a dit non.', 'pracrApproved=no', 'fr'],
    ['Zu PRACR hat Microsoft uns nach langem Warten eine Absage geschickt.', 'pracrApproved=no', 'de'],
    ['Para PRACR pasamos todo el proceso y al final llegó la luz verde.', 'pracrApproved=yes', 'es'],
    ['PRACRについては、マイクロソフトから承認をもらっています', 'pracrApproved=yes', 'ja'],
  ] as const)('is heard wherever it is told: %s', (message, expected, language: Language = 'en') =>
    expect(heard(message, inLanguage(language))).toEqual(facts(expected)),
  )

  it.each([
    'Can we get approved for PRACR?',
    'Who approves PRACR?',
    'If Microsoft approved us for PRACR, what would change?',
    'We want PRACR but the approval is still open.',
    'PRACR is one thing, CPOR another: the CPOR claim was rejected.',
  ])('is not heard where nothing was answered: %s', (message) => expect(heard(message).join(' ')).not.toContain('pracrApproved'))
})

describe('what a customer answered who was asked to enter something', () => {
  it.each([
    ['Azure, SI. We asked them to set the partner ID, the answer was a clear no.', 'cloud=azure role=services customerWillAct=no'],
    ['Azure, SI. We asked the customer to enter our ID and they said yes.', 'cloud=azure role=services customerWillAct=yes'],
    ['Azure, SI. We asked the customer to enter our ID.', 'cloud=azure role=services'],
    ['Azure, SI. They do whatever we ask them to.', 'cloud=azure role=services customerWillAct=yes'],
  ])('counts, and not what was asked: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})
