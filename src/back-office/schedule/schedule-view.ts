// The small edition: the other is 125 kB in the browser.
import * as z from 'zod/mini'

const scheduleView = z.object({
  id: z.string(),
  /** `appear`: published already, with a publication date that is still to come. */
  action: z.enum(['publish', 'unpublish', 'appear']),
  at: z.string(),
  state: z.enum(['waiting', 'running', 'failed']),
  /** Who ordered it. */
  by: z.optional(z.string()),
  /** The state that becomes public, and when it was saved. */
  revision: z.optional(z.string()),
  savedAt: z.optional(z.string()),
  /** Why it failed. */
  failure: z.optional(z.object({ code: z.optional(z.string()), sentence: z.string() })),
})
export type ScheduleView = z.infer<typeof scheduleView>

/** What `GET /api/document-schedules` answers: dates are ISO 8601 in UTC, the time zone is the site's. */
export const documentSchedules = z.object({
  timeZone: z.string(),
  isPublic: z.boolean(),
  newest: z.object({ revision: z.string(), savedAt: z.string() }),
  schedules: z.array(scheduleView),
})
export type DocumentSchedules = z.infer<typeof documentSchedules>

/** Whether nothing was saved since the state that a schedule is about. */
export const isOfNewest = ({ action, revision }: ScheduleView, newest: string): boolean =>
  action === 'unpublish' || revision === newest
