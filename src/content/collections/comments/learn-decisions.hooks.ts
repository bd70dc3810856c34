import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { onCommitted } from '#config/database/verified-commit.ts'
import { wordsOf } from '#content/learned-spam/comment-words.ts'
import { noteLessons } from '#content/learned-spam/learned-spam.ts'
import type { Lesson, SpamClass } from '#content/learned-spam/word-counts.ts'
import type { Comment } from '#content/payload-types.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { personOf } from '#publishing/permissions/roles.ts'

/** What a decision says of a comment; trash says nothing about spam, so it leaves what was said. */
const classes: Readonly<Record<string, SpamClass | null>> = {
  approved: 'ham',
  spam: 'spam',
  pending: null,
}

/** Only people decide: what the site judged by itself teaches nothing. */
const noteClass: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const state: unknown = data['state']
  if (operation !== 'update' || personOf(req.user) === undefined) return data
  if (typeof state !== 'string' || state === originalDoc?.['state']) return data
  const learnedAs = classes[state]
  return learnedAs === undefined ? data : { ...data, learnedAs }
}

const lessonOf = (comment: Comment, by: Lesson['by']): Lesson[] => {
  const { learnedAs: as, text, authorName: name, authorEmail, authorUrl } = comment
  if (as !== 'ham' && as !== 'spam') return []
  const words = wordsOf({ text, name, email: authorEmail ?? '', url: authorUrl ?? '' })
  return [{ words, as, by }]
}

/** Takes back what was learned from it before, and learns what it is now. */
const learnClass: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || (doc.learnedAs ?? null) === (previousDoc.learnedAs ?? null)) return
  const lessons = [...lessonOf(previousDoc, -1), ...lessonOf(doc, 1)]
  await onCommitted(req, () => noteLessons(req.payload, lessons))
}

export const learnDecisions: HookSet = { beforeChange: [noteClass], afterChange: [learnClass] }
