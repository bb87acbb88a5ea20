import type { FactPhrases } from '../phrases.ts'

export const environmentPhrases: FactPhrases<'environment'> = {
  public: {
    says: {
      ja: `
        パブリッククラウド, パブリック環境, パブリックAzure, 商用クラウド, 商用環境, 商用テナント,
        商用リージョン, 商用Azure, 通常のAzure, 普通のAzure, 一般のAzure, 通常のクラウド,
        通常のリージョン, グローバルAzure, グローバルクラウド, グローバル版, 一般商用, 日本リージョン,
        東日本リージョン, 西日本リージョン, 東日本, 西日本`,
      en: `
        public azure, public cloud, commercial cloud, commercial azure, azure commercial, azure public, normal azure, regular azure,
        regular public azure, standard commercial, commercial tenant, commercial region, global azure, worldwide cloud, public not
        gov, regular commercial, normal commercial, normal public, azure global, commercial one, public one, commercial subscription,
        public subscription`,
      de: `
        öffentliche|oeffentliche cloud, öffentlichen|oeffentlichen cloud, öffentliche|oeffentliche azure cloud,
        öffentliches|oeffentliches azure, öffentlichen|oeffentlichen azure, normale cloud, normalen cloud, normale azure cloud,
        normales azure, normalen azure, ganz normales azure, reguläres|regulaeres azure, reguläre|regulaere cloud,
        regulären|regulaeren cloud, kommerzielle cloud, kommerziellen cloud, kommerzieller tenant, kommerziellen tenant, weltweite
        cloud, globale cloud, globales azure, standard azure, standard cloud, azure region deutschland, azure westeuropa, region west
        europe, deutsche region, public cloud, keine sonder cloud, europäische|europaeische region, gewöhnliche|gewoehnliche azure
        cloud, gewöhnliches|gewoehnliches azure`,
      fr: `
        cloud public, cloud commercial, azure public, azure commercial, azure normal, azure classique, azure standard, azure global,
        azure mondial, cloud mondial, cloud normal, cloud classique, cloud standard, tenant commercial, tenant standard, région
        france, région france central, région europe, azure tout à fait normal, régions européennes, azure ordinaire, région
        européenne`,
      es: `
        nube publica, cloud publica, cloud publico, azure publico, azure comercial, nube comercial, cloud comercial, entorno
        comercial, tenant comercial, region comercial, azure normal, azure normal y corriente, azure estandar, azure global, nube
        global, nube mundial, nube normal, nube estandar, publico normal, azure de siempre`,
    },
  },
  government: {
    says: {
      ja: `
        政府クラウド, 政府機関向けクラウド, 政府向けクラウド, 政府機関向けAzure, 米国政府, 米国政府クラウド,
        米国政府機関, アメリカ政府, 官公庁クラウド, ガバメントクラウド, 政府テナント, 政府機関テナント,
        政府向けテナント, ソブリンクラウド, 国防総省クラウド, 政府機関向け`,
      en: `
        azure government, azure gov, US gov, us government cloud, government cloud, gov cloud, govcloud, GCC, GCC high, GCCH, fairfax,
        US gov virginia, US gov arizona, usgov, sovereign US, government tenant, gov tenant, gov subscription, government community
        cloud, DoD cloud, IL5, IL4, azure for government, federal cloud, US gov cloud, azure US government, gov region, gov one,
        government one`,
      de: `
        regierungscloud, regierungs cloud, US regierung, US regierungscloud, US behördencloud|behoerdencloud, US behörden|behoerden
        cloud, amerikanische regierungscloud, amerikanische behördencloud|behoerdencloud, government tenant, gov tenant, cloud
        für|fuer US behörden|behoerden, cloud der US regierung, US bundesbehörde|bundesbehoerde, amerikanische behörde|behoerde,
        amerikanischen behörde|behoerde, government umgebung, GCC umgebung, GCC high umgebung, government mandant, GCC mandant, US
        government umgebung, gov umgebung, us militär|militaer`,
      fr: `
        cloud gouvernemental, cloud du gouvernement, cloud gouvernemental américain, cloud gouvernement, gouvernement américain,
        gouvernement des états unis, azure gouvernement, azure gouvernemental, azure pour le gouvernement, tenant gouvernemental,
        tenant gouvernement, tenant GCC, environnement GCC, environnement gouvernemental, agence fédérale américaine, agence
        gouvernementale américaine, administration américaine, cloud souverain américain, cloud fédéral, abonnement gouvernement,
        abonnement gouvernemental`,
      es: `
        nube gubernamental, nube de gobierno, nube del gobierno, cloud gubernamental, azure gubernamental, azure para gobierno, azure
        de gobierno, azure del gobierno, gobierno de EEUU, gobierno de los estados unidos, gobierno estadounidense, gobierno
        americano, tenant gubernamental, tenant de gobierno, entorno gubernamental, suscripcion gubernamental, region gubernamental,
        nube soberana de EEUU, nube soberana estadounidense, nube federal`,
    },
    denied: 'public',
  },
  china: {
    says: {
      en: `
        21vianet, azure china, china cloud, azure in china, mooncake, china north, china east, chinese cloud, china tenant, azure
        CN, china azure, chinese azure, operated by 21vianet, china region, chinese region, chinese tenant, china instance,
        microsoft cloud in china, M365 china, azure .. china`,
      ja: `
        中国リージョン, 中国クラウド, 中国版, 中国版Azure, 中国のAzure, 中国のクラウド, 中国Azure,
        中国テナント, 中国のテナント, 中国環境, 中国版M365, 中国版Microsoft, 中国国内の, 中国東部,
        中国北部, 世紀互聯, Azure中国, 中国 .. Azure`,
      de: `
        chinesische cloud, chinesischen cloud, chinesisches azure, chinesischen azure, chinesischer tenant, chinesischen tenant,
        chinesischer mandant, chinesischen mandant, chinesische region, chinesische umgebung, chinesische subscription, china
        umgebung, china mandant, china subscription, china abo, china instanz, azure in china, M365 in china, cloud in china, tenant
        in china, mandant in china, subscription in china, umgebung in china, läuft|laeuft in china, laufen in china, in der china,
        betrieben von 21vianet, in china gehostet`,
      fr: `
        azure chine, azure en chine, azure de chine, cloud chinois, cloud en chine, cloud chine, tenant chinois, tenant en chine,
        tenant chine, environnement chinois, environnement chine, environnement en chine, abonnement chinois, abonnement en chine,
        souscription en chine, région chinoise, région chine, instance chinoise, opéré par 21vianet, exploité par 21vianet, M365 en
        chine, tourne en chine, tournent en chine, hébergé en chine, azure chinois, déployé en chine, en chine`,
      es: `
        azure en china, nube china, nube en china, nube de china, azure de china, tenant chino, tenant en china, tenant de china,
        region china, region de china, regiones chinas, entorno chino, operado por 21vianet, suscripcion china, suscripcion en china,
        M365 en china, microsoft 365 en china, instancia china, en la nube china`,
    },
    denied: 'public',
  },
}
