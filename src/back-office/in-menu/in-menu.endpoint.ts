import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { askedDocument, requireUser } from '../asked-document.ts'
import { addItem, findMainMenu, hasItem, withoutItem } from './main-menu.ts'

/** `GET /api/in-menu?type=pages&id=…` → `{ state: 'in' | 'out' | 'no-menu' }`. */
const readState: Endpoint = {
  path: '/in-menu',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const { type, id } = askedDocument(req.query)
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
    const document = askedDocument(body)
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
