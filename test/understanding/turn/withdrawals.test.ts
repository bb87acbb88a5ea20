import { describe, expect, it } from 'vitest'
import type { PartFacts } from '../../../src/knowledge/facts.ts'
import type { Language } from '../../../src/knowledge/language.ts'
import { read } from '../../../src/understanding/read.ts'
import type { ReadingContext, Withdrawal } from '../../../src/understanding/reading.ts'
import { after as knowing } from '../support.ts'

const estate: readonly PartFacts[] = [
  { cloud: 'azure', tenant: 'customer', agreement: 'ea', access: 'rbac', underCounted: 'yes' },
  { cloud: 'dynamics365', tenant: 'customer', agreement: 'csp' },
]
const [azure = {}] = estate
const inWords = (withdrawal: Withdrawal): string => {
  if (withdrawal.kind === 'goal') return `goal ${withdrawal.goal}`
  if (withdrawal.kind === 'fact') return `fact ${withdrawal.fact}`
  if (withdrawal.kind === 'place') return `place ${withdrawal.at}`
  const facts = Object.entries(withdrawal.facts).map(([fact, value]) => `${fact}=${value}`)
  return ['part', ...(withdrawal.name === undefined ? [] : [withdrawal.name]), ...facts].join(' ')
}
const taken = (message: string, parts: readonly PartFacts[], language: Language = 'en'): string =>
  takenFrom({ ...knowing(parts), language }, message)
const takenFrom = (context: ReadingContext, message: string): string => read(message, context).withdrawn.map(inWords).sort().join(', ')

const customers = ['contoso', 'fabrikam', 'fourth coffee', 'müller & söhne', 'コントソ']
/** The same estate, of customers who have names. */
const called = (language: Language = 'en'): ReadingContext => ({
  ...knowing(estate),
  language,
  bearsName: (name) => customers.includes(name.toLowerCase()),
})

describe('of an estate in which another partner has the record', () => {
  it.each(['Please strike that thing about the other partner', 'forget what I said about the other partner, wrong client'])(
    '%s',
    (message) => {
      expect(taken(message, [{ cloud: 'dynamics365', existingRecord: 'otherPartner' }])).toBe('fact existingRecord')
    },
  )
})

describe('of an estate of two parts', () => {
  it.each<[string, string, Language?]>([
    ['forget the Dynamics part', 'part cloud=dynamics365'],
    ['Drop Azure.', 'part cloud=azure'],
    ['Please leave out the Dynamics workload.', 'part cloud=dynamics365'],
    ['scrap Business Central', 'part cloud=dynamics365'],
    ['remove Azure from this', 'part cloud=azure'],
    ['ignore what I said about Dynamics', 'part cloud=dynamics365'],
    ['the Dynamics project fell through', 'part cloud=dynamics365'],
    ['Dynamics is off the table', 'part cloud=dynamics365'],
    ['Dynamics is not happening after all', 'part cloud=dynamics365'],
    ['never mind Azure', 'part cloud=azure'],
    ['Vergiss Dynamics.', 'part cloud=dynamics365', 'de'],
    ['Dynamics fällt weg.', 'part cloud=dynamics365', 'de'],
    ['Lass Azure weg.', 'part cloud=azure', 'de'],
    ['Oubliez Dynamics.', 'part cloud=dynamics365', 'fr'],
    ["Dynamics tombe à l'eau.", 'part cloud=dynamics365', 'fr'],
    ['Olvida Dynamics.', 'part cloud=dynamics365', 'es'],
    ['Quita Azure.', 'part cloud=azure', 'es'],
    ['Dynamicsは忘れてください。', 'part cloud=dynamics365', 'ja'],
    ['Azureの件は中止になりました。', 'part cloud=azure', 'ja'],
  ])('"%s" takes away the %s', (message, expected, language) => {
    expect(taken(message, estate, language)).toBe(expected)
  })
})

describe('a part is taken away by its place', () => {
  it.each<[string, string, Language?]>([
    ['remove the second part', 'place 1'],
    ['remove part 2', 'place 1'],
    ['drop the last one, please', 'place 1'],
    ['The first customer is cancelled.', 'place 0'],
    ['Bitte den ersten Teil entfernen.', 'place 0', 'de'],
    ['Streiche Nummer 2.', 'place 1', 'de'],
    ['enlever la première', 'place 0', 'fr'],
    ['Enlevez la première, s’il vous plaît.', 'place 0', 'fr'],
    ['supprime la deuxième partie', 'place 1', 'fr'],
    ['elimina la última parte', 'place 1', 'es'],
    ['2番目の部分を削除してください', 'place 1', 'ja'],
  ])('by "%s"', (message, expected, language) => {
    expect(taken(message, estate, language)).toBe(expected)
    expect(read(message, { ...knowing(estate), language: language ?? 'en' }).intent).toBe('advise')
  })

  it.each([
    ['forget the first thing I said'],
    ['forget the first two'],
    ['drop 2 of them'],
    ['remove part 9'],
    ['should we drop the second one?'],
    ['how do I remove the second part'],
    ['first, never mind'],
  ])('and not by "%s"', (message) => {
    expect(taken(message, estate)).toBe('')
  })
})

const product: readonly PartFacts[] = [
  { cloud: 'azure', tenant: 'partner', role: 'softwareVendor' },
  { cloud: 'azure', tenant: 'customer', deployment: 'marketplaceApp' },
]

describe('a part is taken away by what it is', () => {
  it.each<[string, string, Language?]>([
    ['drop the one in our tenant', 'place 0'],
    ["drop the one in the customers' subscriptions", 'place 1'],
    ['forget the SaaS', 'place 0'],
    ['ignore the managed app part', 'place 1'],
    ['we dropped the first', 'place 0'],
    ["the first one isn't relevant any more", 'place 0'],
    ['leave the second customer out', 'place 1'],
    ['Lass die Managed App weg.', 'place 1', 'de'],
    ['Oublie le SaaS.', 'place 0', 'fr'],
  ])('by "%s"', (message, expected, language) => {
    expect(taken(message, product, language)).toBe(expected)
  })

  it('or by words that the writer used of it', () => {
    const quotes = ['landing zone\ncustomer tenant', 'data platform\ncustomer tenant']
    const { withdrawn } = read('leave the landing zone out', { ...knowing([{ tenant: 'customer' }, { tenant: 'customer' }]), quotes })
    expect(withdrawn.map(inWords)).toEqual(['place 0'])
  })

  it.each<[string, string, Language?]>([
    ['only the second one matters', 'place 0'],
    ['just the managed app please', 'place 0'],
    ['only the SaaS', 'place 1'],
    ['only the one in our tenant', 'place 1'],
    ['nur die Managed App, bitte', 'place 0', 'de'],
  ])('when another is kept by "%s"', (message, expected, language) => {
    expect(taken(message, product, language)).toBe(expected)
  })

  it('with all others that are not kept', () => {
    expect(taken('the Azure one only', [{ cloud: 'modernWork' }, { cloud: 'azure' }, { cloud: 'dynamics365' }])).toBe('place 0, place 2')
  })

  it.each([
    ['drop the one on Azure'],
    ['drop the one in China'],
    ['only us'],
    ['only Azure and the SaaS'],
    ['what about only the SaaS?'],
    ['is it only the second one?'],
  ])('and not by "%s", which describes no single one', (message) => {
    expect(taken(message, product)).not.toMatch(/place|fact/)
  })

  it('and by no answer to what was asked', () => {
    const [withdrawn] = [read('only the managed app', knowing(product, 'deployment')).withdrawn]
    expect(withdrawn).toEqual([])
  })
})

describe('what a sentence before named', () => {
  it('is taken back by one that points at it', () => {
    const told = 'That other partner holding the claim was corridor talk. Please disregard it.'
    expect(taken(told, [{ cloud: 'security', existingRecord: 'otherPartner' }])).toBe('fact existingRecord')
  })

  it('stands where the one behind takes back something else', () => {
    const told = 'The other partner still holds the claim. Please disregard my first mail.'
    expect(taken(told, [{ cloud: 'security', existingRecord: 'otherPartner' }])).toBe('')
  })
})

describe('what is somewhere else', () => {
  it.each([['forget about Azure in our lab'], ['we also have our own PoC subscription, ignore that']])(
    'is not what stands: "%s" takes nothing away',
    (message) => {
      const { withdrawn, parts } = read(message, knowing([{ cloud: 'azure', tenant: 'customer' }]))
      expect(withdrawn).toEqual([])
      expect(parts).toEqual([])
    },
  )
})

describe('of what is known of one part', () => {
  it.each<[string, string, Language?]>([
    ['forget the AKS bit', 'fact underCounted'],
    ['forget the EA', 'fact agreement'],
    ['scratch the agreement', 'fact agreement'],
    ['ignore what I said about access', 'fact access'],
    ['I take back that we are Owner', 'fact access'],
    ['forget how they buy', 'fact agreement'],
    ['leave out the tenant', 'fact tenant'],
    ['drop the incentives', 'goal incentives'],
    ['forget the designation', 'goal designation'],
    ['never mind the MACC', 'goal macc'],
    ['skip the co-sell part', 'goal ipCoSell'],
    ['Vergiss den EA.', 'fact agreement', 'de'],
    ['Streich das mit AKS.', 'fact underCounted', 'de'],
    ["Oubliez l'EA.", 'fact agreement', 'fr'],
    ['Laissez tomber AKS.', 'fact underCounted', 'fr'],
    ['Olvida el EA.', 'fact agreement', 'es'],
    ['Olvida lo de AKS.', 'fact underCounted', 'es'],
    ['EAのことは忘れてください。', 'fact agreement', 'ja'],
  ])('"%s" takes away the %s', (message, expected, language) => {
    expect(taken(message, [azure], language)).toBe(expected)
  })
})

describe('a customer is taken away by name', () => {
  it.each<[string, string, Language?]>([
    ['Take Contoso off, we lost that deal.', 'part Contoso'],
    ['forget Contoso', 'part Contoso'],
    ['I changed my mind about Contoso, they are gone', 'part Contoso'],
    ['FABRIKAM is off the table.', 'part FABRIKAM'],
    ['the Fabrikam deal fell through', 'part Fabrikam'],
    ['Contoso has cancelled, take it out', 'part Contoso'],
    ['we lost Contoso to somebody else', 'part Contoso'],
    ['forget everything about Fourth Coffee, please', 'part Fourth Coffee'],
    ['drop contoso and fabrikam', 'part contoso, part fabrikam'],
    ['Vergiss Contoso, das hat sich erledigt.', 'part Contoso', 'de'],
    ['Lass Fabrikam weg.', 'part Fabrikam', 'de'],
    ['Müller & Söhne ist abgesprungen.', 'part Müller & Söhne', 'de'],
    ['Oubliez Contoso.', 'part Contoso', 'fr'],
    ["Oubliez Contoso s'il vous plaît.", 'part Contoso', 'fr'],
    ['Nous avons perdu Contoso.', 'part Contoso', 'fr'],
    ['Quita Contoso, por favor.', 'part Contoso', 'es'],
    ['Fabrikam se fue.', 'part Fabrikam', 'es'],
    ['Contosoは忘れてください。', 'part Contoso', 'ja'],
    ['コントソの件はなくなりました。', 'part コントソ', 'ja'],
  ])('by "%s"', (message, expected, language) => {
    expect(takenFrom(called(language), message)).toBe(expected)
    expect(read(message, called(language)).intent).toBe('advise')
  })

  it.each([
    ["drop Contoso's Dynamics", 'part Contoso cloud=dynamics365'],
    ['forget the Azure part of Contoso', 'part Contoso cloud=azure'],
    ['Contoso dropped Azure', 'part Contoso cloud=azure'],
    ['drop the EA at Contoso', 'fact agreement'],
    ["forget Contoso's agreement", 'fact agreement'],
  ])('only as far as it is said: "%s"', (message, expected) => {
    expect(takenFrom(called(), message)).toBe(expected)
  })

  it.each<[string, Language?]>([
    ['Contoso cancelled the meeting'],
    ['the admin from Contoso is gone'],
    ['skip the workshop with Contoso'],
    ['should we drop Contoso?'],
    ['what if we lost Contoso'],
    ["don't forget Contoso"],
    ['we lost Northwind'],
    ['I changed my mind about Contoso, it is an MCA'],
    ['suppose we lost Contoso'],
    ['how do I remove Contoso from PAL'],
    ['仮にコントソを除外したら', 'ja'],
  ])('and not by "%s"', (message, language) => {
    expect(takenFrom(called(language), message)).toBe('')
  })

  it('with what is said of it in passing, and with nothing that is said of another', () => {
    const valuesIn = (message: string) => read(message, called()).parts.flatMap(({ proposals }) => proposals.map(({ value }) => value))
    expect(valuesIn('Drop Contoso, they are on an MCA anyway.')).toEqual([])
    expect(valuesIn('Drop Contoso, Fabrikam is on an MCA.')).toEqual(['mca'])
  })

  it('in a time that grows with the length of the message only', () => {
    const long = `${'forget it and '.repeat(4000)}Contoso`
    const begun = performance.now()
    takenFrom(called(), long)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

describe('nothing is taken away', () => {
  it.each([
    ['forget the Power BI part'],
    ['drop CSP'],
    ['forget the reseller'],
    ['never mind'],
    ["don't forget that we are Owner"],
    ['we never drop a customer'],
    ['the EA is signed'],
    ['thanks, forget it'],
  ])('by "%s" where nothing of the kind is known', (message) => {
    expect(taken(message, [azure])).toBe('')
  })

  it.each([
    ['Does PAL still count if we drop the EA?', 'check'],
    ['What would change for PAL if we dropped the EA?', 'whatIf'],
    ['Forget Azure. Is PAL allowed under CSP?', 'check'],
  ])('where it is only asked about: "%s"', (message, intent) => {
    expect(taken(message, estate)).toBe('')
    expect(read(message, knowing(estate)).intent).toBe(intent)
  })

  it('of an empty conversation', () => {
    expect(taken('forget the Azure part', [])).toBe('')
    expect(taken('Ignore our Dynamics estate. Azure on EA.', [])).toBe('')
  })
})

describe('what is taken back', () => {
  it('is not stated in the same breath', () => {
    expect(read('forget the EA', knowing([azure])).parts).toEqual([])
    expect(read('drop the incentives', knowing([azure])).goals).toEqual([])
  })

  it('gives way to what is said instead', () => {
    const { withdrawn, parts } = read('Forget the EA. They are on an MCA.', knowing([azure]))
    expect(withdrawn.map(inWords)).toEqual(['fact agreement'])
    expect(parts.flatMap(({ proposals }) => proposals.map(({ value }) => value))).toEqual(['mca'])
  })

  it('is still advice', () => {
    expect(read('forget the Dynamics part', knowing(estate)).intent).toBe('advise')
    expect(read('drop the incentives', knowing([azure])).intent).toBe('advise')
  })
})

describe('what was wrong', () => {
  const standing: readonly PartFacts[] = [{ cloud: 'azure', tenant: 'customer', agreement: 'ea' }]

  it.each<[string, Language]>([
    ['sorry I was wrong about the EA', 'en'],
    ['das mit dem EA stimmt nicht', 'de'],
    ["je me suis trompé sur l'EA", 'fr'],
    ['me equivoqué con el EA', 'es'],
  ])('is taken back by "%s" in %s', (message, language) => {
    expect(taken(message, standing, language)).toBe('fact agreement')
  })

  it('is not taken back where something is put in its place', () => {
    expect(taken("scrap that, it's Dynamics not Azure", standing)).toBe('')
  })
})
