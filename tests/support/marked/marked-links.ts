import type { Payload } from 'payload'
import { makePage, richText } from '../front-site.ts'
import { PAST, trusted } from './marked-documents.ts'

/** Shown and held comments, on documents that visitors may and may not see. */
export const seedComments = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const write = (mark: string, state: 'pending' | 'approved' | 'spam' | 'trash', on: string) =>
    payload.create({
      collection: 'comments',
      data: {
        document: { relationTo: 'posts', value: ids.get(on) ?? '' },
        authorName: `${mark}name`,
        authorEmail: `${mark}mail@example.org`,
        authorUrl: `https://example.net/${mark}url`,
        text: `${mark}text`,
        state,
        kind: 'comment',
      },
      ...trusted,
    })
  await write('opencomment', 'approved', 'posts:open')
  await write('leakpendingcomment', 'pending', 'posts:open')
  await write('leakspamcomment', 'spam', 'posts:open')
  await write('leaktrashcomment', 'trash', 'posts:open')
  await write('leakprivatecomment', 'approved', 'posts:private')
  await write('leakpasswordcomment', 'approved', 'posts:password')
}

const buttonsTo = (links: readonly [string, string][]) => ({
  blockType: 'buttons' as const,
  buttons: links.map(([key, value]) => ({
    link: {
      document: {
        relationTo: key.startsWith('posts') ? ('posts' as const) : ('pages' as const),
        value,
      },
    },
  })),
})

/** A published page whose text links to everything that is hidden. */
export const seedLinks = (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const nodes = [...ids].map(([key, value]) => ({
    ...{ type: 'relationship', version: 1, format: '' },
    ...{ relationTo: key.split(':')[0], value },
  }))
  const links = [...ids]
  const text = richText('openlinkstext')
  return makePage(payload, {
    ...{ title: 'Links', publishedAt: PAST },
    body: [
      {
        blockType: 'rich-text',
        content: { root: { ...text.root, children: [...text.root.children, ...nodes] } },
      },
      buttonsTo(links.slice(0, 7)),
      buttonsTo(links.slice(7)),
    ],
  })
}
