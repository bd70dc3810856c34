import type { SelectType } from 'payload'
import type { Page, Post, User } from '#content/payload-types.ts'
import { readHrefs } from './addresses.ts'
import {
  isLinkableType,
  keyOf,
  type Author,
  type Card,
  type LinkableType,
  type PublicCard,
  type Target,
} from './cards.ts'
import { admissionTo } from './gate.ts'
import type { ReadSession } from './session.ts'

/**
 * Title and address of each of the documents that is public now: at most one query for each type, and
 * one for all addresses. A password document may be linked to; its text stays behind the form.
 */
export async function readCards(
  session: ReadSession,
  targets: readonly Target[],
): Promise<Map<string, PublicCard>> {
  for (const { type, id } of targets) session.log.document(type, id)
  const wanted = targets.filter(({ type }) => isLinkableType(type)).map(keyOf)
  const cards = await session.memory.cards.read(wanted, (missing) => loadCards(session, missing))
  const shown = new Map<string, PublicCard>()
  for (const [key, card] of cards) {
    const publicCard = toPublic(card, session.now)
    if (publicCard) shown.set(key, publicCard)
  }
  return shown
}

function toPublic(
  { gate, type, id, title, href, language }: Card,
  now: Date,
): PublicCard | undefined {
  if (href === undefined) return undefined
  const admission = gate === undefined ? 'open' : admissionTo(gate, now)
  if (admission !== 'open' && admission !== 'password') return undefined
  return { type, id, title, href, language, isProtected: admission === 'password' }
}

async function loadCards(
  session: ReadSession,
  keys: readonly string[],
): Promise<Map<string, Card>> {
  const targets = keys.map(targetOf)
  const types = [...new Set(targets.map(({ type }) => type))].filter(isLinkableType)
  const [hrefs, ...rows] = await Promise.all([
    readHrefs(session, targets),
    ...types.map((type) =>
      loadRows(
        session,
        type,
        targets.filter((target) => target.type === type).map(({ id }) => id),
      ),
    ),
  ])
  return new Map(rows.flat().map((row) => [keyOf(row), { ...row, href: hrefs.get(keyOf(row)) }]))
}

type Row = Omit<Card, 'href'>

async function loadRows(
  { documents }: ReadSession,
  type: LinkableType,
  ids: readonly string[],
): Promise<Row[]> {
  if (type === 'users') {
    const users = await documents.byIds('users', ids, { select: { name: true } })
    return [...users.values()].map(({ id, name }) => row(type, id, name, undefined))
  }
  if (type === 'categories' || type === 'tags') {
    const terms = await documents.byIds(type, ids, { select: { title: true, language: true } })
    return [...terms.values()].map(({ id, title, language }) => row(type, id, title, language))
  }
  const found = await documents.byIds(type, ids, { select: gated })
  return [...found.values()].map((document) => ({
    ...row(type, document.id, document.title ?? '', document.language),
    gate: gateOf(document),
  }))
}

const gated: SelectType = {
  title: true,
  language: true,
  publishedAt: true,
  visibility: true,
  deletedAt: true,
  _status: true,
}

const gateOf = ({ publishedAt, visibility, deletedAt, _status }: Page | Post) => ({
  ...(publishedAt !== undefined && { publishedAt }),
  ...(visibility !== undefined && { visibility }),
  ...(deletedAt !== undefined && { deletedAt }),
  ...(_status !== undefined && { _status }),
})

const row = (
  type: LinkableType,
  id: string,
  title: string,
  language: string | null | undefined,
): Row => ({ type, id, title, language: language ?? undefined, gate: undefined })

const targetOf = (key: string): Target => {
  const at = key.indexOf(':')
  return { type: key.slice(0, at), id: key.slice(at + 1) }
}

/** Names and portraits of users, by id: nothing else of them is public. */
export async function readAuthors(
  session: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Author>> {
  for (const id of ids) session.log.document('users', id)
  return session.memory.authors.read(ids, async (missing) => {
    const users = await session.documents.byIds('users', missing, {
      select: { name: true, slug: true, bio: true, website: true, picture: true },
    })
    return new Map([...users].map(([id, user]) => [id, authorOf(user)]))
  })
}

const authorOf = ({ id, name, slug, bio, website, picture }: User): Author => ({
  id,
  name,
  slug: slug ?? undefined,
  bio: bio ?? undefined,
  website: website ?? undefined,
  picture: typeof picture === 'string' ? picture : undefined,
})
