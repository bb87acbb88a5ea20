import type { Phrases } from '../../../knowledge/phrases.ts'

export const place: Phrases = {
  en: `
    tenant, tenancy, subscription, sub, subs, environment, directory, azure, estate, resource group, landing zone, cloud,
    azure account, cloud account, management group, M365 org, org, azure environment, premises, entra tenant, aad tenant,
    azure subs, tenent, subscr, azure estate, domain, stack, tnt, tnts, tnant, subscrip, MG`,
  de: `
    mandant, mandanten, tenant, tenants, tenancy, abo, abos, abonnement, abonnements, azure abo, azure abonnement, azure abos,
    subscription, subscriptions, subskription, subskriptionen, umgebung, azure umgebung, cloud umgebung, cloudumgebung, verzeichnis,
    azureumgebung, azuremandant, entra mandant, ressourcengruppe, ressourcengruppen, verwaltungsgruppe, landing zone, zielzone,
    landezone, cloud, azure konto, azure account, domäne|domaene, landschaft, azure landschaft, M365 tenant, azure tenant,
    azure mandant, azure subscription, systemlandschaft, tennant, subscribtion, wolke`,
  fr: `
    tenant, tenants, locataire, locataires, abonnement, abonnements, souscription, souscriptions, subscription, subscriptions,
    environnement, environnements, annuaire, annuaires, répertoire, abonnement azure, abonnements azure, souscription azure,
    souscriptions azure, environnement azure, tenant azure, tenant entra, tenant M365, groupe =de ressources,
    groupes =de ressources, groupe =d administration, landing zone, zone =d atterrissage, cloud, clouds, compte azure, compte cloud,
    infra azure, parc, parc azure, plateforme azure, domaine, tenant microsoft, organisation M365, abo, abo azure`,
  es: `
    tenant, inquilino, tenencia, suscripcion, subscripcion, entorno, ambiente, directorio, grupo de recursos, zona de aterrizaje,
    landing zone, nube, cuenta de azure, grupo de administracion, organizacion de M365, infraestructura, dominio, parque azure,
    lado, instancia, casa, zona de aterrizaje de azure, plataforma azure, inquilino de entra`,
  ja: 'テナント, サブスクリプション, サブスク, 環境, ディレクトリ, リソースグループ, ランディングゾーン, クラウド環境, 管理グループ, アカウント, クラウド基盤, 基盤, 契約サブスクリプション, ドメイン',
}
