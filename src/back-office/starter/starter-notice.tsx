import type { BasePayload, PayloadRequest } from 'payload'
import { isStarterThere } from '#content/seed/is-starter-there.ts'
import { RemoveStarter } from './remove-starter.tsx'

interface StarterNoticeProps {
  payload: BasePayload
  user: PayloadRequest['user'] | undefined
}

/** While a starter site is here, its removal is where an administrator looks first. */
export const StarterNotice = async ({ payload, user }: StarterNoticeProps) =>
  user?.role === 'administrator' && (await isStarterThere(payload)) ? <RemoveStarter /> : undefined
