import { z } from 'zod'

const type = z.enum(['pages', 'posts', 'media', 'categories', 'tags', 'comments'])

/** What the server tells of a starter site: how much of it would go, and what would stay. */
export const surveySchema = z.object({
  going: z.array(z.object({ type, count: z.number() })),
  staying: z.array(z.object({ type, id: z.string(), title: z.string() })),
})

export type Survey = z.infer<typeof surveySchema>
