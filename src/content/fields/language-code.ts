import type { FieldHook, TextFieldSingleValidation } from 'payload'

/** BCP 47 (RFC 5646) in its short forms, lower case as it stands in addresses: `fr`, `pt-br`, `zh-hant`. */
const CODE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/

/** `FR` and `fr_FR` mean what `fr` and `fr-fr` mean: the code is a part of addresses, which are lower case. */
export const writtenAsCode: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? value.trim().toLowerCase().replaceAll('_', '-') : value

export const isLanguageCode = (text: string): boolean => CODE.test(text)

/** What is published has a code that addresses can begin with. */
export const validateCode: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'string' && isLanguageCode(value)) return true
  return req.i18n.language === 'fr'
    ? 'Un code de langue, comme en, fr ou pt-br.'
    : 'A code of a language, like en, fr or pt-br.'
}
