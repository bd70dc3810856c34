import { wordsLanguage } from './words.ts'

const en = {
  form: 'Edit the comment by {name}',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'The comment is saved.',
  away: 'Put away: visitors do not see it.',
  conflict:
    'This comment was changed since you opened it; above is what it says now. What you typed is kept here: save again to put it in its place, or cancel to leave the comment as it is.',
}

const fr: typeof en = {
  form: 'Modifier le commentaire de {name}',
  save: 'Enregistrer',
  cancel: 'Annuler',
  saved: 'Le commentaire est enregistré.',
  away: 'Mis de côté : les visiteurs ne le voient pas.',
  conflict:
    'Ce commentaire a été modifié depuis que vous l’avez ouvert ; son texte actuel figure ci-dessus. Votre saisie est conservée ici : enregistrez de nouveau pour le remplacer, ou annulez pour le laisser tel quel.',
}

/** What the form says by which moderators put a comment right on its page. */
export const commentEditWords = (language: string): typeof en =>
  wordsLanguage(language) === 'fr' ? fr : en
