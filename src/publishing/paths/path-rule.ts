import type { DocumentValues } from '#publishing/document-values.ts'
import type { PathSettings } from './path-settings.ts'

/** Reads the stored row of another document (a parent, a category), inside the transaction. */
export type LoadDocument = (type: string, id: string) => Promise<DocumentValues | undefined>

/** The canonical path that a document should have; undefined when it has none. Pure but for `load`. */
export type PathRule = (
  document: DocumentValues,
  settings: PathSettings,
  load: LoadDocument,
) => Promise<string | undefined>

/** A type whose documents have addresses; content says so in `content/paths.rules.ts`. */
export interface AddressedType {
  readonly type: string
  readonly rule: PathRule
  /** The field whose text the slug follows until the document is first published. */
  readonly slugFrom: string
  /** The relation to the parent, of types that are a tree. */
  readonly parent?: string
  /** Has drafts; otherwise a document is public as soon as it exists. */
  readonly versioned: boolean
  /** A slug made from the title gets a number when its address is taken, instead of a refusal. */
  readonly numbersSlugs?: boolean
  /** Types whose paths contain this one's (`%category%` in the posts' pattern). */
  readonly partOf?: (settings: PathSettings) => readonly string[]
}
