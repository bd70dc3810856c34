const en = {
  name: 'Please give a name, of at most 245 characters.',
  email: 'Please give an e-mail address.',
  url: 'An address begins with https:// or http://.',
  text: 'Please write a comment, of at most 65,525 characters.',
  form: 'This form was open for too long. Please send it again.',
  tooSoon:
    'You wrote just now. Please wait a little, then send it again: your words are kept here.',
  tooMany:
    'Too many comments came from your network. Please try again in ten minutes: your words are kept here.',
}

const fr: typeof en = {
  name: 'Merci d’indiquer un nom de 245 caractères au plus.',
  email: 'Merci d’indiquer une adresse e-mail.',
  url: 'Une adresse commence par https:// ou http://.',
  text: 'Merci d’écrire un commentaire de 65 525 caractères au plus.',
  form: 'Ce formulaire est resté ouvert trop longtemps. Merci de l’envoyer de nouveau.',
  tooSoon:
    'Vous venez d’écrire. Merci de patienter un peu avant d’envoyer de nouveau : votre texte est conservé ici.',
  tooMany:
    'Trop de commentaires viennent de votre réseau. Merci de réessayer dans dix minutes : votre texte est conservé ici.',
}

/** What is said of each field that cannot be taken, in the page's language. */
export const commentWords = (language: string): typeof en =>
  language.toLowerCase().split('-')[0] === 'fr' ? fr : en
