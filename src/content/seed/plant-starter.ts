import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { clearStarter } from './clear-starter.ts'
import { fillSite } from './fill-site.ts'
import { isSeedId } from './seed-id.ts'
import { seedContext } from './seed-writes.ts'
import { seedStarter } from './seed-starter.ts'
import { keptOfStarter, starterIds } from './starter-kept.ts'
import { seedLanguageSchema, starterNameSchema } from './starter-names.ts'
import { idsOf, starterOf } from './starters.ts'

/** What somebody chose, kept until it is done: a site whose process was ended meanwhile goes on at its next start. */
export const wishSchema = z.object({
  starter: starterNameSchema,
  language: seedLanguageSchema,
  title: z.string().optional(),
  timeZone: z
    .string()
    .refine((zone) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone))
    .optional(),
  at: z.string(),
})

export type StarterWish = z.infer<typeof wishSchema>

const KEY = 'starter-wish'

/** Notes the wish, in the transaction of the request that makes it. */
export async function noteWish(
  payload: Payload,
  wish: StarterWish,
  req?: PayloadRequest,
): Promise<void> {
  const where = { key: { equals: KEY } }
  await payload.db.upsert({
    ...{ collection: 'payload-kv', where, data: { key: KEY, data: wish } },
    ...(req && { req }),
  })
}

/**
 * Makes the site what was chosen, as far as nobody has edited it since, or, where nobody has chosen, fills an empty one with what is shown first. An
 * interrupted run is completed by the next.
 *
 * @returns whether it wrote anything
 */
export async function plantStarter(payload: Payload): Promise<boolean> {
  const wish = wishSchema.safeParse(await payload.kv.get(KEY))
  if (!wish.success) return seedStarter(payload)
  await fulfil(payload, wish.data)
  await payload.kv.delete(KEY)
  return true
}

async function fulfil(payload: Payload, wish: StarterWish): Promise<void> {
  const starter = starterOf(wish.starter, wish.language)
  const except = new Set(idsOf(starter))
  await clearStarter(payload, {
    ...{ by: 'seed', addresses: 'forgotten', menus: 'trashed', except },
  })
  await dropTrashed(payload, except)
  await fillSite(payload, starter, { now: new Date(wish.at), wishes: wish })
}

/** What the starter before it left in the trash and its layouts: nobody has ever wanted them. */
async function dropTrashed(payload: Payload, except: ReadonlySet<string>): Promise<void> {
  const kept = await keptOfStarter(payload)
  for (const collection of ['pages', 'posts', 'menus', 'layouts'] as const) {
    const ids = await starterIds(payload, collection, { trash: true })
    for (const id of ids.filter((one) => isSeedId(one) && !kept.has(one) && !except.has(one))) {
      const req = await createLocalReq({ context: seedContext }, payload)
      await payload.delete({ collection, id, depth: 0, req, trash: true })
    }
  }
}
