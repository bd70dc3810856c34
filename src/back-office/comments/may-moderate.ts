import type { PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'

/** Who decides what is shown below pages and posts. */
export const mayModerate = (user: PayloadRequest['user'] | undefined): boolean =>
  permissions.may(user, 'update', 'comments')
