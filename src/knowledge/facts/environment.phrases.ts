import type { FactPhrases } from '../phrases.ts'

export const environmentPhrases: FactPhrases<'environment'> = {
  public: {
    says: {
      en: `
        public azure, public cloud, commercial cloud, commercial azure, azure commercial, azure public, normal azure, regular azure,
        regular public azure, standard commercial, commercial tenant, commercial region, global azure, worldwide cloud, public not
        gov, regular commercial, normal commercial, normal public, azure global`,
      de: `
        öffentliche|oeffentliche cloud, öffentlichen|oeffentlichen cloud, öffentliche|oeffentliche azure cloud,
        öffentliches|oeffentliches azure, öffentlichen|oeffentlichen azure, normale cloud, normalen cloud, normale azure cloud,
        normales azure, normalen azure, ganz normales azure, reguläres|regulaeres azure, reguläre|regulaere cloud,
        regulären|regulaeren cloud, kommerzielle cloud, kommerziellen cloud, kommerzieller tenant, kommerziellen tenant, weltweite
        cloud, globale cloud, globales azure, standard azure, standard cloud, azure region deutschland, azure westeuropa, region west
        europe, deutsche region, public cloud, keine sonder cloud, europäische|europaeische region, gewöhnliche|gewoehnliche azure
        cloud, gewöhnliches|gewoehnliches azure`,
    },
  },
  government: {
    says: {
      en: `
        azure government, azure gov, US gov, us government cloud, government cloud, gov cloud, govcloud, GCC, GCC high, GCCH,
        fairfax, US gov virginia, US gov arizona, usgov, sovereign US, government tenant, gov tenant, gov subscription, government
        community cloud, DoD cloud, IL5, IL4, azure for government, federal cloud, US gov cloud, azure US government, gov region`,
      de: `
        regierungscloud, regierungs cloud, US regierung, US regierungscloud, US behördencloud|behoerdencloud, US behörden|behoerden
        cloud, amerikanische regierungscloud, amerikanische behördencloud|behoerdencloud, government tenant, gov tenant, cloud
        für|fuer US behörden|behoerden, cloud der US regierung, US bundesbehörde|bundesbehoerde, amerikanische behörde|behoerde,
        amerikanischen behörde|behoerde, government umgebung, GCC umgebung, GCC high umgebung, government mandant, GCC mandant, US
        government umgebung, gov umgebung, us militär|militaer`,
    },
    denied: 'public',
  },
  china: {
    says: {
      en: `
        21vianet, azure china, china cloud, azure in china, mooncake, china north, china east, chinese cloud, china tenant, azure
        CN, china azure, chinese azure, operated by 21vianet, china region, chinese region, chinese tenant, china instance,
        microsoft cloud in china, M365 china, azure .. china`,
      de: `
        chinesische cloud, chinesischen cloud, chinesisches azure, chinesischen azure, chinesischer tenant, chinesischen tenant,
        chinesischer mandant, chinesischen mandant, chinesische region, chinesische umgebung, chinesische subscription, china
        umgebung, china mandant, china subscription, china abo, china instanz, azure in china, M365 in china, cloud in china, tenant
        in china, mandant in china, subscription in china, umgebung in china, läuft|laeuft in china, laufen in china, in der china,
        betrieben von 21vianet, in china gehostet`,
    },
    denied: 'public',
  },
}
