import type { Phrases } from '../../../knowledge/phrases.ts'

/** What follows in its clause is only imagined. */
export const hypothesis: Phrases = {
  en: `
    =if, what if, what would change if, =suppose, supposing, assuming, assume, in case, imagine, imagining, should they ever,
    would it change, hypothetically, what happens if, what happens when, what happens once, what changes when, what changes once,
    what changes if, what happens as soon as, how about if, =say =they, =say =he, =say =we, =say =it, if only, even if, if ever, provided that, unless,
    were they to, in the event, lets say`,
  de: `
    =wenn, =falls, =was =wäre|=waere =wenn, =was =ist =wenn, =was passiert =wenn, angenommen, =nehmen =wir =an, =mal angenommen,
    gesetzt =den fall, =im fall =dass, =für|=fuer =den fall, hypothetisch, theoretisch, rein theoretisch, =sollte =er,
    =sollten =sie, =sollte =der, =sollten =die, sofern, vorausgesetzt, =selbst =wenn, =auch =wenn, stell =dir =vor,
    =stellen =wir =uns =vor, =wie =wäre|=waere =es, =wäre|=waere =es, =wäre|=waere =das, =würde|=wuerde =sich,
    =was =würde|=wuerde =sich ändern|aendern, =es sei =denn, außer =wenn, sagen =wir, sagen =wir =mal,
    =was ändert|aendert =sich =wenn, gäbe|gaebe =es, =hätten|=haetten =wir, =hätte|=haette =der, =wären|=waeren =wir,
    =wäre|=waere =der`,
  fr: `
    =et =si, =et =si =on, =si =on, =si =le, =si =la, =si =les, =si =l, =si =c, =si =nous, =si =jamais, =si =un, =si =une, =si =ils,
    =si =elle, =si =notre, =si =leur, =si =jamais =on, =s =il, =s =ils, =si =au lieu, =que =se passe =t =il =si,
    =qu =est =ce =qui change =si, =qu =est =ce =qui changerait, =que =se passerait =il, =et =que =se passe, supposons,
    supposons =que, =en supposant, =à supposer, imaginons, imagine, imaginez, admettons, mettons =que, =dans =le cas =où,
    =au cas =où, =en cas =de, =à condition =que, =à condition, pourvu =que, sauf =si, =à moins =que, =même =si, hypothétiquement,
    théoriquement, =en théorie, =dans =l hypothèse, disons =que, =était =en, =si =c =était, =serait =ce différent, =ça changerait,
    =cela changerait, =ça donnerait =quoi, =que donnerait`,
  es: `
    y si, que pasa si, que pasaria si, que ocurre si, que ocurriria si, que cambia si, que cambiaria si, si fuera, si fuese,
    si fueran, si fueramos, si tuviera, si tuvieran, si tuvieramos, si tuviesemos, si hubiera, si hubiese, si estuviera,
    si estuvieramos, si cambiara, si cambiase, si cambia, si cambiamos, si pasara, si pasaran, si pasase, si pasamos, si migrara,
    si migran, si migramos, si el cliente, si la suscripcion, si los clientes, si usaramos, si usamos, si usara, si vendieramos,
    si vendemos, si nos dieran, si nos dan, si en lugar, si en vez, si solo, si al final, si algun dia, si alguna vez, si hay,
    si no, en caso de, en caso de que, en el caso de, en el supuesto, suponiendo, suponiendo que, supongamos, supon, pongamos que,
    pongamos, digamos que, imagina, imaginemos, imagine, imaginate, asumiendo, asumamos, asume, hipoteticamente, a menos que,
    a no ser que, siempre que, con tal de que, incluso si, cambiaria algo`,
  ja: `
    もしも, もし仮に, 仮に, 仮定, 仮定して, と仮定, とすると, とすれば, としたら, とした場合, だとしたら, だったら, だった場合, ならば, になったら, になった場合, になれば, 万が一, 万一, いざ, に変わったら, に変えたら,
    に変更したら, に変更した場合, に移行したら, に移行した場合, たらどう, と想定, もし顧客, もしお客様, もし当社, もし弊社, もしEA, もしMCA, もしCSP, もし契約, もしテナント, もし政府, もし中国, もし複数, もし他,
    もしそう, もしこれ, もしそれ, もしお, もし権限, もし相手`,
}
