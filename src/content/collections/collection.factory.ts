import type { Access, CollectionConfig, GlobalConfig } from 'payload'
import { newId } from '#config/new-id.ts'
import { revisionFields } from '#content/fields/revision.fields.ts'
import { publishingGlobalHooks, publishingHooks } from '#content/publishing.hooks.ts'

export interface CollectionDefinition {
  slug: string
  /** Drafts, autosave, versions with a revision id of our own, and trash. */
  versioned: boolean
  config: Omit<CollectionConfig, 'slug' | 'access' | 'versions' | 'trash'>
}

const staff: Access = ({ req }) => Boolean(req.user)
const staffOrPublished: Access = ({ req }) =>
  req.user ? true : { _status: { equals: 'published' } }

const drafts = { autosave: { interval: 800 }, schedulePublish: false, validate: false } as const

/** Makes every collection. */
export const defineCollection = ({
  slug,
  versioned,
  config,
}: CollectionDefinition): CollectionConfig => ({
  ...config,
  slug,
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: staff,
    read: versioned ? staffOrPublished : () => true,
    update: staff,
    delete: staff,
    readVersions: staff,
    unlock: staff,
  },
  hooks: publishingHooks(slug, { versioned }),
  ...(versioned ? { trash: true, versions: { drafts, maxPerDoc: 0 } } : { versions: false }),
  fields: [
    { name: 'id', type: 'text', defaultValue: () => newId(), admin: { hidden: true } },
    ...config.fields,
    ...(versioned ? revisionFields() : []),
  ],
})

/** Makes every global. */
export const defineGlobal = (config: Omit<GlobalConfig, 'access' | 'versions'>): GlobalConfig => ({
  ...config,
  access: { read: () => true, update: staff, readVersions: staff },
  hooks: publishingGlobalHooks(config.slug),
  versions: { drafts: true, max: 0 },
  fields: [...config.fields, ...revisionFields()],
})
