import type { Phrases } from '../../../knowledge/phrases.ts'

export const greetingQuestion: Phrases = {
  en: `
    hi, hello, hey, hey there, hi there, good morning, good afternoon, good evening, good day, morning, greetings, hiya, howdy, yo,
    hallo, hi bot, hello bot, evening, hey bot, gday, hi all, hi team, hello team, hello there, good to see you, nice to meet you,
    how are you`,
  de: `
    hallo, hallöchen|halloechen, moin, moin moin, servus, grüezi|grueezi, grüß|grueß gott, grüß|grueß dich, grüß|grueß euch,
    grüße|grueße, guten tag, guten morgen, guten abend, gute tag, tach, mahlzeit, hi zusammen, hallo zusammen, hallo bot,
    hallo team, hallo leute, guten tag zusammen, sehr geehrte damen und herren, liebes team, wie geht es dir, wie geht es,
    wie gehts, schön|schoen dich, willkommen`,
  fr: `
    bonjour, bonsoir, salut, coucou, hello, rebonjour, re bonjour, bonjour à tous, bonjour à toutes, bonjour l équipe,
    bonjour tout le monde, salut à tous, salut tout le monde, bonjour madame, bonjour monsieur, bonne journée, bon matin,
    bien le bonjour, enchanté, enchantée, comment ça va, comment vas tu, comment allez vous, hey salut, cher assistant, yo,
    bonjour bot, bonjour le bot, salutations`,
  es: `
    hola, holi, hola a todos, hola bot, hola que tal, hola buenas, muy buenas, buenos dias, buenas tardes, buenas noches, buen dia,
    saludos, un saludo, como estas, como esta, ey, hey hola, mucho gusto, estimado, estimados, buenas a todos, hola equipo, alo,
    aupa`,
  ja: `
    こんにちは, こんにちわ, こんばんは, おはよう, おはようございます, はじめまして, 初めまして, お疲れ様です, お疲れさまです, おつかれさまです, お疲れ様, お世話になっております, お世話になります, いつもお世話になって, どうも,
    もしもし, よろしくお願いします, よろしくお願いいたします, 宜しくお願いします, 宜しくお願いいたします, よろしく, ハロー, ご苦労様, 失礼します`,
}
