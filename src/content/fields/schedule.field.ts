import type { UIField } from 'payload'

/** When the document becomes public or leaves, first in the form's side. The component is the back office's. */
export const scheduleField = (): UIField => ({
  name: 'schedule',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/back-office/schedule/schedule-panel.tsx#SchedulePanel' },
  },
})
