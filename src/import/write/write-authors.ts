import type { User } from '#content/payload-types.ts'
import { slugify } from '#publishing/paths/slugify.ts'
import type { SourceAuthor } from '../intermediate-form.ts'
import { importedFrom } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import { said } from '../said.ts'

type UserValues = Pick<User, 'id' | 'name' | 'email' | 'role' | 'slug' | 'imported'>

/**
 * Accounts for the authors: the one that a person chose, else the one here that has the author's address. The others
 * get one without a password: nobody can sign in by it until an administrator sends a reset link.
 */
export async function writeAuthors(context: RunContext): Promise<void> {
  const known = await accountsByEmail(context)
  for (const [login, author] of context.survey.authors) {
    const chosen = context.accounts.get(login) ?? context.accounts.get(author.sourceId)
    if (chosen !== undefined) {
      context.authors.set(login, chosen)
      continue
    }
    const own = context.ids.of('user', author.sourceId)
    const email = emailOf(author, context)
    const id = known.get(email) ?? own
    // A further login with the same address is the same person.
    known.set(email, id)
    context.authors.set(login, id)
    if (id !== own || login !== author.sourceId) continue
    const values = userValues(context, author, id)
    await context.writer.add({
      collection: 'users',
      values,
      name: `author “${author.name}”`,
      elsewhere: () => ({ ...values, slug: `${slugify(author.slug)}-${id.slice(0, 4)}` }),
    })
  }
  await context.writer.flush()
  leaveOutMissing(context)
}

/** Later documents are stored without an author whose account could not be. */
function leaveOutMissing({ authors, survey, writer, report }: RunContext): void {
  for (const [login, id] of authors) {
    if (!writer.hasFailed(id)) continue
    authors.delete(login)
    const item = `author “${survey.authors.get(login)?.name ?? login.slice(0, 80)}”`
    const sentence = said(
      'What this author wrote comes in without an author.',
      'Ce que cet auteur a écrit arrive sans auteur.',
    )
    report.warn({ code: 'not-stored', ...sentence, item })
  }
}

function userValues(context: RunContext, author: SourceAuthor, id: string): UserValues {
  const slug = slugify(author.slug)
  return {
    id,
    name: author.name.slice(0, 200) || author.login,
    email: emailOf(author, context),
    role: 'author',
    ...(slug === '' ? {} : { slug }),
    imported: importedFrom(context, {
      sourceId: author.sourceId,
      content: author,
      details: { login: author.login },
    }),
  }
}

/** An address that no mail can reach (RFC 2606 §2), where the export has none: one for each login. */
function emailOf(author: SourceAuthor, { survey, ids }: RunContext): string {
  const email = author.email?.toLowerCase()
  if (email !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return email
  const name = slugify(author.login).slice(0, 40) || 'author'
  const own = `${name}-${ids.of('user', author.sourceId).slice(0, 8)}`
  return `${own}@${survey.site.key.split('/')[0] || 'unknown'}.invalid`
}

/** Accounts that are here already, a person's or one that the import of another site made. */
async function accountsByEmail(context: RunContext): Promise<Map<string, string>> {
  const emails = [...context.survey.authors.values()].map((author) => emailOf(author, context))
  const { docs } = await context.payload.find({
    collection: 'users',
    where: { email: { in: emails } },
    depth: 0,
    pagination: false,
    select: { email: true },
  })
  return new Map(docs.map(({ id, email }) => [email, id]))
}
