import type { Talk } from '../shape.ts'

export const fr: Talk = {
  welcome: {
    title: 'Attribution Advisor',
    text: 'Je suis un bot. Je vous dis quel modèle d’attribution Microsoft convient à quelle partie d’un environnement : PAL, CUA, DPOR, CPOR, MBS ou PRACR. Chaque affirmation cite sa source.',
    points: [
      'Décrivez votre situation avec vos mots, ou répondez à une question à la fois.',
      'Interrogez-moi sur un modèle, comparez des modèles, ou demandez pourquoi, « et si » et comment le configurer.',
      'Je ne connais pas les montants versés, je ne vois pas votre Partner Center et je n’y modifie rien.',
    ],
    tryThis: 'Essayez l’un de ces boutons, ou écrivez simplement :',
  },
  help: {
    title: 'Ce que vous pouvez dire',
    examples: [
      ['Obtenir une recommandation', 'Nous exploitons Azure pour un client sous MCA, déployé avec Terraform'],
      ['Chercher une information', 'Qu’est-ce que PAL ? · Qui définit DPOR ? · Comparer CPOR et DPOR'],
      ['Questionner la réponse', 'Pourquoi pas CUA ? · Et si c’était un EA ? · Qui le dit ?'],
      ['Passer à l’action', 'Comment configurer PAL ? · PAL est lié mais aucun ACR n’apparaît'],
      ['Garder la main', 'Afficher mes informations · Annuler · Recommencer'],
    ],
  },
  textOnly: { on: 'Je réponds désormais en texte seul.', off: 'Je réponds désormais avec des cartes.' },
  myData: {
    title: 'Ce que je conserve sur vous',
    text: 'Voilà tout ce que je conserve de cette conversation. Je ne conserve ni messages ni identifiants, et d’un nom seulement une empreinte qui ne le révèle pas.',
    turns: 'Messages jusqu’ici',
    language: 'Langue',
    undo: 'États antérieurs, pour annuler',
    earlier: 'Dit seulement dans des états antérieurs',
    since: 'Conservé depuis',
    until: 'Conservé jusqu’au',
    messages: 'Empreintes des derniers messages, contre un double traitement',
    changes: 'Modifications jusqu’ici',
    last: 'Dernière question et derniers sujets',
    mark: 'Empreinte du nom',
    feedback: 'Avis donné ici, avec une empreinte de la personne et la décision en code',
    like: 'Utile',
    dislike: 'Pas utile',
  },
  forgotten: {
    title: 'Tout est oublié',
    text: 'Plus rien de cette conversation ni des avis donnés n’est conservé. Vous pouvez recommencer à tout moment.',
  },
  report: {
    title: 'Signaler une règle erronée',
    text: 'Copiez ceci et envoyez-le à la personne responsable de ce conseiller, avec ce que vous attendiez et votre source :',
  },
  refusedInput: {
    guidAsPartnerId: (input: string) =>
      `« ${input} » : cela ressemble à un GUID. Un identifiant partenaire est un simple nombre, par exemple 1234567.`,
    lettersInFront: (input: string) => `« ${input} » : saisissez uniquement le nombre, sans lettres devant.`,
    notDigits: (input: string) => `« ${input} » : un identifiant partenaire ne contient que des chiffres, par exemple 1234567.`,
    unlikelyLength: (input: string) => `« ${input} » : trop court ou trop long pour un identifiant partenaire. Vérifiez votre saisie.`,
    globalPartnerId: (input: string) => `« ${input} » : c’est votre identifiant partenaire global. Saisissez celui d’un site.`,
    pidInFront: (input: string) => `« ${input} » : omettez pid-. La commande l’ajoute là où il le faut.`,
    notGuid: (input: string) => `« ${input} » : un GUID comporte 32 chiffres hexadécimaux en cinq groupes.`,
    zeroGuid: (input: string) => `« ${input} » : ce GUID ne contient que des zéros. Saisissez le vôtre.`,
    notText: (input: string) =>
      `« ${input} » : utilisez uniquement des lettres, des chiffres, des points, des traits d’union, des traits de soulignement et des parenthèses.`,
  },
  formLead: 'Modifiez ce que vous voulez ; ce qui reste vide reste inchangé.',
  newPart: 'Une nouvelle partie',
  greeting: 'Bonjour ! Quel environnement examinons-nous ?',
  greetingBack: 'Bonjour à nouveau ! Vos informations sont toujours là.',
  thanks: 'Je vous en prie. Écrivez-moi dès que la situation change.',
  outOfScope: {
    title: 'Cela dépasse mes connaissances',
    text: 'Je peux dire quel modèle d’attribution convient, et expliquer, comparer et aider à configurer PAL, CUA, DPOR, CPOR, MBS et PRACR. Décrivez votre situation ou choisissez :',
  },
  apology: {
    title: 'Une erreur s’est produite de mon côté',
    text: 'Rien de ce que vous avez dit n’est perdu. Veuillez réessayer ; si cela se reproduit, transmettez cette référence :',
  },
}
