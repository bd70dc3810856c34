/**
 * An error that a person can act on: a stable code, an HTTP status and a sentence that may be shown.
 * Across the Next bundle there are two copies of this class: compare `name`, `code` and `status`, never `instanceof`.
 */
export class CodedError extends Error {
  override readonly name: string = 'CodedError'
  readonly code: string
  readonly status: number
  readonly isPublic = true

  constructor(code: string, status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.status = status
  }
}
