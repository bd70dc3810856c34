import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import type { Site } from '#content/payload-types.ts'
import { valuesOf } from '#publishing/document-values.ts'
import type { Trusted } from '#publishing/trusted.ts'

/**
 * Changes the site's settings, publicly, in the name of one of the server's own writers; what is so already makes no
 * new version.
 */
export async function saveSite(
  payload: Payload,
  data: Partial<Site>,
  by: Trusted['by'],
): Promise<void> {
  const current = valuesOf(await payload.findGlobal({ slug: 'site', depth: 0 }))
  const isSame = Object.entries(data).every(([name, value]) =>
    isDeepStrictEqual(plain(current[name]), plain(value)),
  )
  if (isSame) return
  await payload.updateGlobal({
    slug: 'site',
    data: { ...data, _status: 'published' },
    context: { trusted: { by, publish: true } },
    depth: 0,
  })
}

/** Without what is not set: the database says null, our values leave it out. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value ?? null, (_, inner: unknown) => inner ?? undefined)
  return text === undefined ? null : JSON.parse(text)
}
