import { SETTINGS_TABLE } from '#config/settings.table.ts'

const rows = Object.entries(SETTINGS_TABLE)

/** `.env.example`: every setting, commented out, so that a copy of the file changes nothing by itself. */
export function settingsExample(): string {
  const parts = rows.map(([name, { fallback, meaning, example }]) =>
    [`# ${meaning}`, `# Default: ${fallback}.`, `#${name}=${example}`].join('\n'),
  )
  const head =
    '# Every setting is optional. Copy this file to .env and take away the # of what you set.'
  return `${[head, ...parts].join('\n\n')}\n`
}

/** docs/reference/settings.md. */
export function settingsPage(): string {
  const lines = rows.map(
    ([name, { fallback, meaning }]) => `| \`${name}\` | ${fallback} | ${meaning} |`,
  )
  return `# Settings

Made from \`src/config/settings.table.ts\` by \`npm run generate\`; edit that.

Every setting is an environment variable, or a line of a file \`.env\` in the working directory (Node 20.12 or
newer; a variable that is set wins). None is needed. All are read once at the start; what cannot be used is
refused there, all at once and by name.

| name | default | meaning |
| --- | --- | --- |
${lines.join('\n')}
`
}
