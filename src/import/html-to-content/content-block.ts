import type { Page } from '#content/payload-types.ts'

/** A block of a page's body, as the content model describes it. */
export type ContentBlock = NonNullable<Page['body']>[number]
export type BlockType = ContentBlock['blockType']
export type BlockOf<Type extends BlockType> = Extract<ContentBlock, { blockType: Type }>
export type Appearance = NonNullable<ContentBlock['appearance']>
