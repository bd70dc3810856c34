import type { Page, Post } from '#content/payload-types.ts'
import { asBlocks, asRichText } from '../html-to-content/convert-body.ts'
import type { FlowNode } from '../html-to-content/lexical-nodes.ts'
import type { SourceDocument, TermKind } from '../intermediate-form.ts'
import { isPublicState, itemName } from '../survey.ts'
import { shownAt } from './date-ahead.ts'
import { documentSlug } from './document-slug.ts'
import { excerptOf } from './excerpt-text.ts'
import { languageOf } from './item-language.ts'
import type { KeptPath } from './path-plan.ts'
import { oneLine } from './plain-text.ts'
import { given, importedFrom, sourceContent } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import { seoOf } from './seo-values.ts'

export type DocumentValues = (Partial<Page> & { id: string }) | (Partial<Post> & { id: string })

/** Characters of a one-line field, as the model limits them. */
const LINE = 2_000

/** A page or post without its address and text: what its address is made of, and its fields. */
export function fieldsOf(context: RunContext, document: SourceDocument): DocumentValues {
  const shared = sharedFields(context, document)
  const author = document.author === undefined ? undefined : context.authors.get(document.author)
  if (document.type === 'page')
    return {
      ...shared,
      order: document.order,
      ...given('author', author),
      ...given('parent', parentOf(context, document)),
    }
  return {
    ...shared,
    sticky: document.isSticky,
    authors: author === undefined ? [] : [author],
    categories: termsOf(context, document, 'category'),
    tags: termsOf(context, document, 'tag'),
  }
}

function sharedFields(context: RunContext, document: SourceDocument) {
  const slug = documentSlug(document.sourceId, document, isPublicState(document.state))
  return {
    id: context.ids.of('document', document.sourceId),
    title: oneLine(document.title).slice(0, LINE),
    ...(slug === '' ? {} : { slug }),
    ...given('publishedAt', shownAt(document, new Date())),
    visibility: document.visibility,
    ...given('password', document.password),
    review: document.state === 'pending' ? ('requested' as const) : ('none' as const),
    comments: commentsOf(document),
    ...given('excerpt', excerptOf(document)),
    ...given('featuredImage', imageOf(context, document.featuredMedia)),
    ...given('layout', context.layouts.get(document.template ?? '')),
    ...languageOf(context, document, itemName(document)),
    ...given('seo', seoOf(context, document)),
    ...given('deletedAt', deletedAt(document)),
    imported: importedFrom(context, {
      sourceId: document.sourceId,
      url: document.link,
      content: sourceContent(document),
    }),
  }
}

function imageOf(context: RunContext, image: string | undefined): string | undefined {
  if (image === undefined || !context.survey.media.has(image)) return undefined
  const id = context.ids.of('media', image)
  return context.writer.hasFailed(id) ? undefined : id
}

function deletedAt({ state, updatedAt }: SourceDocument): string | undefined {
  return state === 'trashed' ? (updatedAt ?? new Date(0).toISOString()) : undefined
}

/** Pages take comments only where somebody opened them; posts follow the site's settings. */
function commentsOf(document: SourceDocument): 'default' | 'open' | 'closed' {
  if (!document.commentsOpen) return 'closed'
  return document.type === 'page' ? 'open' : 'default'
}

/** The page above; of a mapped type that has none, the page below which the type stands. */
function parentOf(context: RunContext, document: SourceDocument): string | undefined {
  if (document.parent === undefined) return context.basePages.get(document.sourceType)
  return context.survey.documents.get(document.parent)?.type === 'page'
    ? context.ids.of('document', document.parent)
    : undefined
}

function termsOf(context: RunContext, document: SourceDocument, kind: TermKind): string[] {
  return document.terms
    .filter((term) => term.kind === kind)
    .map((term) => context.ids.of(kind, term.sourceId))
    .filter((id) => !context.writer.hasFailed(id))
}

/** The same document with its text, and with all that has no field kept beside it. */
export function withContent(
  values: DocumentValues,
  document: SourceDocument,
  flow: readonly FlowNode[],
  kept?: KeptPath,
): DocumentValues {
  const details = {
    type: document.sourceType,
    state: document.state,
    ...given('format', document.format),
    ...given('template', document.template),
    ...given('keptPath', kept),
    ...(document.meta.length === 0 ? {} : { meta: document.meta }),
  }
  const imported = { ...values.imported, data: details }
  const content =
    document.type === 'page' ? { body: asBlocks(flow, values.id) } : { content: asRichText(flow) }
  return { ...values, ...content, imported }
}
