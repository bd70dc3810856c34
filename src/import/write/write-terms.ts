import type { Category, Tag } from '#content/payload-types.ts'
import { slugify } from '#publishing/paths/slugify.ts'
import type { SourceTerm } from '../intermediate-form.ts'
import { languageOf } from './item-language.ts'
import { linesOfText, oneLine } from './plain-text.ts'
import { given, importedFrom } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import { said } from '../said.ts'

type TermValues = Pick<
  Category & Tag,
  'id' | 'title' | 'description' | 'slug' | 'language' | 'translationGroup' | 'imported'
>

/** Categories with their tree, and tags. */
export async function writeTerms(context: RunContext): Promise<void> {
  for (const term of context.survey.terms.values()) {
    const values = termValues(context, term)
    const collection = term.kind === 'category' ? ('categories' as const) : ('tags' as const)
    const parent = term.parent === undefined ? undefined : context.ids.of('category', term.parent)
    const all = term.kind === 'category' ? { ...values, ...given('parent', parent) } : values
    await context.writer.add({
      collection,
      values: all,
      name: nameOf(term),
      ...(parent !== undefined && { needs: parent, alone: () => values }),
      elsewhere: () => ({ ...all, slug: `${values.slug ?? 'term'}-${values.id.slice(0, 4)}` }),
    })
  }
  await context.writer.flush()
  warnOfMissing(context)
}

/** Later documents are stored without a term that could not be. */
function warnOfMissing({ survey, ids, writer, report }: RunContext): void {
  for (const term of survey.terms.values())
    if (writer.hasFailed(ids.of(term.kind, term.sourceId)))
      report.warn({
        code: 'not-stored',
        ...said(
          'What it was given to comes in without it.',
          'Ce à quoi il était attribué arrive sans lui.',
        ),
        item: nameOf(term),
      })
}

const nameOf = ({ kind, name }: SourceTerm): string => `${kind} “${name.slice(0, 80)}”`

function termValues(context: RunContext, term: SourceTerm): TermValues {
  const slug = slugify(term.slug)
  const description = linesOfText(term.description)
  return {
    id: context.ids.of(term.kind, term.sourceId),
    title: oneLine(term.name) || term.slug || 'untitled',
    ...(description === '' ? {} : { description }),
    ...(slug === '' ? {} : { slug }),
    ...languageOf(context, term, nameOf(term)),
    imported: importedFrom(context, {
      sourceId: term.sourceId,
      content: term,
      details: { taxonomy: term.taxonomy, ...(term.meta.length === 0 ? {} : { meta: term.meta }) },
    }),
  }
}
