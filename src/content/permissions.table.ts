import { definePermissions } from '#publishing/permissions/define-permissions.ts'
import {
  everything,
  nothing,
  only,
  type PermissionTable,
  type PermissionType,
  type VisitorRule,
} from '#publishing/permissions/permission-table.ts'
import {
  toEverybody,
  toNobody,
  whenGlobalPublished,
  whenPublic,
  whenPublished,
} from '#publishing/permissions/public-state.ts'
import { personOf } from '#publishing/permissions/roles.ts'

/**
 * Approved comments, to the front office alone: over HTTP a list of comments would tell of documents
 * that are private or in the trash, whose comments no `where` can leave out.
 */
const approvedComments: VisitorRule = ({ overHttp }) =>
  overHttp ? false : { state: { equals: 'approved' } }

const collection = { kind: 'collection', versioned: false, visitors: toNobody } as const
const store: PermissionType = collection
const global = { kind: 'global', versioned: true, visitors: whenGlobalPublished } as const
const drafted = { kind: 'collection', versioned: true } as const

/** What each type of content is like, as far as permissions go. */
const types: Record<string, PermissionType> = {
  pages: {
    ...drafted,
    visitors: whenPublic,
    owner: { field: 'author', many: false, byServer: false },
  },
  posts: {
    ...drafted,
    visitors: whenPublic,
    owner: { field: 'authors', many: true, byServer: false },
  },
  media: {
    ...collection,
    visitors: toEverybody,
    owner: { field: 'uploadedBy', many: false, byServer: true },
  },
  comments: { ...collection, visitors: approvedComments },
  categories: { ...collection, visitors: toEverybody },
  tags: { ...collection, visitors: toEverybody },
  layouts: { ...drafted, visitors: whenPublished },
  menus: { ...drafted, visitors: whenPublished },
  patterns: { ...drafted, visitors: whenPublished },
  users: { ...collection, owner: { field: 'id', many: false, byServer: true } },
  paths: collection,
  references: store,
  changes: store,
  schedules: store,
  subscriptions: store,
  site: global,
  design: global,
}

const look = only({ read: 'all', readVersions: 'all' })
const ownFiles = only({
  read: 'all',
  create: 'own',
  update: 'own',
  delete: 'own',
  destroy: 'own',
})
const oneself = only({ read: 'all', update: 'own' })
const staffOnly = { author: nothing, contributor: nothing, designer: nothing }
const closed = { administrator: nothing, editor: nothing, ...staffOnly }

/** Role × type × action, after WordPress's roles; docs/decisions/0020 says where it differs and why. */
export const permissionTable: PermissionTable = {
  pages: { ...staffOnly, administrator: everything, editor: everything, designer: look },
  posts: {
    administrator: everything,
    editor: everything,
    author: only({
      read: 'own',
      create: 'own',
      update: 'own',
      publish: 'own',
      delete: 'own',
      destroy: 'own',
      readVersions: 'own',
    }),
    contributor: only({
      read: 'own',
      create: 'own',
      update: 'own-draft',
      delete: 'own-draft',
      destroy: 'own-draft',
      readVersions: 'own',
    }),
    designer: look,
  },
  media: {
    administrator: everything,
    editor: everything,
    author: ownFiles,
    contributor: ownFiles,
    designer: ownFiles,
  },
  comments: { ...staffOnly, administrator: everything, editor: everything },
  categories: { ...staffOnly, administrator: everything, editor: everything },
  tags: {
    ...staffOnly,
    administrator: everything,
    editor: everything,
    author: only({ create: 'all' }),
  },
  layouts: { ...staffOnly, administrator: everything, editor: look, designer: everything },
  menus: { ...staffOnly, administrator: everything, editor: everything, designer: everything },
  patterns: { ...staffOnly, administrator: everything, editor: everything, designer: everything },
  users: {
    administrator: everything,
    editor: oneself,
    author: oneself,
    contributor: oneself,
    designer: oneself,
  },
  paths: { ...staffOnly, administrator: everything, editor: everything },
  references: closed,
  changes: closed,
  schedules: closed,
  subscriptions: closed,
  site: { ...staffOnly, administrator: everything, editor: look, designer: look },
  design: { ...staffOnly, administrator: everything, editor: look, designer: everything },
}

/** All that follows from the table: access rules, hooks, `may`. */
export const permissions = definePermissions(types, permissionTable)

/** Raw HTML can do anything to a visitor that a page can: it is nobody's but an administrator's. */
export const mayWriteRawHtml = (user: unknown): boolean => personOf(user)?.role === 'administrator'
