import type { Phrases } from '../../../knowledge/phrases.ts'

export const where: Phrases = {
  en: `
    where does .. apply, where does it apply, where is .. used, where does the consumption, whose tenant, which tenant, in whose,
    in which tenant, where .. run, where does the usage, where must, where do the resources,
    per customer or, per tenant or just|only once, or just once, or only once, just once or, only once or, once per customer,
    once per tenant, once for all`,
  de: `
    wo gilt, wo greift, wo wird .. verwendet, wo wird .. eingesetzt, wo fällt|faellt der verbrauch, wo muss der verbrauch,
    wo findet der verbrauch, wessen tenant, wessen mandant, wessen subscription, in wessen, in welchem tenant, in welchem mandanten,
    welcher tenant, welcher mandant, in welcher subscription, in welchem abo, wo läuft|laeuft, wo muss,
    wo müssen|muessen die ressourcen, wo liegen die ressourcen, wo laufen`,
  fr: `
    où s applique, où s applique t, où est utilisé, où utiliser, où se trouve la consommation, où a lieu la consommation, où doit,
    où doivent, où tourne, où tournent, où sont les ressources, dans quel tenant, dans quel locataire, dans quel abonnement,
    dans quelle souscription, quel tenant, quel abonnement, tenant de qui, chez qui, le tenant de qui, de quel côté`,
  es: `
    donde se aplica, donde aplica, donde se usa, donde se utiliza, donde funciona, donde corre, donde tiene que correr,
    donde deben estar los recursos, donde se consume, donde esta el consumo, donde ocurre el consumo, en que tenant, que tenant,
    de quien es el tenant, el tenant de quien, en el tenant de quien, en que suscripcion, en que entorno, en cual tenant`,
  ja: `
    どこで適用, どこに適用, どこで使, どこで消費, どこの消費, 誰のテナント, どのテナント, どちらのテナント, どっちのテナント, どこのテナント, 誰の環境, どの環境, どちらの環境, 誰のサブスクリプション, どのサブスクリプション,
    どこで動, どこに配置, どこで稼働, 適用場所, どこに展開`,
}
