import { randomBytes } from 'node:crypto'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'

const order = z.object({ html: z.string().max(2_000_000) })

/** `POST /api/html-as-text { html }` → `{ nodes, rest }`: imported HTML as nodes of a rich text; writes nothing. */
export const htmlAsTextEndpoint: Endpoint = {
  path: '/html-as-text',
  method: 'post',
  handler: async (req) => {
    if (req.user?.collection !== 'users') throw new APIError('Sign in first.', 401, undefined, true)
    const { success, data } = order.safeParse(await req.json?.())
    if (!success) throw new APIError('Send `html` as text.', 400, undefined, true)
    // Loaded when somebody asks: the site starts without the import's parsers.
    const { htmlAsText } = await import('./html-to-content/as-text.ts')
    return Response.json(htmlAsText(data.html, () => randomBytes(12).toString('hex')))
  },
}
