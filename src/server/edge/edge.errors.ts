import { CodedError } from '#config/coded-error.ts'

/** A request that the edge does not let in. */
export class EdgeRefusal extends CodedError {
  override readonly name = 'EdgeRefusal'
}

function refusal(code: string, status: number, message: string): () => EdgeRefusal {
  return () => new EdgeRefusal(`edge.${code}`, status, message)
}

/** Everything that the edge may refuse, with the sentence that the sender reads. */
export const refusals = {
  address: refusal('address', 400, 'This address is not well formed.'),
  addressTooLong: refusal('address-too-long', 414, 'This address is too long.'),
  body: refusal('body', 400, 'The body of this request is not well formed.'),
  bodyTooLarge: refusal('body-too-large', 413, 'The body of this request is too large.'),
  bodyType: refusal('body-type', 415, 'Send JSON or a form (multipart/form-data).'),
  lengthRequired: refusal('length-required', 411, 'Say how long the body is (Content-Length).'),
  key: refusal('key', 400, 'The names __proto__, constructor and prototype cannot be used.'),
  method: refusal('method', 405, 'This method is not allowed here.'),
  notFound: refusal('not-found', 404, 'There is nothing at this address.'),
  readOnly: refusal('read-only', 405, 'This site can only be read here.'),
  signIn: refusal('sign-in', 401, 'Sign in first.'),
  tooMany: refusal('too-many', 429, 'Too many attempts. Wait a while and try again.'),
  hidden: refusal('hidden', 503, 'The site is closed for now.'),
  unavailable: refusal('unavailable', 503, 'The site is stopping. Try again in a moment.'),
} as const

/** A query that asks for more than a visitor may have, or that cannot be read; `what` says which part. */
export function queryRefusal(what: string): EdgeRefusal {
  return new EdgeRefusal('edge.query', 400, what)
}
