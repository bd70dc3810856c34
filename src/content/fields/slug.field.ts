import type { TextField } from 'payload'
import { bilingual } from './bilingual.ts'

const followsTitle = bilingual(
  'The last part of the address. Follows the title until first published.',
  'La dernière partie de l’adresse. Suit le titre jusqu’à la première publication.',
)

/** For what is public from the start. */
export const madeFromName = bilingual(
  'The last part of the address. Empty: made from the name.',
  'La dernière partie de l’adresse. Vide : faite d’après le nom.',
)

/**
 * The last part of an address. Not unique here: the path registry is what keeps addresses apart
 * (autosaved empty drafts collide on unique slugs). Follows the title until first published.
 */
export const slugField = (description = followsTitle): TextField => ({
  name: 'slug',
  type: 'text',
  index: true,
  label: bilingual('Slug', 'Identifiant d’URL'),
  admin: {
    position: 'sidebar',
    description,
  },
})
