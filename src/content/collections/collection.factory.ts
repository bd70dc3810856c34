import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { newId } from '#config/new-id.ts'
import { revisionFields } from '#content/fields/revision.fields.ts'
import { scheduleField } from '#content/fields/schedule.field.ts'
import { translationsField } from '#content/fields/translations.field.ts'
import { documentRules } from '#content/hooks/document-rules.ts'
import { serverValues } from '#content/hooks/server-values.hooks.ts'
import { permissions } from '#content/permissions.table.ts'
import { publishingHooks } from '#content/publishing.hooks.ts'
import { type HookSet, mergeHooks } from '#publishing/hook-set.ts'
import { keepGroup } from '#publishing/translations/keep-group.hooks.ts'
import { restoreDocumentEndpoint } from '#publishing/permissions/restore-version.endpoint.ts'
import { requireAccess } from './access-complete.ts'
import { drafts } from './drafts.ts'
import { guardFields } from './field-access.ts'
import { keepLock } from './locks/keep-lock.hooks.ts'

export interface CollectionDefinition {
  /** Also the name of its rows in the permission table. */
  slug: CollectionSlug
  /** Drafts, autosave, versions with a revision id of our own, and trash. */
  versioned: boolean
  config: Omit<CollectionConfig, 'slug' | 'access' | 'versions' | 'trash' | 'hooks'>
  /** The type's own rules: after those of every type, before what publishing writes down. */
  hooks?: HookSet
}

/** What texts and blocks refer to. Payload's rich text lets nobody refer to a type that is hidden from them. */
const REFERRED_TO: readonly CollectionSlug[] = [
  ...(['pages', 'posts', 'categories', 'tags', 'media', 'patterns'] as const),
]

/**
 * A type shows in the back office to those who read more of it than visitors do, or add to it. What a text may
 * refer to shows to all staff, who may do no more with it than the table says. From nobody nothing is hidden:
 * imports and seeds have no user.
 */
const hiddenFrom = (slug: CollectionSlug) => {
  if (REFERRED_TO.includes(slug)) return false
  return ({ user }: { user: unknown }): boolean =>
    Boolean(user) && !permissions.may(user, 'read', slug) && !permissions.may(user, 'create', slug)
}

/** What the form of every type with drafts has beyond its own; the components are the back office's, named by path. */
const draftForm = (admin: CollectionConfig['admin'] = {}): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin.components,
    edit: {
      ...admin.components?.edit,
      beforeDocumentControls: [
        '/back-office/leave/save-on-leave.tsx#SaveOnLeave',
        '/back-office/lock/release-lock.tsx#ReleaseLock',
      ],
      editMenuItems: ['/back-office/schedule/schedule-menu-item.tsx#ScheduleMenuItem'],
    },
  },
})

const versions = (slug: CollectionSlug, config: CollectionDefinition['config']) => ({
  trash: true,
  versions: { drafts, maxPerDoc: 0 },
  endpoints: [restoreDocumentEndpoint(slug), ...(config.endpoints || [])],
})

/** A document for each language, joined in a group. */
const isTranslated = (fields: readonly Field[]): boolean =>
  fields.some((field) => 'name' in field && field.name === 'translationGroup')

/** The order in which they run is part of the rules. */
const hooksOf = ({
  slug,
  versioned,
  hooks = {},
  config: { fields },
}: CollectionDefinition): HookSet =>
  mergeHooks(
    serverValues({ versioned }),
    permissions.enforce(slug),
    documentRules({ versioned }),
    isTranslated(fields) ? keepGroup(slug) : {},
    hooks,
    versioned ? keepLock(slug) : {},
    publishingHooks(slug, { versioned }),
  )

/**
 * Makes every collection. Nothing is allowed that the permission table does not name.
 *
 * @throws at start when the table has no rows for the slug
 */
export const defineCollection = (definition: CollectionDefinition): CollectionConfig => {
  const { slug, versioned, config } = definition
  const access = { ...permissions.accessFor(slug) }
  requireAccess('collection', slug, access)
  return {
    ...config,
    slug,
    access,
    admin: { hidden: hiddenFrom(slug), ...(versioned ? draftForm(config.admin) : config.admin) },
    hooks: hooksOf(definition),
    ...(versioned ? versions(slug, config) : { versions: false }),
    fields: guardFields(slug, [
      { name: 'id', type: 'text', defaultValue: () => newId(), admin: { hidden: true } },
      ...(versioned ? [scheduleField()] : []),
      ...(isTranslated(config.fields) ? [translationsField()] : []),
      ...config.fields,
      ...(versioned ? revisionFields() : []),
    ]),
  }
}
