import { FixedToolbarFeature } from '@payloadcms/richtext-lexical'
import { postContentSlugs } from '#content/blocks/block-slugs.ts'
import { blocksFeature } from './blocks-feature.ts'
import { leanEditor } from './lean-editor.ts'
import { textFeatures } from './rich-text-editors.ts'

/** A post's content: running text with every block. */
export const postEditor = leanEditor({
  features: [...textFeatures(), blocksFeature(postContentSlugs), FixedToolbarFeature()],
})
