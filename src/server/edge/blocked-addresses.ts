/**
 * Addresses that Payload or Next would answer and that nobody may reach (payload.md, 2 and 5):
 * GraphQL, job runners, image and social-picture makers, files past our own route, and the form by which
 * the first to come would become administrator: the setup link replaces it.
 */
const CLOSED = [
  /^\/api\/graphql(-playground)?(\/|$)/,
  /^\/api\/payload-jobs(\/|$)/,
  /^\/api\/payload-kv(\/|$)/,
  /^\/api\/payload-migrations(\/|$)/,
  /^\/api\/og(\/|$)/,
  /^\/api\/[^/]+\/first-register(\/|$)/,
  /^\/api\/[^/]+\/file(\/|$)/,
  /^\/api\/[^/]+\/paste-url(\/|$)/,
  /^\/_next\/image(\/|$)/,
] as const

/** Addresses that only staff may reach: they tell what the site is made of, or whether it is set up. */
const STAFF_ONLY = [
  /^\/api\/access(\/|$)/,
  /^\/api\/[^/]+\/init(\/|$)/,
  /^\/api\/[^/]+\/access(\/|$)/,
] as const

/** Routers decode and fold case; so must the test, or `/api/%67raphql` walks past it. */
function comparable(path: string): string {
  return decodeURIComponent(path)
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
}

/** @param path the path of the request, without the query; well formed (request-shape.ts) */
export function isClosed(path: string): boolean {
  const asked = comparable(path)
  return CLOSED.some((pattern) => pattern.test(asked)) || namesBuiltIn(decodeURIComponent(path))
}

/** Payload looks collections up by name in a plain object: `/api/constructor` finds something there. */
function namesBuiltIn(path: string): boolean {
  return path.startsWith('/api/') && path.split('/').some((segment) => segment in Object.prototype)
}

/** Payload's form for the first user; who comes there is shown the way to the setup link. */
export function isFirstUserForm(path: string): boolean {
  return /^\/admin\/create-first-user(\/|$)/.test(comparable(path))
}

/** @param path as in {@link isClosed} */
export function isStaffOnly(path: string): boolean {
  const asked = comparable(path)
  return STAFF_ONLY.some((pattern) => pattern.test(asked))
}
