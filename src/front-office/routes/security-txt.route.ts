import createError from 'http-errors'
import type { AnswerRoute } from './answering.ts'

const YEAR = 365

/** The end of the day a year from now: the same bytes all day long. */
const expiry = (now: Date): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + YEAR)).toISOString()

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a hole; none where the site names no contact. */
export const answerSecurityTxt: AnswerRoute = ({ context: { site, origin, languages } }) => {
  const contact = site.contact?.trim()
  if (!contact) throw createError(404, 'This site names nobody to write to.')
  const lines = [
    `Contact: mailto:${encodeURI(contact)}`,
    `Expires: ${expiry(new Date())}`,
    `Preferred-Languages: ${languages.map(({ code }) => code).join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ]
  const type = 'text/plain; charset=utf-8'
  return Promise.resolve({ kind: 'bytes', freshness: 'feed', type, body: `${lines.join('\n')}\n` })
}
