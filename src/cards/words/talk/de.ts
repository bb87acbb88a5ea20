import type { Talk } from '../shape.ts'

export const de: Talk = {
  welcome: {
    title: 'Attribution Advisor',
    text: 'Ich bin ein Bot. Ich sage Ihnen, welches Microsoft-Zuordnungsmodell zu welchem Teil einer Umgebung passt: PAL, CUA, DPOR, CPOR, MBS oder PRACR. Jede Aussage nennt ihre Quelle.',
    points: [
      'Beschreiben Sie Ihre Lage in eigenen Worten, oder beantworten Sie eine Frage nach der anderen.',
      'Fragen Sie nach einem Modell, vergleichen Sie Modelle, oder fragen Sie nach Gründen, nach „Was wäre, wenn“ und nach der Einrichtung.',
      'Auszahlungsbeträge kenne ich nicht, Ihr Partner Center sehe ich nicht, und ich ändere dort nichts.',
    ],
    tryThis: 'Beginnen Sie hiermit, oder schreiben Sie einfach:',
  },
  help: {
    title: 'Was Sie sagen können',
    examples: [
      ['Eine Empfehlung bekommen', 'Wir betreiben Azure für einen Kunden mit MCA, bereitgestellt mit Terraform'],
      ['Etwas nachschlagen', 'Was ist PAL? · Wer setzt DPOR? · CPOR und DPOR vergleichen'],
      ['Die Antwort hinterfragen', 'Warum nicht CUA? · Was wäre mit einem EA? · Wer sagt das?'],
      ['Sie umsetzen', 'Wie richte ich PAL ein? · PAL ist verknüpft, aber es erscheint kein ACR'],
      ['Die Kontrolle behalten', 'Zeig meine Angaben · Rückgängig · Neu beginnen'],
    ],
  },
  textOnly: { on: 'Ab jetzt antworte ich in reinem Text.', off: 'Ab jetzt antworte ich mit Karten.' },
  myData: {
    title: 'Was ich über Sie speichere',
    text: 'Mehr speichere ich von dieser Unterhaltung nicht. Nachrichten und Kennungen speichere ich nicht, von Namen nur eine Prüfzahl, die sie nicht verrät.',
    turns: 'Bisherige Nachrichten',
    language: 'Sprache',
    undo: 'Frühere Stände, zum Rückgängigmachen',
    earlier: 'Nur in früheren Ständen gesagt',
    since: 'Gespeichert seit',
    until: 'Gespeichert bis',
    messages: 'Prüfzahlen der letzten Nachrichten, gegen doppelte Verarbeitung',
    changes: 'Bisherige Änderungen',
    last: 'Zuletzt gefragt und besprochen',
    mark: 'Prüfzahl des Namens',
    feedback: 'Rückmeldung von hier, mit einer Prüfzahl der Person und der Entscheidung als Code',
    like: 'Hilfreich',
    dislike: 'Nicht hilfreich',
  },
  forgotten: {
    title: 'Alles ist vergessen',
    text: 'Von dieser Unterhaltung und den Rückmeldungen darin ist nichts mehr gespeichert. Sie können jederzeit neu beginnen.',
  },
  report: {
    title: 'Eine falsche Regel melden',
    text: 'Kopieren Sie dies und senden Sie es an die Stelle, die diesen Berater betreut, zusammen mit Ihrer Erwartung und Ihrer Quelle:',
  },
  refusedInput: {
    guidAsPartnerId: (input: string) => `„${input}“: Das sieht nach einer GUID aus. Eine Partner-ID ist eine reine Zahl, etwa 1234567.`,
    lettersInFront: (input: string) => `„${input}“: Geben Sie nur die Zahl ein, ohne Buchstaben davor.`,
    notDigits: (input: string) => `„${input}“: Eine Partner-ID besteht nur aus Ziffern, etwa 1234567.`,
    unlikelyLength: (input: string) =>
      `„${input}“: Das ist zu kurz oder zu lang für eine Partner-ID. Prüfen Sie, ob Sie sich vertippt haben.`,
    globalPartnerId: (input: string) => `„${input}“: Das ist Ihre globale Partner-ID. Geben Sie die ID eines Standorts ein.`,
    pidInFront: (input: string) => `„${input}“: Lassen Sie pid- weg. Der Befehl setzt es dort ein, wo es hingehört.`,
    notGuid: (input: string) => `„${input}“: Eine GUID hat 32 hexadezimale Ziffern in fünf Gruppen.`,
    zeroGuid: (input: string) => `„${input}“: Diese GUID besteht nur aus Nullen. Geben Sie Ihre eigene ein.`,
    notText: (input: string) => `„${input}“: Verwenden Sie nur Buchstaben, Ziffern, Punkte, Bindestriche, Unterstriche und Klammern.`,
  },
  formLead: 'Ändern Sie, was Sie möchten; was leer bleibt, bleibt unverändert.',
  newPart: 'Ein neuer Teil',
  greeting: 'Guten Tag! Welche Umgebung sehen wir uns an?',
  greetingBack: 'Willkommen zurück! Ihre Angaben sind noch da.',
  thanks: 'Gern geschehen. Schreiben Sie jederzeit, wenn sich etwas ändert.',
  outOfScope: {
    title: 'Das liegt außerhalb meines Wissens',
    text: 'Ich kann sagen, welches Zuordnungsmodell passt, und PAL, CUA, DPOR, CPOR, MBS und PRACR erklären, vergleichen und bei der Einrichtung helfen. Beschreiben Sie Ihre Lage, oder wählen Sie:',
  },
  apology: {
    title: 'Bei mir ist etwas schiefgegangen',
    text: 'Nichts von Ihren Angaben ist verloren. Bitte versuchen Sie es noch einmal; wenn es wieder geschieht, geben Sie diese Referenz weiter:',
  },
}
