import type { Saying } from '../../../phrases.ts'

export const goalsIncentives: Saying = {
  says: {
    en: `
      incentive, incentives, incentive money, rebate, rebates, MCI, OSU, OSA, PEC, partner earned credit, earn money, get paid,
      payout, payouts, kickback, money from microsoft, paid by microsoft, microsoft pays us, incentive payments, bonus from microsoft,
      cash back, microsoft funding, earnings from microsoft, commission from microsoft, incentive programme, incentive program,
      fees from microsoft, microsoft money, partner incentives`,
    de: `
      incentives, incentive, anreiz, anreize, anreizprogramm, prämie|praemie, prämien|praemien, rückvergütung|rueckverguetung,
      rückvergütungen|rueckverguetungen, vergütung|verguetung von microsoft, vergütung|verguetung, kickback, kick back, bonus, boni,
      provision, provisionen, rabatt von microsoft, geld von microsoft, geld verdienen, geld bekommen, bares, auszahlung,
      auszahlungen, microsoft zahlt, microsoft zahlt uns, von microsoft bezahlt, von microsoft vergütet|verguetet, incentive zahlung,
      incentive zahlungen, incentive programm, förderung|foerderung von microsoft, fördergeld|foerdergeld, fördergelder|foerdergelder,
      förderprogramm|foerderprogramm, microsoft fördermittel|foerdermittel, zuschuss von microsoft, rebates, WKZ,
      gutschrift von microsoft, partner earned credit, monetär|monetaer, finanziell davon, finanziell etwas, einnahmen von microsoft`,
    fr: `
      incentive, incentives, incitation, incitations, incitatif, incitatifs, incitations financières, prime, primes, rémunération,
      rémunération de microsoft, rémunéré par microsoft, rémunérés par microsoft, remise arrière, remises arrière, ristourne,
      ristournes, rétrocommission, rétrocommissions, commission de microsoft, commissions, bonus, argent de microsoft, de l argent,
      gagner de l argent, toucher de l argent, toucher des primes, être payé, être payés, être payé par microsoft,
      payés par microsoft, paiement de microsoft, versement, versements, microsoft nous paie, microsoft paie, microsoft nous paye,
      microsoft nous verse, microsoft verse, financement microsoft, financements microsoft, financement de microsoft, fonds microsoft,
      subvention, subventions, aide financière, avantage financier, avantages financiers, programme d incentives,
      programme d incitation, programme d incitations, crédit partenaire, rebate, rebates, revenus de microsoft, retour financier,
      sous de microsoft`,
    es: `
      incentivo, incentivos, cobrar incentivos, ganar incentivos, programa de incentivos, rebates, bonificacion, bonificaciones,
      bono de microsoft, reembolso, reembolsos, comision, comisiones, comision de microsoft, dinero, dinero de microsoft,
      sacar dinero, ganar dinero, cobrar, cobrar de microsoft, que nos paguen, nos pague microsoft, nos paga microsoft, nos paguen,
      pagos de microsoft, pago de incentivos, remuneracion, retribucion, retribuciones, compensacion, compensacion economica,
      ayudas economicas, fondos de microsoft, financiacion de microsoft, rapel, rapeles, rappel, rappels,
      credito ganado por el partner, credito obtenido por el partner, ingresos de microsoft, monetizar`,
    ja: `
      インセンティブ, インセンティブが欲し, インセンティブ収入, インセンティブ獲得, リベート, 報奨金, 報奨,
      奨励金, キックバック, 報酬, 報酬を得, 報酬がもらえ, お金をもら, お金が欲し,
      Microsoftからの支払い, マイクロソフトからの支払い, Microsoftから支払, マイクロソフトからお金,
      Microsoftからお金, 支払いを受け, ペイアウト, パートナー獲得クレジット, パートナー獲得済みクレジット,
      コミッション, 手数料収入, 成功報酬, 還元, 資金援助, ファンディング, 収益化`,
  },
}
