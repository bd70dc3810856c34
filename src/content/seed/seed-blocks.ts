import type { BlockAppearance, LinkValue } from '#content/payload-types.ts'
import { seedId } from './seed-id.ts'

/** An appearance that departs from the plain one in what is named. */
export const looks = (change: Partial<BlockAppearance> = {}): BlockAppearance => ({
  width: 'content',
  align: 'none',
  ground: 'none',
  spaceBefore: 'medium',
  spaceAfter: 'medium',
  ...change,
})

/** What each stored block begins with. */
export const base = <Type extends string>(
  blockType: Type,
  name: string,
  appearance: Partial<BlockAppearance> = {},
) => ({ blockType, id: seedId(`block ${name}`), version: 1, appearance: looks(appearance) })

type Target = NonNullable<NonNullable<LinkValue['document']>>

export const toDocument = (relationTo: Target['relationTo'], name: string): LinkValue => ({
  document: { relationTo, value: seedId(name) },
  newTab: false,
})

export const toAddress = (address: string): LinkValue => ({ address, newTab: false })
