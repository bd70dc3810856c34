/** Fills the site of DATA_DIR with posts as the rivals were measured: 600 words, 10 categories, 60 tags. */
import { getPayload } from 'payload'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { env } from '#config/env.ts'
import { migrations } from '#migrations/migrations.ts'
import { article, seededRandom, sentence } from './words.ts'

const count = Number(process.env['BENCH_POSTS'] ?? 1000)
const { default: config } = await import('../payload.config.ts')
const payload = await getPayload({ config })
await runMigrations(payload, { migrations, directoryForCopies: copiesDirectory(env.dataDir) })
const random = seededRandom(7)
const context = { trusted: { by: 'seed' as const, publish: true } }

const administrator = await payload.create({
  collection: 'users',
  context,
  data: {
    name: 'Bench',
    email: 'bench@example.org',
    password: 'correct horse battery staple',
    role: 'administrator',
  },
})
const terms = async (collection: 'categories' | 'tags', amount: number) => {
  const ids: string[] = []
  for (let index = 0; index < amount; index++) {
    const title = `${sentence(random, 1).replace('.', '')} ${String(index)}`
    ids.push((await payload.create({ collection, context, data: { title } })).id)
  }
  return ids
}
const categories = await terms('categories', 10)
const tags = await terms('tags', 60)
const pick = (ids: string[]) => ids[Math.floor(random() * ids.length)] ?? ''

for (let index = 0; index < count; index++) {
  const publishedAt = new Date(Date.UTC(2026, 0, 1) - index * 8 * 3_600_000).toISOString()
  await payload.create({
    collection: 'posts',
    context,
    data: {
      title: `Post ${String(index + 1)}`,
      slug: `post-${String(index + 1)}`,
      content: article(random),
      excerpt: sentence(random, 24),
      publishedAt,
      authors: [administrator.id],
      categories: [pick(categories)],
      tags: [...new Set([pick(tags), pick(tags), pick(tags)])],
      _status: 'published',
    },
  })
}
await payload.destroy()
process.exit(0)
