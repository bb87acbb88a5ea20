import type { FactPhrases } from '../phrases.ts'

export const leavingEaPhrases: FactPhrases<'leavingEa'> = {
  yes: {
    says: {
      en: `
        from EA to MCA, from [the|their|an] EA .. to [the|an|a] MCA, from [the|their|an] enterprise agreement to, EA to MCA,
        {moving} [over|across|away|on] to [the|an|a] MCA, {moving} [over|across] to [the|a] microsoft customer agreement, {moving}
        .. MCA, {moving} from EA, {moving} from [the|their] EA, {moving} off [the|their] EA, {moving} off [the|their] enterprise
        agreement, leave [the|their] EA, leaving [the|their] EA, leave [the|their] enterprise agreement, leaving [the|their]
        enterprise agreement, EA ends, EA expires, EA runs out, EA .. expires, EA .. ends, EA .. runs out, EA until, EA .. until,
        enterprise agreement .. ends, enterprise agreement .. expires, enterprise agreement runs out, out of the EA, out of their
        EA, EA is ending, EA is expiring, EA goes away, then MCA, becomes MCA, become MCA, replaced by [an|the] MCA, transition to
        MCA, transition to [the|an] MCA, will be on MCA, will be MCA, converting to MCA, conversion to MCA, not renew [the|their]
        EA, not renewing [the|their] EA, EA will not be renewed, EA wont be renewed, EA is not being renewed`,
      de: `
        vom EA zum MCA, von EA zu MCA, von EA auf MCA, vom EA auf MCA, vom EA auf den MCA, vom EA auf das MCA, vom EA in den MCA, von
        EA nach MCA, vom EA zu MCA, EA auf MCA, EA zu MCA, EA zum MCA, EA nach MCA, EA in MCA, vom enterprise agreement zum, vom
        enterprise agreement auf, vom EA weg, weg vom EA, weg von EA, raus aus dem EA, aus dem EA raus, aus dem EA heraus, {moving}
        aus dem EA, verlassen den EA, verlässt|verlaesst den EA, verlassen das EA, verlässt|verlaesst das EA, EA verlassen, EA
        läuft|laeuft aus, EA läuft|laeuft .. aus, EA vertrag läuft|laeuft aus, EA vertrag läuft|laeuft .. aus, EA ..
        ausläuft|auslaeuft, EA ausläuft|auslaeuft, EA endet, EA .. endet, EA vertrag endet, ende des EA, EA ist bald zu ende, EA bis
        ende, EA noch bis, EA wird nicht verlängert|verlaengert, EA nicht verlängert|verlaengert, EA nicht mehr
        verlängert|verlaengert, verlängert|verlaengert den EA nicht, verlängern|verlaengern den EA nicht, verlängern|verlaengern das
        EA nicht, EA nicht verlängern|verlaengern, EA wird abgelöst|abgeloest, EA wird durch MCA, EA durch MCA, EA abgelöst|abgeloest
        durch MCA, abgelöst|abgeloest durch MCA, durch den MCA ersetzt, durch MCA ersetzt, dann MCA, danach MCA, bald MCA,
        künftig|kuenftig MCA, zukünftig|zukuenftig MCA, demnächst|demnaechst MCA, wird zu MCA, wird zum MCA, wird MCA, umstellung auf
        MCA, umstellung auf den MCA, umstieg auf MCA, umstieg auf den MCA, wechsel zu MCA, wechsel zum MCA, wechsel auf MCA, wechsel
        auf den MCA, wechsel in den MCA, umzug in den MCA, umzug auf MCA, {moving} auf MCA, {moving} auf den MCA, {moving} auf das
        MCA, {moving} zum MCA, {moving} zu MCA, {moving} in den MCA, {moving} zur kundenvereinbarung, {moving} zur microsoft
        kundenvereinbarung, geht auf MCA, geht auf den MCA, geht [bald|demnächst|demnaechst|dann] zum MCA, geht
        [bald|demnächst|demnaechst|dann] in den MCA, gehen auf MCA, gehen auf den MCA, gehen zum MCA, gehen in den MCA, stellt auf MCA
        um, stellt .. auf MCA um, stellen auf MCA um, stellen .. auf MCA um, steigt auf MCA um, steigen auf MCA um, auf MCA
        umgestellt, auf MCA umstellen, auf MCA umsteigen, auf den MCA umsteigen, auf MCA wechseln, zum MCA wechseln, in den MCA
        wechseln, zum MCA überführt|ueberfuehrt, in den MCA überführt|ueberfuehrt`,
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        staying on it, stay on it, staying on [the|their] EA, stay on [the|their] EA, stays on [the|their] EA, staying on EA, stay
        on EA, staying with [the|their] EA, keeping [the|their] EA, keep [the|their] EA, just renewed, renewed [the|their] EA,
        renewed [the|their] enterprise agreement, renew|renewed the enterprise agreement for, EA .. renewed, EA renewed, EA was
        renewed, not moving to MCA, not going to MCA, no plans to {moving}, no plan to {moving}, no move to MCA, not leaving the EA,
        not leaving EA, wont leave the EA, EA for another, EA until 2028, EA until 2029, freshly renewed, signed for three more
        years, for three more years, another three years, no change planned`,
      de: `
        bleibt im EA, bleiben im EA, bleibt beim EA, bleiben beim EA, bleibt EA, bleiben EA, bleibt auf EA, im EA bleiben, beim EA
        bleiben, bleibt dabei, bleiben dabei, EA verlängert|verlaengert, EA wurde verlängert|verlaengert, EA wird
        verlängert|verlaengert, EA gerade verlängert|verlaengert, EA ist verlängert|verlaengert, EA frisch verlängert|verlaengert, EA
        neu abgeschlossen, EA erneuert, EA wurde erneuert, haben den EA verlängert|verlaengert, hat den EA verlängert|verlaengert,
        verlängert|verlaengert den EA, verlängern|verlaengern den EA, gerade verlängert|verlaengert, frisch verlängert|verlaengert,
        eben erst verlängert|verlaengert, gerade erst verlängert|verlaengert, für|fuer drei jahre verlängert|verlaengert, um drei
        jahre verlängert|verlaengert, noch drei jahre, weitere drei jahre, kein wechsel zum MCA, kein wechsel zu MCA, kein wechsel
        geplant, kein umstieg, kein wechsel, keine umstellung, keine änderung|aenderung geplant, wechselt nicht, wechseln nicht, nicht
        zum MCA, nicht auf MCA, EA läuft|laeuft noch lange, EA läuft|laeuft noch jahre, EA läuft|laeuft weiter, behält|behaelt den EA,
        behalten den EA, behält|behaelt das EA, behalten das EA`,
    },
  },
}
