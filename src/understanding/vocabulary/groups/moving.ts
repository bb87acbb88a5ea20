import type { Phrases } from '../../../knowledge/phrases.ts'

export const moving: Phrases = {
  en: `
    =move, =moving, =moves, =go, =going, =goes, =switch, =switches, =switching, =migrate, =migrates, =migrating, =transition,
    =transitions, =transitioning, =convert, =converts, =converting, =changing, =change, =changes, =transfer, =transferring,
    =heading, =shifting, =roll, =rolling, =rolls, =flip, =flips, =flipping, =swap, =jumping, =coming, be moved, being moved,
    get moved, gets moved, are moved, be migrated, being migrated, be converted, be switched, =passes, =passing, =turns, =turning,
    =evolves, =swaps, =swapping`,
  de: `
    wechseln, wechselt, wechsel, umsteigen, umsteigt, steigt =um, umstieg, umstellen, umstellt, umgestellt, umstellung, =stellt =um,
    migrieren, migriert, migration, überführen|ueberfuehren, überführt|ueberfuehrt, überführung|ueberfuehrung, übergehen|uebergehen,
    übergang|uebergang, umziehen, umzieht, zieht =um, ziehen =um, umzug, konvertieren, konvertiert, umwandeln, umgewandelt, wandert,
    wandern, transferiert, wechselte, rüberziehen|rueberziehen, rüberwechseln|rueberwechseln, überwechseln|ueberwechseln`,
  fr: `
    passer, passe, passent, passera, passeront, passage, passons, =va passer, =vont passer, =doit passer, basculer, bascule,
    basculent, basculera, basculeront, =va basculer, =vont basculer, migrer, migre, migrent, migrera, migreront, =va migrer,
    =vont migrer, migration, transition, transitionne, transitionner, évoluer, évolue, évoluent, convertir, conversion, transférer,
    transfert, =se dirige, =se dirigent, changer, déménager, glisser`,
  es: `
    migrar, migra, migran, migrara, migraran, migrando, migramos, migracion, pasar, pasa, pasan, pasara, pasaran, pasando, pasarse,
    se pasa, se pasan, paso, mover, mueve, mueven, movera, moviendo, se mueve, cambiar, cambia, cambian, cambiara, cambiaran,
    cambiando, cambio, transicion, transicionar, transiciona, convertir, convierte, conversion, saltar, salta, trasladar, traslada,
    traspasar, va, van, ira, iran, yendo, salto, evolucionar, evoluciona, traspaso, traslado, traspasan, trasladan`,
  ja: '移行, 切り替え, 切替, 変更, 乗り換え, 移る, 移ります, 移行予定, 切り替える, 切り替わる, 切り替わり, 転換, 更改, シフト, 移管',
}
