import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, TypedUser } from 'payload'
import { askedAddress } from './asked-address.ts'

/** Who asks for a view; nobody is led to the form to sign in, and from there back to the same address. */
export function signedIn({
  initPageResult: { req },
  params,
  searchParams,
}: AdminViewServerProps): TypedUser {
  if (req.user) return req.user
  const { admin } = req.payload.config.routes
  const segments = [params?.['segments'] ?? []].flat()
  const to = askedAddress(admin, { segments, query: searchParams ?? {} })
  redirect(`${admin}${req.payload.config.admin.routes.login}?redirect=${encodeURIComponent(to)}`)
}
