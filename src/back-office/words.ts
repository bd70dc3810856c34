import { scheduleWords } from './schedule/schedule-words.ts'

/** The back office's own words; Payload's come from its translations. */
const words = {
  en: {
    viewSite: 'View site',
    styleguide: 'Style guide',
    styleguideOpen: 'All blocks in this design',
    newPost: 'New post',
    newPage: 'New page',
    uploadFile: 'Add files',
    pendingComments: 'Comments to moderate',
    waitingForReview: 'Waiting for review',
    nothingWaits: 'Nothing waits for you.',
    lastEdited: 'Last edited',
    draft: 'Draft',
    address: 'Address',
    noAddress: 'Not public yet.',
    submitForReview: 'Submit for review',
    submitted: 'Sent for review. You can go on writing.',
    withdrawn: 'The request for review is withdrawn.',
    withdraw: 'Withdraw the request',
    inMenu: 'In the main menu',
    inMenuAdd: 'Add to the main menu',
    inMenuRemove: 'Remove from the main menu',
    noMenu: 'This language has no main menu yet. Choose one in Settings › Site.',
    importedToText: 'Turn into text',
    importedNote:
      'Visitors see nothing here: this stands for what a plugin of the old site showed. Remove it when it is not needed.',
    importedData: 'Imported data',
    importedFrom: 'Address on the old site',
    importedType: 'Type',
    importedFormat: 'Format',
    importedTemplate: 'Page template',
    saveFirst: 'Write a title first.',
    failed: 'That did not work. Nothing was changed.',
    leftUnsaved: 'What you typed last in the form that you left could not be saved.',
    ...scheduleWords.en,
    withoutTransactions:
      'The database has no transactions: a save that is cut short can leave a part behind. A MongoDB replica set has them.',
  },
  fr: {
    viewSite: 'Voir le site',
    styleguide: 'Guide de style',
    styleguideOpen: 'Tous les blocs dans ce design',
    newPost: 'Nouvel article',
    newPage: 'Nouvelle page',
    uploadFile: 'Ajouter des fichiers',
    pendingComments: 'Commentaires à modérer',
    waitingForReview: 'En attente de relecture',
    nothingWaits: 'Rien ne vous attend.',
    lastEdited: 'Dernières modifications',
    draft: 'Brouillon',
    address: 'Adresse',
    noAddress: 'Pas encore publique.',
    submitForReview: 'Soumettre à relecture',
    submitted: 'Envoyé en relecture. Vous pouvez continuer à écrire.',
    withdrawn: 'La demande de relecture est retirée.',
    withdraw: 'Retirer la demande',
    inMenu: 'Dans le menu principal',
    inMenuAdd: 'Ajouter au menu principal',
    inMenuRemove: 'Retirer du menu principal',
    noMenu: 'Cette langue n’a pas encore de menu principal. Choisissez-en un dans Réglages › Site.',
    importedToText: 'Convertir en texte',
    importedNote:
      'Les visiteurs ne voient rien ici : ceci tient la place de ce qu’une extension de l’ancien site affichait. Supprimez-le s’il est inutile.',
    importedData: 'Données importées',
    importedFrom: 'Adresse sur l’ancien site',
    importedType: 'Type',
    importedFormat: 'Format',
    importedTemplate: 'Modèle de page',
    saveFirst: 'Écrivez d’abord un titre.',
    failed: 'Cela n’a pas fonctionné. Rien n’a été changé.',
    leftUnsaved:
      'Vos dernières frappes dans le formulaire que vous avez quitté n’ont pas pu être enregistrées.',
    ...scheduleWords.fr,
    withoutTransactions:
      'La base de données n’a pas de transactions : un enregistrement interrompu peut laisser un reste. Un « replica set » MongoDB en a.',
  },
} as const

export type Word = keyof (typeof words)['en']

export const isWord = (name: string): name is Word => Object.hasOwn(words.en, name)

/** The word in the language of the back office: `say(i18n.language, 'viewSite')`. */
export const say = (language: string, word: Word): string =>
  (language.startsWith('fr') ? words.fr : words.en)[word]

/** A word with what belongs in its place `{}`: `fill(i18n.language, 'versionOf', '14:02')`. */
export const fill = (language: string, word: Word, value: string): string =>
  say(language, word).replace('{}', value)
