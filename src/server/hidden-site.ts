import type { Payload } from 'payload'

/** Whether the site is hidden from everybody but staff, as it was last published. */
export async function isSiteHidden(payload: Payload): Promise<boolean> {
  const { state } = await payload.findGlobal({
    slug: 'site',
    select: { state: true },
    depth: 0,
    overrideAccess: true,
  })
  return state === 'hidden'
}
