/** What is said of the pages that a menu's item holds by itself. */
const words = {
  en: {
    now: 'At present: {}.',
    more: 'and {} more',
    none: 'There are none yet. Published pages join by themselves.',
    join: 'Published pages, and those below them down to the third level of the menu, join by themselves.',
    tooDeep: 'Nothing: a menu holds pages by itself down to its third level.',
    failed: 'The pages below could not be read.',
  },
  fr: {
    now: 'En ce moment : {}.',
    more: 'et {} de plus',
    none: 'Aucune pour l’instant. Les pages publiées s’ajoutent d’elles-mêmes.',
    join: 'Les pages publiées, et celles en dessous jusqu’au troisième niveau du menu, s’ajoutent d’elles-mêmes.',
    tooDeep: 'Rien : un menu ajoute des pages de lui-même jusqu’à son troisième niveau.',
    failed: 'Les pages en dessous n’ont pas pu être lues.',
  },
}

type PagesBelowWord = keyof (typeof words)['en']

/** @param language of the back office */
export const say = (language: string, word: PagesBelowWord, value = ''): string =>
  words[language === 'fr' ? 'fr' : 'en'][word].replace('{}', () => value)
