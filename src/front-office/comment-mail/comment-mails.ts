import type { Payload } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import type { Comment, Site, User } from '#content/payload-types.ts'
import type { AskedWish } from '../visitor-writes/subscribe.ts'
import { composeMail } from './compose-mail.ts'
import { readDiscussed, type Discussed, type DocumentTarget } from './discussed-document.ts'
import { tell } from './mail-words.ts'
import { authorsToTell, moderators, readersToTell } from './recipients.ts'
import type { SiteMail } from './site-mail.ts'
import { subscriptionLink } from './subscription-link.ts'

/** Of the site that sends. */
export interface MailOrigin {
  readonly origin: string
  readonly secret: string
}

const targetOf = ({ document: { relationTo: type, value } }: Comment): DocumentTarget => ({
  type,
  id: typeof value === 'string' ? value : value.id,
})

const queueLink = ({ origin }: MailOrigin, { id }: Comment): string =>
  `${origin}/admin/comments?comment=${id}`

const valuesOf = (comment: Comment, { siteTitle, title }: Discussed) => ({
  ...{ site: siteTitle, title, name: comment.authorName },
})

/** To moderators, of a comment that waits. */
export async function heldMails(
  payload: Payload,
  comment: Comment,
  { site, from }: { site: Site; from: MailOrigin },
): Promise<SiteMail[]> {
  if (site.discussion?.mailModerators === false) return []
  const discussed = await readDiscussed(payload, targetOf(comment), { site, origin: from.origin })
  if (!discussed) return []
  const { language } = discussed
  const values = valuesOf(comment, discussed)
  return (await moderators(payload)).map(({ email }) =>
    composeMail({
      ...{ to: email, subject: tell(language, 'held', values), quote: comment.text },
      intro: tell(language, 'heldIntro', values),
      links: [{ label: tell(language, 'heldLink'), href: queueLink(from, comment) }],
    }),
  )
}

/** To authors and readers, of a comment that is shown now. Readers are told of nothing that they cannot read. */
export async function shownMails(
  payload: Payload,
  comment: Comment,
  { site, from }: { site: Site; from: MailOrigin },
): Promise<SiteMail[]> {
  const target = targetOf(comment)
  const discussed = await readDiscussed(payload, target, { site, origin: from.origin })
  if (discussed?.href === undefined) return []
  const about: About = { comment, discussed, from, href: `${discussed.href}#comment-${comment.id}` }
  const { mailAuthors, subscriptions } = site.discussion ?? {}
  const authors =
    mailAuthors === false ? [] : await authorsToTell(payload, discussed.authors, comment)
  const readers = subscriptions === false ? [] : await readersToTell(payload, target, comment)
  // Who is both is told once.
  const others = readers.filter(({ email }) => authors.every((author) => author.email !== email))
  return [
    ...authors.map((author) => authorMail(author, about)),
    ...others.map(({ id, email, language }) => readerMail({ id, email, language }, about)),
  ]
}

interface About {
  readonly comment: Comment
  readonly discussed: Discussed
  readonly from: MailOrigin
  /** Of the comment on its page. */
  readonly href: string
}

function authorMail(to: User, { comment, discussed, from, href }: About): SiteMail {
  const mayModerate = permissions.may(to, 'update', 'comments')
  const { language } = discussed
  const values = valuesOf(comment, discussed)
  return composeMail({
    ...{ to: to.email, subject: tell(language, 'author', values), quote: comment.text },
    intro: tell(language, 'authorIntro', values),
    links: [
      { label: tell(language, 'authorLink'), href },
      ...(mayModerate
        ? [{ label: tell(language, 'moderateLink'), href: queueLink(from, comment) }]
        : []),
    ],
  })
}

function readerMail(
  { id, email, language }: { id: string; email: string; language: string },
  { comment, discussed, from, href }: About,
): SiteMail {
  const values = valuesOf(comment, discussed)
  return composeMail({
    ...{ to: email, subject: tell(language, 'reader', values), quote: comment.text },
    intro: tell(language, 'readerIntro', values),
    links: [{ label: tell(language, 'authorLink'), href }],
    foot: {
      text: tell(language, 'readerWhy'),
      label: tell(language, 'leaveLink'),
      href: subscriptionLink(from, 'leave', id),
    },
  })
}

/** To an address that somebody gave: whether it wants this, and nothing of what was written. */
export function confirmMail(
  { id, email, language, act }: Pick<AskedWish, 'id' | 'email' | 'language' | 'act'>,
  { siteTitle, title }: Pick<Discussed, 'siteTitle' | 'title'>,
  from: MailOrigin,
): SiteMail {
  const values = { site: siteTitle, title }
  return composeMail({
    ...{ to: email, subject: tell(language, 'confirm', values) },
    intro: tell(language, act === 'widen' ? 'widenIntro' : 'confirmIntro', values),
    links: [{ label: tell(language, 'confirmLink'), href: subscriptionLink(from, act, id) }],
  })
}
