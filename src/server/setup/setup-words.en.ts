import type { SetupWords } from './setup-words.ts'

export const SETUP_WORDS_EN: SetupWords = {
  title: 'Set up your site',
  intro: 'Three steps. Everything can be changed later in the back office.',
  site: 'The site',
  siteTitle: 'Name of the site',
  siteTitleHint: 'It stands at the top of every page.',
  siteLanguage: 'Language',
  timeZone: 'Time zone',
  timeZoneHint: 'Dates and schedules follow it.',
  starter: 'What it begins with',
  starterHint: 'Each comes with texts and pictures, and goes again with one action.',
  starters: {
    magazine: {
      name: 'Magazine',
      text: 'A front page with a lead story, posts in sections, lists to browse.',
    },
    company: {
      name: 'Company',
      text: 'A workshop with its services, work, people, prices and a way to reach it.',
    },
    documentation: {
      name: 'Documentation',
      text: 'A manual: guides and reference in a tree of pages, with its contents beside them.',
    },
    empty: { name: 'Empty', text: 'A home without a word, one menu, and the layouts.' },
    import: {
      name: 'From WordPress',
      text: 'Bring a site along: you are led to the import, which keeps its addresses.',
    },
  },
  account: 'Your account',
  accountHint: 'It may do everything on the site. You can add other people later.',
  name: 'Name',
  email: 'E-mail',
  password: 'Password',
  passwordHint: 'At least 12 characters. Several words make a good one.',
  submit: 'Create the site and sign in',
  submitHint: 'Drawing the pictures takes a few seconds.',
  errorTitle: 'The site was not set up',
  noToken:
    'This page opens with the one-time link that the server printed when it started. To get a new link, run: npx coulisse setup-link',
  done: 'This site has an administrator already.',
  toBackOffice: 'To the back office',
  errors: {
    siteTitle: 'Enter the name of the site.',
    siteLanguage: 'Choose a language.',
    timeZone: 'Choose a time zone.',
    starter: 'Choose what the site begins with.',
    name: 'Enter a name.',
    email: 'Enter an e-mail address, such as name@example.org.',
    password: 'Enter a password of at least 12 characters.',
  },
  refused: 'This link has been used or has expired. To get a new one, run: npx coulisse setup-link',
}
