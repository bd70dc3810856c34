import type { Language } from '#server/edge/error-words.ts'

export interface SetupWords {
  readonly title: string
  readonly intro: string
  readonly name: string
  readonly email: string
  readonly password: string
  readonly passwordHint: string
  readonly submit: string
  readonly errorTitle: string
  readonly noToken: string
  readonly done: string
  readonly toBackOffice: string
  readonly errors: { readonly name: string; readonly email: string; readonly password: string }
  readonly refused: string
}

/** Everything that the setup page says. */
export const SETUP_WORDS: Record<Language, SetupWords> = {
  en: {
    title: 'Create the first administrator',
    intro: 'This account may do everything on the site. You can add other people later.',
    name: 'Name',
    email: 'E-mail',
    password: 'Password',
    passwordHint: 'At least 12 characters. Several words make a good one.',
    submit: 'Create and sign in',
    errorTitle: 'The account was not created',
    noToken:
      'This page opens with the one-time link that the server printed when it started. To get a new link, run: npx coulisse setup-link',
    done: 'This site has an administrator already.',
    toBackOffice: 'To the back office',
    errors: {
      name: 'Enter a name.',
      email: 'Enter an e-mail address, such as name@example.org.',
      password: 'Enter a password of at least 12 characters.',
    },
    refused:
      'This link has been used or has expired. To get a new one, run: npx coulisse setup-link',
  },
  fr: {
    title: 'Créer le premier administrateur',
    intro:
      'Ce compte a tous les droits sur le site. D’autres personnes pourront être ajoutées ensuite.',
    name: 'Nom',
    email: 'E-mail',
    password: 'Mot de passe',
    passwordHint: 'Au moins 12 caractères. Plusieurs mots font l’affaire.',
    submit: 'Créer et se connecter',
    errorTitle: 'Le compte n’a pas été créé',
    noToken:
      'Cette page s’ouvre par le lien à usage unique que le serveur a affiché à son démarrage. Pour un nouveau lien : npx coulisse setup-link',
    done: 'Ce site a déjà un administrateur.',
    toBackOffice: 'Vers le back-office',
    errors: {
      name: 'Saisissez un nom.',
      email: 'Saisissez une adresse e-mail, par exemple nom@example.org.',
      password: 'Saisissez un mot de passe d’au moins 12 caractères.',
    },
    refused: 'Ce lien a déjà servi ou a expiré. Pour un nouveau lien : npx coulisse setup-link',
  },
}
