import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compareWords, sourceWords, type WordCount } from '#import/html-to-content/words.ts'
import type { SourceDocument } from '#import/intermediate-form.ts'
import { itemName } from '#import/survey.ts'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import { startFrontSite, type FrontSite } from '../support/front-site.ts'
import { importFiles, type Imported } from '../support/import-site.ts'
import { manyBodies } from '../support/import/many-bodies.ts'
import { renderedWords } from '../support/import/rendered-words.ts'
import { writeExport } from '../support/wxr.ts'

/** Exports to measure instead of our own, `EXPORTS=old.xml,other.xml`: each item with words missing is listed. */
const given = process.env['EXPORTS']?.split(',')
const files = given ?? [writeExport(manyBodies)]

let site: FrontSite
let imported: Imported

beforeAll(async () => {
  site = await startFrontSite()
  imported = await importFiles(site.payload, files)
}, 300_000)
afterAll(() => site.stop())

/** What the old site showed to visitors. */
async function shownItems(): Promise<SourceDocument[]> {
  const source = new WordPressExport(files)
  await source.survey(() => {})
  const items: SourceDocument[] = []
  for await (const item of source.items(() => {}))
    if (item.kind === 'document' && isShown(item.document)) items.push(item.document)
  return items
}

const isShown = ({ state, visibility, sourceType }: SourceDocument): boolean =>
  state === 'published' && visibility === 'public' && ['post', 'page'].includes(sourceType)

interface Measured extends WordCount {
  readonly item: string
  readonly status: number
}

/** Of each item: the words of its title and text, and which of them its page does not show. */
async function measure(document: SourceDocument): Promise<Measured> {
  const item = itemName(document)
  const path = imported.report.items.find((one) => one.item === item)?.path ?? '/'
  const { status, body } = await site.get(encodeURI(path))
  const source = [...sourceWords(document.title), ...sourceWords(document.body)]
  return { item, status, ...compareWords(source, renderedWords(body)) }
}

describe('the words of an old site', () => {
  it('stand on the pages that visitors get', async () => {
    const measured: Measured[] = []
    for (const document of await shownItems()) measured.push(await measure(document))
    const shares = measured.map(({ source, kept }) => (source === 0 ? 1 : kept / source))
    const average = shares.reduce((sum, share) => sum + share, 0) / shares.length
    const missing = measured.filter(({ status, lost }) => status !== 200 || lost.length > 0)
    const lines = missing.map(
      ({ item, status, source, kept, lost }) =>
        `${item} (${status}): ${kept} of ${source}; missing: ${lost.join(' ')}`,
    )
    if (given === undefined) expect(lines).toEqual([])
    else process.stdout.write(`${shares.length} items, ${average * 100} %\n${lines.join('\n')}\n`)
    expect(average).toBeGreaterThanOrEqual(0.98)
  }, 300_000)
})
