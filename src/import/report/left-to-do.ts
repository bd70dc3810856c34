import { said } from '../said.ts'
import type { ReportNote } from './run-report.ts'

const SITE = '/admin/globals/site'

/** What no export of WordPress contains, and where it is set here. */
export const LEFT_OUT_OF_EXPORTS: readonly ReportNote[] = [
  { ...said('Logo, icon and image for sharing', 'Logo, icône et image de partage'), at: SITE },
  {
    ...said(
      'Widgets of sidebars and footers',
      'Widgets des colonnes latérales et des pieds de page',
    ),
    at: '/admin/collections/layouts',
  },
  {
    ...said(
      'Colours, fonts and custom CSS of the theme',
      'Couleurs, polices et CSS personnalisé du thème',
    ),
    at: '/admin/globals/design',
  },
  {
    ...said(
      'Passwords and roles: authors cannot sign in until you send them a reset link',
      'Mots de passe et rôles : les auteurs ne peuvent se connecter qu’une fois que vous leur avez envoyé un lien de réinitialisation',
    ),
    at: '/admin/collections/users',
  },
  {
    ...said(
      'Settings of plugins: forms, redirects, statistics, verification tags',
      'Réglages des extensions : formulaires, redirections, statistiques, balises de vérification',
    ),
    at: SITE,
  },
  {
    ...said(
      'Rules for comments, posts per page',
      'Règles des commentaires, nombre d’articles par page',
    ),
    at: SITE,
  },
]
