import type { SetupWords } from './setup-words.ts'

export const SETUP_WORDS_FR: SetupWords = {
  title: 'Préparez votre site',
  intro: 'Trois étapes. Tout pourra être changé ensuite dans le back-office.',
  site: 'Le site',
  siteTitle: 'Nom du site',
  siteTitleHint: 'Il figure en haut de chaque page.',
  siteLanguage: 'Langue',
  timeZone: 'Fuseau horaire',
  timeZoneHint: 'Les dates et les publications programmées le suivent.',
  starter: 'Par quoi il commence',
  starterHint: 'Chacun vient avec des textes et des images, et repart en une action.',
  starters: {
    magazine: {
      name: 'Magazine',
      text: 'Une une, des articles par rubriques, des listes à parcourir.',
    },
    company: {
      name: 'Entreprise',
      text: 'Un atelier, ses services, ses réalisations, son équipe, ses prix et son adresse.',
    },
    documentation: {
      name: 'Documentation',
      text: 'Un manuel : guides et référence en arborescence, le sommaire à côté.',
    },
    empty: { name: 'Vide', text: 'Un accueil sans un mot, un menu, et les mises en page.' },
    import: {
      name: 'Depuis WordPress',
      text: 'Apportez un site : vous êtes mené à l’import, qui garde ses adresses.',
    },
  },
  account: 'Votre compte',
  accountHint:
    'Il a tous les droits sur le site. D’autres personnes pourront être ajoutées ensuite.',
  name: 'Nom',
  email: 'E-mail',
  password: 'Mot de passe',
  passwordHint: 'Au moins 12 caractères. Plusieurs mots font l’affaire.',
  submit: 'Créer le site et se connecter',
  submitHint: 'Dessiner les images prend quelques secondes.',
  errorTitle: 'Le site n’a pas été préparé',
  noToken:
    'Cette page s’ouvre par le lien à usage unique que le serveur a affiché à son démarrage. Pour un nouveau lien : npx coulisse setup-link',
  done: 'Ce site a déjà un administrateur.',
  toBackOffice: 'Vers le back-office',
  errors: {
    siteTitle: 'Saisissez le nom du site.',
    siteLanguage: 'Choisissez une langue.',
    timeZone: 'Choisissez un fuseau horaire.',
    starter: 'Choisissez par quoi le site commence.',
    name: 'Saisissez un nom.',
    email: 'Saisissez une adresse e-mail, par exemple nom@example.org.',
    password: 'Saisissez un mot de passe d’au moins 12 caractères.',
  },
  refused: 'Ce lien a déjà servi ou a expiré. Pour un nouveau lien : npx coulisse setup-link',
}
