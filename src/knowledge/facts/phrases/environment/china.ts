import type { ValueOf } from '../../../facts.ts'
import type { Saying } from '../../../phrases.ts'

export const environmentChina: Saying<ValueOf<'environment'>> = {
  says: {
    en: `
      21vianet, {place} is china, {place} is chinese, azure china, china cloud, azure in china, mooncake, china north, china east,
      chinese cloud, china tenant, azure CN, china azure, chinese azure, operated by 21vianet, china region, chinese region,
      chinese tenant, china instance, microsoft cloud in china, M365 china, azure .. china, =vianet, 21 vianet, =21V, =21v cloud,
      azurechinacloud, shanghai blue cloud, blue cloud, onmschina, partner onmschina, chinacloudapi, portal azure cn, azure cn,
      china version|edition|flavour|variant|instance|environment|side|datacenter|datacenters,
      chinese version|edition|instance|environment|subscription|sovereign, china sovereign, sovereign china, sovereign .. china,
      chinese sovereign cloud, china|chinese subscription, chinanorth*, chinaeast*, =gallatin, china hosted,
      hosted in [mainland] china, mainland [china] cloud|tenant|azure|region|instance, in the mainland china,
      {product} [in|for] china, {product} from|via|by 21vianet, run|operated|hosted|provided by 21vianet, azure china datacenters,
      chinese datacenters, azure operated by, env china, environment china, region china,
      separate|sovereign|local|locally|special|own chinese|china microsoft|azure cloud|instance,
      sovereign|separate|special|local cloud|instance for|in [the] [mainland] china|chinese, mainland china|chinese,
      locally operated cloud, not the global cloud .. china, chinese microsoft|azure cloud, the one|cloud in|of|for china,
      chinese cloud|azure, separate from the global, microsoft cloud for china, cloud for china, separate .. cloud .. china,
      chinese microsoft cloud`,
    de: `
      chinesische cloud, chinesischen cloud, chinesisches azure, chinesischen azure, chinesischer tenant, chinesischen tenant,
      chinesischer mandant, chinesischen mandant, chinesische region, chinesische umgebung, chinesische subscription,
      china umgebung, china mandant, china subscription, china abo, china instanz, azure in china, M365 in china, cloud in china,
      tenant in china, mandant in china, subscription in china, umgebung in china, läuft|laeuft in china, laufen in china,
      in der china, betrieben von 21vianet, in china gehostet, umgebung ist china, souveräne|souveraene china, china version,
      china cloud, chinesische instanz, chinesischen instanz, chinesischen umgebung, chinesisches M365, chinesischen M365,
      in china gehostetes, rechenzentren in china,
      chinesische|chinesischen|chinesischer [microsoft|azure] cloud|azure|instanz|region,
      in china .. betriebene|betriebenen|gehostete|isolierte azure|cloud|microsoft`,
    fr: `
      azure chine, azure en chine, azure de chine, cloud chinois, cloud en chine, cloud chine, tenant chinois, tenant en chine,
      tenant chine, environnement chinois, environnement chine, environnement en chine, abonnement chinois, abonnement en chine,
      souscription en chine, région chinoise, région chine, instance chinoise, opéré par 21vianet, exploité par 21vianet,
      M365 en chine, tourne en chine, tournent en chine, hébergé en chine, azure chinois, déployé en chine, en chine,
      environnement est la chine, version chinoise, instance chine, cloud souverain chinois, M365 chinois, hébergé par 21vianet,
      centres de données en chine, =celui =de chine, azure chine|chinois, =de =la chine, cloud|azure .. réservé =à =la chine,
      cloud|azure [microsoft|=de] [=la] chine|chinois`,
    es: `
      azure en china, nube china, nube en china, nube de china, azure de china, tenant chino, tenant en china, tenant de china,
      region china, region de china, regiones chinas, entorno chino, operado por 21vianet, suscripcion china, suscripcion en china,
      M365 en china, microsoft 365 en china, instancia china, en la nube china, version china, nube soberana china,
      alojado en china, alojada en china, M365 chino, centros de datos en china, entorno es china,
      no =es =el azure global =es =el chino, azure chino|chino|china, =el chino, =la =de china,
      nube [de] [microsoft|azure] para|de|en china, azure para|de|en china`,
    ja: `
      中国リージョン, 中国クラウド, 中国版, 中国版Azure, 中国のAzure, 中国のクラウド, 中国Azure, 中国テナント, 中国のテナント, 中国環境, 中国版M365, 中国版Microsoft, 中国国内の, 中国東部, 中国北部,
      世紀互聯, Azure中国, 中国 .. Azure, 環境は中国, 中国向けクラウド, 中国側の環境, 中国本土のクラウド, 中国の独立クラウド, 中国ソブリン, 中国で運用される, 中国国内で独立, 中国国内で運営, 中国国内のAzure,
      中国専用, 中国向けのクラウド, 中国向けAzure`,
  },
  denied: 'public',
}
