import { confirmMail } from '../comment-mail/comment-mails.ts'
import { readDiscussed } from '../comment-mail/discussed-document.ts'
import { subscribe, type Wish } from '../visitor-writes/subscribe.ts'
import type { Sent } from './sent-comment.ts'

/**
 * Notes what a reader wants to be told of and asks the address whether it is theirs. A mail that cannot be made is
 * logged: the comment is stored by then, and its writer is told of that alone.
 */
export async function askToConfirm(
  { opened: { office, context }, target }: Sent,
  { email, wants }: { email: string; wants: Wish['wants'] | undefined },
): Promise<void> {
  const { payload, sendMail, origin, secret, now, logger } = office
  if (!wants || !sendMail || context.discussion.canSubscribe !== true) return
  const { type, document } = target
  try {
    const discussed = await readDiscussed(payload, { type, id: document }, { ...context, origin })
    if (!discussed) return
    const { language } = discussed
    const wish: Wish = { type, document, email, wants, language, now: now() }
    const asked = await subscribe(payload, wish)
    if (asked) await sendMail(confirmMail({ ...asked, language }, discussed, { origin, secret }))
  } catch (err) {
    logger.error({ err }, 'A reader could not be asked to confirm')
  }
}
