/** One thing that a page was made of; the page cache purges by these. */
export type Read =
  | { readonly kind: 'document'; readonly type: string; readonly id: string }
  /** Any change of any document of the type may change the list. */
  | { readonly kind: 'list'; readonly type: string }
  | { readonly kind: 'path'; readonly path: string }

export interface ReadLog {
  document(type: string, id: string): void
  list(type: string): void
  path(path: string): void
  /** Everything read so far, each once. */
  all(): readonly Read[]
}

/** Keeps what one request has read. */
export function createReadLog(): ReadLog {
  const reads = new Map<string, Read>()
  return {
    document: (type, id) => void reads.set(`${type}:${id}`, { kind: 'document', type, id }),
    list: (type) => void reads.set(`${type}:*`, { kind: 'list', type }),
    path: (path) => void reads.set(`path:${path}`, { kind: 'path', path }),
    all: () => [...reads.values()],
  }
}
