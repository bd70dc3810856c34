/**
 * A site of its own in a process of its own, on the folders that the environment names: publishes posts, renames every
 * third one, and prints the id of each save that was acknowledged. Run, and killed, by the drill of kill -9.
 */
import { makePost, richText } from '../support/front-site.ts'
import { startPayload } from '../support/start-payload.ts'

const LANES = 4
const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }

const { payload } = await startPayload()
const category = await payload.create({
  collection: 'categories',
  data: { title: 'Nights', slug: `nights-${crypto.randomUUID()}` },
})
process.stdout.write('ready\n')

const publish = async (): Promise<void> => {
  const { id } = await makePost(payload, {
    title: 'Opening night',
    slug: `night-${crypto.randomUUID()}`,
    categories: [category.id],
    content: richText('The house is full tonight.'),
  })
  process.stdout.write(`${id}\n`)
  if (Math.random() > 1 / 3) return
  const slug = `moved-${crypto.randomUUID()}`
  await payload.update({
    collection: 'posts',
    id,
    data: { slug, _status: 'published' },
    ...trusted,
  })
}

const lane = async (): Promise<void> => {
  for (;;) await publish()
}
await Promise.all(Array.from({ length: LANES }, lane))
