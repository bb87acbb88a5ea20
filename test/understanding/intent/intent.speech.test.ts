import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/knowledge/language.ts'
import { read } from '../../../src/understanding/read.ts'
import { type Intent, intents, type ReadingContext } from '../../../src/understanding/reading.ts'
import { nothingSaid } from '../support.ts'

/** After an answer that recommended PAL and CUA for a customer's Azure. */
const afterAnswer: ReadingContext = {
  ...nothingSaid,
  parts: [{ cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'ea' }],
  lastModels: ['PAL', 'CUA'],
}
type Heard = Readonly<Record<Language, readonly (readonly [Intent, string])[]>>

const atFirst: Heard = {
  en: [
    ['lookup', "Explain partner admin link to me like I'm five"],
    ['check', 'Would DPOR be any good for a pay-as-you-go subscription?'],
    ['glossary', 'I keep hearing MACC, remind me?'],
    ['troubleshoot', 'Our CPOR claim has sat in review for three weeks'],
    ['howTo', 'Which buttons do I press to link my partner ID?'],
    ['overview', 'Run me through every attribution option you know'],
    ['compare', 'Where do PAL and DPOR part ways?'],
    ['outOfScope', 'any chance of a recipe for lasagne?'],
    ['person', 'Is there a human behind this I could ring?'],
    ['greeting', 'morning all'],
  ],
  de: [
    ['compare', 'Was unterscheidet CPOR eigentlich von DPOR?'],
    ['check', 'Verträgt sich CUA mit Azure Batch?'],
    ['troubleshoot', 'Seit dem Verknüpfen von PAL bleibt das Dashboard leer'],
    ['glossary', 'Wofür steht eigentlich MCA-E?'],
    ['attribute', 'Wer kümmert sich um den Eintrag beim DPOR?'],
    ['outOfScope', 'Kannst du mir Kinokarten besorgen?'],
    ['help', 'Wozu bist du gut?'],
  ],
  fr: [
    ['compare', "PAL et CPOR, c'est la même chose ?"],
    ['attribute', 'Le lien PAL tient combien de temps ?'],
    ['check', 'CUA avec du Terraform, ça passe ?'],
    ['glossary', 'Que signifie le sigle ACR ?'],
    ['overview', 'Fais-moi le tour des six mécanismes'],
    ['troubleshoot', 'Notre revendication CPOR a été refusée'],
  ],
  es: [
    ['lookup', '¿Me cuentas de qué va lo de PRACR?'],
    ['attribute', '¿Quién da de alta el DPOR, nosotros o el cliente?'],
    ['check', '¿Vale PAL para Power Platform?'],
    ['troubleshoot', 'Hicimos el PAL hace un mes y Partner Center sigue a cero'],
    ['howTo', '¿Qué pasos sigo para dar de alta un CPOR?'],
    ['outOfScope', '¿Me recomiendas un buen hotel en Sevilla?'],
  ],
  ja: [
    ['attribute', 'DPORの登録は誰がやるの?'],
    ['compare', 'PALとCPORはどう違いますか'],
    ['glossary', 'MACCって何の略?'],
    ['troubleshoot', 'CPORの申請が却下されました'],
    ['check', 'CUAはTerraformでも大丈夫?'],
  ],
}

const amid: Heard = {
  en: [
    ['whatIf', 'and for a CSP deal?'],
    ['why', 'What tipped the scales for PAL?'],
    ['undo', 'scratch that last bit'],
    ['showFacts', "can I have a recap of what you've got on us?"],
    ['reset', 'wipe the slate, different client'],
    ['thanks', 'cheers, spot on'],
    ['sources', 'who told you that?'],
    ['combine', 'should I worry about running the two side by side?'],
    ['howTo', 'Right, so where do I start?'],
    ['advise', "They've just hired a second consultancy for the network bit."],
  ],
  de: [
    ['whatIf', 'Und unter CSP?'],
    ['howTo', 'Wie jetzt weiter?'],
    ['combine', 'Schließen sich die beiden aus?'],
    ['advise', 'Der Kunde hat inzwischen einen zweiten Dienstleister im Boot.'],
    ['thanks', 'Supi, hat mir sehr weitergeholfen'],
    ['sources', 'Worauf stützt du dich da?'],
    ['person', 'Ich glaube, bei CUA liegst du falsch'],
  ],
  fr: [
    ['whatIf', 'Et en CSP, ça donnerait quoi ?'],
    ['howTo', "Qu'est-ce que je fais maintenant ?"],
    ['combine', 'On peut cumuler les deux ?'],
    ['person', "Chez Microsoft, je m'adresse à qui ?"],
    ['thanks', 'Nickel, je te remercie'],
    ['sources', "Tu tiens ça d'où ?"],
  ],
  es: [
    ['whatIf', '¿Y con CSP?'],
    ['howTo', '¿Qué hago ahora?'],
    ['combine', '¿Puedo usar los dos a la vez?'],
    ['why', '¿Por qué te decantas por PAL?'],
    ['reset', 'Empecemos de cero con otro cliente'],
    ['thanks', 'vale, clarísimo'],
  ],
  ja: [
    ['whatIf', 'CSPの場合は?'],
    ['howTo', '次は何をすればいいですか'],
    ['combine', '両方使ってもいい?'],
    ['person', 'マイクロソフトの誰に相談すればいいですか'],
    ['thanks', '助かります!'],
    ['sources', 'どこの資料に書いてありますか'],
  ],
}
const rowsOf = (heard: Heard): readonly (readonly [string, Language, Intent])[] =>
  languages.flatMap((language) => heard[language].map(([intent, message]) => [message, language, intent] as const))

describe('at first', () => {
  it.each(rowsOf(atFirst))('"%s" in %s means %s', (message, language, intent) => {
    expect(read(message, { ...nothingSaid, language }).intent).toBe(intent)
  })
})

describe('after an answer', () => {
  it.each(rowsOf(amid))('"%s" in %s means %s', (message, language, intent) => {
    expect(read(message, { ...afterAnswer, language }).intent).toBe(intent)
  })
})

describe('the messages', () => {
  it('are of every intent but why it asks', () => {
    const heard = new Set([atFirst, amid].flatMap(rowsOf).map(([, , intent]) => intent))
    expect(intents.filter((intent) => !heard.has(intent))).toEqual(['whyAsk'])
  })
})
