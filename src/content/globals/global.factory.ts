import type { GlobalConfig, GlobalSlug } from 'payload'
import { requireAccess } from '#content/collections/access-complete.ts'
import { drafts } from '#content/collections/drafts.ts'
import { guardFields } from '#content/collections/field-access.ts'
import { keepGlobal } from '#content/collections/locks/keep-global.hooks.ts'
import { revisionFields } from '#content/fields/revision.fields.ts'
import { globalDocumentRules } from '#content/hooks/document-rules.ts'
import { globalServerValues } from '#content/hooks/server-values.hooks.ts'
import { permissions } from '#content/permissions.table.ts'
import { publishingGlobalHooks } from '#content/publishing.hooks.ts'
import { type GlobalHookSet, mergeGlobalHooks } from '#publishing/hook-set.ts'
import { restoreGlobalEndpoint } from '#publishing/permissions/restore-version.endpoint.ts'

export interface GlobalDefinition extends Omit<
  GlobalConfig,
  'slug' | 'access' | 'versions' | 'hooks'
> {
  /** Also the name of its rows in the permission table. */
  slug: GlobalSlug
  hooks?: GlobalHookSet
}

/**
 * Makes every global, by the same rules and in the same order as `defineCollection`.
 *
 * @throws at start when the permission table has no rows for the slug
 */
export const defineGlobal = ({ hooks = {}, ...config }: GlobalDefinition): GlobalConfig => {
  const { read, update, readVersions } = permissions.accessFor(config.slug)
  const access = { read, update, readVersions }
  requireAccess('global', config.slug, access)
  return {
    ...config,
    access,
    admin: {
      hidden: ({ user }) => !permissions.may(user, 'read', config.slug),
      components: {
        elements: {
          beforeDocumentControls: [
            '/back-office/leave/save-on-leave.tsx#SaveOnLeave',
            '/back-office/lock/release-lock.tsx#ReleaseLock',
          ],
        },
      },
      ...config.admin,
    },
    hooks: mergeGlobalHooks(
      globalServerValues,
      permissions.enforceGlobal(config.slug),
      globalDocumentRules,
      hooks,
      keepGlobal(config.slug),
      publishingGlobalHooks(config.slug),
    ),
    versions: { drafts, max: 0 },
    endpoints: [restoreGlobalEndpoint(config.slug), ...(config.endpoints || [])],
    fields: guardFields(config.slug, [...config.fields, ...revisionFields()]),
  }
}
