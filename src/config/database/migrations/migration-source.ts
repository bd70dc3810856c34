/** Text between the statements that drizzle-kit joins into one. */
const BREAKPOINT = '--> statement-breakpoint'

/** The runner turns foreign keys off itself, before the transaction: inside one this statement does nothing. */
const FOREIGN_KEYS_PRAGMA = /^PRAGMA foreign_keys\s*=\s*(ON|OFF);?$/i

/** The TypeScript file of one migration made of SQL statements. */
export function migrationSource(name: string, statements: readonly string[]): string {
  const runs = statements
    .flatMap((statement) => statement.split(BREAKPOINT))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '' && !FOREIGN_KEYS_PRAGMA.test(statement))
    .map((statement) => `    await run(\`${escapeTemplate(statement)}\`)`)
  return [
    `import type { Migration } from '#config/database/migrations/migration.ts'`,
    '',
    `export const migration: Migration = {`,
    `  name: '${name}',`,
    `  async up({ run }) {`,
    ...runs,
    `  },`,
    `}`,
    '',
  ].join('\n')
}

/** The TypeScript file that lists all migrations, oldest first. */
export function migrationList(names: readonly string[]): string {
  const imports = names.map(
    (name) => `import { migration as ${identifier(name)} } from './${name}.ts'`,
  )
  return [
    `// Written by \`coulisse migrate:create\`.`,
    `import type { Migration } from '#config/database/migrations/migration.ts'`,
    ...imports,
    '',
    `export const migrations: readonly Migration[] = [${names.map(identifier).join(', ')}]`,
    '',
  ].join('\n')
}

function identifier(name: string): string {
  return `from_${name}`
}

function escapeTemplate(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
}
