import type { Language } from '../../knowledge/language.ts'

/** What only Teams itself says: in dialogs, in the search of the message box, and to what is no text. */
interface EdgeWords {
  readonly textOnly: string
  readonly tooFast: string
  readonly dialogTitle: string
  readonly insert: string
  readonly nothingFound: string
  readonly term: string
}

export const edgeWords: Readonly<Record<Language, EdgeWords>> = {
  en: {
    textOnly: 'I can read text only, no files, pictures or voice. Paste the words and I will read them.',
    tooFast: 'That was more than I can answer at once. Please wait ten seconds and say it again.',
    dialogTitle: 'Recommend attribution',
    insert: 'Insert into the conversation',
    nothingFound: 'No model or term by that name. Try pal, macc or co-sell.',
    term: 'Term',
  },
  de: {
    textOnly: 'Ich kann nur Text lesen, keine Dateien, Bilder oder Sprache. Fügen Sie die Worte ein, dann lese ich sie.',
    tooFast: 'Das war mehr, als ich auf einmal beantworten kann. Bitte warten Sie zehn Sekunden und sagen Sie es noch einmal.',
    dialogTitle: 'Attribution empfehlen',
    insert: 'In die Unterhaltung einfügen',
    nothingFound: 'Kein Modell oder Begriff dieses Namens. Versuchen Sie pal, macc oder co-sell.',
    term: 'Begriff',
  },
  fr: {
    textOnly: 'Je ne lis que du texte, ni fichiers, ni images, ni voix. Collez les mots et je les lirai.',
    tooFast: 'C’était plus que ce à quoi je peux répondre d’un coup. Attendez dix secondes et redites-le, s’il vous plaît.',
    dialogTitle: 'Recommander l’attribution',
    insert: 'Insérer dans la conversation',
    nothingFound: 'Aucun modèle ou terme de ce nom. Essayez pal, macc ou co-sell.',
    term: 'Terme',
  },
  es: {
    textOnly: 'Solo puedo leer texto, no archivos, imágenes ni voz. Pegue las palabras y las leeré.',
    tooFast: 'Fue más de lo que puedo responder a la vez. Espere diez segundos y dígalo de nuevo, por favor.',
    dialogTitle: 'Recomendar atribución',
    insert: 'Insertar en la conversación',
    nothingFound: 'Ningún modelo o término con ese nombre. Pruebe pal, macc o co-sell.',
    term: 'Término',
  },
  ja: {
    textOnly: '読めるのは文字だけです。ファイル、画像、音声は読めません。文章を貼り付けてください。',
    tooFast: '一度に答えられる量を超えました。十秒ほど待ってから、もう一度お願いします。',
    dialogTitle: 'アトリビューションを推奨',
    insert: '会話に挿入',
    nothingFound: 'その名前のモデルや用語はありません。pal、macc、co-sell などをお試しください。',
    term: '用語',
  },
}
