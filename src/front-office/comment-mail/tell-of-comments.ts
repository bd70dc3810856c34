import type { Payload, Where } from 'payload'
import type { Comment } from '#content/payload-types.ts'
import { heldMails, shownMails, type MailOrigin } from './comment-mails.ts'
import type { SendMail } from './site-mail.ts'

export interface TellingOptions extends MailOrigin {
  readonly payload: Payload
  /** Without it nothing is sent; what there was to tell is done with all the same, so that none of it comes late. */
  readonly sendMail?: SendMail | undefined
}

export interface CommentTelling {
  /** Comments changed: look for what is to be told. */
  wake(): void
  /** Resolves when all that is due was handed over. */
  settled(): Promise<void>
}

const AT_ONCE = 50

/** What is to be told: of what waits, to moderators; of what is shown, to authors and readers. */
const due: Where = {
  or: [
    { and: [{ tells: { equals: 'all' } }, { state: { equals: 'pending' } }] },
    { and: [{ tells: { in: ['all', 'readers'] } }, { state: { equals: 'approved' } }] },
  ],
}

/**
 * Tells of comments by mail, each once: it is marked as told before its mails are handed over, so that of two
 * processes one sends them, and a crash in between loses them rather than sending them twice.
 */
export function tellOfComments(options: TellingOptions): CommentTelling {
  const { payload } = options
  let running = Promise.resolve()
  const run = async (): Promise<void> => {
    try {
      while (await tellSome(options));
    } catch (err) {
      payload.logger.error({ err, msg: 'Mails about comments could not be made' })
    }
  }
  return {
    wake: () => {
      running = running.then(run)
    },
    settled: () => running,
  }
}

/** @returns whether there may be more */
async function tellSome(options: TellingOptions): Promise<boolean> {
  const { docs } = await options.payload.find({
    ...{ collection: 'comments', where: due, sort: 'createdAt' },
    ...{ limit: AT_ONCE, depth: 0, pagination: false },
  })
  for (const comment of docs) await tellOne(options, comment)
  return docs.length === AT_ONCE
}

async function tellOne(options: TellingOptions, comment: Comment): Promise<void> {
  const { payload, sendMail, origin, secret } = options
  const isShown = comment.state === 'approved'
  if (!(await mark(payload, comment, isShown ? null : 'readers')) || !sendMail) return
  try {
    const site = await payload.findGlobal({ slug: 'site', depth: 0 })
    const make = isShown ? shownMails : heldMails
    const mails = await make(payload, comment, { site, from: { origin, secret } })
    for (const mail of mails) await sendMail(mail)
  } catch (err) {
    payload.logger.error({ err, comment: comment.id, msg: 'Nobody was told of a comment' })
  }
}

/**
 * Below Payload, in one statement that finds the comment as it was read: it does not change by it, nor does the time of
 * its last change, by which moderators who edit it know that nobody else did. A change in between tells of itself.
 */
async function mark(payload: Payload, comment: Comment, tells: string | null): Promise<boolean> {
  const marked: unknown = await payload.db.updateOne({
    collection: 'comments',
    options: { atomic: true },
    where: {
      and: [
        { id: { equals: comment.id } },
        { tells: { equals: comment.tells } },
        { state: { equals: comment.state } },
        { updatedAt: { equals: comment.updatedAt } },
      ],
    },
    data: { tells, updatedAt: comment.updatedAt },
  })
  return marked !== null && marked !== undefined
}
