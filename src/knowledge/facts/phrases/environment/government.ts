import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const environmentGovernment: Saying<ValueOf<'environment'>> = {
  says: {
    en: `
      azure government, {place} is US government, US government {place}, US government region, azure gov, US gov,
      us government cloud, government cloud, gov cloud, govcloud, GCC, GCC high, GCCH, fairfax, US gov virginia, US gov arizona,
      usgov, sovereign US, government tenant, gov tenant, gov subscription, government community cloud, DoD cloud, IL5, IL4,
      azure for government, federal cloud, US gov cloud, azure US government, gov region, gov one, government one, portal azure us,
      login microsoftonline us, microsoftonline us, azure us endpoints, endpoints [all] end|ending|ends with|in|on us, usgov*,
      usdod*, azureusgovernment, =in MAG, microsoft azure government, US sovereign, sovereign government,
      government|gov instance|environment|portal|datacenter|datacentre|datacenters|side|variant|flavour|flavor|edition,
      US government|gov datacenter|datacenters|datacentre|instance|environment|tenant|subscription|edition|version,
      {product} US government|gov, {product} for [US] government, azure for US government, {product} GCC,
      DoD tenant|region|regions|environment|subscription, azure DoD, DoD east|central, IL2, IL6,
      tenancy|tenant|subscription is gov|GCC|government|GCCH, GCC H, G5 GCC, G3 GCC, federal tenant, federal azure,
      sovereign cloud for [the] US, american government|sovereign cloud, GCC moderate, government cloud subscription|tenant,
      tenancy|tenant gov, M365|office|dynamics|365|BI|apps government, go|went|goes GCC|gov [high|cloud], onmicrosoft us,
      usgovvirginia, us gov virginia|texas|arizona, governmental cloud, cloud of the US government,
      cloud for government|governments|authorities`,
    de: `
      regierungscloud, regierungs cloud, US regierung, US regierungscloud, US behördencloud|behoerdencloud,
      US behörden|behoerden cloud, amerikanische regierungscloud, amerikanische behördencloud|behoerdencloud, government tenant,
      gov tenant, cloud für|fuer US behörden|behoerden, cloud der US regierung, US bundesbehörde|bundesbehoerde,
      amerikanische behörde|behoerde, amerikanischen behörde|behoerde, government umgebung, GCC umgebung, GCC high umgebung,
      government mandant, GCC mandant, US government umgebung, gov umgebung, us militär|militaer, regierungsinstanz,
      behördencloud|behoerdencloud von microsoft, government instanz, gov instanz, government region, gov region, gov subscription,
      souveräne|souveraene US, US souveräne|souveraene, US gov cloud, government portal, US government,
      rechenzentren der US regierung`,
    fr: `
      cloud gouvernemental, cloud du gouvernement, cloud gouvernemental américain, cloud gouvernement, gouvernement américain,
      gouvernement des états unis, azure gouvernement, azure gouvernemental, azure pour le gouvernement, tenant gouvernemental,
      tenant gouvernement, tenant GCC, environnement GCC, environnement gouvernemental, agence fédérale américaine,
      agence gouvernementale américaine, administration américaine, cloud souverain américain, cloud fédéral,
      abonnement gouvernement, abonnement gouvernemental, instance gouvernementale, région gouvernementale, cloud souverain US,
      cloud souverain des états unis, environnement gouvernement, portail gouvernemental, centres de données du gouvernement`,
    es: `
      nube gubernamental, nube de gobierno, nube del gobierno, cloud gubernamental, azure gubernamental, azure para gobierno,
      azure de gobierno, azure del gobierno, gobierno de EEUU, gobierno de los estados unidos, gobierno estadounidense,
      gobierno americano, tenant gubernamental, tenant de gobierno, entorno gubernamental, suscripcion gubernamental,
      region gubernamental, nube soberana de EEUU, nube soberana estadounidense, nube federal, instancia gubernamental,
      instancia de gobierno, entorno de gobierno, region de gobierno, suscripcion de gobierno, portal gubernamental,
      nube soberana de estados unidos, centros de datos del gobierno, tenant GCC, GCC high`,
    ja: `
      政府クラウド, 政府機関向けクラウド, 政府向けクラウド, 政府機関向けAzure, 米国政府, 米国政府クラウド, 米国政府機関, アメリカ政府, 政府テナント, 政府機関テナント, 政府向けテナント, ソブリンクラウド, 国防総省クラウド,
      政府機関向け, 官公庁向けクラウド, 官公庁向けAzure, 行政機関向けクラウド, 連邦政府向け, ガバメントクラウド, ガバメント版, 政府版, 政府向け環境, 政府専用`,
  },
  denied: 'public',
}
