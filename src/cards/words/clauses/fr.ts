import type { FactClauses } from '../shape.ts'

/** Each value of a fact as a clause that stands after “si” and needs no elision. */
export const fr: FactClauses = {
  cloud: {
    azure: 'la charge de travail est Azure',
    modernWork: 'la charge de travail est Microsoft 365',
    security: 'la charge de travail est la sécurité Microsoft',
    dynamics365: 'la charge de travail est Dynamics 365',
    powerPlatform: 'la charge de travail est Power Platform',
  },
  tenant: {
    customer: 'cela s’exécute dans le locataire du client',
    partner: 'cela s’exécute dans votre propre locataire',
  },
  role: {
    services: 'vous assurez le conseil ou l’intégration',
    managedServices: 'vous êtes le fournisseur de services managés',
    softwareVendor: 'vous êtes l’éditeur de logiciels',
    reseller: 'vous êtes le revendeur',
  },
  deployment: {
    code: 'le déploiement se fait par du code',
    marketplaceApp: 'le déploiement se fait par une application Azure du marketplace',
    vmOffer: 'le déploiement se fait par une image de VM du marketplace',
    manual: 'le déploiement se fait à la main dans le portail',
    existing: 'rien de nouveau n’est déployé',
  },
  underCounted: {
    yes: 'la solution s’exécute sur AKS, VM Scale Sets ou Azure Batch',
    no: 'la solution ne s’exécute ni sur AKS, ni sur VM Scale Sets, ni sur Azure Batch',
  },
  agreement: {
    ea: 'le client achète sous Contrat Entreprise (EA)',
    mca: 'le client achète sous Contrat client Microsoft (MCA)',
    webDirect: 'le client paie à l’utilisation',
    csp: 'le client achète par un partenaire CSP',
  },
  leavingEa: {
    yes: 'l’abonnement passe bientôt de l’EA au MCA',
    no: 'l’abonnement ne passe pas bientôt de l’EA au MCA',
  },
  access: {
    rbac: 'vous disposez d’un rôle permettant d’agir',
    readerOnly: 'vous n’avez que le rôle Lecteur',
    gdapOnly: 'vous n’avez que GDAP',
    none: 'vous n’avez aucun accès',
  },
  customerWillAct: {
    yes: 'le client est prêt à agir',
    no: 'le client n’est pas prêt à agir',
  },
  partners: {
    one: 'vous êtes le seul partenaire concerné',
    several: 'plusieurs partenaires sont concernés',
  },
  existingRecord: {
    none: 'personne ne détient la revendication ou l’enregistrement',
    us: 'vous détenez la revendication ou l’enregistrement',
    otherPartner: 'un autre partenaire détient la revendication ou l’enregistrement',
  },
  marketplace: {
    transactable: 'votre offre est vendue sur le marketplace',
    listedOnly: 'votre offre est seulement référencée sur le marketplace',
    none: 'votre offre est absente du marketplace',
  },
  pracrApproved: {
    yes: 'Microsoft vous confirme pour PRACR',
    no: 'Microsoft ne vous confirme pas pour PRACR',
  },
  environment: {
    public: 'cela se trouve dans le cloud public',
    government: 'cela se trouve dans le cloud de l’administration américaine',
    china: 'cela se trouve dans le cloud chinois (21Vianet)',
  },
  goals: {
    perSolutionReporting: 'vous voulez des chiffres par solution',
    lowEffort: 'vous voulez peu d’effort',
    durability: 'vous voulez quelque chose de durable',
    macc: 'vous voulez l’imputation sur le MACC du client',
    ipCoSell: 'vous voulez la co-vente IP Azure',
    designation: 'vous voulez des points pour une désignation',
    incentives: 'vous voulez des incitations',
    onePartnerAcrossClouds: 'vous voulez un seul partenaire pour tous les clouds',
  },
}
