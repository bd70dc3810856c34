import createError from 'http-errors'
import type { CardPictures } from '../media/card-pictures.ts'
import { cardOf, cardPath, type CardSubject } from '../presenters/social-card.ts'
import type { SiteContext } from '../queries/site-context.ts'
import { cardLook } from '../theme/card/card-look.ts'
import type { Card } from '../theme/card/draw-card.ts'
import type { AnswerRoute } from './answering.ts'

const ADDRESS = /^\/theme\/cards\/(pages|posts)\/([\w-]{1,64})-[0-9a-f]{12}\.png$/

/** `/theme/cards/…`: the picture of a page or post that has none, for whoever shows a link to it. */
export const answerSocialCard =
  (pictures: CardPictures): AnswerRoute =>
  async ({ context, request }) => {
    const found = await readCard(context, request.path)
    if (found === undefined) throw createError(404, 'There is no such picture.')
    const { card, path } = found
    if (path !== request.path)
      return { kind: 'redirect', to: path, status: 302, freshness: 'moved' }
    const body = await pictures.of(path, card)
    if (body !== undefined)
      return { kind: 'bytes', freshness: 'immutable', type: 'image/png', body }
    const headers = { 'Retry-After': '10' }
    throw createError(503, 'Too many pictures are being made.', { headers })
  }

/** The card that an address asks for as it is now, and its present address. */
async function readCard(
  context: SiteContext,
  address: string,
): Promise<{ card: Card; path: string } | undefined> {
  const [, type, id = ''] = ADDRESS.exec(address) ?? []
  if (type !== 'pages' && type !== 'posts') return undefined
  const subject = await readSubject(context, type, id)
  if (subject === undefined) return undefined
  const look = cardLook(await context.reader.design())
  const card = cardOf(context.origin, subject, { siteName: subject.siteName, look })
  return card && { card, path: cardPath(subject, card) }
}

/** What is public, and what its site is called in its language. */
async function readSubject(
  { reader, languages, language }: SiteContext,
  type: 'pages' | 'posts',
  id: string,
): Promise<(CardSubject & { siteName: string }) | undefined> {
  const document =
    type === 'posts' ? (await reader.summaries([id]))[0] : (await reader.pages([id])).get(id)
  if (!document?.title) return undefined
  const own = languages.find(({ code }) => code === document.language) ?? languages[0] ?? language
  return { type, id, title: document.title, siteName: own.title }
}
