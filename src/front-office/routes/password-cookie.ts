import { createHmac } from 'node:crypto'
import type { Request } from 'express'
import { equalTexts } from '#config/equal-texts.ts'
import type { HasPassword } from '../content-reader/read-documents.ts'

const NAME = 'coulisse-read'
/** As long as WordPress lets a reader in. */
const SECONDS = 10 * 24 * 60 * 60

const sign = (secret: string, document: string, password: string): string =>
  createHmac('sha256', secret).update(`${document}\n${password}`).digest('base64url')

const cookieOf = (request: Request): string => {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? ''
}

/** Says whether this visitor's cookie opens a document with its present password. */
export const passwordsShown = (request: Request, secret: string): HasPassword => {
  const signatures = cookieOf(request).split('.')
  return (document, password) => {
    const expected = sign(secret, document, password)
    return signatures.some((signature) => equalTexts(signature, expected))
  }
}

/** The cookie after a right password: the newest ten documents, bound to document and password. */
export function passwordCookie(
  request: Request,
  {
    secret,
    document,
    password,
    isHttps,
  }: { secret: string; document: string; password: string; isHttps: boolean },
): string {
  const known = cookieOf(request).split('.').filter(Boolean)
  const signature = sign(secret, document, password)
  const value = [signature, ...known.filter((one) => one !== signature)].slice(0, 10).join('.')
  const attributes = `Path=/; Max-Age=${String(SECONDS)}; HttpOnly; SameSite=Lax`
  return `${NAME}=${value}; ${attributes}${isHttps ? '; Secure' : ''}`
}
