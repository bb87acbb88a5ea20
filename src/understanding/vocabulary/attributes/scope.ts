import type { Phrases } from '../../../knowledge/phrases.ts'

export const scope: Phrases = {
  en: `
    scope, per subscription or, per resource group or, at what level, which level, what level, on what level, per tenant or,
    per user or, granularity, how far does .. reach, what does it cover, per subscription or per, does .. apply per,
    at tenant level, at subscription level, subscription level or, how wide, whole tenant or, per workload or, apply to the whole,
    per tenant per, per workload or per, per customer or per, per tenant .. per subscription`,
  de: `
    geltungsbereich, scope, umfang, gültigkeitsbereich|gueltigkeitsbereich, reichweite, wirkungsbereich, auf welcher ebene,
    welche ebene, auf welchem level, pro subscription oder, je subscription oder, pro abo oder, pro tenant oder, pro mandant oder,
    je mandant oder, pro ressourcengruppe oder, pro benutzer oder, pro workload oder, granularität|granularitaet, wie weit reicht,
    wie weit gilt, auf subscription ebene, auf mandantenebene, auf tenant ebene, subscription ebene oder, ganzer tenant oder,
    ganzen tenant oder, gesamten mandanten, gilt .. für|fuer den ganzen, gilt .. pro`,
  fr: `
    portée, périmètre, quelle portée, quel périmètre, étendue, à quel niveau, quel niveau, au niveau de quoi, par abonnement ou,
    par souscription ou, par tenant ou, par utilisateur ou, par groupe de ressources ou, par workload ou, niveau abonnement ou,
    au niveau abonnement ou, au niveau du tenant, au niveau de l abonnement, granularité, jusqu où va, tout le tenant ou,
    tout l abonnement ou, s applique à tout, s applique au tenant, à l échelle du tenant, quelle étendue, scope`,
  es: `
    alcance, ambito, que alcance, cual es el alcance, cual es el ambito, a que nivel, que nivel, en que nivel,
    nivel de suscripcion o, a nivel de suscripcion o, a nivel de tenant o, por suscripcion o, por tenant o, por usuario o,
    por recurso o, por grupo de recursos o, hasta donde llega, hasta donde cubre, todo el tenant o, toda la suscripcion o,
    se aplica por, aplica por, aplica a toda, aplica a todo, por workload o, es por suscripcion, es por tenant`,
  ja: `
    適用範囲, 対象範囲, 範囲は, どの範囲, 適用単位, どの単位, 単位は, 何単位, どのレベル, どのレベルで, どの階層, 粒度は, テナント単位か, サブスクリプション単位か, どこまでカバー, どこまで適用, スコープは,
    サブスクリプション単位ですか, テナント単位ですか, 粒度はどう`,
}
