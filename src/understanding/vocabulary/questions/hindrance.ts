import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks whether something stands against a model, so that a yes to it is a no to the model. */
export const hindranceQuestion: Phrases = {
  en: `
    forbidden, blocked, blocked by, prohibited, banned, disallowed, ruled out, excluded, impossible, off limits, prevented, barred,
    not allowed, not possible, not permitted, not supported, unsupported, unavailable, incompatible, useless, pointless, a problem,
    a problem for, a blocker, a show stopper, an obstacle, does|do|would|will .. block|prevent|exclude|forbid|prohibit|rule`,
  de: `
    verboten, blockiert, untersagt, ausgeschlossen, unmöglich|unmoeglich, nicht erlaubt, nicht möglich|moeglich, nicht zulässig|zulaessig,
    inkompatibel, nicht verfügbar|verfuegbar, ein problem, ein hindernis, verhindert, schließt|schliesst .. aus`,
  fr: 'interdit, interdite, bloqué par, exclu, exclue, impossible, pas autorisé, pas possible, incompatible, un problème, empêche, exclut',
  es: 'prohibido, bloqueado por, excluido, imposible, no permitido, incompatible, un problema, impide, excluye, bloquea',
  ja: '禁止され, 禁止です, ブロックされ, 除外され, 不可ですか, 使えないのですか, 問題になり',
}
