import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { languageOf } from '../../../src/understanding/text/language.ts'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { tokenise } from '../../../src/understanding/text/tokens.ts'

const language = (text: string, fallback: Language = 'en') => languageOf(tokenise(normalise(text)), fallback)

describe('the language of a message', () => {
  it.each<[string, Language]>([
    ['We look after the servers of a small brewery and they own the subscription.', 'en'],
    ['Wir kümmern uns um die Server einer kleinen Brauerei, das Abo gehört ihr.', 'de'],
    ['Nous nous occupons des serveurs dans le centre de données du client.', 'fr'],
    ['Nos ocupamos de los servidores de una bodega y la suscripción es del cliente.', 'es'],
    ['小さな醸造所のサーバーを運用しています。', 'ja'],
    ['Azureのlanding zoneをBicepでdeployしています。', 'ja'],
    ['Wir haben ein Managed Services Agreement mit dem Kunden, the usual one.', 'de'],
  ])('%s is in %s', (text, expected) => {
    expect(language(text)).toBe(expected)
  })

  it.each<[string, Language]>([
    ['Azure EA Contributor', 'de'],
    ['CPOR?', 'fr'],
    ['', 'ja'],
    ['12 34 🙂', 'es'],
  ])('%s does not tell, so that it is left to the conversation', (text, fallback) => {
    expect(language(text, fallback)).toBeNull()
  })

  it('is not changed by one foreign little word', () => {
    expect(language('Azure la', 'de')).toBeNull()
  })

  it('is read off the beginning, however long the rest is', () => {
    expect(language(`Wir sind der Partner und das ist die Frage. ${'word '.repeat(5000)}`)).toBe('de')
  })
})
