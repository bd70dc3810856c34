import type { Config } from 'payload'

/** What staff get beyond stock Payload. Components are named by path, never imported. */
export const backOffice: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  meta: { titleSuffix: ' · Coulisse', defaultOGImageType: 'off' },
}
