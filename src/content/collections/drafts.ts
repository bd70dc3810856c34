/** How everything with drafts is saved: by itself, whole or not; schedules are our own. */
export const drafts = {
  autosave: { interval: 800 },
  schedulePublish: false,
  validate: false,
} as const
