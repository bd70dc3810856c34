import type { Request } from 'express'
import { contentReader } from '../content-reader.ts'
import { PUBLIC_EDITION, type Edition, type PreviewTarget } from '../content-reader/edition.ts'
import type { FrontOffice } from '../dependencies.ts'
import {
  filterOf,
  languageOfPath,
  languagesOf,
  type DiscussionRequest,
  type SiteContext,
} from '../queries/site-context.ts'
import { formToken } from '../visitor-writes/comment-form.ts'
import { passwordsShown } from './password-cookie.ts'

export interface OpenRequest {
  readonly office: FrontOffice
  readonly request: Request
  readonly context: SiteContext
  /** The path after the language's prefix. */
  readonly rest: string
}

/** Opens the gate for a request: who asks, in which language, for which path. */
export async function openRequest(
  office: FrontOffice,
  request: Request,
  { path, preview }: { path: string; preview?: PreviewTarget },
): Promise<OpenRequest> {
  const staff = await office.currentStaff(request)
  let edition: Edition = PUBLIC_EDITION
  if (staff)
    edition = preview
      ? { kind: 'preview', user: staff, ...preview }
      : { kind: 'staff', user: staff }
  const reader = contentReader({
    ...{ payload: office.payload, memory: office.memory, search: office.search },
    ...{ edition, now: office.now() },
    hasPassword: passwordsShown(request, office.secret),
  })
  const site = await reader.site()
  const languages = languagesOf(site)
  const { language, rest } = languageOfPath(languages, path)
  const filter = filterOf(languages, language)
  const isStaff = staff !== undefined
  const context = {
    ...{ reader, site, languages, language, filter, path, isStaff },
    origin: office.origin,
    discussion: {
      ...askedIn(request),
      signedInAs: staff?.name,
      canSubscribe:
        office.sendMail !== undefined && !isStaff && site.discussion?.subscriptions !== false,
      token: (document: string) => formToken(document, reader.now, office.secret),
    },
  }
  return { office, request, context, rest }
}

/** `?reply=<id>` answers a comment, `?comment=` comes back from sending one; `?edit=<id>`, `?edited=<id>` for moderators. */
function askedIn({ query: { reply, comment, edit, edited } }: Request): Partial<DiscussionRequest> {
  return {
    replyTo: typeof reply === 'string' ? reply : undefined,
    notice: comment === 'published' || comment === 'pending' ? comment : undefined,
    edit: typeof edit === 'string' ? { id: edit } : undefined,
    edited: typeof edited === 'string' ? edited : undefined,
  }
}
