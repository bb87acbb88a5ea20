import type { Phrases } from '../../../knowledge/phrases.ts'

export const leadTime: Phrases = {
  en: `
    how long does it take, how long .. take, how long until, how long till, how long before, how soon, when will, when does .. show,
    how fast, how quickly, lead time, delay, latency, how many days, how many weeks, time until, wait until,
    how long do we have to wait, processing time, turnaround, until it shows, shows up, visible after, appear in, appears,
    when can we expect, waiting time, take effect, takes effect, from when, how many hours, how long does .. take,
    how long do .. take, how long will .. take, how long did .. take,
    deadline, deadlines, due date, fastest, quickest, fastest to, which .. faster|quicker|sooner, what is faster|quicker, retroactive, retroactively, retrospective, retrospectively, backdated, backdate, count backwards, time limit, cut off date`,
  de: `
    wie lange dauert, wie lange dauert es, wie lange dauert das, wie lange braucht, wie lange bis, wie schnell, wann sehe ich,
    wann sehen wir, wann erscheint, wann erscheinen, wann taucht .. auf, wann tauchen, wann wirkt, wann greift,
    wann wird .. sichtbar, ab wann, ab wann zählt|zaehlt, bis es sichtbar, bis was sichtbar, bis zahlen, bis daten,
    bis es erscheint, bis es ankommt, vorlaufzeit, durchlaufzeit, bearbeitungszeit, bearbeitungsdauer, wartezeit,
    verzögerung|verzoegerung, latenz, verzug, wie viele tage, wieviele tage, wie viele wochen, wie viele stunden, dauer,
    wie lange müssen|muessen wir warten, wie lange warten, wann ist mit, wann können|koennen wir, zeitversatz, zeitverzug, wirksam,
    wird wirksam, wann kommt,
    rückwirkend|rueckwirkend, nachträglich|nachtraeglich, frist, fristen, stichtag, am schnellsten, welche|welches .. schneller, was ist schneller, was geht schneller`,
  fr: `
    combien de temps faut, combien de temps ça prend, combien de temps cela prend, combien de temps prend, combien de temps avant,
    combien de temps pour, combien de temps met, ça prend combien de temps, ça prend longtemps, au bout de combien,
    dans combien de temps, quand est ce que .. apparaît, quand verra, quand verrons, quand voit on, quand est ce visible,
    quand est ce qu on voit, quand apparaît, quand apparaissent, quand sera, quand cela prend, à partir de quand, dès quand,
    sous combien, sous combien de temps, délai, délais, quel délai, quels délais, délai de prise en compte, délai de traitement,
    temps de traitement, temps d attente, temps de prise en compte, latence, décalage, retard, combien de jours,
    combien de semaines, combien d heures, combien de mois, en combien de temps, prend effet, prise d effet, effectif quand,
    à quelle vitesse, jusqu à ce que ça apparaisse, avant que ça apparaisse, avant de voir, faut il attendre, combien attendre,
    rétroactif, rétroactive, rétroactivement, date limite, échéance, le plus rapide, lequel .. plus rapide, laquelle .. plus rapide`,
  es: `
    cuanto tarda, cuanto tiempo tarda, cuanto se tarda, cuanto tardamos, cuanto tardan, cuanto tardara, cuanto lleva,
    cuanto tiempo lleva, cuanto hay que esperar, cuanto tenemos que esperar, cuanto tiempo hay que esperar, cuantos dias,
    cuantas semanas, cuantas horas, cuantos meses, cuando se ve, cuando se vera, cuando se ven, cuando veremos, cuando aparece,
    cuando apareceran, cuando aparecera, cuando sale, cuando surte efecto, cuando tiene efecto, cuando entra en vigor,
    cuando se refleja, cuando se activa, a partir de cuando, desde cuando, en cuanto tiempo, tiempo de espera, que plazo,
    que plazos, demora, retraso, latencia, tiempo de procesamiento, tiempo de tramitacion, hasta que se ve, hasta que aparece,
    hasta que sale, es inmediato, tarda mucho, con que rapidez, como de rapido,
    retroactivo, retroactiva, retroactivamente, con efecto retroactivo, fecha limite, mas rapido`,
  ja: `
    どのくらいかか, どれくらいかか, どれぐらいかか, どのくらい時間, どれくらい時間, どのくらいで, どれくらいで, 何日, 何日かか, 何日で, 何週間, 何時間, 何か月, 何ヶ月かか, いつ反映, いつ表示, いつ見え, いつから, いつ頃,
    いつごろ, いつ有効, いつ適用, いつ出ます, 反映まで, 反映されるまで, 表示されるまで, 表示まで, 反映時間, 所要時間, 所要日数, リードタイム, 処理時間, 待ち時間, どれだけ待, どのくらい待, どれくらい待, タイムラグ, 遅延,
    審査期間, 時間がかか, すぐに反映,
    遡って, さかのぼって, 遡及, 締め切り, 締切, 期日`,
}
