import type { FactPhrases } from '../phrases.ts'

export const environmentPhrases: FactPhrases<'environment'> = {
  public: {
    says: {
      en: `
        public azure, public cloud, commercial cloud, commercial azure, azure commercial, azure public, normal azure, regular azure,
        regular public azure, standard commercial, commercial tenant, commercial region, global azure, worldwide cloud, public not
        gov, regular commercial, normal commercial, normal public, azure global`,
    },
  },
  government: {
    says: {
      en: `
        azure government, azure gov, US gov, us government cloud, government cloud, gov cloud, govcloud, GCC, GCC high, GCCH,
        fairfax, US gov virginia, US gov arizona, usgov, sovereign US, government tenant, gov tenant, gov subscription, government
        community cloud, DoD cloud, IL5, IL4, azure for government, federal cloud, US gov cloud, azure US government, gov region`,
    },
    denied: 'public',
  },
  china: {
    says: {
      en: `
        21vianet, azure china, china cloud, azure in china, mooncake, china north, china east, chinese cloud, china tenant, azure
        CN, china azure, chinese azure, operated by 21vianet, china region, chinese region, chinese tenant, china instance,
        microsoft cloud in china, M365 china, azure .. china`,
    },
    denied: 'public',
  },
}
