import type { ImportedHtmlBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'

export const importedHtmlSample: ImportedHtmlBlock = {
  ...base('imported-html', 'sample imported-html'),
  html: '<p>From <b>elsewhere</b>.</p><dl><dt>Batten</dt><dd>A pipe that lights hang from.</dd></dl>',
  origin: 'wordpress',
}
