import { permissions } from '#content/permissions.table.ts'
import { type Action, actions, type Cell } from '#publishing/permissions/permission-table.ts'
import { roles } from '#publishing/permissions/roles.ts'

const WORDS: Readonly<Record<Cell, string>> = {
  all: 'all',
  own: 'own',
  'own-draft': 'own, unpublished',
  none: '–',
}
const NAMES: Readonly<Record<Action, string>> = {
  read: 'read',
  create: 'create',
  update: 'change',
  publish: 'publish',
  delete: 'trash',
  destroy: 'destroy',
  readVersions: 'read versions',
  unlock: 'unlock',
}

const cells = permissions.cells()
const types = [...new Set(cells.map(({ type }) => type))]

/** Actions that mean something for the type; a tag has no versions, a post no lock. */
const actionsOf = (type: string): Action[] => {
  const { kind, versioned } = permissions.ruleOf(type)
  const versions: Action[] = ['publish', 'readVersions', 'delete']
  return actions.filter((action) => {
    if (action === 'unlock') return type === 'users'
    if (kind === 'global') return ['read', 'update', 'publish', 'readVersions'].includes(action)
    return versioned || !versions.includes(action)
  })
}

const rowOf = (type: string, action: Action): string => {
  const words = roles.map((role) => {
    const found = cells.find(
      (each) => each.type === type && each.role === role && each.action === action,
    )
    return WORDS[found?.cell ?? 'none']
  })
  return `| ${NAMES[action]} | ${words.join(' | ')} |`
}

const visitorsOf = (type: string): string => {
  const rule = permissions.ruleOf(type).visitors({ now: new Date(0), overHttp: true })
  if (rule === true) return 'Visitors read all of it.'
  return rule === false
    ? 'Visitors read nothing of it through the API.'
    : 'Visitors read what is public.'
}

const sectionOf = (type: string): string => `## ${type}

${visitorsOf(type)}

| | ${roles.join(' | ')} |
| --- | ${roles.map(() => '---').join(' | ')} |
${actionsOf(type)
  .map((action) => rowOf(type, action))
  .join('\n')}`

/** docs/reference/permissions.md. */
export function permissionsPage(): string {
  return `# Permissions

Made from \`src/content/permissions.table.ts\` by \`npm run generate\`; edit that.

\`own\` is what somebody made or is named as author of; \`–\` is no. "Read" is what the back office shows beyond
what visitors read, drafts among it. Who may change something but not publish it saves drafts, by every door. What is
public of pages and posts: published, with visibility "public", its date not in the future, not in the trash.

Beside the table: only administrators write raw HTML and give roles; an e-mail address is read by its owner,
administrators and editors; a reader's password by who may change the document; ids, dates and authorship come
from the server. Locks on documents are seen by staff and changed by their holder; preferences are one's own;
folders are made by who may change all files.

${types.map(sectionOf).join('\n\n')}
`
}
