import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rule and elements of every violation of WCAG 2.2 AA and of best practice that axe finds on a page. */
export async function violations(page: Page): Promise<string[]> {
  // Straight into the page: its policy allows no script, as it should.
  await page.evaluate(axe)
  const found: unknown = await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    iframes: false,
  }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`)
  return Array.isArray(found) ? found.map(String) : ['axe did not answer']
}
