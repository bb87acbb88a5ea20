import type { Saying } from '../../../phrases.ts'

export const deploymentVmOffer: Saying = {
  says: {
    en: `
      VM image, VM images, VM offer, VM listing, virtual machine image, virtual machine offer, virtual appliance, VM appliance,
      marketplace image, marketplace VM, vm based offer, appliance image, image in the [{azure}] marketplace, appliance`,
    de: `
      VM abbild, VM abbilder, VM angebot, VM vorlage im {store}, abbild im {store}, image im {store}, image aus dem {store},
      images im {store}, virtuelle appliance, virtuellen appliance, virtuelles maschinenimage, image einer virtuellen maschine,
      VM im {store}, VM aus dem {store}, marktplatz image, marktplatz VM, appliance im {store}`,
    fr: `
      image de machine virtuelle, images de machine virtuelle, image VM, images VM, offre VM, offre de machine virtuelle,
      appliance virtuelle, image sur la {store}, image sur le {store}, image dans la {store}, image dans le {store}, image de VM,
      image {store}, VM sur la {store}, VM sur le {store}, VM de la {store}`,
    es: `
      imagen de VM, imagenes de VM, imagen VM, imagen de maquina virtual, imagenes de maquina virtual, imagenes de maquinas virtuales,
      oferta de VM, oferta VM, oferta de maquina virtual, appliance virtual, dispositivo virtual, VM del {store}, imagen del {store},
      imagen de {store}, maquina virtual del {store}, imagen en el {store}, VM en el {store}`,
    ja: `
      VMイメージ, VMオファー, 仮想マシンイメージ, 仮想マシンのイメージ, 仮想マシンオファー, 仮想マシンプラン,
      仮想アプライアンス, 仮想マシンとして{store}, {store}のVM, {store}の仮想マシン,
      {store}イメージ, アプライアンスイメージ, VMとして公開`,
  },
}
