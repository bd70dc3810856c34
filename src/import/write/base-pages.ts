import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { slugify } from '#publishing/paths/slugify.ts'
import { importedFrom } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import { said } from '../said.ts'

/**
 * Finds the page below which the pages of a mapped type shall stand (`--map project=pages:/projects`): one of the
 * export, one that is here, or a new one.
 */
export async function findBasePages(context: RunContext): Promise<void> {
  for (const [type, path] of context.survey.bases) {
    const id = (await inExport(context, path)) ?? (await here(context, path))
    context.basePages.set(type, id ?? (await make(context, path)))
  }
}

function inExport({ survey, ids }: RunContext, path: string): Promise<string | undefined> {
  const found = [...survey.documents].find(
    ([, document]) => document.type === 'page' && normalisePath(document.path ?? '/') === path,
  )
  return Promise.resolve(found && ids.of('document', found[0]))
}

async function here({ payload }: RunContext, path: string): Promise<string | undefined> {
  const found = await resolvePath(payload, path)
  return found.state === 'canonical' && found.type === 'pages' ? found.id : undefined
}

async function make(context: RunContext, path: string): Promise<string> {
  const sourceId = `below ${path}`
  const id = context.ids.of('document', sourceId)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const slug = slugify(name)
  await context.writer.add({
    collection: 'pages',
    values: {
      ...{ id, slug, title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ') },
      visibility: 'public',
      imported: importedFrom(context, {
        ...{ sourceId, content: path, details: { keptPath: { path, slug } } },
      }),
    },
    isPublished: true,
    name: `page ${path}`,
  })
  await context.writer.flush()
  const sentence = said(
    `The page ${path} was made for the pages below it; it has no text yet.`,
    `La page ${path} a été créée pour celles d’en dessous ; elle n’a pas encore de texte.`,
  )
  context.report.left.push({ ...sentence, at: `/admin/collections/pages/${id}` })
  return id
}
