// Written by `coulisse migrate:create`.
import type { Migration } from '#config/database/migrations/migration.ts'
import { migration as from_20261125_013541_baseline } from './20261125_013541_baseline.ts'

export const migrations: readonly Migration[] = [from_20261125_013541_baseline]
