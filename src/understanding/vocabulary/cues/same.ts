import type { Phrases } from '../../../knowledge/phrases.ts'

/** What was said before holds for the addition as well. */
export const same: Phrases = {
  en: `
    same for, same goes for, same applies, the same with, same story, same setup, same set up, same thing, same again, same there,
    same situation, same conditions, same deal, likewise, ditto, identical, exactly the same, all the same, same everything,
    everything else the same, everything else is the same, rest is the same, same as before, same way, just like, same facts,
    similarly, same way of, same way as, in the same way`,
  de: `
    dasselbe =für|=fuer, =das gleiche =für|=fuer, =das selbe =für|=fuer, dasselbe gilt, =das gleiche gilt, gleiches gilt, dasselbe,
    =das gleiche, genau =so, genauso, ebenso, gleiche situation, gleiches setup, selbes setup, gleicher aufbau, gleiche bedingungen,
    gleiche konstellation, dieselbe konstellation, gleiche geschichte, gleiches spiel, selbes spiel, dito, identisch,
    genau =das gleiche, genau dasselbe, =alles gleich, sonst =alles gleich, =alles =andere gleich, =alles =andere =ist gleich,
    rest =ist gleich, rest gleich, =der rest =ist gleich, =wie vorher, =wie zuvor, =wie oben, =wie gehabt, =wie =bei, =wie =beim,
    gleiche fakten, analog, =ganz analog, ähnlich|aehnlich =wie, =nicht =anders =bei, ebenso =bei, =auch =so`,
  fr: `
    =même chose =pour, =même chose, =la =même chose, idem, idem =pour, pareil, pareil =pour, =c =est pareil, pareil =pour =le reste,
    =de =même, =de =même =pour, pareillement, =même situation, =même contexte, =mêmes conditions, =même configuration, =même config,
    =même setup, =même cas, =même histoire, =même topo, =mêmes faits, =mêmes règles, =même principe, identique, identiques,
    =à =l identique, exactement pareil, exactement =la =même, exactement =le =même, =tout pareil, =tout =le reste =est identique,
    =le reste =est identique, =le reste =est pareil, reste pareil, =le reste =ne change =pas, =tout =le reste pareil, =comme avant,
    =comme ci dessus, =comme =pour, =comme précédemment, =de =la =même façon, =de =la =même manière, similaire, =s applique =aussi,
    vaut =aussi =pour, =tout =comme, ainsi =que =pour`,
  es: `
    lo mismo, lo mismo para, lo mismo con, lo mismo en, exactamente lo mismo, lo mismo aplica, aplica lo mismo, igual para,
    igual con, igual en, igual que, igual que antes, todo igual, el resto igual, lo demas igual, todo lo demas igual,
    el resto es igual, lo demas es igual, el resto no cambia, idem, identico, mismas condiciones, las mismas condiciones,
    misma situacion, la misma situacion, misma historia, mismo escenario, misma configuracion, mismo caso, tal cual, como antes,
    como el anterior, de la misma manera, del mismo modo, mismos datos, los mismos datos, asimismo`,
  ja: `
    同じです, 同じ条件, 同じ状況, 同じ構成, 同様です, 同様に, も同じ, も同様, 同上, 前と同じ, さっきと同じ, 先ほどと同じ, 上と同じ, 上記と同じ, 上記と同様, 前述と同じ, 他は同じ, 残りは同じ, あとは同じ, それ以外は同じ,
    他の条件は同じ, 全く同じ, まったく同じ, すべて同じ, 全部同じ, 違いはありません`,
}
