import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import type { Page, Post } from '#content/payload-types.ts'
import type { Trusted } from '#publishing/trusted.ts'
import type { SeedPicture } from './starter.ts'

const trusted: Trusted = { by: 'seed', publish: true }

/** Whose word the seed's writes carry. */
export const seedContext = { trusted }

export const published = { _status: 'published' } as const

const isThere = async (payload: Payload, collection: CollectionSlug, id: string) => {
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: id } },
    trash: true,
  })
  return totalDocs > 0
}

type Plain = 'categories' | 'tags' | 'menus' | 'layouts' | 'comments'

/** Creates what an interrupted run has not yet created. */
export const createOnce = async <Slug extends Plain>(
  payload: Payload,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug> & { id: string },
): Promise<void> => {
  if (await isThere(payload, collection, data.id)) return
  await payload.create({ collection, data, context: seedContext, draft: false })
}

type Draft<Type> = Partial<Type> & { id: string }

export const draftPage = async (payload: Payload, data: Draft<Page>): Promise<void> => {
  if (await isThere(payload, 'pages', data.id)) return
  await payload.create({ collection: 'pages', data, context: seedContext, draft: true })
}

export const draftPost = async (payload: Payload, data: Draft<Post>): Promise<void> => {
  if (await isThere(payload, 'posts', data.id)) return
  await payload.create({ collection: 'posts', data, context: seedContext, draft: true })
}

/** Makes a draft of the seed public, unless it is already, or somebody has written in it or put it away. */
export const publishOnce = async (
  payload: Payload,
  collection: 'pages' | 'posts',
  id: string,
): Promise<void> => {
  const { docs } = await payload.find({
    ...{ collection, where: { id: { equals: id } }, depth: 0, draft: true },
    select: { _status: true, editedBy: true },
  })
  const found = docs[0]
  if (found === undefined || found._status === 'published' || found.editedBy) return
  await payload.update({ collection, id, data: published, context: seedContext })
}

/** Draws a picture and hands it in like any upload. */
export const drawOnce = async (payload: Payload, given: SeedPicture): Promise<void> => {
  const { id, name, alt, credit, picture } = given
  if (await isThere(payload, 'media', id)) return
  const data = await sharp(Buffer.from(picture.svg)).jpeg({ quality: 88 }).toBuffer()
  await payload.create({
    collection: 'media',
    data: {
      ...{ id, alt, credit },
      focalX: picture.focal.x,
      focalY: picture.focal.y,
    },
    file: { data, mimetype: 'image/jpeg', name: `${name}.jpg`, size: data.length },
    context: seedContext,
  })
}
