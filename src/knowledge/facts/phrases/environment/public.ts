import type { Saying } from '../../../phrases.ts'

export const environmentPublic: Saying = {
  says: {
    en: `
      public azure, public cloud, commercial cloud, commercial azure, azure commercial, azure public, normal azure, regular azure,
      regular public azure, standard commercial, commercial tenant, commercial region, global azure, worldwide cloud, public not gov,
      regular commercial, normal commercial, normal public, azure global, commercial one, public one, commercial subscription,
      public subscription`,
    de: `
      öffentliche|oeffentliche cloud, öffentlichen|oeffentlichen cloud, öffentliche|oeffentliche azure cloud,
      öffentliches|oeffentliches azure, öffentlichen|oeffentlichen azure, normale cloud, normalen cloud, normale azure cloud,
      normales azure, normalen azure, ganz normales azure, reguläres|regulaeres azure, reguläre|regulaere cloud,
      regulären|regulaeren cloud, kommerzielle cloud, kommerziellen cloud, kommerzieller tenant, kommerziellen tenant,
      weltweite cloud, globale cloud, globales azure, standard azure, standard cloud, azure region deutschland, azure westeuropa,
      region west europe, deutsche region, public cloud, keine sonder cloud, europäische|europaeische region,
      gewöhnliche|gewoehnliche azure cloud, gewöhnliches|gewoehnliches azure`,
    fr: `
      cloud public, cloud commercial, azure public, azure commercial, azure normal, azure classique, azure standard, azure global,
      azure mondial, cloud mondial, cloud normal, cloud classique, cloud standard, tenant commercial, tenant standard, région france,
      région france central, région europe, azure tout à fait normal, régions européennes, azure ordinaire, région européenne`,
    es: `
      nube publica, cloud publica, cloud publico, azure publico, azure comercial, nube comercial, cloud comercial, entorno comercial,
      tenant comercial, region comercial, azure normal, azure normal y corriente, azure estandar, azure global, nube global,
      nube mundial, nube normal, nube estandar, publico normal, azure de siempre`,
    ja: `
      パブリッククラウド, パブリック環境, パブリックAzure, 商用クラウド, 商用環境, 商用テナント,
      商用リージョン, 商用Azure, 通常のAzure, 普通のAzure, 一般のAzure, 通常のクラウド,
      通常のリージョン, グローバルAzure, グローバルクラウド, グローバル版, 一般商用, 日本リージョン,
      東日本リージョン, 西日本リージョン, 東日本, 西日本`,
  },
}
