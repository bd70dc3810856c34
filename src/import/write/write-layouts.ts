import type { Payload } from 'payload'
import type { Layout } from '#content/payload-types.ts'
import { createOnce, published } from '#content/seed/seed-writes.ts'
import { shownFirst } from '#content/seed/seed-starter.ts'
import type { RunContext } from './run-context.ts'
import { said } from '../said.ts'

/** Names of templates in which themes leave their column out. */
const WITHOUT_COLUMN = /full|wide|no-?side|one-?col|single-?col|canvas|blank|landing|center/i

/** A site without any layout has neither header nor footer: an import may be its first start. */
export async function ensureLayouts(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'layouts', trash: true })
  if (totalDocs > 0) return
  for (const layout of shownFirst().layouts)
    await createOnce(payload, 'layouts', { ...layout, ...published })
}

/**
 * A layout for each page template that the old theme's pages use: what the template showed is not in an export, so it
 * begins as the site's usual one, without the column where the template's name says so.
 */
export async function writeLayouts(context: RunContext): Promise<void> {
  const { survey, ids, layouts, writer, report } = context
  const usual = survey.templates.size === 0 ? undefined : await usualLayout(context.payload)
  for (const template of survey.templates) {
    const id = ids.of('layout', template)
    const title = titleOf(template)
    layouts.set(template, id)
    const values = { ...regionsOf(usual), ...columnOf(usual, template), id, title }
    await writer.add({
      collection: 'layouts',
      values,
      isPublished: true,
      name: `layout “${title}”`,
    })
    const sentence = said(
      `The page template “${template}” became the layout “${title}”: arrange it as the old theme did.`,
      `Le modèle de page « ${template} » est devenu la mise en page « ${title} » : arrangez-la comme le faisait l’ancien thème.`,
    )
    report.left.push({ ...sentence, at: `/admin/collections/layouts/${id}` })
  }
  await writer.flush()
}

async function usualLayout(payload: Payload): Promise<Layout | undefined> {
  const { docs } = await payload.find({
    collection: 'layouts',
    where: { defaultFor: { in: ['pages'] } },
    depth: 0,
    limit: 1,
  })
  return docs[0]
}

type Regions = Pick<Layout, 'header' | 'beforeContent' | 'sidebar' | 'afterContent' | 'footer'>

function regionsOf(layout: Layout | undefined): Partial<Regions> {
  const { header, beforeContent, sidebar, afterContent, footer } = layout ?? {}
  return {
    header: header ?? [],
    beforeContent: beforeContent ?? [],
    sidebar: sidebar ?? [],
    afterContent: afterContent ?? [],
    footer: footer ?? [],
  }
}

function columnOf(usual: Layout | undefined, template: string): Partial<Regions> {
  return usual === undefined || WITHOUT_COLUMN.test(template) ? { sidebar: [] } : {}
}

/** `page-templates/full-width.php` is “Full width”. */
function titleOf(template: string): string {
  const words = template
    .replace(/^.*\//, '')
    .replace(/\.(php|html)$/, '')
    .replace(/^(page-)?template-/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words === '' ? template : words.charAt(0).toUpperCase() + words.slice(1)
}
