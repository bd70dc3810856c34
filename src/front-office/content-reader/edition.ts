import type { User } from '#content/payload-types.ts'

export type PreviewType = 'pages' | 'posts' | 'layouts' | 'patterns' | 'menus'
export type PreviewGlobal = 'site' | 'design'

/** The one draft that a preview shows; everything around it stays as visitors see it. */
export interface PreviewTarget {
  readonly type: PreviewType | PreviewGlobal
  /** The document's id; a global's own slug. */
  readonly id: string
  /** The saved state to show; without it, the latest. */
  readonly revision?: string
}

/** For whom a page is read. */
export type Edition =
  | { readonly kind: 'public' }
  /** Signed-in staff on the public site: what is private and theirs to read too, still no drafts. */
  | { readonly kind: 'staff'; readonly user: User }
  | ({ readonly kind: 'preview'; readonly user: User } & PreviewTarget)

export const PUBLIC_EDITION: Edition = { kind: 'public' }
