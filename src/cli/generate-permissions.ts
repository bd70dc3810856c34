import { writeFileSync } from 'node:fs'
import { permissionsPage } from './permissions-reference.ts'

/** Writes the page that is made from the permission table. */
writeFileSync('docs/reference/permissions.md', permissionsPage())
