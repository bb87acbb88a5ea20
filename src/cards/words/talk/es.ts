import type { Talk } from '../shape.ts'

export const es: Talk = {
  welcome: {
    title: 'Attribution Advisor',
    text: 'Soy un bot. Le digo qué modelo de atribución de Microsoft encaja con qué parte de un entorno: PAL, CUA, DPOR, CPOR, MBS o PRACR. Cada afirmación cita su fuente.',
    points: [
      'Describa su situación con sus palabras o responda a una pregunta cada vez.',
      'Pregunte por un modelo, compare modelos o pregunte por qué, qué pasaría si y cómo configurarlo.',
      'No conozco importes de pago, no veo su Partner Center y no cambio nada allí.',
    ],
    tryThis: 'Pruebe uno de estos botones o simplemente escriba:',
  },
  help: {
    title: 'Qué puede decir',
    examples: [
      ['Obtener una recomendación', 'Operamos Azure para un cliente con MCA, desplegado con Terraform'],
      ['Consultar algo', '¿Qué es PAL? · ¿Quién establece DPOR? · Comparar CPOR y DPOR'],
      ['Preguntar por la respuesta', '¿Por qué no CUA? · ¿Y si fuera un EA? · ¿Quién lo dice?'],
      ['Ponerla en práctica', '¿Cómo configuro PAL? · PAL está vinculado pero no aparece ACR'],
      ['Mantener el control', 'Mostrar mis datos · Deshacer · Empezar de nuevo'],
    ],
  },
  textOnly: { on: 'A partir de ahora respondo en texto sin formato.', off: 'A partir de ahora respondo con tarjetas.' },
  myData: {
    title: 'Qué guardo sobre usted',
    text: 'Esto es todo lo que guardo de esta conversación. No guardo mensajes ni identificadores, y de un nombre solo una huella que no lo revela.',
    turns: 'Mensajes hasta ahora',
    language: 'Idioma',
    undo: 'Estados anteriores, para deshacer',
    earlier: 'Dicho solo en estados anteriores',
    since: 'Guardado desde',
    until: 'Guardado hasta',
    messages: 'Huellas de los últimos mensajes, contra un doble proceso',
    changes: 'Cambios hasta ahora',
    last: 'Última pregunta y últimos temas',
    mark: 'Huella del nombre',
    feedback: 'Opinión dada aquí, con una huella de la persona y la decisión en código',
    like: 'Útil',
    dislike: 'No útil',
  },
  forgotten: {
    title: 'Todo olvidado',
    text: 'Ya no se guarda nada de esta conversación ni de las opiniones dadas en ella. Puede empezar de nuevo cuando quiera.',
  },
  report: {
    title: 'Informar de una regla errónea',
    text: 'Copie esto y envíelo a quien mantiene este asesor, con lo que esperaba y su fuente:',
  },
  refusedInput: {
    guidAsPartnerId: (input: string) => `«${input}»: parece un GUID. Un identificador de partner es un simple número, por ejemplo 1234567.`,
    lettersInFront: (input: string) => `«${input}»: escriba solo el número, sin letras delante.`,
    notDigits: (input: string) => `«${input}»: un identificador de partner solo tiene cifras, por ejemplo 1234567.`,
    unlikelyLength: (input: string) =>
      `«${input}»: demasiado corto o demasiado largo para un identificador de partner. Compruebe si hay un error.`,
    globalPartnerId: (input: string) => `«${input}»: es su identificador global de partner. Escriba el de una ubicación.`,
    pidInFront: (input: string) => `«${input}»: omita pid-. El comando lo añade donde corresponde.`,
    notGuid: (input: string) => `«${input}»: un GUID tiene 32 dígitos hexadecimales en cinco grupos.`,
    zeroGuid: (input: string) => `«${input}»: este GUID solo tiene ceros. Escriba el suyo.`,
    notText: (input: string) => `«${input}»: use solo letras, cifras, puntos, guiones, guiones bajos y paréntesis.`,
  },
  formLead: 'Cambie lo que quiera; lo que deje vacío sigue igual.',
  newPart: 'Una parte nueva',
  greeting: '¡Hola! ¿Qué entorno vemos?',
  greetingBack: '¡Hola de nuevo! Sus datos siguen aquí.',
  thanks: 'De nada. Escríbame cuando cambie la situación.',
  outOfScope: {
    title: 'Eso queda fuera de lo que sé',
    text: 'Puedo decir qué modelo de atribución encaja, y explicar, comparar y ayudar a configurar PAL, CUA, DPOR, CPOR, MBS y PRACR. Describa su situación o elija:',
  },
  apology: {
    title: 'Algo ha fallado por mi parte',
    text: 'No se ha perdido nada de lo que me dijo. Inténtelo de nuevo; si se repite, comunique esta referencia:',
  },
}
