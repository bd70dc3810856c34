import type { Command } from 'commander'
import type { Payload } from 'payload'
import { CodedError } from '#config/coded-error.ts'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { isUntouched } from '#content/seed/is-untouched.ts'
import { noteWish, plantStarter, wishSchema } from '#content/seed/plant-starter.ts'
import { removeStarter } from '#content/seed/remove-starter.ts'
import { seedLanguages, starterNames } from '#content/seed/starter-names.ts'
import { starterOf } from '#content/seed/starters.ts'
import { surveyStarter } from '#content/seed/survey-starter.ts'
import { migrations } from '#migrations/migrations.ts'

interface SeedArguments {
  readonly language: string
  readonly siteName?: string
  readonly timeZone?: string
  readonly remove?: boolean
}

const NAMES = starterNames.join(', ')

const refused = (message: string): CodedError => new CodedError('seed.refused', 409, message)

async function withPayload(work: (payload: Payload) => Promise<string>): Promise<void> {
  const [{ getPayload }, { default: config }, { env }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('#config/env.ts'),
  ])
  const payload = await getPayload({ config })
  try {
    // It may be asked for before the first start.
    await runMigrations(payload, { migrations, directoryForCopies: copiesDirectory(env.dataDir) })
    process.stdout.write(`${await work(payload)}\n`)
  } finally {
    await payload.destroy()
  }
}

async function plant(payload: Payload, name: string, given: SeedArguments): Promise<string> {
  const wish = wishSchema.safeParse({
    ...{ starter: name, language: given.language, at: new Date().toISOString() },
    title: given.siteName ?? (await ownTitle(payload)),
    timeZone: given.timeZone,
  })
  if (!wish.success)
    throw refused(
      `Choose one of ${NAMES}; --language is ${seedLanguages.join(' or ')}, --time-zone a name like Europe/Paris.`,
    )
  if (!(await isUntouched(payload)))
    throw refused(
      'This site has something that somebody wrote, changed or imported, or settings that somebody saved; a starter site is for a new one. Nothing was changed. To be rid of what is left of a starter: npx coulisse seed --remove',
    )
  await noteWish(payload, wish.data)
  await plantStarter(payload)
  return `The site is now the starter “${name}” (${given.language}).`
}

/** A name that somebody gave the site stays, whatever it begins with. */
async function ownTitle(payload: Payload): Promise<string | undefined> {
  const { languages } = await payload.findGlobal({ slug: 'site', depth: 0 })
  const title = languages?.[0]?.title ?? undefined
  const theirs = starterNames.flatMap((name) =>
    seedLanguages.map((language) => starterOf(name, language).site.title),
  )
  return theirs.includes(title) ? undefined : title
}

async function remove(payload: Payload): Promise<string> {
  const { going, staying } = await surveyStarter(payload)
  if (going.length === 0) return 'There is nothing of a starter site to remove.'
  await removeStarter(payload)
  const gone = going.map(({ type, count }) => `${String(count)} ${type}`).join(', ')
  const kept = staying.map(({ type, title }) => `  ${type}: ${title}`)
  const rest =
    kept.length === 0 ? '' : `\nKept, since somebody changed or uses it:\n${kept.join('\n')}`
  return `Removed: ${gone}. Pages and posts are in the trash.${rest}`
}

async function seed(name: string | undefined, given: SeedArguments): Promise<void> {
  if (given.remove === true) return withPayload(remove)
  if (name === undefined) throw refused(`Name a starter site: ${NAMES}. Or --remove.`)
  return withPayload((payload) => plant(payload, name, given))
}

export function register(program: Command): void {
  program
    .command('seed')
    .description('fill a new site with a starter site, or remove one')
    .argument('[name]', NAMES)
    .option('--language <code>', seedLanguages.join(' or '), 'en')
    .option('--site-name <name>', 'the name of the site')
    .option('--time-zone <zone>', 'a name like Europe/Paris')
    .option('--remove', 'remove the starter site, but not what somebody edited or uses')
    .action(seed)
}
