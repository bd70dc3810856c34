import { expect, it } from '@jest/globals'
import { isLanguageCode } from '#content/fields/language-code.ts'

it.each(['en', 'fr', 'pt-br', 'zh-hant', 'gsw', 'en-gb-oxendict'])('%s is a code', (code) => {
  expect(isLanguageCode(code)).toBe(true)
})

it.each(['', 'e', 'English', 'FR', 'fr/x', '../x', 'fr-', 'api.json', 'fr fr'])(
  '%j is none',
  (code) => expect(isLanguageCode(code)).toBe(false),
)
