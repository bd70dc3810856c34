import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { addItem, findMainMenu, hasItem, withoutItem } from './main-menu.ts'

const target = z.object({ type: z.enum(['pages', 'posts']), id: z.string().min(1).max(64) })

const requireUser = (req: PayloadRequest): void => {
  if (!req.user) throw new APIError('Sign in first.', 401, undefined, true)
}

const parseTarget = (input: unknown) => {
  const parsed = target.safeParse(input)
  if (!parsed.success)
    throw new APIError('Name a document: type (pages or posts) and id.', 400, undefined, true)
  return parsed.data
}

/** `GET /api/in-menu?type=pages&id=…` → `{ state: 'in' | 'out' | 'no-menu' }`. */
const readState: Endpoint = {
  path: '/in-menu',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const { type, id } = parseTarget(req.query)
    const menu = await findMainMenu(req, { type, id })
    if (!menu) return Response.json({ state: 'no-menu' })
    return Response.json({ state: hasItem(menu, { type, id }) ? 'in' : 'out' })
  },
}

/** `POST /api/in-menu { type, id, inMenu }`: puts the document into its language's main menu, or takes it out. */
const writeState: Endpoint = {
  path: '/in-menu',
  method: 'post',
  handler: async (req) => {
    requireUser(req)
    const body: unknown = await req.json?.()
    const document = parseTarget(body)
    const { inMenu } = z.object({ inMenu: z.boolean() }).catch({ inMenu: true }).parse(body)
    const menu = await findMainMenu(req, document)
    if (!menu) throw new APIError('This language has no main menu.', 404, undefined, true)
    const items = inMenu ? addItem(menu, document) : withoutItem(menu, document)
    await req.payload.update({
      collection: 'menus',
      id: menu.id,
      data: { items, _status: 'published' },
      overrideAccess: false,
      depth: 0,
      req,
    })
    return Response.json({ state: inMenu ? 'in' : 'out' })
  },
}

export const inMenuEndpoints: Endpoint[] = [readState, writeState]
