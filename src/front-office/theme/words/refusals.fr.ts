/**
 * What error pages say in French, by the sentence in English with which something was refused. A test compares this list
 * with the refusals of the routes.
 */
export const frenchRefusals: Readonly<Record<string, string>> = {
  'This address can only be read.': 'Cette adresse ne peut qu’être lue.',
  'This is no address of a page.': 'Ce n’est pas l’adresse d’une page.',
  'There is no such frame.': 'Ce cadre n’existe pas.',
  'This is for who may moderate comments. Sign in again, then go back: what you typed is still there.':
    'Ceci est réservé à qui peut modérer les commentaires. Reconnectez-vous, puis revenez en arrière : votre saisie y est encore.',
  'This form does not belong to a comment.': 'Ce formulaire n’appartient à aucun commentaire.',
  'There is no such comment any more.': 'Ce commentaire n’existe plus.',
  'This site is not to be indexed.': 'Ce site ne doit pas être indexé.',
  'There is no such file of the theme.': 'Ce fichier du thème n’existe pas.',
  'This form does not belong to a page.': 'Ce formulaire n’appartient à aucune page.',
  'Comments are closed here.': 'Les commentaires sont fermés ici.',
  'The sitemap has no such part.': 'Le plan du site n’a pas cette partie.',
  'There is no such draft, or it is not yours to see.':
    'Ce brouillon n’existe pas, ou il ne vous est pas destiné.',
  'Send the password of a page.': 'Envoyez le mot de passe d’une page.',
  'Too many attempts. Try again later.': 'Trop d’essais. Réessayez plus tard.',
  'There is no such page.': 'Cette page n’existe pas.',
  'This site names nobody to write to.': 'Ce site ne nomme personne à qui écrire.',
  'There is no such picture.': 'Cette image n’existe pas.',
  'Give the whole address of a page as “url”, and “json” or “xml” as “format”.':
    'Donnez l’adresse entière d’une page comme « url », et « json » ou « xml » comme « format ».',
  'No public page of this site is at that address.':
    'Aucune page publique de ce site ne se trouve à cette adresse.',
}
