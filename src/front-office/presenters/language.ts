const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

export const directionOf = (code: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(code.split('-')[0] ?? '') ? 'rtl' : 'ltr'

const locales = new Map<string, string | undefined>()

/** `fr` → `fr_FR`: Open Graph wants a territory; undefined for what is no language code. */
export function openGraphLocale(code: string): string | undefined {
  if (!locales.has(code)) locales.set(code, localeOf(code))
  return locales.get(code)
}

function localeOf(code: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(code).maximize()
    return region === undefined ? undefined : `${language}_${region}`
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
