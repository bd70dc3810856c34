import type { AppearanceView, KnownBlockView } from '#front-office/theme/blocks/block.view-data.ts'
import { blockViews } from './block-views.ts'
import { plainAppearance } from './plain.ts'
import { block, heading, paragraph, text } from './text.ts'

const words =
  'Nobody in the house sees the flies, and everybody looks at what comes from them. They smell of dust and hemp.'

const on = (
  view: KnownBlockView,
  key: string,
  appearance: Partial<AppearanceView>,
): KnownBlockView => ({ ...view, key, appearance: { ...plainAppearance, ...appearance } })

const full = (ground: AppearanceView['ground']): KnownBlockView => ({
  ...blockViews.section,
  key: `section ${ground}`,
  appearance: { ...plainAppearance, width: 'full', ground },
  content: text(
    heading(2, `On ${ground}`),
    paragraph(words),
    block(on(blockViews.buttons, `buttons ${ground}`, {})),
    block(on(blockViews.quote, `quote ${ground}`, {})),
    block(on(blockViews.table, `table ${ground}`, {})),
    block(on(blockViews.code, `code ${ground}`, {})),
    block(on(blockViews.details, `details ${ground}`, {})),
    block(on(blockViews['post-list'], `posts ${ground}`, { width: 'wide' })),
  ),
})

/** Whatever stands on a ground has to be readable there; whatever steps aside lets the text by. */
export const grounds: KnownBlockView[] = [
  full('none'),
  full('subtle'),
  full('accent'),
  full('contrast'),
  on(blockViews.image, 'image start', { align: 'start' }),
  { ...blockViews['rich-text'], key: 'beside', content: text(paragraph(words), paragraph(words)) },
  on(blockViews.quote, 'quote end', { align: 'end', ground: 'subtle' }),
  { ...blockViews['rich-text'], key: 'beside too', content: text(paragraph(words, words)) },
  on(blockViews.columns, 'columns subtle', { width: 'full', ground: 'subtle' }),
  on(blockViews.cover, 'cover centre', { width: 'wide', align: 'center' }),
]
