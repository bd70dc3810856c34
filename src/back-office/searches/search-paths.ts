import type { Payload } from 'payload'
import { searchPath } from '#publishing/paths/url-patterns.ts'

/** Where each language of the site is searched: the first has no prefix. */
export async function searchPaths(payload: Payload): Promise<Record<string, string>> {
  const { languages } = await payload.findGlobal({
    slug: 'site',
    select: { languages: true },
    depth: 0,
  })
  return Object.fromEntries(
    (languages ?? []).map(({ code }, index) => [
      code ?? 'en',
      searchPath(undefined, index === 0 ? '' : `/${code ?? 'en'}`),
    ]),
  )
}
