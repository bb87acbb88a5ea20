import type { FactPhrases } from '../phrases.ts'

export const pracrApprovedPhrases: FactPhrases<'pracrApproved'> = {
  yes: {
    says: {
      ja: `
        PRACRの承認, PRACRに承認, PRACRを承認, PRACRは承認済み, PRACR承認済み, PRACR承認,
        PRACRの承認済み, PRACRの承認を得, PRACRの承認を受け, PRACRの承認をもら,
        PRACRは{approved}, PRACRの{approved}, PRACRに{approved},
        PRACRが{approved}, PRACR{approved}, PRACRの対象, PRACRの参加が認め,
        PRACRへの参加が承認, PRACRプログラムに参加, PRACRに参加, PRACRが認められ,
        PRACRの利用が認め, PRACRの利用許可, PRACRのオンボーディング完了, PRACRにオンボード,
        MicrosoftからPRACRの承認, マイクロソフトからPRACR, PRACRはOK, PRACRのOK,
        PRACRの許可`,
      de: `
        für|fuer PRACR {approved}, PRACR {approved}, PRACR .. {approved}, {approved} .. PRACR, {approved} für|fuer PRACR, PRACR
        freigabe, PRACR zulassung, PRACR bestätigung|bestaetigung, PRACR freigegeben, PRACR bewilligt, PRACR genehmigung, bei PRACR
        dabei, bei PRACR drin, im PRACR programm, ins PRACR aufgenommen, ins PRACR programm aufgenommen, in PRACR aufgenommen,
        dürfen|duerfen PRACR, dürfen|duerfen .. PRACR melden, dürfen|duerfen .. PRACR nutzen, grünes|gruenes licht .. PRACR, für|fuer
        PRACR grünes|gruenes licht, zusage .. PRACR, PRACR zusage, microsoft hat .. PRACR bestätigt|bestaetigt, freischaltung für|fuer
        PRACR, PRACR freischaltung`,
      fr: `
        {approved} pour PRACR, {approved} pour le PRACR, {approved} au PRACR, {approved} .. PRACR, PRACR .. {approved}, PRACR
        {approved}, PRACR est {approved}, accord pour PRACR, feu vert .. PRACR, feu vert pour PRACR, dans le programme PRACR,
        éligibles au PRACR, éligibles PRACR, inscrits au PRACR, admis au PRACR, autorisation PRACR, validation PRACR, microsoft a
        validé .. PRACR, microsoft nous a {approved} .. PRACR, avons droit au PRACR, droit au PRACR, acceptés dans PRACR`,
      es: `
        {approved} para PRACR, {approved} en PRACR, {approved} .. PRACR, PRACR {approved}, PRACR .. {approved}, nos aprobaron para
        PRACR, nos han aprobado para PRACR, nos han aprobado PRACR, nos aprobo microsoft para PRACR, nos han confirmado para PRACR,
        nos confirmaron para PRACR, nos han aceptado en PRACR, nos aceptaron en PRACR, nos admitieron en PRACR, estamos en PRACR,
        estamos dentro de PRACR, estamos en el programa PRACR, aprobacion PRACR, aprobacion de PRACR, aprobacion para PRACR,
        autorizacion para PRACR, autorizacion PRACR, confirmacion PRACR, confirmacion de PRACR, luz verde .. PRACR, visto bueno ..
        PRACR, podemos reportar PRACR, podemos usar PRACR, nos dejan usar PRACR, PRACR confirmado por microsoft, PRACR aprobado por
        microsoft`,
      en: `
        {approved} for PRACR, {approved} us for PRACR, {approved} .. PRACR, PRACR .. {approved}, PRACR {approved}, in for PRACR,
        accepted into PRACR, PRACR approval, PRACR is {approved}, enrolled in PRACR, onboarded to PRACR, nominated for PRACR,
        {approved} for partner reported, PRACR confirmation, allowed to use PRACR, allowed to report PRACR, green light .. PRACR, in
        the PRACR programme, in the PRACR program, {approved} us for {pracr}, {approved} .. {pracr}, {pracr} .. {approved}, {approved}
        for {pracr}`,
    },
    denied: 'no',
  },
  no: {
    says: {
      ja: `
        PRACRの承認はありません, PRACRの承認がありません, PRACRの承認なし, PRACRの承認は得られ,
        PRACRの承認が得られ, PRACRの承認を得ていません, PRACRの承認を受けていません,
        PRACRの承認を得られません, PRACRの承認は下りません, PRACRの承認が下り, PRACRの承認がまだ,
        PRACRは承認されていません, PRACRは承認されません, PRACRは承認されていない,
        PRACRに承認されていません, PRACRを却下, PRACRは却下, PRACRが却下, PRACRの申請を却下,
        PRACRの申請は却下, PRACR申請が却下, PRACRの申請が却下, PRACRを拒否, PRACRは拒否,
        PRACRを断ら, PRACRは断ら, PRACRの対象外, PRACRは対象外, PRACR対象外, PRACR未承認,
        PRACRは未承認, PRACR不承認, PRACRは使えません, PRACRは使えない, PRACRは利用できません,
        PRACRはNG, PRACRは不可, PRACRは認められ, PRACRに通りません, PRACRは見送り,
        PRACRに参加していません`,
      de: `
        für|fuer PRACR abgelehnt, PRACR .. abgelehnt, abgelehnt .. PRACR, PRACR abgelehnt, PRACR wurde abgelehnt, PRACR absage, absage
        .. PRACR, PRACR verweigert, PRACR verwehrt, nicht für|fuer PRACR, nicht für|fuer PRACR {approved}, nicht {approved} .. PRACR,
        PRACR nicht {approved}, PRACR .. nicht {approved}, keine PRACR freigabe, keine PRACR zulassung, keine freigabe für|fuer PRACR,
        keine zulassung für|fuer PRACR, keine freigabe .. PRACR, keine zusage .. PRACR, keine bestätigung|bestaetigung .. PRACR, ohne
        PRACR freigabe, ohne PRACR zulassung, nicht bei PRACR, nicht in PRACR, nicht ins PRACR, kein PRACR, PRACR bekommen wir nicht,
        PRACR ist für|fuer uns, PRACR dürfen|duerfen wir nicht, dürfen|duerfen kein PRACR, dürfen|duerfen PRACR nicht, aus PRACR
        rausgeflogen, nein zu PRACR, PRACR fällt|faellt weg, PRACR gestrichen, nicht .. PRACR {approved}, für|fuer PRACR .. nicht
        {approved}, bei PRACR .. nicht {approved}, zu PRACR .. nicht {approved}, in PRACR .. nicht {approved}, PRACR .. nicht
        bekommen, PRACR .. nicht dabei`,
      fr: `
        refusé pour PRACR, refusés pour PRACR, refus PRACR, refus .. PRACR, PRACR refusé, PRACR .. refusé, refusé .. PRACR, rejeté ..
        PRACR, rejetés .. PRACR, PRACR rejeté, PRACR .. rejeté, recalés .. PRACR, recalé .. PRACR, pas {approved} pour PRACR, pas
        {approved} .. PRACR, pas {approved} au PRACR, pas encore {approved} .. PRACR, PRACR .. pas {approved}, non {approved} ..
        PRACR, pas éligible au PRACR, pas éligibles au PRACR, pas droit au PRACR, pas droit à PRACR, pas dans PRACR, pas dans le
        PRACR, pas dans le programme PRACR, pas de PRACR, aucun accord PRACR, pas d accord pour PRACR, pas d accord .. PRACR, pas le
        feu vert .. PRACR, sans accord PRACR, sans validation PRACR, dit non .. PRACR, non pour PRACR, PRACR nous est fermé, exclus du
        PRACR, exclu du PRACR, sortis du PRACR, PRACR c est non, pour PRACR .. pas {approved}, pour le PRACR .. pas {approved}, au
        PRACR .. pas {approved}, PRACR .. pas été {approved}, PRACR .. pas encore {approved}, pour PRACR .. pas été {approved}`,
      es: `
        no estamos {approved} para PRACR, no estamos {approved} .. PRACR, no {approved} para PRACR, no {approved} .. PRACR, sin
        aprobacion PRACR, sin aprobacion de PRACR, sin aprobacion para PRACR, sin autorizacion para PRACR, sin PRACR, no tenemos
        PRACR, no tenemos aprobacion .. PRACR, no tenemos la aprobacion .. PRACR, rechazados para PRACR, rechazado para PRACR,
        rechazados en PRACR, nos rechazaron para PRACR, nos han rechazado para PRACR, nos rechazaron .. PRACR, nos han rechazado ..
        PRACR, nos rechazo .. PRACR, nos denegaron PRACR, nos denegaron .. PRACR, nos han denegado PRACR, nos han denegado .. PRACR,
        nos denego .. PRACR, PRACR denegado, PRACR .. denegado, PRACR .. denegada, PRACR rechazado, PRACR .. rechazado, PRACR ..
        rechazada, rechazo .. PRACR, denegacion .. PRACR, no nos aprobaron para PRACR, no nos han aprobado para PRACR, no nos
        aprobaron PRACR, no nos han aprobado PRACR, no nos aceptaron en PRACR, no nos han aceptado en PRACR, no nos admiten en PRACR,
        no nos dan PRACR, no nos dejan usar PRACR, no somos elegibles para PRACR, no elegible para PRACR, no elegibles para PRACR, no
        podemos usar PRACR, no estamos en PRACR, nos dijeron que no a PRACR, microsoft dijo que no .. PRACR, descartados para PRACR,
        PRACR cerrado, fuera de PRACR`,
      en: `
        turned down for PRACR, rejected for PRACR, refused for PRACR, not {approved} for PRACR, not {approved} .. PRACR, denied PRACR,
        PRACR .. rejected, PRACR .. turned down, PRACR .. denied, PRACR .. declined, PRACR .. refused, not eligible for PRACR, PRACR
        is not for us, PRACR is closed to us, no PRACR approval, no approval for PRACR, without PRACR approval, declined our PRACR,
        declined .. PRACR, rejected our PRACR, said no to PRACR, PRACR is off the table, kicked out of PRACR, no to PRACR, did not get
        PRACR, didnt get PRACR, not get into PRACR, not in PRACR, no PRACR, not .. PRACR {approved}, PRACR .. told us no, PRACR ..
        said no, told us no .. PRACR, microsoft .. no .. PRACR, PRACR .. a no, not {approved} us for {pracr}, not {approved} ..
        {pracr}, turned down .. {pracr}, rejected .. {pracr}, refused .. {pracr}, {pracr} .. turned down, {pracr} .. rejected, {pracr}
        .. refused, {pracr} .. declined, no to {pracr}`,
    },
  },
}
