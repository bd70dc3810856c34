import { FixedToolbarFeature } from '@payloadcms/richtext-lexical'
import { sectionContentSlugs } from '#content/blocks/block-slugs.ts'
import { blocksFeature } from './blocks-feature.ts'
import { leanEditor } from './lean-editor.ts'
import { textFeatures } from './rich-text-editors.ts'

/** Text with any block but a section. */
export const sectionEditor = leanEditor({
  features: [...textFeatures(), blocksFeature(sectionContentSlugs), FixedToolbarFeature()],
})
