import { defineCollection } from '#content/collections/collection.factory.ts'
import { bilingual } from '#content/fields/bilingual.ts'
import { importedField } from '#content/fields/imported.field.ts'
import { mediaTypes } from '#content/media-storage/media-types.table.ts'
import { mediaFactsSchema } from '#content/media-storage/variants/media-facts.ts'
import { mediaCropPath } from '#content/media-storage/variants/media-sources.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'
import { mediaEndpoints } from './media.endpoints.ts'
import { mediaHooks } from './media.hooks.ts'

/** SVG has no copies: it is its own thumbnail. */
const thumbnailOf = (doc: Record<string, unknown>): string | null => {
  const media = mediaFactsSchema.safeParse(doc)
  if (!media.success) return null
  const isSvg = media.data.mimeType === 'image/svg+xml'
  return mediaCropPath(media.data, 'square-320') ?? (isSvg ? mediaPath(media.data) : null)
}

export const mediaCollection = defineCollection({
  slug: 'media',
  versioned: false,
  hooks: mediaHooks,
  config: {
    labels: { singular: bilingual('File', 'Fichier'), plural: bilingual('Media', 'Médias') },
    folders: true,
    disableDuplicate: true,
    endpoints: mediaEndpoints,
    upload: {
      // The store is ours (docs/reference/media.md): Payload neither writes nor reads, resizes nor fetches a file.
      disableLocalStorage: true,
      filesRequiredOnCreate: false,
      pasteURL: false,
      crop: false,
      focalPoint: true,
      mimeTypes: mediaTypes.map(({ mime }) => mime),
      adminThumbnail: ({ doc }) => thumbnailOf(doc),
    },
    admin: {
      useAsTitle: 'title',
      group: bilingual('Content', 'Contenu'),
      defaultColumns: ['filename', 'title', 'alt', 'updatedAt'],
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Title', 'Titre') },
      {
        name: 'alt',
        type: 'text',
        label: bilingual('Alternative text', 'Texte alternatif'),
        admin: {
          description: bilingual(
            'What the image says to somebody who cannot see it. Empty only for decoration.',
            'Ce que dit l’image à qui ne la voit pas. Vide seulement si elle est décorative.',
          ),
        },
      },
      { name: 'caption', type: 'textarea', label: bilingual('Caption', 'Légende') },
      { name: 'credit', type: 'text', label: bilingual('Credit', 'Crédit') },
      { name: 'description', type: 'textarea', label: bilingual('Description', 'Description') },
      // The file's facts, set by the media pipeline alone.
      { name: 'name', type: 'text', index: true, admin: { hidden: true } },
      { name: 'hash', type: 'text', index: true, admin: { hidden: true } },
      { name: 'color', type: 'text', admin: { hidden: true } },
      { name: 'frames', type: 'number', admin: { hidden: true } },
      {
        name: 'uploadedBy',
        type: 'relationship',
        relationTo: 'users',
        index: true,
        label: bilingual('Uploaded by', 'Envoyé par'),
        admin: { readOnly: true, position: 'sidebar' },
      },
      importedField(),
    ],
  },
})
