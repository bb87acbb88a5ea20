import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const environmentGovernment: Saying<ValueOf<'environment'>> = {
  says: {
    en: `
      azure government, {place} is US government, US government {place}, US government region, azure gov, US gov, us government cloud, government cloud, gov cloud, govcloud, GCC, GCC high, GCCH, fairfax,
      US gov virginia, US gov arizona, usgov, sovereign US, government tenant, gov tenant, gov subscription,
      government community cloud, DoD cloud, IL5, IL4, azure for government, federal cloud, US gov cloud, azure US government,
      gov region, gov one, government one`,
    de: `
      regierungscloud, regierungs cloud, US regierung, US regierungscloud, US behördencloud|behoerdencloud,
      US behörden|behoerden cloud, amerikanische regierungscloud, amerikanische behördencloud|behoerdencloud, government tenant,
      gov tenant, cloud für|fuer US behörden|behoerden, cloud der US regierung, US bundesbehörde|bundesbehoerde,
      amerikanische behörde|behoerde, amerikanischen behörde|behoerde, government umgebung, GCC umgebung, GCC high umgebung,
      government mandant, GCC mandant, US government umgebung, gov umgebung, us militär|militaer`,
    fr: `
      cloud gouvernemental, cloud du gouvernement, cloud gouvernemental américain, cloud gouvernement, gouvernement américain,
      gouvernement des états unis, azure gouvernement, azure gouvernemental, azure pour le gouvernement, tenant gouvernemental,
      tenant gouvernement, tenant GCC, environnement GCC, environnement gouvernemental, agence fédérale américaine,
      agence gouvernementale américaine, administration américaine, cloud souverain américain, cloud fédéral, abonnement gouvernement,
      abonnement gouvernemental`,
    es: `
      nube gubernamental, nube de gobierno, nube del gobierno, cloud gubernamental, azure gubernamental, azure para gobierno,
      azure de gobierno, azure del gobierno, gobierno de EEUU, gobierno de los estados unidos, gobierno estadounidense,
      gobierno americano, tenant gubernamental, tenant de gobierno, entorno gubernamental, suscripcion gubernamental,
      region gubernamental, nube soberana de EEUU, nube soberana estadounidense, nube federal`,
    ja: `
      政府クラウド, 政府機関向けクラウド, 政府向けクラウド, 政府機関向けAzure, 米国政府, 米国政府クラウド,
      米国政府機関, アメリカ政府, 政府テナント, 政府機関テナント, 政府向けテナント, ソブリンクラウド,
      国防総省クラウド, 政府機関向け`,
  },
  denied: 'public',
}
