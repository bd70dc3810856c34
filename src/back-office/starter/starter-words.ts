const words = {
  en: {
    starterThere: 'Texts and pictures of the starter site are still here.',
    starterRemove: 'Remove the starter site',
    starterAsk: 'Remove the starter site?',
    starterGoes: 'What goes: {}. Pages and posts go to the trash, the rest for good.',
    starterStays: 'What stays, since somebody changed or uses it: {}.',
    starterAll: 'Nobody has changed or uses any of it.',
    starterRemoved: 'The starter site is removed.',
    starterFailed: 'That did not work. Try again: what was begun is completed.',
    cancel: 'Cancel',
    pages: 'pages',
    posts: 'posts',
    media: 'files',
    categories: 'categories',
    tags: 'tags',
    comments: 'comments',
  },
  fr: {
    starterThere: 'Des textes et des images du site de départ sont encore là.',
    starterRemove: 'Retirer le site de départ',
    starterAsk: 'Retirer le site de départ ?',
    starterGoes:
      'Ce qui part : {}. Pages et articles vont à la corbeille, le reste disparaît pour de bon.',
    starterStays: 'Ce qui reste, car quelqu’un l’a modifié ou s’en sert : {}.',
    starterAll: 'Personne n’en a rien modifié et rien ne s’en sert.',
    starterRemoved: 'Le site de départ est retiré.',
    starterFailed: 'Cela n’a pas fonctionné. Réessayez : ce qui est commencé sera achevé.',
    cancel: 'Annuler',
    pages: 'pages',
    posts: 'articles',
    media: 'fichiers',
    categories: 'catégories',
    tags: 'étiquettes',
    comments: 'commentaires',
  },
} as const

export type StarterWord = keyof (typeof words)['en']

/** The word in the language of the back office. */
export const say = (language: string, word: StarterWord, value = ''): string =>
  (language.startsWith('fr') ? words.fr : words.en)[word].replace('{}', () => value)
