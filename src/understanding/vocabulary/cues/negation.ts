import type { Phrases } from '../../../knowledge/phrases.ts'

/** Denies what follows in its clause. */
export const negation: Phrases = {
  en: `
    =not, =no, =without, =never, =none, =nor, =neither, =isnt, =arent, =wasnt, =werent, =dont, =doesnt, =didnt, =wont, =wouldnt,
    =cant, =cannot, =couldnt, =hasnt, =havent, =hadnt, =aint, =zero, no longer, not any more, rather than, instead of, lack of,
    lacks, free of, anything but, not really, by no means, shouldnt, =nothing, =nobody, =minus, =except, =excluding, apart from,
    other than, stopped using, got rid of, moved away from, moved off, ditched, dropped, =left =the, =left =their, came off, exited,
    =quit, walked away from, migrated off, nothing to do with, as opposed to, forget about, none of it, none of them, none of this,
    none of that, thrown out, threw out, stay|stayed|stays|keep|kept|keeps away from, stay|stayed|keep|kept clear of,
    stay|stayed|keep|kept off, steer|steers|steered|steering away|clear from|of, abandoned`,
  de: `
    =nicht, kein, =keins, =ohne, =nie, =niemals, =weder, =niemand, =nichts, =nix, =statt, =anstatt, anstelle =von, =an stelle =von,
    keinerlei, =keinesfalls, =keineswegs, =auf =keinen fall, =nicht =mehr, =noch =nicht, =gar =nicht, =gar =kein,
    überhaupt|ueberhaupt =nicht, überhaupt|ueberhaupt =kein, =außer, abgesehen =von, frei =von, weg =von, =nichts =mit, abgeschafft,
    =nirgends, mangels, =null, verzichten =auf, verzichtet =auf, =im gegensatz =zu, =alles =andere =als`,
  fr: `
    =pas, =jamais, =aucun, =aucune, =sans, =ni, =rien, =non, =n =est =pas, =ne =sont =pas, =n =a =pas, =n =ont =pas, =ne =plus,
    =n =est =plus, =ne =sont =plus, =n =avons =plus, =n =a =plus, =n utilise =plus, =n utilisons =plus, =plus =du =tout,
    =plus =aucun, =pas =de, =pas =d, =pas =du =tout, =pas =encore, point =de, nullement, =en =aucun cas, =au lieu =de, =au lieu =du,
    plutôt =que, =à =la place =de, hormis, sauf, excepté, =à =l exception =de, =à part, =en dehors =de, absence =de, zéro,
    personne =ne, personne =n, =rien =à voir =avec, manque =de, abandonné, laissé tomber, arrêté =d utiliser, =tout sauf, loin =de,
    =par opposition =à`,
  es: `
    =sin, =ni, =nunca, =jamas, =ningun, =ninguno, =ninguna, =nadie, =tampoco, =excepto, =salvo, en vez de, en lugar de, ya no,
    nada de, aparte de, a excepcion de, en absoluto, lejos de, dejar de usar, dejamos de usar, dejaron de usar,
    hemos dejado de usar, nos olvidamos de, olvidate de, carece de, carecemos de, falta de, no es que, distinto de, antes que,
    no es, no son, no era, no esta, no estan, no estamos, no corre, no corren, no usa, no usan, no usamos, no utilizamos, no hay,
    no tenemos, no tiene, no tienen, no lo, no los, no la, no las, no nos, no va, no van, no vamos, no somos, no queremos,
    no necesitamos, no buscamos, no nos interesa, no en, no por, no con, no del, no de, no como, no al, no trabajamos,
    no desplegamos, no vendemos, no se usa, no se utiliza`,
}
