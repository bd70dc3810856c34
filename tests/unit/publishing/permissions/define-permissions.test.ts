import { describe, expect, it } from '@jest/globals'
import { allows, idsIn } from '#publishing/permissions/decide.ts'
import { definePermissions } from '#publishing/permissions/define-permissions.ts'
import {
  everything,
  nothing,
  only,
  type PermissionType,
} from '#publishing/permissions/permission-table.ts'
import { toNobody } from '#publishing/permissions/public-state.ts'

const plays: PermissionType = {
  kind: 'collection',
  versioned: true,
  visitors: toNobody,
  owner: { field: 'authors', many: true, byServer: false },
}
const rows = {
  administrator: everything,
  editor: everything,
  author: only({ update: 'own', publish: 'own' }),
  contributor: only({ update: 'own-draft' }),
  designer: nothing,
}
const permissions = definePermissions({ plays }, { plays: rows })
const ada = (role: string) => ({ id: 'ada', role })

describe('permissions', () => {
  it('refuse to start when a type was forgotten, on either side', () => {
    expect(() => definePermissions({ plays }, {})).toThrow('"plays" has no permissions')
    expect(() => definePermissions({}, { plays: rows })).toThrow('rows for "plays"')
    expect(() => permissions.accessFor('operas')).toThrow('"operas" has no permissions')
  })

  it('allow a visitor, and an account with an unknown role, nothing', () => {
    for (const user of [undefined, null, {}, ada('owner'), { id: 1, role: 'administrator' }])
      expect(permissions.may(user, 'update', 'plays')).toBe(false)
  })

  it('look at whose the document is, and whether it is published', () => {
    const own = { authors: ['bob', { id: 'ada' }], _status: 'draft' }
    const shown = { ...own, _status: 'published' }
    const may = (role: string, document: Record<string, unknown>) =>
      permissions.may(ada(role), 'update', 'plays', document)
    expect(may('author', own) && may('author', shown)).toBe(true)
    expect([may('contributor', own), may('contributor', shown)]).toEqual([true, false])
    expect(may('author', { authors: ['bob'] })).toBe(false)
    expect(may('author', {})).toBe(false)
    expect(may('editor', {})).toBe(true)
    expect(may('designer', own)).toBe(false)
  })
})

it('no cell but "all" means something without an owner', () => {
  const person = { id: 'ada', role: 'author' as const }
  for (const cell of ['own', 'own-draft', 'none'] as const)
    expect(allows(cell, { person, owner: undefined, document: { authors: ['ada'] } })).toBe(false)
})

it('ids are read bare, populated, one or many', () => {
  expect(idsIn(['a', { id: 'b' }, null, { id: null }, 3])).toEqual(['a', 'b'])
})
