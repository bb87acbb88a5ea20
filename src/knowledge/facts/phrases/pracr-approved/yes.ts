import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const pracrApprovedYes: Saying<ValueOf<'pracrApproved'>> = {
  says: {
    en: `
      {approved} for PRACR, {approved} us for PRACR, {approved} .. PRACR, PRACR .. {approved}, PRACR {approved}, in for PRACR,
      accepted into PRACR, PRACR approval, PRACR is {approved}, enrolled in PRACR, onboarded to PRACR, nominated for PRACR,
      {approved} for partner reported, PRACR confirmation, allowed to use PRACR, allowed to report PRACR, green light .. PRACR,
      in the PRACR programme, in the PRACR program, {approved} us for {pracr}, {approved} .. {pracr}, {pracr} .. {approved},
      {approved} for {pracr}`,
    de: `
      für|fuer PRACR {approved}, PRACR {approved}, PRACR .. {approved}, {approved} .. PRACR, {approved} für|fuer PRACR,
      PRACR freigabe, PRACR zulassung, PRACR bestätigung|bestaetigung, PRACR freigegeben, PRACR bewilligt, PRACR genehmigung,
      bei PRACR dabei, bei PRACR drin, im PRACR programm, ins PRACR aufgenommen, ins PRACR programm aufgenommen, in PRACR aufgenommen,
      dürfen|duerfen PRACR, dürfen|duerfen .. PRACR melden, dürfen|duerfen .. PRACR nutzen, grünes|gruenes licht .. PRACR,
      für|fuer PRACR grünes|gruenes licht, zusage .. PRACR, PRACR zusage, microsoft hat .. PRACR bestätigt|bestaetigt,
      freischaltung für|fuer PRACR, PRACR freischaltung`,
    fr: `
      {approved} pour PRACR, {approved} pour le PRACR, {approved} au PRACR, {approved} .. PRACR, PRACR .. {approved},
      PRACR {approved}, PRACR est {approved}, accord pour PRACR, feu vert .. PRACR, feu vert pour PRACR, dans le programme PRACR,
      éligibles au PRACR, éligibles PRACR, inscrits au PRACR, admis au PRACR, autorisation PRACR, validation PRACR,
      microsoft a validé .. PRACR, microsoft nous a {approved} .. PRACR, avons droit au PRACR, droit au PRACR, acceptés dans PRACR`,
    es: `
      {approved} para PRACR, {approved} en PRACR, {approved} .. PRACR, PRACR {approved}, PRACR .. {approved},
      nos aprobaron para PRACR, nos han aprobado para PRACR, nos han aprobado PRACR, nos aprobo microsoft para PRACR,
      nos han confirmado para PRACR, nos confirmaron para PRACR, nos han aceptado en PRACR, nos aceptaron en PRACR,
      nos admitieron en PRACR, estamos en PRACR, estamos dentro de PRACR, estamos en el programa PRACR, aprobacion PRACR,
      aprobacion de PRACR, aprobacion para PRACR, autorizacion para PRACR, autorizacion PRACR, confirmacion PRACR,
      confirmacion de PRACR, luz verde .. PRACR, visto bueno .. PRACR, podemos reportar PRACR, podemos usar PRACR,
      nos dejan usar PRACR, PRACR confirmado por microsoft, PRACR aprobado por microsoft`,
    ja: `
      PRACRの承認, PRACRに承認, PRACRを承認, PRACRは承認済み, PRACR承認済み,
      PRACR承認, PRACRの承認済み, PRACRの承認を得, PRACRの承認を受け, PRACRの承認をもら,
      PRACRは{approved}, PRACRの{approved}, PRACRに{approved},
      PRACRが{approved}, PRACR{approved}, PRACRの対象, PRACRの参加が認め,
      PRACRへの参加が承認, PRACRプログラムに参加, PRACRに参加, PRACRが認められ,
      PRACRの利用が認め, PRACRの利用許可, PRACRのオンボーディング完了, PRACRにオンボード,
      MicrosoftからPRACRの承認, マイクロソフトからPRACR, PRACRはOK, PRACRのOK,
      PRACRの許可`,
  },
  denied: 'no',
}
