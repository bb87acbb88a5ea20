import type { FactPhrases } from '../phrases.ts'

export const leavingEaPhrases: FactPhrases<'leavingEa'> = {
  yes: {
    says: {
      ja: `
        EAからMCA, EAからMCAへ, EAからMCAに, EAからMCAへの{moving}, EAから .. MCA,
        MCAへ{moving}, MCAに{moving}, MCAへの{moving}, MCA{moving},
        MCA-Eへ{moving}, MCA-Eに{moving}, MCA-Eへの{moving}, まもなくMCA,
        もうすぐMCA, 近々MCA, 来月MCA, 来年MCA, 来期MCA, 来月からMCA, 来年からMCA,
        来年度からMCA, 年内にMCA, 次はMCA, その後MCA, 更新時にMCA, EAが終了, EAの終了, EA終了,
        EA契約が終了, EA契約は終了, EAは終了, EAが切れ, EAの期限が切れ, EA契約が切れ, EA契約の満了,
        EAが満了, EA満了, EAの満了, EAが満期, EA契約満了, EAをやめ, EAを終了, EAを離れ,
        EAから{moving}, EAから離れ, EAは更新しない, EAは更新しません, EAを更新しない,
        EAを更新しません, EA更新なし, EAは更新せず, EAを更新せず, エンタープライズ契約が終了,
        エンタープライズ契約から, MCAになる, MCAになり, MCAになります, MCAに変わ, MCAに切り替,
        EAは今年まで, EAは来年まで, EAは年度末まで, EAは月末まで, 顧客契約へ{moving},
        顧客契約に{moving}, EA期限切れ`,
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
        wechseln, zum MCA überführt|ueberfuehrt, in den MCA überführt|ueberfuehrt, EA bis, EA läuft bis, EA läuft .. aus, MCA ist
        unterschrieben, MCA unterschrieben, MCA ab`,
      fr: `
        de EA à MCA, de l EA au MCA, d EA à MCA, d un EA à un MCA, d un EA vers un MCA, de l EA vers le MCA, de EA vers MCA, d EA vers
        MCA, EA vers MCA, EA au MCA, EA à MCA, du EA au MCA, du EA vers le MCA, de l accord entreprise au, de l accord entreprise
        vers, de l enterprise agreement au, de l enterprise agreement vers, du contrat entreprise au, quitte l EA, quittent l EA,
        quitter l EA, quitte son EA, quittent leur EA, quitter leur EA, quitter son EA, quitte le EA, quitter le EA, sort de l EA,
        sortir de l EA, sortent de l EA, sortie de l EA, sort du EA, sortir du EA, fin de l EA, fin du EA, fin de leur EA, EA se
        termine, EA .. se termine, EA se finit, EA prend fin, EA .. prend fin, EA expire, EA .. expire, EA arrive à échéance, EA
        arrive à terme, EA arrive à expiration, EA arrive à sa fin, EA touche à sa fin, EA jusqu à, EA jusqu en, EA jusqu au, EA non
        renouvelé, EA pas renouvelé, EA ne sera pas renouvelé, renouvelle pas l EA, renouvelle pas son EA, renouvellent pas leur EA,
        renouvellera pas, pas renouveler l EA, remplacé par un MCA, remplacé par le MCA, remplacé par MCA, puis MCA, ensuite MCA,
        bientôt MCA, bientôt en MCA, bientôt au MCA, bientôt sur MCA, {moving} au MCA, {moving} à MCA, {moving} en MCA, {moving} sur
        MCA, {moving} sur le MCA, {moving} sur un MCA, {moving} vers MCA, {moving} vers le MCA, {moving} vers un MCA, {moving} au
        contrat client microsoft, {moving} au microsoft customer agreement, va vers MCA, vont vers MCA, va vers le MCA, sera en MCA,
        seront en MCA, sera sous MCA, sera sur MCA, deviendra MCA, devient MCA, devient un MCA, transition vers le MCA, transition
        vers MCA, passage au MCA, passage en MCA, passage à MCA, passage sur MCA, passage de l EA, bascule vers MCA, bascule vers le
        MCA, bascule en MCA, bascule sur MCA, migration vers MCA, migration vers le MCA, abandonne l EA, abandonne son EA`,
      es: `
        de EA a MCA, del EA al MCA, de EA al MCA, del EA a MCA, de un EA a un MCA, de contrato EA a MCA, del enterprise agreement al,
        del contrato enterprise al, {moving} a MCA, {moving} al MCA, {moving} a un MCA, {moving} hacia MCA, {moving} .. MCA, {moving}
        al contrato de cliente, {moving} de EA, {moving} del EA, dejar el EA, deja el EA, dejan el EA, dejara el EA, dejaran el EA,
        dejando el EA, abandona el EA, abandonan el EA, abandonar el EA, abandonara el EA, sale del EA, salen del EA, salir del EA,
        saldra del EA, saliendo del EA, salida del EA, EA termina, EA se termina, EA se acaba, EA acaba, EA vence, EA se vence, EA
        expira, EA caduca, EA finaliza, EA vencera, EA terminara, EA expirara, EA caducara, EA .. vence, EA .. termina, EA .. expira,
        EA .. caduca, EA .. acaba, vence el EA, vence su EA, vence .. EA, termina el EA, termina su EA, termina .. EA, expira el EA,
        expira su EA, caduca el EA, caduca su EA, acaba el EA, se acaba el EA, se les acaba el EA, se le acaba el EA, finaliza el EA,
        fin del EA, final del EA, fin de su EA, vencimiento del EA, expiracion del EA, EA hasta, su EA hasta, contrato enterprise
        termina, contrato enterprise vence, no renueva el EA, no renuevan el EA, no renovara el EA, no renovaran el EA, no van a
        renovar el EA, no va a renovar el EA, no renovar el EA, sin renovar el EA, no se renueva el EA, no se renovara el EA, EA no se
        renueva, EA no se renovara, luego MCA, despues MCA, pronto MCA, pronto a MCA, pronto en MCA, sera MCA, seran MCA, estara en
        MCA, estaran en MCA, tendran MCA, tendra MCA, sustituido por MCA, reemplazado por MCA, sustituido por un MCA, transicion a
        MCA, transicion al MCA, conversion a MCA, paso a MCA, paso al MCA, se convierte en MCA`,
      en: `
        from EA to MCA, from [the|their|an] EA .. to [the|an|a] MCA, from [the|their|an] enterprise agreement to, EA to MCA, {moving}
        [over|across|away|on] to [the|an|a] MCA, {moving} [over|across] to [the|a] microsoft customer agreement, {moving} .. MCA,
        {moving} from EA, {moving} from [the|their] EA, {moving} off [the|their] EA, {moving} off [the|their] enterprise agreement,
        leave [the|their] EA, leaving [the|their] EA, leave [the|their] enterprise agreement, leaving [the|their] enterprise
        agreement, EA ends, EA expires, EA runs out, EA .. expires, EA .. ends, EA .. runs out, EA until, EA .. until, enterprise
        agreement .. ends, enterprise agreement .. expires, enterprise agreement runs out, out of the EA, out of their EA, EA is
        ending, EA is expiring, EA goes away, then MCA, becomes MCA, become MCA, replaced by [an|the] MCA, transition to MCA,
        transition to [the|an] MCA, will be on MCA, will be MCA, converting to MCA, conversion to MCA, not renew [the|their] EA, not
        renewing [the|their] EA, EA will not be renewed, EA wont be renewed, EA is not being renewed, EA runs until, EA is until, EA
        lasts until, EA .. till, EA till, MCA is [already] signed, MCA [already] signed, MCA kicks in, MCA starts, MCA takes over,
        signed the MCA for, switch to [the] MCA, enrollment lapses, enrolment lapses, EA lapses, EA .. lapses, moved onto the MCA,
        moved onto [the|an] microsoft customer agreement, moved onto MCA, {moving} onto [the|an] MCA, onto the microsoft customer
        agreement, onto the MCA`,
    },
    denied: 'no',
  },
  no: {
    says: {
      ja: `
        EAを継続, EAは継続, EA継続, EAのまま, EAを更新した, EAを更新しました, EAを更新済み,
        EAは更新済み, EA更新済み, EAは更新したばかり, EAを更新したばかり, 更新したばかり, EAを更新したところ,
        EAを維持, EAに留まる, EAに残る, EAのまま継続, EA契約を継続, EA契約を更新した,
        EA契約を更新しました, EA契約を更新したばかり, MCAへの移行予定なし, MCAへの移行予定はありません,
        MCAへの移行はありません, MCAへの移行は予定されていません, MCAには移行しません, MCAに移行しない,
        MCAへ移行しない, MCAへは移行しません, 移行の予定はありません, 移行予定はありません, 移行予定なし,
        移行の予定なし, 当面EA, しばらくEA, あと3年EA, EAは2028年まで, EAは2029年まで, EAはあと,
        切り替えの予定はありません, 契約変更の予定はありません`,
      en: `
        staying on it, stay on it, staying on [the|their] EA, stay on [the|their] EA, stays on [the|their] EA, staying on EA, stay on
        EA, staying with [the|their] EA, keeping [the|their] EA, keep [the|their] EA, just renewed, renewed [the|their] EA, renewed
        [the|their] enterprise agreement, renew|renewed the enterprise agreement for, EA .. renewed, EA renewed, EA was renewed, not
        moving to MCA, not going to MCA, no plans to {moving}, no plan to {moving}, no move to MCA, not leaving the EA, not leaving
        EA, wont leave the EA, EA for another, EA until 2028, EA until 2029, freshly renewed, signed for three more years, for three
        more years, another three years, no change planned, staying there, no MCA move, no move planned, no MCA move planned, no
        migration to MCA, will stay on [the|their] EA, no change coming`,
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
      fr: `
        reste en EA, restent en EA, reste sur EA, reste sur l EA, restent sur l EA, reste sous EA, restent sous EA, rester en EA,
        rester sur l EA, reste dans l EA, reste sur son EA, garde l EA, garde son EA, gardent leur EA, gardent l EA, garder l EA, EA
        renouvelé, EA vient d être renouvelé, EA a été renouvelé, EA est renouvelé, EA reconduit, a renouvelé l EA, a renouvelé son
        EA, ont renouvelé leur EA, renouvelle l EA, renouvelle son EA, renouvellent leur EA, vient de renouveler, viennent de
        renouveler, tout juste renouvelé, fraîchement renouvelé, pour trois ans, encore trois ans, trois ans de plus, pas de passage
        au MCA, pas de passage en MCA, pas de passage à MCA, pas de migration vers MCA, passe pas au MCA, passe pas en MCA, passent
        pas au MCA, pas de changement prévu, aucun changement prévu, aucun passage prévu, pas prévu de changer, pas prévu de passer`,
      es: `
        sigue en EA, siguen en EA, sigue con el EA, siguen con el EA, sigue con EA, siguen con EA, sigue en el EA, siguen en el EA,
        seguir en EA, seguira en EA, seguiran en EA, seguiran con el EA, seguira con el EA, se queda en EA, se quedan en EA, se queda
        en el EA, se quedan en el EA, se queda con el EA, se quedan con el EA, se quedara en EA, mantiene el EA, mantienen el EA,
        mantiene su EA, mantienen su EA, mantendran el EA, continua en EA, continuan en EA, continua con el EA, continuan con el EA,
        permanece en EA, permanecen en EA, renueva el EA, renuevan el EA, acaba de renovar, acaban de renovar, ha renovado el EA, han
        renovado el EA, renovo el EA, renovaron el EA, renovado el EA, EA renovado, EA recien renovado, EA .. renovado, recien
        renovado, recien renovada, recien firmado por tres anos, por tres anos mas, por otros tres anos, tres anos mas, EA hasta 2028,
        EA hasta 2029, no pasa a MCA, no pasan a MCA, no se pasa a MCA, no se pasan a MCA, no migra a MCA, no migran a MCA, no va a
        MCA, no van a MCA, no cambia a MCA, no cambian a MCA, no hay migracion a MCA, no hay cambio a MCA, sin planes de {moving}, no
        hay planes de {moving}, no tienen planes de {moving}, no tiene planes de {moving}, no deja el EA, no dejan el EA, no piensa
        dejar el EA, no piensan dejar el EA, sin cambios previstos, no hay cambios previstos`,
    },
  },
}
