import type { Saying } from '../../../phrases.ts'

export const underCountedNo: Saying = {
  says: {
    en: 'only plain VMs, just plain VMs, only ordinary VMs, plain VMs only, none of those under counted',
    de: `
      nur normale VMs, nur einfache VMs, nur VMs, nur ein paar VMs, normale VMs, keine container, kein kubernetes, kein AKS,
      keine scale sets, ohne container, ohne kubernetes, keine skalierungsgruppen, weder AKS noch, kein batch, ohne AKS,
      nur klassische VMs`,
    fr: `
      que des VM, que des VM simples, uniquement des VM, seulement des VM, VM classiques, VM simples, VM standard, simples VM,
      pas de conteneurs, pas de conteneur, aucun conteneur, sans conteneurs, pas de kubernetes, pas d AKS, pas de scale sets,
      pas de batch, ni AKS, sans AKS, sans kubernetes, aucun cluster`,
    es: `
      solo VMs, solo VM, solo maquinas virtuales, solo maquinas virtuales normales, unicamente maquinas virtuales,
      maquinas virtuales normales, maquinas virtuales simples, VMs normales, VMs simples, sin contenedores, sin kubernetes, sin AKS,
      sin scale sets, sin batch, nada de kubernetes, nada de AKS, nada de contenedores, no hay contenedores, no hay kubernetes,
      no hay AKS, no usamos contenedores, no usamos kubernetes, no usamos AKS, ni AKS, ni kubernetes, ni scale sets,
      ninguno de esos servicios`,
    ja: `
      普通のVMのみ, 通常のVMのみ, VMのみ, VMだけ, 仮想マシンのみ, 仮想マシンだけ, 普通の仮想マシン,
      コンテナなし, コンテナは使っていません, コンテナは使わない, コンテナは使用していません, AKSなし,
      AKSは使っていません, AKSは使わない, AKSは使いません, Kubernetesは使っていません,
      スケールセットは使っていません, スケールセットなし, いずれも使っていません, どれも使っていません`,
  },
}
