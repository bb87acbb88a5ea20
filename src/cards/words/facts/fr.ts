import type { FactWords } from '../shape.ts'

const oui = { label: 'Oui' }
const non = { label: 'Non' }

export const fr: FactWords = {
  cloud: {
    label: 'Cloud Microsoft',
    question: 'De quel cloud ou produit Microsoft s’agit-il ?',
    values: {
      azure: {
        label: 'Azure',
        hint: 'Machines virtuelles, bases de données, services d’IA, Sentinel, Defender for Cloud, capacité Fabric',
      },
      modernWork: { label: 'Microsoft 365 (Modern Work)', hint: 'Teams, Exchange, SharePoint, Intune, Windows 365, Microsoft 365 Copilot' },
      security: { label: 'Sécurité Microsoft', hint: 'Entra, Defender XDR, Defender for Endpoint ou Office, Purview' },
      dynamics365: { label: 'Dynamics 365', hint: 'Toute application Dynamics 365, Business Central, Copilot Studio' },
      powerPlatform: { label: 'Power Platform', hint: 'Power Apps, Power Automate, Power BI, Dataverse, Customer Insights' },
    },
  },
  tenant: {
    label: 'Lieu d’exécution',
    question: 'Dans quel locataire ou abonnement cela s’exécute-t-il ?',
    values: { customer: { label: 'Le locataire du client' }, partner: { label: 'Notre propre locataire' } },
  },
  role: {
    label: 'Votre rôle',
    question: 'Quel est votre rôle dans cette partie ?',
    values: {
      services: { label: 'Conseil ou intégration', hint: 'Vous conseillez, construisez ou migrez' },
      managedServices: { label: 'Fournisseur de services managés', hint: 'Vous l’exploitez pour le client' },
      softwareVendor: { label: 'Éditeur de logiciels (ISV)', hint: 'C’est votre propre produit' },
      reseller: { label: 'Revendeur', hint: 'CSP, partenaire de licences ou distributeur' },
    },
  },
  deployment: {
    label: 'Déploiement',
    question: 'Comment les ressources Azure sont-elles créées ?',
    values: {
      code: { label: 'Par du code', hint: 'ARM, Bicep, Terraform, scripts ou pipelines' },
      marketplaceApp: { label: 'Comme application Azure du marketplace', hint: 'Modèle de solution ou application managée' },
      vmOffer: { label: 'Comme image de VM du marketplace' },
      manual: { label: 'À la main dans le portail' },
      existing: { label: 'Rien de nouveau n’est déployé', hint: 'Cela tourne déjà' },
    },
  },
  underCounted: {
    label: 'AKS, groupes identiques ou Batch',
    question: 'La solution s’exécute-t-elle sur AKS, VM Scale Sets ou Azure Batch ?',
    values: { yes: oui, no: non },
  },
  agreement: {
    label: 'Contrat du client',
    question: 'Sous quel contrat le client achète-t-il ?',
    values: {
      ea: { label: 'Contrat Entreprise (EA)' },
      mca: { label: 'Contrat client Microsoft (MCA)', hint: 'Aussi MCA-E' },
      webDirect: { label: 'Paiement à l’utilisation', hint: 'Web Direct, carte bancaire' },
      csp: { label: 'Par un partenaire CSP' },
    },
  },
  leavingEa: {
    label: 'Sortie de l’EA',
    question: 'L’abonnement passera-t-il bientôt de l’EA au MCA ?',
    values: { yes: oui, no: non },
  },
  access: {
    label: 'Votre accès',
    question: 'De quel accès disposez-vous dans le locataire du client ?',
    values: {
      rbac: {
        label: 'Un rôle permettant d’agir',
        hint: 'Propriétaire, Contributeur ou similaire, aussi par Lighthouse ou principal de service',
      },
      readerOnly: { label: 'Lecteur seulement' },
      gdapOnly: { label: 'GDAP seulement', hint: 'Administration déléguée et aucun rôle Azure' },
      none: { label: 'Aucun accès' },
    },
  },
  customerWillAct: {
    label: 'Le client agira',
    question: 'Le client est-il prêt à saisir ou à modifier lui-même quelque chose ?',
    values: { yes: oui, no: non },
  },
  partners: {
    label: 'Partenaires concernés',
    question: 'Combien de partenaires servent cet abonnement ou cette charge de travail ?',
    values: { one: { label: 'Nous seuls' }, several: { label: 'Plusieurs' } },
  },
  existingRecord: {
    label: 'Revendication actuelle',
    question: 'Qui détient aujourd’hui la revendication ou l’enregistrement de partenaire ?',
    values: { none: { label: 'Personne' }, us: { label: 'Nous' }, otherPartner: { label: 'Un autre partenaire' } },
  },
  marketplace: {
    label: 'Offre sur le marketplace',
    question: 'Votre propre offre est-elle vendue sur le marketplace Microsoft ?',
    values: {
      transactable: { label: 'Vendue là-bas', hint: 'Facturée par Microsoft' },
      listedOnly: { label: 'Seulement référencée', hint: 'Prise de contact, gratuite ou licence existante (BYOL)' },
      none: { label: 'Absente' },
    },
  },
  pracrApproved: {
    label: 'Accord PRACR',
    question: 'Microsoft vous a-t-il confirmé pour PRACR ?',
    values: { yes: oui, no: non },
  },
  environment: {
    label: 'Environnement cloud',
    question: 'Dans quel environnement cloud Microsoft cela se trouve-t-il ?',
    values: {
      public: { label: 'Cloud public' },
      government: { label: 'Administration américaine' },
      china: { label: 'Chine (21Vianet)' },
    },
  },
  goals: {
    label: 'Vos objectifs',
    question: 'Que doit vous apporter l’attribution ?',
    values: {
      perSolutionReporting: { label: 'Des chiffres par solution' },
      lowEffort: { label: 'Peu d’effort' },
      durability: { label: 'Quelque chose de durable' },
      macc: { label: 'Imputation sur le MACC du client' },
      ipCoSell: { label: 'Co-vente IP Azure' },
      designation: { label: 'Des points pour une désignation' },
      incentives: { label: 'Des incitations' },
      onePartnerAcrossClouds: { label: 'Un seul partenaire pour tous les clouds' },
    },
  },
}
