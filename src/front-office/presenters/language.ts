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

const names = new Map<string, string>()

/** As its speakers call it, for a list: `fr` → “Français”; the code where Intl knows no name. */
export function languageName(code: string): string {
  const known = names.get(code)
  if (known !== undefined) return known
  const name = nameOf(code)
  names.set(code, name)
  return name
}

function nameOf(code: string): string {
  try {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
  } catch (error) {
    if (error instanceof RangeError) return code
    throw error
  }
}
