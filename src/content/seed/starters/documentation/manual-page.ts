import type { Bilingual } from '#content/fields/bilingual.ts'
import type { Page } from '#content/payload-types.ts'
import type { TextBlock } from '../../prose.ts'
import type { Pen } from '../../pen.ts'
import type { Body, SeedText } from '../../starter.ts'

/** A page of the manual: one text in two languages, cut by `{{name}}` where a block stands. */
export interface ManualPage {
  readonly name: string
  readonly parent?: string
  readonly title: Bilingual
  readonly slug: Bilingual
  readonly excerpt: Bilingual
  readonly text: Bilingual
  readonly blocks?: (pen: Pen) => Readonly<Record<string, Body[number] & TextBlock>>
}

const bodyBy = (pen: Pen, { name, text, blocks }: ManualPage): Body => {
  const made = blocks?.(pen) ?? {}
  return pen
    .say(text)
    .split(/\{\{(\w+)\}\}/)
    .flatMap((piece, index): Body => {
      if (index % 2 === 1) return made[piece] === undefined ? [] : [made[piece]]
      if (piece.trim() === '') return []
      const words = { en: piece, fr: piece }
      return [{ ...pen.block('rich-text', `${name} ${String(index)}`), content: pen.prose(words) }]
    })
}

export const manualPageBy =
  (pen: Pen) =>
  (page: ManualPage, order: number): SeedText<Page> => ({
    id: pen.id(`page ${page.name}`),
    title: pen.say(page.title),
    slug: pen.say(page.slug),
    language: pen.language,
    hoursAgo: 60,
    order,
    ...(page.parent !== undefined && { parent: pen.id(`page ${page.parent}`) }),
    excerpt: pen.say(page.excerpt),
    body: bodyBy(pen, page),
  })
