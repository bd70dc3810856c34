import type { WarningCode } from '../import-warning.ts'

/** A sentence in each language that people read here. */
export interface Said {
  readonly en: string
  readonly fr: string
}

/** What each kind of warning is about, in the order of the report. */
export const HEADINGS: Readonly<Record<WarningCode, Said>> = {
  'not-stored': {
    en: 'Could not be stored',
    fr: 'N’ont pas pu être enregistrés',
  },
  'words-lost': {
    en: 'Words that are missing',
    fr: 'Mots manquants',
  },
  'path-taken': {
    en: 'Could not have their address',
    fr: 'N’ont pas pu avoir leur adresse',
  },
  'comments-left-out': {
    en: 'Comments on files, which take none here',
    fr: 'Commentaires de fichiers, qui n’en ont pas ici',
  },
  'media-missing': {
    en: 'Files that are missing',
    fr: 'Fichiers manquants',
  },
  'kept-as-edited': {
    en: 'Changed here and in the export: ours stay',
    fr: 'Modifiés ici et dans l’export : les nôtres restent',
  },
  updated: {
    en: 'Brought up to date',
    fr: 'Mis à jour',
  },
  'type-unknown': {
    en: 'Types without a counterpart: drafts now',
    fr: 'Types sans équivalent : désormais des brouillons',
  },
  'menu-target-missing': {
    en: 'Menu lines that lead nowhere',
    fr: 'Lignes de menu qui ne mènent nulle part',
  },
  'language-unknown': {
    en: 'Languages that this site does not have',
    fr: 'Langues que ce site n’a pas',
  },
  'parent-missing': {
    en: 'Pages whose parent is missing',
    fr: 'Pages dont la page parente manque',
  },
  'date-ahead': {
    en: 'Public with a date to come: they have today’s',
    fr: 'Publics avec une date à venir : ils ont celle du jour',
  },
  'id-repeated': {
    en: 'Numbers that come twice',
    fr: 'Numéros employés deux fois',
  },
  'link-broken': {
    en: 'Links that cannot stand in a page',
    fr: 'Liens qu’une page ne peut pas contenir',
  },
  'markup-removed': {
    en: 'Code that was removed',
    fr: 'Code supprimé',
  },
  'nesting-flattened': {
    en: 'Blocks nested too deeply: their content stands without them',
    fr: 'Blocs imbriqués trop profondément : leur contenu reste sans eux',
  },
  'meta-cut': {
    en: 'Values of plugins that were too long to be kept whole',
    fr: 'Valeurs d’extensions trop longues pour être gardées entières',
  },
  'shortcode-kept': {
    en: 'Shortcodes of plugins, kept as text',
    fr: 'Codes courts d’extensions, gardés comme texte',
  },
  'block-kept-as-html': {
    en: 'Kept as HTML',
    fr: 'Gardés en HTML',
  },
  'block-without-home': {
    en: 'Blocks that WordPress filled when a page was shown',
    fr: 'Blocs que WordPress remplissait à l’affichage',
  },
  'path-own': {
    en: 'Keep an address of their own, which the pattern does not make',
    fr: 'Gardent une adresse propre, que le modèle ne produit pas',
  },
  'author-invented': {
    en: 'Authors that the export does not list',
    fr: 'Auteurs absents de la liste de l’export',
  },
  'term-invented': {
    en: 'Categories and tags that the export does not list',
    fr: 'Catégories et étiquettes absentes de la liste de l’export',
  },
  'appearance-left': {
    en: 'Colours, sizes and fonts, which the theme decides here',
    fr: 'Couleurs, tailles et polices, que le thème décide ici',
  },
  skipped: {
    en: 'Left out: settings, unfinished items and files in the trash',
    fr: 'Laissés de côté : réglages, éléments inachevés et fichiers à la corbeille',
  },
}
