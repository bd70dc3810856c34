export type WarningCode =
  | 'appearance-left'
  | 'author-invented'
  | 'block-kept-as-html'
  | 'block-without-home'
  | 'comments-left-out'
  | 'date-ahead'
  | 'id-repeated'
  | 'kept-as-edited'
  | 'language-unknown'
  | 'link-broken'
  | 'markup-removed'
  | 'media-missing'
  | 'menu-target-missing'
  | 'meta-cut'
  | 'nesting-flattened'
  | 'not-stored'
  | 'parent-missing'
  | 'path-own'
  | 'path-taken'
  | 'shortcode-kept'
  | 'skipped'
  | 'term-invented'
  | 'type-unknown'
  | 'updated'
  | 'words-lost'

/** Something a person should look at, with the item it is about. */
export interface ImportWarning {
  readonly code: WarningCode
  readonly message: string
  /** The same in French; what a library or the database said has none. */
  readonly french?: string | undefined
  /** `post 42 “Hello”`, or absent when it is about the whole file. */
  readonly item?: string | undefined
  readonly line?: number | undefined
}
