import { isHouses } from './own-paths.ts'
import { findRows, type PathsReq } from './path-rows.ts'

/** `/about` → `/about-2`, `/about-2` → `/about-3`: the first that is in nobody's way. */
export async function freePath(req: PathsReq, path: string): Promise<string> {
  const stem = path.replace(/-\d{1,4}$/, '')
  const rows = await findRows(req, { path: { like: `${stem}-` } }, 1000)
  const taken = new Set(rows.map((row) => row.path))
  const numbers = Array.from({ length: rows.length + 2 }, (_, index) => index + 2)
  const free = numbers
    .map((number) => `${stem}-${number}`)
    .find((candidate) => !taken.has(candidate))
  return free ?? `${stem}-${rows.length + 2}`
}

/** The slug itself, or with the first number that makes its path free: for types that never refuse. */
export async function freeSlug(
  req: PathsReq,
  slug: string,
  { pathOf, own }: { pathOf: (slug: string) => Promise<string | undefined>; own: string },
): Promise<string> {
  const path = await pathOf(slug)
  if (path === undefined) return slug
  const [row] = await findRows(req, { path: { equals: path } }, 1)
  const isFree =
    row === undefined || row.target === own || !['canonical', 'reserved'].includes(row.state)
  if (isFree && !(await isHouses(req, path))) return slug
  const free = await freePath(req, path)
  return free.slice(free.lastIndexOf('/') + 1)
}
