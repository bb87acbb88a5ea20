import { describe, expect, it } from 'vitest'
import { modelIds } from '../../src/knowledge/schema.ts'
import { read } from '../../src/understanding/read.ts'
import type { Intent, ReadingContext } from '../../src/understanding/reading.ts'
import { after, nothingSaid, told } from './support.ts'

const estate = after([{ cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'ea', access: 'rbac' }], 'deployment')
const spokenOf = (...lastModels: ReadingContext['lastModels']): ReadingContext => ({ ...nothingSaid, lastModels })
const inTrouble: ReadingContext = { ...spokenOf('PAL'), inTrouble: true }

const asked = (message: string, context: ReadingContext = nothingSaid) => {
  const { intent, subject } = read(message, context)
  return [intent, ...subject.models, ...(subject.attribute ? [subject.attribute] : [])].join(' ')
}

describe('a question whether a model ends or does harm', () => {
  it.each([
    ['does DPOR disappear with MCA?', 'attribute DPOR durability'],
    ['does PAL break if we use PIM?', 'attribute PAL durability'],
    ['will our PAL links survive when the admin quits?', 'attribute PAL durability'],
    ['Fällt PAL weg, wenn der Kunde zu MCA wechselt?', 'attribute PAL durability'],
    ['does PAL lapse when the customer leaves the EA?', 'attribute PAL durability'],
  ])('%s is about how long it lasts', (message, what) => {
    expect(asked(message)).toBe(what)
    expect(told(read(message, nothingSaid))).toEqual([])
  })

  it.each([
    ['does the customer lose anything with PAL on MCA?', 'effectOnCustomer'],
    ["is PAL a risk for the customer's Azure?", 'effectOnCustomer'],
    ['does CUA cost extra on AKS?', 'modelCost'],
  ])('%s is answered by what is known of %s', (message, term) => {
    const { intent, subject } = read(message, nothingSaid)
    expect([intent, subject.terms.includes(term)]).toEqual(['glossary', true])
  })
})

describe('what becomes of a model when something ends', () => {
  it.each([
    'what happens when we lose the role?',
    'What happens when our access goes away?',
    'and when the project ends?',
    'and if the service principal gets deleted?',
    'Was passiert, wenn unser Zugriff wegfällt?',
  ])('%s asks how long it lasts, and takes nothing back', (message) => {
    const { intent, subject, withdrawn, goals } = read(message, estate)
    expect([intent, subject.attribute, withdrawn, goals]).toEqual(['attribute', 'durability', [], []])
  })

  it('is supposed where the question says how things stand then', () => {
    expect(read('what happens if our guest accounts are deleted', estate)).toMatchObject({
      intent: 'whatIf',
      subject: { facts: [{ fact: 'access', value: 'none' }] },
    })
  })

  it('leaves a command a command', () => {
    expect(read('drop the EA', estate).withdrawn).toEqual([{ kind: 'fact', fact: 'agreement' }])
  })
})

describe('a question in the middle of a conversation', () => {
  it.each<[string, Intent]>([
    ['does anything change for the EA ones when they go to MCA', 'whatIf'],
    ['do customers with AKS need something else?', 'whatIf'],
    ['is bicep okay?', 'whatIf'],
    ['and what about the claim of the previous provider', 'whatIf'],
    ['ok thanks, one more question: can other partners also do this?', 'attribute'],
    ['can the customer refuse?', 'attribute'],
    ['do we also get incentives?', 'attribute'],
    ['how long is GDAP valid', 'glossary'],
  ])('%s tells nothing', (message, intent) => {
    expect(read(message, estate).intent).toBe(intent)
    expect(told(read(message, estate))).toEqual([])
  })

  it.each<[string, string]>([
    ['does it need a subscription of our own?', 'attribute prerequisites'],
    ['can I do it in the portal instead', 'howTo'],
    ["does it give us any rights on the customer's subscription?", 'glossary'],
  ])('%s is about the model just spoken of, and tells nothing', (message, what) => {
    expect(asked(message, spokenOf('PAL'))).toBe(what)
    expect(told(read(message, spokenOf('PAL')))).toEqual([])
  })

  it.each<[string, string]>([
    ['they also have Dynamics 365, can we claim that?', 'cloud=dynamics365'],
    ['what about M365 in their tenant?', 'cloud=modernWork tenant=customer'],
  ])('%s still tells of another workload', (message, part) => {
    expect(told(read(message, estate))).toEqual([part])
  })
})

describe('a bare question after a card', () => {
  it.each([
    ['can the customer remove it?', 'controlledBy'],
    ['who is allowed to do it on their side?', 'controlledBy'],
    ['Who signs it at the customer?', 'prerequisites'],
    ["what's the minimum role then?", 'prerequisites'],
    ["what's the role we need in Partner Center for that?", 'prerequisites'],
  ])('%s asks for %s', (message, attribute) => {
    expect(asked(message, spokenOf('CPOR'))).toBe(`attribute ${attribute}`)
  })

  it.each(['is it visible to the customer?', 'does it cost anything?'])('%s is answered by what is known of all models', (message) => {
    expect(read(message, spokenOf('PAL')).intent).toBe('glossary')
  })

  it('how the customer does it is about the steps', () => {
    expect(asked('how does the customer do that?', spokenOf('DPOR'))).toBe('howTo')
  })
})

describe('a model and what is asked of it', () => {
  it.each([
    ['can a customer have two CPOR partners', 'CPOR partnersAtOnce'],
    ['does PAL pay incentives?', 'PAL unlocks'],
    ['can PAL be removed by the customer?', 'PAL controlledBy'],
    ['whats the deadline for submitting the CPOR claim', 'CPOR leadTime'],
    ['one PAL per customer or just once?', 'PAL where'],
    ['how often do we have to report PRACR?', 'PRACR durability'],
  ])('%s', (message, what) => {
    expect(asked(message)).toBe(`attribute ${what}`)
  })

  it.each(['so PAL yes or no?', 'so should I switch to PAL?'])('%s asks how it stands here', (message) => {
    expect(asked(message, estate)).toBe('why PAL')
  })
})

describe('whether a model is needed', () => {
  it.each([
    ['do I need CPOR for Power Apps?', 'check CPOR'],
    ['Do we need PAL at all if we are the CSP?', 'check PAL'],
    ['do we need CPOR if we already have PAL?', 'combine CPOR PAL'],
    ['Brauchen wir PAL überhaupt?', 'why PAL'],
  ])('%s is %s', (message, what) => {
    expect(asked(message)).toBe(what)
  })

  it.each(['what do we need for PAL?', 'do we need Owner for PAL?', 'Brauchen wir für PAL einen Owner?'])(
    'is not what %s asks',
    (message) => {
      expect(asked(message)).toBe('attribute PAL prerequisites')
    },
  )
})

describe('a symptom', () => {
  it.each([
    'we have PAL set up since March but Partner Center shows 0 ACR',
    "we set up PAL for a customer last year and don't see any revenue in Partner Center",
    'how come Partner Center shows nothing although PAL is set up?',
    'PAL ist seit März eingerichtet, aber im Partner Center sehen wir 0 ACR',
    'We have CPOR approved but no usage shows up',
    'we see the association but $0 in insights',
    'error: Partner already exists when I run az managementpartner create',
    'terraform: partner_id must be a valid UUID',
    'CPOR claim says "Customer already associated with another partner"',
    'Our CPOR claim got rejected: "POE does not meet requirements"',
    'New-AzManagementPartner : The partner ID is not associated with your tenant',
    'Get-AzManagementPartner returns nothing',
    'MACC: customer bought our SaaS but it did not decrement their commitment',
  ])('%s is trouble, and tells nothing', (message) => {
    expect(read(message, nothingSaid).intent).toBe('troubleshoot')
    expect(told(read(message, nothingSaid))).toEqual([])
  })

  it.each(['still the same', 'still the same after using the location id', 'I used my service principal', 'so is PIM the problem?'])(
    'goes on with %s',
    (message) => {
      expect(read(message, inTrouble).intent).toBe('troubleshoot')
      expect(read(message, nothingSaid).intent).not.toBe('troubleshoot')
    },
  )
})

describe('which of the models', () => {
  it.each([
    ['which of them count for MACC?', 'unlocks'],
    ['which ones pay incentives?', 'unlocks'],
    ['which one survives a move from EA to MCA?', 'durability'],
    ['which of the models can several partners use at once?', 'partnersAtOnce'],
    ["which models need the customer's signature?", 'prerequisites'],
    ['welche davon brauchen eine Unterschrift vom Kunden?', 'prerequisites'],
  ])('%s lays %s of all six side by side, and tells nothing', (message, attribute) => {
    expect(asked(message)).toBe(`attribute ${modelIds.join(' ')} ${attribute}`)
    expect(told(read(message, nothingSaid))).toEqual([])
  })

  it('are those just compared', () => {
    expect(asked("which needs the customer's signature?", spokenOf('PAL', 'CPOR'))).toBe('attribute PAL CPOR prerequisites')
  })

  it('fits is no such question', () => {
    expect(read("which model is right for an SI on Azure in the customer's tenant?", nothingSaid).intent).toBe('advise')
  })
})

describe('a number, a date or a place', () => {
  it.each([
    ['how much ACR do I need for IP co-sell?', 'ipCoSell'],
    ['what percentage is the marketplace fee on renewals?', 'storeFee'],
    ['when is the deadline to register a deal', 'dealRegistration'],
    ['how long does MACC enrolment take?', 'azureBenefitEligible'],
    ['is marketplace rewards still a thing?', 'marketplaceRewards'],
    ['where do I find my location partner ID?', 'locationId'],
    ['what has to be in the proof of execution?', 'poe'],
  ])('%s is told of by the term %s', (message, term) => {
    const { intent, subject, goals } = read(message, nothingSaid)
    expect([intent, subject.terms.includes(term), goals]).toEqual(['glossary', true, []])
  })

  it('is asked of the term just explained where none is named', () => {
    const context: ReadingContext = { ...nothingSaid, lastTerms: ['coSell'] }
    expect(read('over which period?', context)).toMatchObject({ intent: 'glossary', subject: { terms: ['coSell'] } })
  })

  it('of a payout stays out of scope', () => {
    expect(read('how many euros per month would we get from Microsoft for 50k ACR?', nothingSaid).intent).toBe('outOfScope')
  })
})

describe('a model beside something else', () => {
  it.each([
    ["what's the difference between CPOR and TPOR?", 'CPOR', 'tpor'],
    ['PAL vs GDAP', 'PAL', 'gdap'],
    ['is PEC the same as PAL?', 'PAL', 'pec'],
    ['PAL or Lighthouse?', 'PAL', 'lighthouse'],
  ])('%s compares both', (message, model, term) => {
    const { intent, subject } = read(message, nothingSaid)
    expect([intent, subject.models, subject.terms.includes(term)]).toEqual(['compare', [model], true])
  })

  it.each([
    ['PAL and CPOR on the same customer, possible?', 'combine PAL CPOR'],
    ['what can CUA be combined with?', 'combine CUA'],
    ['mbs together with what?', 'combine MBS'],
  ])('%s', (message, what) => {
    expect(asked(message)).toBe(what)
  })
})
