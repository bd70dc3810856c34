import { FixedToolbarFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { leafSlugs } from '#content/blocks/block-slugs.ts'
import { blocksFeature } from './blocks-feature.ts'
import { textFeatures } from './rich-text-editors.ts'

/** Text with leaf blocks: what stands inside columns, covers, details. */
export const leafEditor = lexicalEditor({
  features: [...textFeatures(), blocksFeature(leafSlugs), FixedToolbarFeature()],
})
