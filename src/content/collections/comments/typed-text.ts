import { z } from 'zod'

/** Nobody types these, and the database ends a text at one of them; lines and tabs stay. */
const withoutControls = (value: string): string =>
  value.replaceAll(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? sign : ''))

/** What somebody typed, without what nobody types. */
export const tidy = (value: string): string => withoutControls(value).trim()

export const typed = z.string().transform(tidy)
