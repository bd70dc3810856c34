import type { SeoFields } from '#content/payload-types.ts'
import type { SourceDocument } from '../intermediate-form.ts'
import { given } from './run-context.ts'
import type { RunContext } from './run-context.ts'

/** What search engines are told of a document. A canonical address of its own is the rule here and is left out. */
export function seoOf(context: RunContext, document: SourceDocument): SeoFields | undefined {
  const { seo, link } = document
  if (seo === undefined) return undefined
  const canonical = seo.canonical === link ? undefined : seo.canonical
  const address = canonical === undefined ? undefined : context.resolver.addressOf(canonical)
  return {
    ...given('title', seo.title),
    ...given('description', seo.description),
    ...given('canonical', address),
    ...given('image', context.resolver.knownFile(seo.image ?? {})),
    noindex: seo.noindex,
  }
}
