import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
import { makePage, makePost, richText } from '../front-site.ts'

export const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
export const PAST = '2026-02-03T09:00:00.000Z'
const FUTURE = '2027-02-03T09:00:00.000Z'

/** Every text field of a page or post, each with a word of its own. */
const texts = (mark: string) => ({
  title: `${mark}title`,
  excerpt: `${mark}excerpt`,
  seo: { title: `${mark}seotitle`, description: `${mark}seodescription` },
})

export const marksOf = (mark: string): string[] =>
  ['title', 'excerpt', 'seotitle', 'seodescription', 'text'].map((field) => mark + field)

export const bodyOf = (mark: string) => [
  { blockType: 'heading' as const, text: `${mark}text` },
  { blockType: 'rich-text' as const, content: richText(`${mark}text`) },
]

type State = 'open' | 'draft' | 'newer' | 'scheduled' | 'private' | 'password' | 'trashed'
export const STATES: readonly State[] = [
  ...(['open', 'draft', 'newer', 'scheduled', 'private', 'password', 'trashed'] as const),
]

const stateOf = (state: State) => ({
  _status: state === 'draft' ? ('draft' as const) : ('published' as const),
  publishedAt: state === 'scheduled' ? FUTURE : PAST,
  ...(state === 'private' && { visibility: 'private' as const }),
  ...(state === 'password' && { visibility: 'password' as const, password: 'leakpasswordword' }),
})

/** One page and one post in each state; returns their ids by `type:state`. */
export const seedDocuments = async (payload: Payload, editor: User) => {
  const ids = new Map<string, string>()
  for (const state of STATES) {
    // The published state of what has a newer draft is open, and says so.
    const mark = (type: string) => (state === 'newer' ? `openold${type}` : `leak${state}${type}`)
    const post = await makePost(payload, {
      ...{ ...texts(mark('post')), ...stateOf(state), authors: [editor.id] },
      content: richText(`${mark('post')}text`),
    })
    const page = await makePage(payload, {
      ...{ ...texts(mark('page')), ...stateOf(state), author: editor.id },
      body: bodyOf(mark('page')),
    })
    ids.set(`posts:${state}`, post.id)
    ids.set(`pages:${state}`, page.id)
  }
  await changeSome(payload, ids)
  return ids
}

const changeSome = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const newer = { draft: true, ...trusted }
  const id = (key: string) => ids.get(key) ?? ''
  await payload.update({
    ...{ collection: 'posts', id: id('posts:newer'), ...newer },
    data: { ...texts('leaknewerpost'), content: richText('leaknewerposttext') },
  })
  await payload.update({
    ...{ collection: 'pages', id: id('pages:newer'), ...newer },
    data: { ...texts('leaknewerpage'), body: bodyOf('leaknewerpage') },
  })
}

/** Last, because nothing may be linked to what lies in the trash. */
export const trashSome = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const id = (key: string) => ids.get(key) ?? ''
  const deletedAt = '2026-05-01T00:00:00.000Z'
  await payload.update({
    collection: 'posts',
    id: id('posts:trashed'),
    data: { deletedAt },
    ...trusted,
  })
  await payload.update({
    collection: 'pages',
    id: id('pages:trashed'),
    data: { deletedAt },
    ...trusted,
  })
}
