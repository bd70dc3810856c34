import { expect, it } from '@jest/globals'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import { wxr, writeExport } from '../../../support/wxr.ts'

/** Title and description for search engines, of a post with these fields. */
async function seoOf(meta: Record<string, string>) {
  const item = { id: 1, title: 'La « nuit »', slug: 'nuit', meta, date: '2012-01-03 10:00:00' }
  const source = new WordPressExport([writeExport(wxr({ title: 'Théâtre', items: [item] }))])
  for await (const read of source.items(() => {}))
    if (read.kind === 'document') return [read.document.seo?.title, read.document.seo?.description]
  return undefined
}

it.each([
  ['quotation marks at the end', { rank_math_title: '%title% %sep% %sitename%' }, 'La « nuit »'],
  ['nothing before a separator', { _yoast_wpseo_title: '%%tag%% | Plain »' }, 'Plain'],
  ['a year', { rank_math_title: '%title%, %date(Y)%' }, 'La « nuit », 2012'],
  ['a field of Yoast', { _yoast_wpseo_title: 'A %%cf_sub-title%%', 'sub-title': 'B' }, 'A B'],
  ['a field of Rank Math', { rank_math_title: 'A %customfield(sub)%', sub: 'B' }, 'A B'],
])('the title for search engines: %s', async (_, meta, title) => {
  expect((await seoOf(meta))?.[0]).toBe(title)
})
