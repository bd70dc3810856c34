const words = {
  en: {
    searchesNav: 'Searches',
    searchesTitle: 'Searches without a result',
    searchesIntro:
      'What visitors looked for and did not find, the most frequent first. At most 200 are kept, and nothing about who searched.',
    searchesNone: 'The list is empty: no search without a result was noted.',
    searchesTerm: 'Searched for',
    searchesLanguage: 'Language',
    searchesTimes: 'Times',
    searchesLast: 'Last time',
    searchesAgain: 'Search for “{}” on the site',
    searchesEmpty: 'Empty the list',
    searchesEmptyAsk: 'Empty the list?',
    searchesEmptyBody: 'All of it is deleted. What is searched for from now on is noted anew.',
    searchesFailed: 'That did not work. Nothing was deleted.',
    cancel: 'Cancel',
  },
  fr: {
    searchesNav: 'Recherches',
    searchesTitle: 'Recherches sans résultat',
    searchesIntro:
      'Ce que les visiteurs ont cherché sans le trouver, le plus fréquent d’abord. 200 au plus sont conservées, et rien sur qui a cherché.',
    searchesNone: 'La liste est vide : aucune recherche sans résultat n’a été notée.',
    searchesTerm: 'Recherche',
    searchesLanguage: 'Langue',
    searchesTimes: 'Nombre',
    searchesLast: 'Dernière fois',
    searchesAgain: 'Rechercher « {} » sur le site',
    searchesEmpty: 'Vider la liste',
    searchesEmptyAsk: 'Vider la liste ?',
    searchesEmptyBody:
      'Tout est supprimé. Ce qui sera cherché à partir de maintenant sera noté de nouveau.',
    searchesFailed: 'Cela n’a pas fonctionné. Rien n’a été supprimé.',
    cancel: 'Annuler',
  },
} as const

type SearchesWord = keyof (typeof words)['en']

/** The word in the language of the back office. */
export const say = (language: string, word: SearchesWord, value = ''): string =>
  (language.startsWith('fr') ? words.fr : words.en)[word].replace('{}', () => value)
