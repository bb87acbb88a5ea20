import type { Saying } from '../../../phrases.ts'

export const goalsMacc: Saying = {
  says: {
    en: `
      MACC, azure commitment, azure consumption commitment, consumption commitment, commit drawdown, commitment drawdown, drawdown,
      draw down, burn down, burndown, burn their commit, burn .. commit, retire .. commit, decrement, their commit, azure commit,
      use up their commit, count against their commit, count towards their commit, CtC, committed spend, azure spend commitment,
      their commitment, customer commitment, eat into their commitment, eats into .. MACC, eat into .. MACC`,
    de: `
      MACC, abnahmeverpflichtung, verbrauchsverpflichtung, azure verpflichtung, verbrauchszusage, azure zusage, mindestabnahme,
      abnahmezusage, commitment des {customer}, commitment vom {customer}, auf das commitment, aufs commitment, auf den commit,
      commit abbauen, commitment abbauen, commit abschmelzen, commitment abschmelzen, commitment verbrauchen, commitment anrechnen,
      auf MACC anrechnen, auf den MACC, aufs MACC, auf den MACC angerechnet, vom commitment abgezogen, azure commit,
      zugesagter verbrauch, zugesagten verbrauch, zugesagtes azure budget, zusage abbauen, MACC abbauen, MACC abschmelzen,
      MACC abtragen, MACC ausschöpfen|ausschoepfen, commitment ausschöpfen|ausschoepfen, verpflichtung gegenüber|gegenueber microsoft,
      verbrauchscommitment`,
    fr: `
      MACC, engagement azure, engagement de consommation, engagement de consommation azure, engagement de dépenses,
      engagement de dépense, engagement du {customer}, engagement financier azure, leur engagement, son engagement,
      consommer leur engagement, consommer son engagement, consommer l engagement, décompter, décompte de l engagement,
      décompté du MACC, décompté de l engagement, déduit du MACC, déduit de l engagement, déduire du MACC, compte dans le MACC,
      compter dans le MACC, compte pour le MACC, compter pour le MACC, compte dans l engagement, imputé sur le MACC,
      imputer sur le MACC, imputation sur le MACC, réduire le MACC, réduire leur engagement, réduire l engagement, brûler le MACC,
      brûler leur engagement, écouler l engagement, écouler leur engagement, engagement minimum, entamer l engagement, commit azure,
      leur commit, engagement cloud`,
    es: `
      compromiso de consumo, compromiso de consumo de azure, compromiso de azure, compromiso de gasto, compromiso de gasto de azure,
      su compromiso de consumo, su compromiso, compromiso del {customer}, compromiso con azure, compromiso de azure del {customer},
      gasto comprometido, consumo comprometido, descuenta del compromiso, descontar del compromiso, descuente del compromiso,
      reduce el compromiso, reducir el compromiso, reduzca el compromiso, reducir su compromiso, cuente para el compromiso,
      cuenta para el compromiso, cuente contra el compromiso, cuente para su compromiso, consumir el compromiso,
      consumir su compromiso, quemar compromiso, quemar el compromiso, quemar su compromiso, amortizar el compromiso,
      agotar el compromiso, imputar al compromiso, cumplir su compromiso, cumplir el compromiso, decremento del compromiso`,
    ja: `
      消費コミット, 消費コミットメント, Azureコミットメント, Azureのコミットメント, Azureコミット,
      Azure消費コミットメント, コミットメント消化, コミットメントの消化, コミットメントを消化, コミットを消化,
      コミット消化, コミットの消化, コミット額, コミットメント額, コミットメントに充当, コミットに充当,
      コミットメントに算入, コミットメントに計上, コミットメントから減, {customer}のコミット,
      {customer}のコミットメント, コミットメントの減少, コミット契約, コミットメント契約, 利用確約,
      消費確約, 確約額`,
  },
}
