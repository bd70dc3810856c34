import { z } from 'zod'
import { seedLanguageSchema, starterNames } from '#content/seed/starter-names.ts'
import type { StarterWish } from '#content/seed/plant-starter.ts'

/** What a site may begin with: a starter, or what an import brings. */
export const beginnings = [...starterNames, 'import'] as const
export type Beginning = (typeof beginnings)[number]

/** Every time zone that this process knows by name, UTC first. */
export const timeZones: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
]

/** Where the server stands: most often where its people do. */
export function ownTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZones.includes(timeZone) ? timeZone : 'UTC'
}

/** What the form says of the account. The rules for passwords are those of the users' collection. */
export const ADMINISTRATOR = z.object({
  token: z.string().max(100),
  name: z.string().trim().min(1).max(100),
  email: z.email().max(320),
  password: z.string().min(12).max(512),
})

export type Administrator = z.infer<typeof ADMINISTRATOR>

/** What the form says of the site; it asks only while nobody has written here. */
export const SITE = z.object({
  siteTitle: z.string().trim().min(1).max(200),
  siteLanguage: seedLanguageSchema,
  timeZone: z.string().refine((zone) => timeZones.includes(zone)),
  starter: z.enum(beginnings),
})

export type SiteOrder = z.infer<typeof SITE>

/** An import finds a site without a word in it. */
export const wishOf = (order: SiteOrder, now: Date): StarterWish => ({
  starter: order.starter === 'import' ? 'empty' : order.starter,
  language: order.siteLanguage,
  title: order.siteTitle,
  timeZone: order.timeZone,
  at: now.toISOString(),
})
