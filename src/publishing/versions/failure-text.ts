/** `versions.revision-lost: This version …`: what a schedule keeps of why it failed. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = codeOf(error)
  return code === undefined ? error.message : `${code}: ${error.message}`
}

function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'status' in error && error.status === 403 ? 'forbidden' : undefined
}

const CODED = /^([a-z]+(?:[.-][a-z]+)*): (.*)$/s

/** The other way round; a sentence without a code stays one. */
export function readFailure(text: string): { code: string | undefined; sentence: string } {
  const [, code, sentence] = CODED.exec(text) ?? []
  return { code, sentence: sentence ?? text }
}
