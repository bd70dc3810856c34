import type { AppearanceView, BlockBase } from '#front-office/theme/blocks/block.view-data.ts'

export const plainAppearance: AppearanceView = {
  width: 'content',
  align: 'none',
  ground: 'none',
  spaceBefore: 'medium',
  spaceAfter: 'medium',
}

/** What each block has, in its plainest form. */
export const plain = <Type extends string>(
  blockType: Type,
  key: string,
  appearance: Partial<AppearanceView> = {},
): BlockBase<Type> => ({ blockType, key, appearance: { ...plainAppearance, ...appearance } })
