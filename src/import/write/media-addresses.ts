import type { Media } from '#content/payload-types.ts'
import { textOf, valuesOf } from '#publishing/document-values.ts'
import { numberedPath, withoutSize } from '#publishing/paths/former-addresses.ts'
import type { FormerAddress } from '#publishing/paths/imported-redirects.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'
import { readAddress } from '../wordpress/site-links.ts'
import { sourcePath } from '../wordpress/source-paths.ts'
import { sourceName, type RunContext } from './run-context.ts'

const PAGE = 200

/**
 * Files at their old places, attachment pages and `?attachment_id=`. A file that is still missing has no address
 * here yet: its page leads to what it was attached to, and the rest is written once it has come.
 */
export async function* mediaAddresses(context: RunContext): AsyncGenerator<FormerAddress> {
  for await (const media of importedMedia(context)) {
    const owner = { type: 'media', id: media.id }
    const to = media.hash ? mediaPath(media) : undefined
    if (to !== undefined) for (const path of filePaths(context, media)) yield { path, to, owner }
    const equivalent = to === undefined ? parentOf(context, media) : { to, owner }
    if (equivalent === undefined) continue
    for (const path of pagePaths(media)) yield { path, ...equivalent }
  }
}

/** In order of the id, so that no page of the list is missed while editors work. */
async function* importedMedia({ payload, survey }: RunContext): AsyncGenerator<Media> {
  let last = ''
  for (;;) {
    const { docs } = await payload.db.find<Media>({
      collection: 'media',
      where: {
        and: [
          { 'imported.source': { equals: sourceName(survey.site) } },
          { id: { greater_than: last } },
        ],
      },
      sort: 'id',
      limit: PAGE,
      pagination: false,
    })
    yield* docs
    const end = docs.at(-1)?.id
    if (end === undefined || docs.length < PAGE) return
    last = end
  }
}

/** The place of the file itself, and of the original that a scaled picture was made of. */
function filePaths({ survey }: RunContext, { imported }: Media): string[] {
  const address = readAddress(imported?.url ?? '', survey.site.url)
  if (address.kind !== 'own' || address.path === '/') return []
  return [address.path, ...withoutSize(address.path.toLowerCase())]
}

function pagePaths({ imported }: Media): string[] {
  const link = sourcePath(textOf(valuesOf(imported?.data), 'link'))
  const number = imported?.sourceId ?? ''
  return [
    ...(/^\d+$/.test(number) ? [numberedPath('p', number)] : []),
    ...(link === undefined ? [] : [link]),
  ]
}

function parentOf({ survey, ids }: RunContext, { imported }: Media) {
  const parent = textOf(valuesOf(imported?.data), 'parent')
  const known = parent === undefined ? undefined : survey.documents.get(parent)
  if (parent === undefined || known === undefined) return undefined
  const type = known.type === 'page' ? 'pages' : 'posts'
  return { to: { type, id: ids.of('document', parent) } }
}
