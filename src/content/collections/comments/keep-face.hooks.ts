import type { CollectionBeforeChangeHook } from 'payload'
import { faceOf } from '#content/avatars/avatar.ts'
import type { HookSet } from '#publishing/hook-set.ts'

const textIn = (...values: unknown[]): string =>
  values.find((value): value is string => typeof value === 'string') ?? ''

/** Pages draw the avatar by it: they read no mail address. */
const noteFace: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const name = textIn(data['authorName'], originalDoc?.['authorName'])
  const email = textIn(data['authorEmail'], originalDoc?.['authorEmail'])
  return { ...data, face: faceOf(name, email, req.payload.secret) }
}

export const keepFace: HookSet = { beforeChange: [noteFace] }
