import { z } from 'zod'

const scheduleView = z.object({
  id: z.string(),
  /** `appear`: published already, with a publication date that is still to come. */
  action: z.enum(['publish', 'unpublish', 'appear']),
  at: z.string(),
  state: z.enum(['waiting', 'running', 'failed']),
  /** Who ordered it. */
  by: z.string().optional(),
  /** When the state was saved that becomes public. */
  savedAt: z.string().optional(),
  /** No other state was saved since. */
  isNewest: z.boolean(),
  /** Why it failed. */
  failure: z.object({ code: z.string().optional(), sentence: z.string() }).optional(),
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
