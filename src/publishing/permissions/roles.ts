import { z } from 'zod'

/** What a member of staff is; each role's rights are rows of the permission table. */
export const roles = ['administrator', 'editor', 'author', 'contributor', 'designer'] as const
export type Role = (typeof roles)[number]

const personSchema = z.object({ id: z.string(), role: z.enum(roles) })

/** The part of a user that decides: who, and in which role. */
export type Person = z.infer<typeof personSchema>

/**
 * @param user `req.user`, or any document of the users
 * @returns undefined for a visitor, and for an account without a known role: it may do what a visitor may
 */
export function personOf(user: unknown): Person | undefined {
  return personSchema.safeParse(user).data
}
