import { refusalSentence } from '../refusal-sentence.ts'

export type Answer<Wanted> =
  | { readonly isDone: true; readonly value: Wanted }
  /** With what the server says against it; nothing when there was no answer. */
  | { readonly isDone: false; readonly sentence: string | undefined }

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly data?: object
  readonly bytes?: Blob
  readonly signal?: AbortSignal
}

function requestOf({ method = 'GET', data, bytes, signal }: Asked): RequestInit {
  const init: RequestInit = { method, ...(signal && { signal }) }
  if (bytes !== undefined)
    return { ...init, headers: { 'content-type': 'application/octet-stream' }, body: bytes }
  if (data === undefined) return init
  const headers = { 'content-type': 'application/json' }
  return { ...init, headers, body: JSON.stringify(data) }
}

/** Asks the desk of imports; a lost connection is an answer as well. */
export async function askDesk<Wanted>(
  path: string,
  schema: { parse: (input: unknown) => Wanted },
  asked: Asked = {},
): Promise<Answer<Wanted>> {
  try {
    const response = await fetch(`/api/import${path}`, requestOf(asked))
    if (!response.ok) return { isDone: false, sentence: await refusalSentence(response) }
    return { isDone: true, value: schema.parse(await response.json()) }
  } catch {
    return { isDone: false, sentence: undefined }
  }
}
