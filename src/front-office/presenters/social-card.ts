import { createHash } from 'node:crypto'
import type { SiteContext } from '../queries/site-context.ts'
import type { CardLook } from '../theme/card/card-look.ts'
import { CARD_SHAPE, CARD_VERSION, isDrawable, type Card } from '../theme/card/draw-card.ts'
import type { SocialImage } from './social-image.ts'

export interface CardSubject {
  readonly type: 'pages' | 'posts'
  readonly id: string
  readonly title: string
}

/** What the card of a public document says; undefined when the theme's faces cannot write it. */
export function cardOf(
  origin: string,
  { title }: CardSubject,
  { siteName, look }: { siteName: string; look: CardLook },
): Card | undefined {
  const card = { title, siteName, host: new URL(origin).host, look }
  return isDrawable(card) ? card : undefined
}

/** The address of a card, another one when it says or shows something else. */
export function cardPath({ type, id }: CardSubject, card: Card): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([CARD_VERSION, card]))
    .digest('hex')
    .slice(0, 12)
  return `/theme/cards/${type}/${id}-${digest}.png`
}

/** The picture that stands for a document which has none, where its link is shown. */
export function presentCard(
  { origin, language }: SiteContext,
  subject: CardSubject,
  look: CardLook,
): SocialImage | undefined {
  const card = cardOf(origin, subject, { siteName: language.title, look })
  return card && { url: cardPath(subject, card), alt: subject.title, ...CARD_SHAPE }
}
