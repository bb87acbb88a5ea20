import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blotted, scrubbed, sensitiveIn, withoutSecrets } from '../src/secrets.ts'

const found = (text: string): readonly string[] => sensitiveIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('what must never be repeated', () => {
  it.each([
    ['our tenant is 0f8fad5b-d9cb-469f-a165-70867728950e, thanks', ['identifier 0f8fad5b-d9cb-469f-a165-70867728950e']],
    ['ID 0F8FAD5B-D9CB-469F-A165-70867728950E', ['identifier 0F8FAD5B-D9CB-469F-A165-70867728950E']],
    ['ask jo.blogs+pal@mail.contoso.example about it', ['address jo.blogs+pal@mail.contoso.example']],
    ['the password is Tr0ub4dor&3', ['secret Tr0ub4dor&3']],
    ['client secret: "x8Q~abc_123"', ['secret x8Q~abc_123']],
    ['Kennwort=geheim-99', ['secret geheim-99']],
    ['mot de passe : azerty_42', ['secret azerty_42']],
    ['la contraseña es abc-1234', ['secret abc-1234']],
    ['api_key sk-live-12345', ['secret sk-live-12345']],
    ['DefaultEndpoints;AccountKey=abcdEFGH1234+/==', ['secret AccountKey=abcdEFGH1234+/==']],
    ['https://x.example/c?sv=1&sig=abc%2Bdef123', ['secret sig=abc%2Bdef123']],
    ['header eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl', ['secret eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl']],
    ['Endpoint=sb://x/;SharedAccessKey=abc+/=', ['secret SharedAccessKey=abc+/=']],
    ['BlobEndpoint=x;SharedAccessSignature=sv=2024', ['secret SharedAccessSignature=sv=2024']],
    [
      '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY----- is it',
      ['secret -----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'],
    ],
    ['Authorization: Bearer abcdefgh12345678', ['secret abcdefgh12345678']],
    ['Authorization: Basic dXNlcjpwYXNzMQ==', ['secret dXNlcjpwYXNzMQ==']],
    ['tenant 0f8fad5bd9cb469fa16570867728950e', ['identifier 0f8fad5bd9cb469fa16570867728950e']],
    ['password: hunter2@mail.contoso.example', ['secret hunter2@mail.contoso.example']],
    ['k Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdI', ['secret Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdI']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'we forgot the password',
    'is the secret sauce of our product',
    'the token price is two euros',
    'a basic pay-as-you-go subscription',
    'the bearer certificates of the customer',
    'our CUA GUID must stand in the template',
    'Provider-Managed-Resource-Group-Deployment',
    'CPOR @ the customer, 24/7',
    'on 2027-03-01 at 10:30',
  ])('%s: is nothing of the kind', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is found wherever it stands among other words', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 8 }), (id, before, after) => {
        expect(found(`${before} ${id} ${after}`)).toEqual([`identifier ${id}`])
      }),
      { numRuns: 50 },
    )
  })

  const key = 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdI'

  it('is found in a message as long as any that is read', () => {
    expect(found(`${'so '.repeat(40_000).slice(0, 100_000 - key.length)}${key}`)).toEqual([`secret ${key}`])
  })

  it('is found to its end, however long it is', () => {
    expect(found(`the key ${key.repeat(20)}== is new`)).toEqual([`secret ${key.repeat(20)}==`])
  })

  it.each([
    `password${' '.repeat(99_000)}`,
    `password${' is'.repeat(33_000)}`,
    '-eyJ'.repeat(25_000),
    '-a'.repeat(50_000),
    'bearer '.repeat(14_000),
    '-----BEGIN A-----'.repeat(6_000),
  ])('is looked for in a time that grows with the text: %#', { timeout: 5_000 }, (text) => {
    expect(found(text).length).toBeLessThan(2)
  })

  it('lies within the text, in order and without overlap, whatever is written', () => {
    const piece = fc.constantFrom(
      'password',
      ':',
      '=',
      'a@b.co',
      'AccountKey=',
      'x9Y',
      '-',
      ' ',
      'eyJ',
      '0f8fad5b-d9cb-469f-a165-70867728950e',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of sensitiveIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a line of a log', () => {
  const guid = fc.uuid()
  const address = fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9.]{0,10}$/), fc.stringMatching(/^[a-z]{2,10}$/))
    .map(([name, host]) => `${name}@${host}.com`)
  const token = fc
    .tuple(fc.base64String({ minLength: 20 }), fc.base64String({ minLength: 20 }))
    .map(([a, b]) => `eyJ${a.replace(/[+/=]/g, 'x')}.${b.replace(/[+/=]/g, 'x')}.sig`)
  const word = fc.stringMatching(/^[ ,;:"'(){}]{0,3}$/)

  it('leaves no GUID, e-mail address or token, wherever it stands', () => {
    fc.assert(
      fc.property(word, fc.oneof(guid, address, token), word, (before, secret, after) => {
        expect(scrubbed(`${before}${secret}${after}`)).not.toContain(secret)
      }),
    )
  })

  it.each([
    ['Authorization: Bearer abcdefgh12345678', 'abcdefgh12345678'],
    ['AccountName=a;AccountKey=Zm9vYmFy+/==;x', 'Zm9vYmFy'],
    ['https://a.blob.core.windows.net/c?sv=1&sig=abc%2F123', 'abc%2F123'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', 'MIIE'],
    ['client_secret=hunter2&x', 'hunter2'],
    ['Endpoint=sb://x/;SharedAccessKey=abc+/=', 'abc+/='],
    ['Authorization: Basic abcdefgh', 'abcdefgh'],
  ])('leaves no secret of %s', (text, secret) => {
    expect(scrubbed(text)).not.toContain(secret)
  })

  it('leaves everything else as it is', () => {
    const line = '{"level":"info","reference":"AB2CD3EF","port":3978,"at":["at /srv/bot/node_modules/Secret/token/dist2/keyFile.pem:12:3"]}'
    expect(scrubbed(line)).toBe(line)
  })
})

describe('what is sensitive', () => {
  it('is blotted out where the text is to keep its length', () => {
    const text = 'key x9Y for jo@contoso.example'
    expect(blotted(text, [{ kind: 'secret', start: 4, end: 7 }])).toBe('key ••• for jo@contoso.example')
  })

  it('is told by its kind where it is no secret', () => {
    const text = 'Bearer abcdefgh12345678 of jo@contoso.example in 0f8fad5b-d9cb-469f-a165-70867728950e'
    expect(withoutSecrets(text)).toBe(`Bearer ${'•'.repeat(16)} of [address] in [guid]`)
  })
})
