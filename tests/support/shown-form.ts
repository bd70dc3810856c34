import { formToken } from '#front-office/visitor-writes/comment-form.ts'
import { env } from '#config/env.ts'
import type { FrontSite } from './front-site.ts'

const SHOWN_AGO_MS = 60_000

/** The hidden fields of a page's form for comments, as if it had been shown a minute ago. */
export const shownForm = async (
  site: Pick<FrontSite, 'get'>,
  path: string,
): Promise<Record<string, string>> => {
  const { body } = await site.get(path)
  const hidden = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const fields = Object.fromEntries(hidden.map((match) => [match[1] ?? '', match[2] ?? '']))
  const shown = new Date(Date.now() - SHOWN_AGO_MS)
  return { ...fields, homepage: '', token: formToken(fields['document'] ?? '', shown, env.secret) }
}
