import {
  AlignFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  BlockquoteFeature,
  OrderedListFeature,
  ParagraphFeature,
  FixedToolbarFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { leanEditor } from './lean-editor.ts'

/** What a link in a text may lead to: everything that has an address. */
const linkFeature = () =>
  LinkFeature({ enabledCollections: ['pages', 'posts', 'categories', 'tags', 'media'] })

const inlineFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  InlineCodeFeature(),
  linkFeature(),
  InlineToolbarFeature(),
]

/** Everything a running text needs, without blocks. */
export const textFeatures = () => [
  ...inlineFeatures(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h5', 'h6'] }),
  BlockquoteFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  ChecklistFeature(),
  AlignFeature(),
  IndentFeature(),
  HorizontalRuleFeature(),
]

/** One line of text with emphasis and links: captions, attributions. */
export const inlineEditor = leanEditor({ features: inlineFeatures() })

/** Running text without blocks, for the text block of a page. */
export const textEditor = leanEditor({ features: [...textFeatures(), FixedToolbarFeature()] })

/** The table block's own editor. */
export const tableEditor = leanEditor({
  features: [...inlineFeatures(), AlignFeature(), EXPERIMENTAL_TableFeature()],
})
