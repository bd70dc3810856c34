import { FixedToolbarFeature } from '@payloadcms/richtext-lexical'
import { leafSlugs } from '#content/blocks/block-slugs.ts'
import { blocksFeature } from './blocks-feature.ts'
import { leanEditor } from './lean-editor.ts'
import { textFeatures } from './rich-text-editors.ts'

/** Text with leaf blocks: what stands inside columns, covers, details. */
export const leafEditor = leanEditor({
  features: [...textFeatures(), blocksFeature(leafSlugs), FixedToolbarFeature()],
})
